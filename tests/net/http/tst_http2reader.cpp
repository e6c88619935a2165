// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/http/http2reader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::Answer;
using net::AnswerState;
using net::ContentFault;
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
    void showsWhatIsAgainstTheRules_data();
    void showsWhatIsAgainstTheRules();
    void saysWhatItStoppedAt_data();
    void saysWhatItStoppedAt();
    void keepsTheStatusOfACutHead();
    void endsAFlood_data();
    void endsAFlood();
    void readsFieldsInPieces();
    void readsInterimAnswers();
    void tooManyFields();
    void readsContent_data();
    void readsContent();
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
    row("status of letters", settings + head(field(":status", "abc")), AnswerState::NoStatus);
    row("status 0", settings + head(field(":status", "000")), AnswerState::NoStatus);
    row("two statuses", settings + head(status200 + status200), AnswerState::Http2Error);
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

void TestHttp2Reader::showsWhatIsAgainstTheRules_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray status404 = "\x8d"; // from the static table
    QTest::newRow("a field of the connection") << status404 + field("connection", "close") << 404;
    QTest::newRow("a name in upper case") << status404 + field("Server", "x") << 404;
    QTest::newRow("an upgrade") << field(":status", "101") << 101;
    QTest::newRow("five digits") << field(":status", "99999") << 99999;
    QTest::newRow("two digits") << field(":status", "20") << 20;
}

void TestHttp2Reader::showsWhatIsAgainstTheRules()
{
    QFETCH(QByteArray, fields);
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    reader.read(QByteArray(settings + head(fields, EndHeaders | EndStream)));
    QVERIFY(reader.answer().hasStatus());
    QTEST(reader.answer().head.status, "status");
}

void TestHttp2Reader::saysWhatItStoppedAt_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<AnswerState>("state");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("reset") << settings + frame(RstStream, None, request, QByteArray("\0\0\0\7", 4))
                           << AnswerState::Http2Refused << QByteArray("REFUSED_STREAM");
    QTest::newRow("going away") << settings
            + frame(GoAway, None, 0, QByteArray("\0\0\0\0\0\0\0\xd", 8))
                                << AnswerState::Http2Refused << QByteArray("HTTP_1_1_REQUIRED");
    QTest::newRow("status of letters") << settings + head(field(":status", "abc"))
                                       << AnswerState::NoStatus << QByteArray(":status: abc");
}

void TestHttp2Reader::saysWhatItStoppedAt()
{
    QFETCH(QByteArray, octets);
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    reader.read(octets);
    reader.takeOutput();
    QTEST(reader.answer().state, "state");
    QTEST(reader.answer().reason, "reason");
    QCOMPARE(reader.answer().wantsHttp1, reader.answer().reason == "HTTP_1_1_REQUIRED");
}

void TestHttp2Reader::keepsTheStatusOfACutHead()
{
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    reader.read(QByteArray(settings + head(status200 + field("a", "b"), None)));
    reader.end();
    QVERIFY(!reader.answer().hasStatus());
    QVERIFY(reader.answer().isHeadCut() || reader.answer().head.status == 0);
}

void TestHttp2Reader::endsAFlood_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("pings") << frame(Ping, None, 0, QByteArray(8, 'x'));
    QTest::newRow("settings") << settings;
    QTest::newRow("content of no stream") << frame(Data, None, 0, QByteArray(100, 'x'));
}

void TestHttp2Reader::endsAFlood()
{
    QFETCH(QByteArray, octets);
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s)});
    reader.takeOutput();
    reader.read(settings);
    const QByteArray many = octets.repeated(1000);
    qsizetype sent = 0;
    while (reader.answer().state == AnswerState::Nothing && sent < qsizetype {16} * 1024 * 1024) {
        reader.read(many);
        sent += many.size();
        QVERIFY(reader.takeOutput().size() <= 2 * many.size());
    }
    QCOMPARE(reader.answer().state, AnswerState::Http2Error);
    QVERIFY(!reader.answer().reason.isEmpty());
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
    QCOMPARE(reader.answer().state, AnswerState::TooLarge);
}

void TestHttp2Reader::readsContent_data()
{
    QTest::addColumn<QByteArray>("octets"); // behind the status
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ContentFault>("fault");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *name, const QByteArray &octets, const QByteArray &content,
                        ContentFault fault, bool isWhole) {
        QTest::newRow(name) << octets << content << fault << isWhole;
    };
    const QByteArray five = head(status200 + field("content-length", "5"));
    const QByteArray any = head(status200);
    const auto part = [](const QByteArray &octets) { return frame(Data, None, request, octets); };
    const auto last = [](const QByteArray &octets) {
        return frame(Data, EndStream, request, octets);
    };
    row("its length", five + part("ab") + last("cde"), "abcde", ContentFault::None, true);
    row("no length", any + part("ab") + last(""), "ab", ContentFault::None, true);
    row("too short", five + part("ab") + last(""), "ab", ContentFault::Short, false);
    row("too long", five + part("abcd") + last("ef"), "abcdef", ContentFault::Long, false);
    row("a length and nothing", head(status200 + field("content-length", "5"), 5), {},
        ContentFault::Short, false);
    row("304 with a length", head(QByteArray("\x8b") + field("content-length", "5"), 5), {},
        ContentFault::None, true);
    row("reset", any + part("ab") + frame(RstStream, None, request, QByteArray(4, '\2')), "ab",
        ContentFault::Short, false);
    row("closed", any + part("ab"), "ab", ContentFault::Short, false);
    row("more than is wanted", any + part(QByteArray(9, 'a')) + part("b"), QByteArray(8, 'a'),
        ContentFault::None, false);
    row("trailers", five + part("abcde") + head(field("x", "y"), EndHeaders | EndStream), "abcde",
        ContentFault::None, true);
}

void TestHttp2Reader::readsContent()
{
    QFETCH(QByteArray, octets);
    Http2Reader reader({.url = QUrl(u"https://example.com/"_s), .contentWanted = 8});
    reader.takeOutput();
    reader.read(QByteArray(settings + octets));
    reader.takeOutput();
    reader.end();
    QCOMPARE(reader.answer().state, AnswerState::Done);
    QTEST(reader.answer().content, "content");
    QTEST(reader.answer().contentFault, "fault");
    QTEST(reader.answer().isContentWhole, "isWhole");
}

STATUSCAT_TEST(TestHttp2Reader)
#include "tst_http2reader.moc"
