// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltext.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/wording.h>
#include <ui/article/articlehtml.h>

#include <QGuiApplication>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// What programs call a code: which ecosystems are there, and what a click on a name copies.
class TestArticleConstants : public QObject
{
    Q_OBJECT

private slots:
    void ecosystems_data();
    void ecosystems();
    void constantsAreCopied();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    ui::ArticleHtml m_article {m_catalogue, QGuiApplication::palette(), QPalette::Base,
                               QGuiApplication::font()};
};

void TestArticleConstants::ecosystems_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList {u"go"_s};
    QTest::newRow("in the user's order") << QStringList {u"rust"_s, u"go"_s};
    QTest::newRow("one that is gone") << QStringList {u"cobol"_s, u"go"_s};
}

void TestArticleConstants::ecosystems()
{
    QFETCH(QStringList, first);
    QStringList expected;
    const core::Constants &constants = m_catalogue.constants();
    for (const QString &id : first) {
        const core::Ecosystem *ecosystem = constants.find(id);
        if (ecosystem && !constants.names(id, 404).isEmpty()) {
            expected << ecosystem->shortName;
        }
    }
    for (const core::Ecosystem &ecosystem : constants.ecosystems()) {
        if (!first.contains(ecosystem.id) && !constants.names(ecosystem.id, 404).isEmpty()) {
            expected << ecosystem.shortName;
        }
    }
    const QString text = u'\n' + textOf(m_article.constants(404, first));
    qsizetype at = 0;
    for (const QString &name : std::as_const(expected)) {
        at = text.indexOf(u'\n' + name + u' ', at);
        QVERIFY2(at >= 0, qPrintable(name));
    }
}

void TestArticleConstants::constantsAreCopied()
{
    const core::Constants &constants = m_catalogue.constants();
    for (const int code : {404, 418, 499, 0}) {
        const QString html = m_article.constants(code, {});
        const QStringList links = linksOf(html);
        const QString number = core::codeText(code);
        QStringList without;
        for (const core::Ecosystem &ecosystem : constants.ecosystems()) {
            const QList<core::Constant> names = constants.names(ecosystem.id, code);
            for (const core::Constant &constant : names) {
                const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(constant.name));
                QVERIFY2(links.contains(constant.name + " -> copy:"_L1 + encoded),
                         qPrintable(constant.name));
                QCOMPARE(QUrl("copy:"_L1 + encoded).path(QUrl::FullyDecoded), constant.name);
            }
            if (names.isEmpty() && !constants.table(ecosystem.id).isEmpty()) {
                without << ecosystem.shortName;
            }
        }
        // Who has no name for it is offered the number.
        const QString offer = "No constant in "_L1 + without.join(", "_L1) + ", use "_L1 + number;
        QCOMPARE(textOf(html).contains(offer), !without.isEmpty());
        QVERIFY(without.isEmpty() || links.contains(number + " -> copy:"_L1 + number));
    }
    QVERIFY(!constants.names(constants.ecosystems().first().id, 404).isEmpty());
}

STATUSCAT_TEST(TestArticleConstants)
#include "tst_articleconstants.moc"
