// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/http/http2reader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::Answer;
using net::AnswerState;
using net::Http2Reader;

namespace {

enum Type {
    Data = 0,
    Headers = 1,
    RstStream = 3,
    Settings = 4,
    PushPromise = 5,
    Ping = 6,
    GoAway = 7,
    Continuation = 9
};
enum Flag { None = 0, EndStream = 1, EndHeaders = 4 };

/// A frame of HTTP/2 (RFC 9113, section 4.1).
QByteArray frame(Type type, int flags, int stream, const QByteArray &payload = {})
{
    QByteArray octets;
    const auto add = [&octets](qsizetype number, int size) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            octets += static_cast<char>((number >> shift) & 0xff);
        }
    };
    add(payload.size(), 3);
    add(type, 1);
    add(flags, 1);
    add(stream, 4);
    return octets + payload;
}

/// A field with a literal name and value, not indexed (RFC 7541, section 6.2.2).
QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return QByteArray(1, '\0') + static_cast<char>(name.size()) + name
        + static_cast<char>(value.size()) + value;
}

const QByteArray settings = frame(Settings, None, 0);
const QByteArray status200 = "\x88"; // from the static table
constexpr int request = 1; // the stream

QByteArray head(const QByteArray &fields, int flags = EndHeaders)
{
    return frame(Headers, flags, request, fields);
}

} // namespace

class TestHttp2Reader : public QObject
{
    Q_OBJECT

private slots:
    void sendsRequest();
    void reads_data();
    void reads();
    void readsFieldsInPieces();
    void readsInterimAnswers();
    void tooManyFields();
};

void TestHttp2Reader::sendsRequest()
{
    Http2Reader reader({.url = QUrl(u"https://example.com:8443/a?b#c"_s),
                        .method = "POST",
                        .headers = {{u"X-Own"_s, u"y"_s}},
                        .body = "body"});
    const QByteArray output = reader.takeOutput();
    QVERIFY(output.startsWith("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    QVERIFY(output.endsWith(frame(Data, EndStream, request, "body")));
    QVERIFY(reader.takeOutput().isEmpty());
    QCOMPARE(reader.answer().state, AnswerState::Nothing);
}

void TestHttp2Reader::reads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<AnswerState>("state");
    QTest::addColumn<bool>("hasContent");
    const auto row = [](const char *name, const QByteArray &octets, AnswerState state,
                        bool hasContent = false) {
        QTest::newRow(name) << octets << state << hasContent;
    };
    const QByteArray fatal(4, '\1');
    row("nothing", {}, AnswerState::Nothing);
    row("settings", settings, AnswerState::Nothing);
    row("head", settings + head(status200), AnswerState::Content);
    row("head and end", settings + head(status200, EndHeaders | EndStream), AnswerState::Done);
    row("content", settings + head(status200) + frame(Data, None, request, "x"), AnswerState::Done,
        true);
    row("empty content", settings + head(status200) + frame(Data, None, request),
        AnswerState::Content);
    row("end without content", settings + head(status200) + frame(Data, EndStream, request),
        AnswerState::Done);
    row("trailers", settings + head(status200) + head(field("x", "y"), EndHeaders | EndStream),
        AnswerState::Done);
    row("half a head", settings + head(status200, None), AnswerState::Head);
    row("reset", settings + frame(RstStream, None, request, fatal), AnswerState::Http2Refused);
    row("reset after the head", settings + head(status200) + frame(RstStream, None, request, fatal),
        AnswerState::Done);
    row("going away", settings + frame(GoAway, None, 0, QByteArray(8, '\0')),
        AnswerState::Http2Refused);
    row("HTTP/1.1", "HTTP/1.1 200 OK\r\n\r\n", AnswerState::Http2Error);
    row("garbage", QByteArray(100, '\xff'), AnswerState::Http2Error);
    row("no settings first", head(status200), AnswerState::Http2Error);
    row("no status", settings + head(field("x", "y")), AnswerState::Http2Error);
    row("status of letters", settings + head(field(":status", "abc")), AnswerState::Http2Error);
    row("two statuses", settings + head(status200 + status200), AnswerState::Http2Error);
    row("status twice as long", settings + head(field(":status", "20000")),
        AnswerState::Http2Error);
    row("content before the head", settings + frame(Data, None, request, "x"),
        AnswerState::Http2Error);
    row("bad compression", settings + head("\xff\xff\xff\xff\xff\xff"), AnswerState::Http2Error);
    row("a push, which is passed over",
        settings + frame(PushPromise, EndHeaders, request, QByteArray("\0\0\0\2", 4) + status200),
        AnswerState::Nothing);
    row("an answer nobody asked for", settings + frame(Headers, EndHeaders, 3, status200),
        AnswerState::Http2Error);
}

void TestHttp2Reader::reads()
{
    QFETCH(QByteArray, octets);
    QFETCH(AnswerState, state);
    QFETCH(bool, hasContent);
    // At once, and octet by octet.
    for (const qsizetype step : {octets.size(), qsizetype(1)}) {
        Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
        reader.takeOutput();
        for (qsizetype at = 0; at < octets.size(); at += step) {
            reader.read(QByteArrayView(octets).sliced(at, step));
            reader.takeOutput();
        }
        QCOMPARE(reader.answer().state, state);
        QCOMPARE(reader.answer().hasContent, hasContent);
        if (reader.answer().hasStatus()) {
            QCOMPARE(reader.answer().head.status, 200);
            QCOMPARE(reader.answer().head.version, QByteArray("2"));
        }
    }
}

void TestHttp2Reader::readsFieldsInPieces()
{
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    reader.read(QByteArray(
        settings + head(status200 + field("a", "b"), None)
        + frame(Continuation, EndHeaders, request, field("location", "/x") + field("a", "c"))));
    const QList<net::FieldOctets> fields {{"a", "b"}, {"location", "/x"}, {"a", "c"}};
    QCOMPARE(reader.answer().head.fields, fields);
    QCOMPARE(reader.answer().head.value("location"), QByteArray("/x"));
}

void TestHttp2Reader::readsInterimAnswers()
{
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    reader.read(QByteArray(settings + head(field(":status", "103") + field("link", "</a>"))
                           + head(status200)));
    QCOMPARE(reader.answer().state, AnswerState::Content);
    QCOMPARE(reader.answer().interim.size(), 1);
    QCOMPARE(reader.answer().interim.constFirst().status, 103);
    QVERIFY(reader.answer().head.fields.isEmpty());
}

void TestHttp2Reader::tooManyFields()
{
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    const QByteArray many = field("x", QByteArray(100, 'y')).repeated(100);
    reader.read(QByteArray(settings + head(status200, None)));
    for (int i = 0; i < 100 && reader.answer().state <= AnswerState::Head; ++i) {
        reader.read(frame(Continuation, None, request, many));
    }
    QVERIFY(reader.answer().state == AnswerState::TooLarge
            || reader.answer().state == AnswerState::Http2Error);
}

STATUSCAT_TEST(TestHttp2Reader)
#include "tst_http2reader.moc"
