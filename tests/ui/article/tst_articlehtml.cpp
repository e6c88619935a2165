// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltext.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/wording.h>
#include <ui/article/articlehtml.h>

#include <QGuiApplication>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using ui::ArticleHtml;

/// The texts of a code as HTML: what is there, where it leads, and that nothing in it is markup.
class TestArticleHtml : public QObject
{
    Q_OBJECT

private slots:
    void parts_data();
    void parts();
    void nothingIsMarkup();
    void marked_data();
    void marked();
    void everyCode();
    void headings();
    void rightToLeft();
    void whatWasAskedForComesFirst();
    void unassigned_data();
    void unassigned();

private:
    /// Everything that stands below the cards.
    QString belowCards(const core::Status &status) const
    {
        QString html;
        const QList<ArticleHtml::Fold> folds = m_article.folds(status);
        for (const ArticleHtml::Fold &fold : folds) {
            html +=
                fold.html.isEmpty() ? QString() : "<h2>"_L1 + fold.title + "</h2>"_L1 + fold.html;
        }
        return html;
    }

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    ArticleHtml m_article {m_catalogue, QGuiApplication::palette(), QPalette::Base,
                           QGuiApplication::font()};
};

void TestArticleHtml::parts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("received"); // in this order
    QTest::addColumn<QStringList>("returned");
    QTest::addColumn<QStringList>("below");
    QTest::newRow("a common code")
        << 404
        << QStringList {u"Do this now\n"_s,        u"Check path, case"_s, u"Likely causes\n"_s,
                        u"A typo, a stale link"_s, u"Don't retry\n"_s,    u"The same request"_s}
        << QStringList {u"Use it when\n"_s, u"Not when\n"_s, u"Send with it\n"_s}
        << QStringList {u"What it means, and what not\n"_s,
                        u"Headers and rules of the specification\n"_s,
                        u"Example\n"_s,
                        u"GET /cats/42 HTTP/1.1\nHost: example.com\n"_s,
                        u"HTTP/1.1 404 Not Found\n"_s,
                        u"What changed\n"_s,
                        u"References and further reading\nRFC 9110, 15.5.5"_s};
    QTest::newRow("a redirection with headers")
        << 301 << QStringList {u"How it comes about\n"_s, u"Retry only changed\n"_s}
        << QStringList {u"Send with it\n"_s, u"Headers\n"_s, u"SHOULD"_s, u"Location"_s}
        << QStringList {u"Headers and rules of the specification\n"_s,
                        u"Location"_s,
                        u"SHOULD"_s,
                        u"RFC 9110, 15.4.2"_s,
                        u"Retry-After"_s,
                        u"described"_s,
                        u"Browsers, caches and search engines\n"_s,
                        u"at most 20"_s,
                        u"References and further reading\n"_s,
                        u"RFC 9110"_s,
                        u"(developer.mozilla.org)"_s};
    QTest::newRow("a header that may come")
        << 429 << QStringList {u"Retry after a wait\n"_s}
        << QStringList {u"Headers\n"_s, u"MAY"_s, u"Retry-After"_s}
        << QStringList {u"Headers and rules of the specification\n"_s, u"Retry-After"_s, u"MAY"_s,
                        u"RFC 6585, 4"_s};
    QTest::newRow("many headers, those that must come first")
        << 206 << QStringList {u"How it comes about\n"_s}
        << QStringList {u"Headers\n"_s, u"MUST"_s, u"All "_s}
        << QStringList {u"Headers and rules of the specification\n"_s};
    QTest::newRow("a renamed code")
        << 413 << QStringList {u"Do this now\n"_s} << QStringList {u"Use it when\n"_s}
        << QStringList {u"What changed\n"_s, u"Former names\n"_s,
                        u"Request Entity Too Large (RFC "_s};
    QTest::newRow("a number of several owners")
        << 499 << QStringList {u"Do this now\n"_s} << QStringList {u"Use it when\n"_s}
        << QStringList {u"Who uses it\n"_s, u"nginx Client Closed Request"_s, u"ASP.NET Core"_s,
                        u"Esri ArcGIS Token Required"_s};
    QTest::newRow("a code without phrase")
        << 460 << QStringList {u"Likely causes\n"_s, u"Retry\n"_s} << QStringList {u"Never."_s}
        << QStringList {u"Who uses it\n"_s, u"AWS Application Load Balancer Client closed"_s};
}

