// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <pictures/catimages.h>
#include <respond/responder.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What the program's own check says of the answers that the program gives by default: nothing.
class TestDefaultAnswers : public QObject
{
    Q_OBJECT

private slots:
    void breakNoRule_data();
    void breakNoRule();
};

namespace {

/// Advice about the request, which asked for that code without need.
const QStringList aboutTheRequest {u"201-for-a-safe-method"_s, u"206-not-asked"_s,
                                   u"304-not-asked"_s,         u"406-not-negotiated"_s,
                                   u"412-without-condition"_s, u"416-without-range"_s,
                                   u"417-without-expect"_s,    u"501-for-get-or-head"_s};

/// Codes outside the classes break a rule by themselves.
const QStringList aboutTheCode {u"outside-the-classes"_s};

net::HeaderField headerOf(const respond::Field &field)
{
    return {QString::fromLatin1(field.name), QString::fromLatin1(field.value)};
}

/// @p answer as a check gets it from the wire.
net::Hop hopOf(const respond::Answer &answer, const QByteArray &method)
{
    net::Hop hop;
    hop.method = method;
    hop.url = QUrl(u"http://127.0.0.1:8404/"_s);
    hop.httpVersion = u"1.1"_s;
    hop.status = answer.code;
    hop.phrase = QString::fromLatin1(answer.phrase);
    hop.hasContent = answer.size > 0 && method != "HEAD";
    hop.ended = QDateTime::currentDateTimeUtc();
    const QByteArrayList lines = respond::headOf(answer).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            hop.headers << headerOf({line.first(colon), line.sliced(colon + 1).trimmed()});
        }
    }
    for (const respond::Answer::Interim &interim : answer.interim) {
        QList<net::HeaderField> fields;
        for (const respond::Field &field : interim.fields) {
            fields << headerOf(field);
        }
        hop.interim << net::InterimAnswer {.status = interim.code,
                                           .phrase = QString::fromLatin1(interim.phrase),
                                           .headers = fields};
    }
    return hop;
}

} // namespace

void TestDefaultAnswers::breakNoRule_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    const core::Catalogue catalogue = core::Catalogue::embedded();
    QByteArrayList targets {"/",
                            "/get",
                            "/headers",
                            "/redirect/2",
                            "/basic-auth/u/p",
                            "/bearer",
                            "/etag/a",
                            "/cache",
                            "/range/10",
                            "/bytes/10",
                            "/cat/404.png",
                            "/limit/0/1s",
                            "/response-headers?X-A=1"};
    for (const int code : catalogue.numbers()) {
        if (code > 0) {
            targets << '/' + QByteArray::number(code) << "/status/" + QByteArray::number(code);
        }
    }
    for (const QByteArray &target : std::as_const(targets)) {
        for (const QByteArray &method : {"GET"_ba, "HEAD"_ba, "POST"_ba, "PATCH"_ba}) {
            QTest::addRow("%s %s", method.constData(), target.constData()) << method << target;
        }
    }
}

void TestDefaultAnswers::breakNoRule()
{
    static const core::Catalogue catalogue = core::Catalogue::embedded();
    static const net::RuleBook rules(catalogue);
    static const pictures::CatImages images;
    static respond::Responder responder(catalogue, images);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    respond::Request request;
    request.method = method;
    request.target = target;
    request.fields = {{"Host", "127.0.0.1:8404"}};
    const QList<net::Remark> remarks =
        rules.remarks(hopOf(responder.answer(request, {.address = "127.0.0.1"}), method));
    for (const net::Remark &remark : remarks) {
        const bool isOurs = remark.level != net::RemarkLevel::Note
            && !aboutTheRequest.contains(remark.id) && !aboutTheCode.contains(remark.id);
        QVERIFY2(!isOurs, qPrintable(remark.id + ": "_L1 + remark.text));
    }
}

STATUSCAT_TEST(TestDefaultAnswers)
#include "tst_defaultanswers.moc"
