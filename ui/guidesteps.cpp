// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidesteps.h"

#include <core/copytext.h>
#include <guide/comparison.h>
#include <ui/base/navigator.h>

using namespace Qt::StringLiterals;

namespace ui {

GuideSteps::GuideSteps(const core::Catalogue &catalogue, Navigator &navigator)
    : m_catalogue(catalogue)
    , m_navigator(navigator)
    , m_guide(catalogue)
{
}

QList<core::ActionRow> GuideSteps::rows(const QString &query, const search::SearchResult &found)
{
    if (!m_words) {
        m_words.emplace(m_catalogue, m_guide);
    }
    QList<core::ActionRow> rows;
    const guide::PageRequest asked = m_words->read(query);
    if (!asked.codes.isEmpty()) {
        rows << compareRow(asked.codes, {});
    } else if (found.isAnswered()) {
        const QList<const core::ConfusableSet *> sets =
            guide::smallestSets(m_catalogue, {found.best()});
        if (!sets.isEmpty()) {
            rows << compareRow(guide::comparedOf(*sets.first(), found.best()),
                               sets.first()->question);
        }
    }
    if (!rows.isEmpty()) {
        rows.last().isBest = asked.meant == guide::PageRequest::Page::Compare;
    }
    if (!asked.question.isEmpty()) {
        rows << chooseRow(asked.question);
        rows.last().isBest = asked.meant == guide::PageRequest::Page::Choose;
    }
    return rows;
}

core::ActionRow GuideSteps::compareRow(const QList<int> &codes, const QString &explanation) const
{
    QStringList numbers;
    for (const int code : codes) {
        numbers << core::codeText(code);
    }
    const QList<const core::ConfusableSet *> sets = guide::smallestSets(m_catalogue, codes);
    const QString question = sets.isEmpty() ? QString() : sets.first()->question;
    //: @action %1: codes, such as "401, 403"
    return {.title = tr("Compare %1").arg(numbers.join(", "_L1)),
            .explanation = core::withoutMarkup(explanation.isEmpty() ? question : explanation),
            .accept = [this, codes] { m_navigator.compare(codes); },
            .isBest = false};
}

core::ActionRow GuideSteps::chooseRow(const QString &question) const
{
    //: @action asks for the situation
    return {.title = tr("Choose the code to return"),
            .explanation = core::withoutMarkup(m_guide.question(question)->text),
            .accept = [this, question] { m_navigator.choose(question); },
            .isBest = false};
}

} // namespace ui