void TestArticleHtml::parts()
{
    QFETCH(int, code);
    QFETCH(QStringList, received);
    QFETCH(QStringList, returned);
    QFETCH(QStringList, below);
    const core::Status &status = m_catalogue.status(code);
    const auto checkOrder = [](const QString &text, const QStringList &parts) {
        qsizetype at = 0;
        for (const QString &part : parts) {
            at = text.indexOf(part, at);
            QVERIFY2(at >= 0, qPrintable(part + "\n--- is not there in ---\n"_L1 + text));
            at += part.size();
        }
    };
    checkOrder(textOf(m_article.received(status)), received);
    checkOrder(textOf(m_article.returned(status)), returned);
    checkOrder(textOf(belowCards(status)), below);
}

void TestArticleHtml::nothingIsMarkup()
{
    // Each text is shown as it is written, and none becomes a tag.
    const QString evil = u"<b onclick=\"x\">a & b</b> &lt; \"c\" 'd'"_s;
    core::Status status;
    status.code = 404;
    status.formerPhrases = {{.phrase = evil, .source = evil}};
    status.references = {{.label = evil, .url = u"https://example.com/?a=1&b='<i>'"_s}};
    status.changed = evil;
    status.guidance.description = evil + ". "_L1 + evil;
    status.guidance.receiving = {.side = evil, .causes = {evil, evil}, .action = evil};
    status.guidance.sending = {.right = evil, .wrong = evil, .response = evil};
    status.guidance.retry = {.value = u"no"_s, .reason = evil};
    status.guidance.example = evil;
    status.uses = {{.by = evil,
                    .phrase = evil,
                    .meaning = evil,
                    .source = evil,
                    .grade = u"primary"_s,
                    .note = evil}};
    status.facts.headers = {{.name = evil,
                             .direction = u"request"_s,
                             .level = u"must"_s,
                             .note = evil,
                             .source = evil}};
    status.facts.content = {.value = u"allowed"_s, .note = evil, .source = evil};
    status.clients = {.text = evil, .sources = status.references};
    status.readMore = status.references;
    const core::Sender sender {.by = evil,
                               .message = evil,
                               .meaning = evil,
                               .setting = evil,
                               .source = status.references.first().url};

    status.senders = {sender};
    QCOMPARE(textOf(m_article.lead(status)), evil + u'.');
    const QString cards = m_article.received(status, {evil}, {sender}) + m_article.returned(status);
    QCOMPARE(textOf(cards).count(evil), 16);
    const QString facts = belowCards(status);
    QCOMPARE(textOf(facts).count(evil), 18);
    for (const QString &html : {cards, facts}) {
        QVERIFY(!html.contains("onclick=\""_L1));
        QVERIFY(!html.contains("a & b"_L1));
    }
    QVERIFY(linksOf(facts).contains(evil + " -> https://example.com/?a=1&b='<i>'"_L1));
}

void TestArticleHtml::marked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("plain") << u"No cat."_s << u"No cat."_s << QStringList();
    QTest::newRow("a code of the catalogue")
        << u"Use `410` then."_s << u"Use 410 then."_s << QStringList {u"410 -> code:410"_s};
    QTest::newRow("code 000") << u"`000`"_s << u"000"_s << QStringList {u"000 -> code:000"_s};
    QTest::newRow("a number without entry") << u"Not `299`."_s << u"Not 299."_s << QStringList();
    QTest::newRow("a number without backticks")
        << u"410 bytes"_s << u"410 bytes"_s << QStringList();
    QTest::newRow("four digits") << u"`4100`"_s << u"4100"_s << QStringList();
    QTest::newRow("a header") << u"Set `Retry-After`"_s << u"Set Retry-After"_s << QStringList();
    QTest::newRow("markup in backticks") << u"`<b>&amp;`"_s << u"<b>&amp;"_s << QStringList();
    QTest::newRow("a backtick that is not closed") << u"a `b"_s << u"a b"_s << QStringList();
    QTest::newRow("nothing") << QString() << QString() << QStringList();
}

void TestArticleHtml::marked()
{
    QFETCH(QString, text);
    const QString html = m_article.marked(text);
    QTEST(textOf(html), "shown");
    QTEST(linksOf(html), "links");
}

