// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusedsection.h"

#include "confusedlist.h"
#include "sectionhead.h"

#include <core/copytext.h>
#include <guide/comparison.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int foremost = 3; // questions that are shown at once

/// How near the codes of @p set are to the one of @p status: the place of the nearest one among
/// the related codes.
qsizetype nearness(const core::ConfusableSet &set, const core::Status &status)
{
    const auto found = std::find_if(
        status.related.cbegin(), status.related.cend(),
        [&set](const core::RelatedCode &related) { return set.contains(related.code); });
    return found - status.related.cbegin();
}

QString titleOf(const Subject &subject, int code)
{
    const core::StatusSummary *summary = subject.catalogue.find(code);
    return summary ? summary->title : QString();
}

} // namespace

ConfusedSection::ConfusedSection(QWidget *parent)
    : ArticleSection(parent)
    , m_head(new SectionHead(this))
    , m_all(m_head->addButton())
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"confused"_s);
    //: @title:group
    m_head->heading()->setText(tr("Easily confused with"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_head);
    connect(m_all, &LinkButton::clicked, this, &ConfusedSection::showRest);
    followFont(this, [this](const Lengths &lengths) {
        m_column->setSpacing(2 * lengths.unit);
        alignTitles();
    });
}

bool ConfusedSection::fill(const Subject &subject)
{
    m_contents = contentsOf(subject);
    showCards(false);
    return !m_contents.isEmpty();
}

/// The questions, that with the nearest code first, and last what no question is about.
QList<ConfusedCard::Content> ConfusedSection::contentsOf(const Subject &subject)
{
    QList<const core::ConfusableSet *> sets;
    for (const core::ConfusableSet &set : subject.catalogue.confusables()) {
        if (set.contains(subject.code)) {
            sets << &set;
        }
    }
    std::stable_sort(sets.begin(), sets.end(),
                     [&subject](const core::ConfusableSet *left, const core::ConfusableSet *right) {
                         return nearness(*left, subject.status) < nearness(*right, subject.status);
                     });
    QList<ConfusedCard::Content> contents;
    QSet<int> told {subject.code};
    for (const core::ConfusableSet *set : std::as_const(sets)) {
        ConfusedCard::Content content {.question = core::withoutMarkup(set->question),
                                       .rows = {},
                                       .compared = guide::comparedOf(*set, subject.code)};
        for (const core::ConfusableSet::Answer &answer : set->answers) {
            told.insert(answer.code);
            content.rows << ConfusedRow {.code = answer.code,
                                         .title = titleOf(subject, answer.code),
                                         .answer = core::withoutMarkup(answer.answer),
                                         .isThisPage = answer.code == subject.code};
        }
        contents << content;
    }
    ConfusedCard::Content others;
    for (const core::RelatedCode &related : subject.status.related) {
        if (!told.contains(related.code)) {
            others.rows << ConfusedRow {.code = related.code,
                                        .title = titleOf(subject, related.code),
                                        .answer = core::withoutMarkup(related.difference)};
        }
    }
    return others.rows.isEmpty() ? contents : contents << others;
}

/// Shows the first questions only, unless @p isAll; and what no question is about in any case.
void ConfusedSection::showCards(bool isAll)
{
    const qsizetype questions = std::count_if(
        m_contents.cbegin(), m_contents.cend(),
        [](const ConfusedCard::Content &content) { return !content.question.isEmpty(); });
    const qsizetype shown = isAll ? questions : qMin<qsizetype>(questions, foremost);
    m_all->setVisible(shown < questions);
    //: @action shows the rest of them; %n is their number, more than three
    m_all->setText(tr("All %n questions", nullptr, static_cast<int>(questions)));
    m_all->updateGeometry();
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_contents.size(); ++i) {
        const ConfusedCard::Content &content = m_contents.at(i);
        if (i < shown || i >= questions) {
            card(next)->fill(content, m_head->heading()->text());
            card(next)->setVisible(true);
            ++next;
        }
    }
    for (; next < m_cards.size(); ++next) {
        m_cards.at(next)->setVisible(false);
    }
    alignTitles();
}

/// The answers of all cards begin at one place.
void ConfusedSection::alignTitles()
{
    int widest = 0;
    for (const ConfusedCard *card : std::as_const(m_cards)) {
        widest = qMax(widest, card->isHidden() ? 0 : card->rows()->widestTitle());
    }
    for (const ConfusedCard *card : std::as_const(m_cards)) {
        card->rows()->setTitleWidth(widest);
    }
}

void ConfusedSection::showRest()
{
    showCards(true);
    m_cards.at(foremost)->rows()->setFocus(Qt::OtherFocusReason);
}

/// The card @p index from the top, which is made if there is none yet.
ConfusedCard *ConfusedSection::card(qsizetype index)
{
    while (m_cards.size() <= index) {
        auto *made = new ConfusedCard(this);
        setTabOrder(m_cards.isEmpty() ? static_cast<QWidget *>(m_all) : m_cards.constLast()->rows(),
                    made->firstStop());
        setTabOrder(made->firstStop(), made->rows());
        m_column->addWidget(made);
        m_cards << made;
        connect(made->rows(), &ConfusedList::leftByKey, this, &ConfusedSection::leftByKey);
        connect(made->rows(), &ConfusedList::chosen, this,
                [this](int code) { emit linkFollowed(QUrl(u"code:"_s + QString::number(code))); });
        connect(made->rows(), &ConfusedList::compareRequested, this, [this](int code) {
            emit linkFollowed(QUrl(u"compare-with:"_s + QString::number(code)));
        });
        connect(made, &ConfusedCard::compareRequested, this, [this](const QList<int> &codes) {
            QStringList numbers;
            for (const int code : codes) {
                numbers << core::codeText(code);
            }
            emit linkFollowed(QUrl(u"compare:"_s + numbers.join(u',')));
        });
    }
    return m_cards.at(index);
}

} // namespace ui
