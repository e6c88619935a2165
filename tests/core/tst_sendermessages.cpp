// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/sendermessages.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// Which rows of senders a pasted text means.
class TestSenderMessages : public QObject
{
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void longTextsAreCut();
    void everyMessageIsFoundInALine();
};

namespace {

QStringList messagesIn(const QString &text, const core::Status &status)
{
    QStringList messages;
    for (const core::Sender &sender : core::sendersIn(text, status)) {
        messages << sender.message;
    }
    return messages;
}

core::Status unavailable()
{
    core::Status status;
    status.code = 503;
    status.phrase = u"Service Unavailable"_s;
    for (const QString &message :
         {u"no healthy upstream"_s, u"SC"_s, u"sC"_s, u"503.2"_s, u"UF"_s, u"UF,URX"_s,
          u"user … not found in …"_s, u"UPSTREAM…"_s, u"503"_s, u"Unavailable"_s}) {
        status.senders << core::Sender {
            .by = u"Cat"_s, .message = message, .meaning = {}, .setting = {}, .source = {}};
    }
    return status;
}

} // namespace

void TestSenderMessages::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *name, const QString &text, const QStringList &messages) {
        QTest::newRow(name) << text << messages;
    };
    row("a sentence in a line", u"[error] No healthy  upstream, client: ::1"_s,
        {u"no healthy upstream"_s});
    row("a part of a word", u"no healthy upstreams"_s, {});
    row("a flag", u"be/s1 0/0/0/-1/3 503 212 - - SC-- 1/1"_s, {u"SC"_s});
    row("the same letters", u"503 sC--"_s, {u"sC"_s});
    row("a flag inside a word", u"503 DISC"_s, {});
    row("a number", u"HTTP Error 503.2 - Service Unavailable"_s, {u"503.2"_s});
    row("a longer number", u"HTTP Error 503.20"_s, {});
    row("the longer of two", u"503 UF,URX"_s, {u"UF,URX"_s});
    row("the shorter of two", u"503 UF via upstream"_s, {u"UF"_s});
    row("parts that vary", u"user \"mia\" not found in /etc/passwd"_s,
        {u"user … not found in …"_s});
    row("parts in another order", u"not found in the table: user"_s, {});
    row("a word that goes on", u"590 UPSTREAM502"_s, {u"UPSTREAM…"_s});
    row("number and phrase", u"HTTP/1.1 503 Service Unavailable"_s, {});
    row("nothing", QString(), {});
}

void TestSenderMessages::found()
{
    QFETCH(QString, text);
    QTEST(messagesIn(text, unavailable()), "messages");
}

void TestSenderMessages::longTextsAreCut()
{
    const QString line = u"no healthy upstream"_s;
    const QString filling = u"cat "_s.repeated(10'000);
    QCOMPARE(messagesIn(line + u' ' + filling, unavailable()), QStringList {line});
    QCOMPARE(messagesIn(filling + line, unavailable()), QStringList());
}

/// Each row of the catalogue, but for those that say no more than number and phrase.
void TestSenderMessages::everyMessageIsFoundInALine()
{
    const core::Catalogue catalogue = core::Catalogue::embedded();
    for (const int code : catalogue.numbers()) {
        const core::Status &status = catalogue.status(code);
        const QString generic = core::codeAndPhrase(code, status.phrase);
        for (const core::Sender &sender : status.senders) {
            const QString line =
                "cat[7]: "_L1 + QString(sender.message).replace(u'…', u"/a b/"_s) + ", at 7"_L1;
            const bool isFound = messagesIn(line, status).contains(sender.message);
            QVERIFY2(isFound != generic.contains(sender.message, Qt::CaseInsensitive),
                     qPrintable(line));
        }
    }
}

STATUSCAT_TEST(TestSenderMessages)
#include "tst_sendermessages.moc"
