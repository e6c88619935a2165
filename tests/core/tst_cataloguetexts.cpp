// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/wording.h>

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::Status;

namespace {

qsizetype wordCount(const QString &text)
{
    return text.simplified().split(u' ').size();
}

/// The texts of @p status in which backticks mark code, with the path of each.
QList<std::pair<QString, QString>> markedTexts(const Status &status)
{
    const core::Guidance &guidance = status.guidance;
    QList<std::pair<QString, QString>> texts {
        {u"changed"_s, status.changed},
        {u"guidance.description"_s, guidance.description},
        {u"guidance.receiving.action"_s, guidance.receiving.action},
        {u"guidance.sending.right"_s, guidance.sending.right},
        {u"guidance.sending.wrong"_s, guidance.sending.wrong},
        {u"guidance.sending.response"_s, guidance.sending.response},
        {u"guidance.retry.reason"_s, guidance.retry.reason},
    };
    for (const QString &cause : guidance.receiving.causes) {
        texts << std::pair(u"guidance.receiving.causes"_s, cause);
    }
    for (const core::RelatedCode &related : status.related) {
        texts << std::pair(u"related.difference"_s, related.difference);
    }
    for (const core::Use &use : status.uses) {
        texts << std::pair(u"uses.meaning"_s, use.meaning) << std::pair(u"uses.note"_s, use.note);
    }
    for (const core::Sender &sender : status.senders) {
        texts << std::pair(u"senders.meaning"_s, sender.meaning)
              << std::pair(u"senders.setting"_s, sender.setting);
    }
    texts << std::pair(u"clients.text"_s, status.clients.text)
          << std::pair(u"lookFirst"_s, status.lookFirst) << std::pair(u"mistake"_s, status.mistake);
    return texts;
}

/// The texts of @p status that are shown as they stand, with the path of each.
QList<std::pair<QString, QString>> plainTexts(const Status &status)
{
    QList<std::pair<QString, QString>> texts {
        {u"phrase"_s, status.phrase},
        {u"title"_s, status.title},
        {u"guidance.summary"_s, status.guidance.summary},
        {u"guidance.example"_s, status.guidance.example},
    };
    for (const QString &keyword : status.keywords) {
        texts << std::pair(u"keywords"_s, keyword);
    }
    for (const QString &alt : status.pictureAlts) {
        texts << std::pair(u"pictures.alt"_s, alt);
    }
    for (const core::Reference &reference : status.references) {
        texts << std::pair(u"references.label"_s, reference.label);
    }
    return texts;
}

} // namespace

/// The texts of the catalogue: how long they are, what is in them, where they lead.
class TestCatalogueTexts : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void titles();
    void clientsAreToldWhereTheyDiffer();
    void negativesAreRare();
    void spellingIsAmerican();
    void links_data();
    void links();
    void relatedCodes_data();
    void relatedCodes();

private:
    void addCodes() const;

    Catalogue m_catalogue = Catalogue::embedded();
};

/// Makes a row of test data of each code.
void TestCatalogueTexts::addCodes() const
{
    QTest::addColumn<int>("code");
    for (const int code : m_catalogue.numbers()) {
        QTest::addRow("%03d", code) << code;
    }
}

void TestCatalogueTexts::texts_data()
{
    addCodes();
}

/// What a screen has room for, and what is shown the same everywhere.
void TestCatalogueTexts::texts()
{
    QFETCH(int, code);
    const Status &status = m_catalogue.status(code);
    const core::Guidance &guidance = status.guidance;
    QVERIFY(guidance.summary.size() <= 60);
    QVERIFY(!guidance.summary.endsWith(u'.'));
    const QString lead = core::firstSentence(guidance.description);
    QVERIFY2(!lead.isEmpty() && lead.size() <= 150, qPrintable(lead));
    const qsizetype words = wordCount(guidance.description);
    QVERIFY2(words >= 60 && words <= 140, qPrintable(QString::number(words)));

    const QStringList &keywords = status.keywords;
    QVERIFY2(keywords.size() >= 3 && keywords.size() <= 12, qPrintable(keywords.join(u',')));
    QSet<QString> names {status.phrase.toCaseFolded()};
    for (const core::FormerPhrase &former : status.formerPhrases) {
        names.insert(former.phrase.toCaseFolded());
    }
    for (const QString &keyword : keywords) {
        QVERIFY2(!names.contains(keyword.toCaseFolded()), qPrintable(keyword));
        names.insert(keyword.toCaseFolded());
    }

    QVERIFY(!status.pictureAlts.isEmpty());
    for (const QString &alt : status.pictureAlts) {
        QVERIFY2(alt.size() >= 40 && alt.size() <= 160 && alt.endsWith(u'.'), qPrintable(alt));
    }

    static const QRegularExpression curly(u"[‘’“”]"_s);
    static const QRegularExpression marked(u"`[^`\\s]([^`]*[^`\\s])?`"_s);
    for (const auto &[path, text] : markedTexts(status)) {
        const QString problem = path + ": "_L1 + text;
        QVERIFY2(!text.contains(curly), qPrintable(problem));
        QVERIFY2(!QString(text).remove(marked).contains(u'`'), qPrintable(problem));
        QVERIFY2(text == text.simplified(), qPrintable(problem));
    }
    for (const auto &[path, text] : plainTexts(status)) {
        const QString problem = path + ": "_L1 + text;
        QVERIFY2(!text.contains(curly), qPrintable(problem));
        QVERIFY2(!text.contains(u'`'), qPrintable(problem));
    }
}