void TestArticleHtml::everyCode()
{
    for (const int code : m_catalogue.numbers()) {
        const core::Status &status = m_catalogue.status(code);
        const QString lead = textOf(m_article.lead(status));
        QVERIFY2(lead.size() > 10 && lead.endsWith(u'.'), qPrintable(lead));
        QVERIFY(QString(status.guidance.description).remove(u'`').startsWith(lead));
        const QString cards = textOf(m_article.received(status) + m_article.returned(status));
        QVERIFY2(!cards.contains(u'`'), qPrintable(core::codeText(code)));
        const QString facts = textOf(belowCards(status));
        for (const core::Use &use : status.uses) {
            QVERIFY2(facts.contains(use.by), qPrintable(facts));
        }
        // A part that has nothing to say is left out.
        const bool hasRules = facts.contains("Headers and rules of the specification\n"_L1);
        QVERIFY(hasRules || status.facts.headers.isEmpty());
        QCOMPARE(facts.contains("Who uses it\n"_L1), !status.uses.isEmpty());
        QCOMPARE(facts.contains("Former names\n"_L1), !status.formerPhrases.isEmpty());
        QVERIFY(status.standing < core::Standing::Vendor || !hasRules);

        const QStringList links =
            linksOf(m_article.lead(status) + m_article.received(status) + m_article.returned(status)
                    + belowCards(status) + m_article.constants(code, {u"go"_s}));
        QVERIFY(links.size() > 3);
        for (const QString &link : links) {
            const QUrl url(link.section(" -> "_L1, 1));
            const QString scheme = url.scheme();
            QVERIFY2(url.isValid()
                         && (scheme == "copy"_L1 || scheme == "product"_L1 || scheme == "headers"_L1
                             || scheme == "snippet"_L1 || scheme == "https"_L1
                             || (scheme == "code"_L1 && m_catalogue.find(url.path().toInt()))),
                     qPrintable(link));
        }
    }
}

/// Headings stand where the language begins, even one like "2xx"; what is English stays in order.
/// By which screen readers know them: labels in a card.
void TestArticleHtml::headings()
{
    QTextDocument document;
    document.setHtml(m_article.received(m_catalogue.status(404)));
    QCOMPARE(document.begin().blockFormat().headingLevel(), 3);
}

void TestArticleHtml::rightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QTextDocument document;
    document.setHtml(m_article.unassigned(299));
    const QTextBlock heading = document.begin();
    QVERIFY(heading.text().startsWith("2xx"_L1));
    QCOMPARE(heading.textDirection(), Qt::RightToLeft);
    const QString received = textOf(m_article.received(m_catalogue.status(404)));
    QVERIFY(received.contains(u'\u2068' + m_catalogue.status(404).guidance.retry.reason));
}

void TestArticleHtml::whatWasAskedForComesFirst()
{
    const core::Status &status = m_catalogue.status(504);
    const core::Sender &sender = status.senders.first();
    const QString html = m_article.received(status, {}, {sender});
    const QString text = textOf(html);
    QVERIFY2(text.startsWith("Who says this\n"_L1 + sender.by + u'\n' + sender.message),
             qPrintable(text));
    QVERIFY(text.contains("Setting: "_L1 + core::catalogueSentence(sender.setting).remove(u'`')));
    QVERIFY(linksOf(html).contains("Source -> "_L1 + sender.source));
    QVERIFY(!textOf(m_article.received(status)).contains("Who says this"_L1));
}

void TestArticleHtml::unassigned_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("link");
    QTest::newRow("informational") << 199 << u"1xx · Informational"_s << u"100 Continue"_s;
    QTest::newRow("successful") << 299 << u"2xx · Successful"_s << u"200 OK"_s;
    QTest::newRow("redirection") << 399 << u"3xx · Redirection"_s << u"300 Multiple Choices"_s;
    QTest::newRow("client error") << 488 << u"4xx · Client error"_s << u"400 Bad Request"_s;
    QTest::newRow("server error") << 588 << u"5xx · Server error"_s
                                  << u"500 Internal Server Error"_s;
    QTest::newRow("outside the classes") << 600 << u"Outside the classes"_s << QString();
}

void TestArticleHtml::unassigned()
{
    QFETCH(int, code);
    QFETCH(QString, heading);
    QFETCH(QString, link);
    const QString html = m_article.unassigned(code);
    QVERIFY(textOf(html).startsWith(heading + u'\n'));
    QVERIFY(!textOf(html).contains(u'`'));
    QStringList expected;
    if (!link.isEmpty()) {
        expected << link + " -> code:"_L1 + link.first(3);
    }
    QCOMPARE(linksOf(html), expected);
    // Nor should anybody send it.
    const QStringList instead = linksOf(m_article.notToReturn(code));
    QCOMPARE(instead.size(), expected.size());
    QVERIFY(instead.isEmpty() || instead.first().endsWith("code:"_L1 + link.first(3)));
}

STATUSCAT_TEST(TestArticleHtml)
#include "tst_articlehtml.moc"
