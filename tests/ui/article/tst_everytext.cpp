// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <core/copytext.h>
#include <core/wording.h>
#include <ui/article/confusedsection.h>
#include <ui/article/factcell.h>
#include <ui/article/moresection.h>
#include <ui/look/lengths.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/textblock.h>

#include <QAbstractItemView>
#include <QLabel>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

/// All that is written on @p view, in sight or folded, in one text without line breaks.
QString textOf(const ui::ArticleView &view)
{
    QString text;
    for (const QWidget *widget : view.widget()->findChildren<QWidget *>()) {
        text += widget->accessibleName() + u'\n';
        if (const auto *block = qobject_cast<const QTextEdit *>(widget)) {
            text += block->toPlainText() + u'\n';
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text += label->text() + u'\n';
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text += button->text() + u'\n';
        } else if (const auto *rows = qobject_cast<const QAbstractItemView *>(widget)) {
            for (int row = 0; row < rows->model()->rowCount(); ++row) {
                const QModelIndex index = rows->model()->index(row, 0);
                text += index.data().toString() + u'\n'
                    + index.data(Qt::AccessibleTextRole).toString() + u'\n';
            }
        }
    }
    return text.replace(QChar::Nbsp, u' ').simplified();
}

/// What stands in each line of @p text.
QStringList linesOf(const ui::TextBlock &text)
{
    QStringList lines;
    for (QTextBlock part = text.document()->begin(); part.isValid(); part = part.next()) {
        for (int i = 0; i < part.layout()->lineCount(); ++i) {
            const QTextLine line = part.layout()->lineAt(i);
            lines << part.text().mid(line.textStart(), line.textLength()).trimmed();
        }
    }
    return lines;
}

/// Every text that the catalogue has of @p status and the page is to show.
QStringList textsOf(const core::Status &status)
{
    const core::Guidance &guidance = status.guidance;
    QStringList texts {core::firstSentence(guidance.description),
                       guidance.description.mid(core::firstSentence(guidance.description).size()),
                       guidance.receiving.action,
                       guidance.sending.right,
                       guidance.sending.wrong,
                       guidance.sending.response,
                       guidance.retry.reason,
                       guidance.example,
                       status.changed,
                       status.clients.text,
                       core::className(core::classOf(status.code)),
                       core::causeText(guidance.receiving.side),
                       core::retryAnswer(guidance.retry),
                       core::cachingAnswer(status.facts)};
    texts << guidance.receiving.causes;
    for (const core::FormerPhrase &former : status.formerPhrases) {
        texts << former.phrase << former.source;
    }
    for (const core::SentPhrase &sent : status.sentPhrases) {
        texts << sent.phrase << sent.by;
    }
    for (const core::Use &use : status.uses) {
        texts << use.by << use.phrase << use.meaning;
    }
    for (const core::Sender &sender : status.senders) {
        texts << sender.by << sender.message << sender.meaning << sender.setting;
    }
    for (const core::HeaderFact &header : status.facts.headers) {
        texts << core::levelText(header.level) << header.name << header.note << header.source;
    }
    for (const core::Fact *fact : {&status.facts.cacheable, &status.facts.content,
                                   &status.facts.methodOnRedirect, &status.facts.versions}) {
        texts << fact->note << (fact->note.isEmpty() ? QString() : fact->source);
    }
    for (const QList<core::Reference> &links :
         {status.references, status.clients.sources, status.readMore}) {
        for (const core::Reference &link : links) {
            texts << link.label;
        }
    }
    return texts;
}

} // namespace

/// Nothing that the catalogue knows of a code is missing on its page, and all can be read.
class TestEveryText : public QObject, private ArticleViewFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void isOnThePage_data();
    void isOnThePage();
    void noLineIsTooLong_data();
    void noLineIsTooLong();
};

void TestEveryText::isOnThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestEveryText::isOnThePage()
{
    QFETCH(QString, language);
    m_catalogue = core::Catalogue::embedded(language);
    show();
    for (const int code : m_catalogue.numbers()) {
        const core::Status &status = m_catalogue.status(code);
        QStringList products;
        for (const core::Sender &sender : status.senders) {
            products << sender.by;
        }
        m_view->setProducts(products);
        m_view->showCode(code);
        m_view->complete();
        m_view->findChild<ui::MoreSection *>()->unfoldAll(true);
        auto *confused = m_view->findChild<ui::ConfusedSection *>();
        if (auto *all = confused->findChild<ui::LinkButton *>(); all->isVisible()) {
            all->click();
        }
        const QString shown = textOf(*m_view);
        QStringList texts = textsOf(status);
        QSet<int> decided; // by a question
        for (const core::ConfusableSet &set : m_catalogue.confusables()) {
            for (const core::ConfusableSet::Answer &answer : set.answers) {
                if (set.contains(code)) {
                    texts << set.question << answer.answer;
                    decided << answer.code;
                }
            }
        }
        for (const core::RelatedCode &related : status.related) {
            texts << (decided.contains(related.code) ? QString() : related.difference);
        }
        for (const QString &text : std::as_const(texts)) {
            const QString expected = core::withoutMarkup(text).simplified();
            QVERIFY2(shown.contains(expected),
                     qPrintable(core::codeText(code) + u": "_s + expected));
        }
    }
}

void TestEveryText::noLineIsTooLong_data()
{
    QTest::addColumn<int>("letters"); // that the page is wide
    for (const int letters : {50, 85, 100, 115, 130, 145, 160, 180, 220, 280}) {
        QTest::addRow("%d", letters) << letters;
    }
}

void TestEveryText::noLineIsTooLong()
{
    QFETCH(int, letters);
    constexpr qsizetype longest = 100; // where many are narrow; 85 is what fits of all alike
    show();
    m_view->resize(ui::Lengths(m_view->font()).letters(letters), 700);
    for (const int code : {301, 404, 429, 503}) {
        m_view->showCode(code);
        settle();
        m_view->findChild<ui::MoreSection *>()->unfoldAll(true);
        settle();
        for (const ui::TextBlock *text : m_view->findChildren<ui::TextBlock *>()) {
            const QStringList lines = text->isVisible() ? linesOf(*text) : QStringList();
            for (const QString &line : lines) {
                QVERIFY2(line.size() <= longest, qPrintable(line));
            }
        }
    }
}

STATUSCAT_TEST(TestEveryText)
#include "tst_everytext.moc"