/// What people know the codes by that have no phrase of their own.
void TestCatalogueTexts::titles()
{
    QMap<int, QString> own;
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        QVERIFY2(!summary.title.isEmpty(), qPrintable(core::codeText(summary.code)));
        if (summary.title != summary.phrase) {
            own.insert(summary.code, summary.knownPhrase());
        }
    }
    const QMap<int, QString> expected {{0, {}},
                                       {306, u"Switch Proxy"_s},
                                       {418, u"I'm a teapot"_s},
                                       {460, {}},
                                       {463, {}},
                                       {464, {}},
                                       {560, {}},
                                       {567, {}},
                                       {590, {}},
                                       {595, {}},
                                       {597, {}}};
    QCOMPARE(own, expected);
    QVERIFY(Catalogue::embedded(u"de"_s).find(460)->title != m_catalogue.find(460)->title);
}

/// Clients differ where they follow, store, forget or repeat something.
void TestCatalogueTexts::clientsAreToldWhereTheyDiffer()
{
    for (const int code : {200, 206, 301, 302, 303, 304, 307, 308, 401, 403,
                           404, 405, 410, 413, 421, 425, 429, 451, 500, 503}) {
        const core::Clients &clients = m_catalogue.status(code).clients;
        const qsizetype words = wordCount(clients.text);
        QVERIFY2(words >= 20 && words <= 90, qPrintable(clients.text));
    }
}

/// A negative says little at the start: at most one description in five has one there.
void TestCatalogueTexts::negativesAreRare()
{
    static const QRegularExpression negative(
        u"(^|[.!?] )(It|The code|This|That|So it) does not mean"_s);
    qsizetype count = 0;
    for (const int code : m_catalogue.numbers()) {
        count += m_catalogue.status(code).guidance.description.contains(negative) ? 1 : 0;
    }
    QCOMPARE_LE(5 * count, m_catalogue.numbers().size());
}

void TestCatalogueTexts::spellingIsAmerican()
{
    static const QRegularExpression british(
        u"\\b(grey|cancell(ed|ing)|fulfil|licence|towards|whilst|\\w*(colour|favour|behaviour|"
        u"honour|"
        "centre)\\w*|(recogn|organ|util|optim|minim|real)is(e|ed|es|ing))\\b"_s);
    for (const int code : m_catalogue.numbers()) {
        const Status &status = m_catalogue.status(code);
        QStringList texts {status.guidance.summary};
        texts << status.pictureAlts;
        for (const auto &[path, text] : markedTexts(status)) {
            texts << text;
        }
        for (const QString &text : std::as_const(texts)) {
            QVERIFY2(!british.match(text).hasMatch(), qPrintable(text));
        }
    }
}

void TestCatalogueTexts::links_data()
{
    addCodes();
}

void TestCatalogueTexts::links()
{
    QFETCH(int, code);
    const Status &status = m_catalogue.status(code);
    QVERIFY(status.readMore.size() <= 3);
    QCOMPARE(status.clients.text.isEmpty(), status.clients.sources.isEmpty());
    for (const core::Reference &reference :
         status.references + status.clients.sources + status.readMore) {
        const QUrl url(reference.url, QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.')
                     && url.userInfo().isEmpty() && url.port() == -1,
                 qPrintable(reference.url));
        QCOMPARE(url.toString(QUrl::FullyEncoded), reference.url);
    }
}

void TestCatalogueTexts::relatedCodes_data()
{
    addCodes();
}

void TestCatalogueTexts::relatedCodes()
{
    QFETCH(int, code);
    QList<int> seen {code}; // no code is related to itself, or twice
    for (const core::RelatedCode &related : m_catalogue.status(code).related) {
        QVERIFY2(m_catalogue.find(related.code), qPrintable(core::codeText(related.code)));
        QVERIFY2(!seen.contains(related.code), qPrintable(core::codeText(related.code)));
        QVERIFY2(wordCount(related.difference) <= 8, qPrintable(related.difference));
        seen << related.code;
    }
    QVERIFY(seen.size() > 1);
}

STATUSCAT_TEST(TestCatalogueTexts)
#include "tst_cataloguetexts.moc"
