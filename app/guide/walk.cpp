// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walk.h"

#include "nearestcodes.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace guide {

namespace {

/// The reason that @p style gives, or else the first who defends @p code.
QString reasonOf(const Dispute &dispute, int code, const Style &style)
{
    QString reason;
    for (const Position &position : dispute.positions) {
        if (position.code == code && (reason.isEmpty() || position.by == style.name)) {
            reason = position.because;
        }
    }
    return reason;
}

} // namespace

Walk::Walk(const Guide &guide, const QString &start, const QString &style)
    : m_guide(&guide)
    , m_style(style)
    , m_question(guide.question(start))
{
    if (!m_question) {
        restart();
    }
}

bool Walk::answer(qsizetype chosen)
{
    if (!m_question || chosen < 0 || chosen >= m_question->answers.size()) {
        return false;
    }
    m_path.append({m_question, chosen});
    m_question = m_guide->question(m_path.last().answer().next);
    return true;
}

bool Walk::back()
{
    if (m_path.isEmpty()) {
        return false;
    }
    backTo(m_path.size() - 1);
    return true;
}

void Walk::backTo(qsizetype step)
{
    m_question = m_path.at(step).question;
    m_path.resize(step);
}

void Walk::restart()
{
    m_path.clear();
    m_question = &m_guide->questions().first();
}

int Walk::length() const
{
    int most = 0;
    if (m_question) {
        for (const Answer &answer : m_question->answers) {
            most = std::max(most, m_guide->depth(answer));
        }
    }
    return static_cast<int>(m_path.size()) + (m_question ? 1 + most : 0);
}

QList<int> Walk::possible() const
{
    if (!m_question) {
        return m_guide->codes(m_path.last().answer(), m_style);
    }
    std::set<int> all;
    for (const Answer &answer : m_question->answers) {
        for (const int code : m_guide->codes(answer, m_style)) {
            all.insert(code);
        }
    }
    return {all.cbegin(), all.cend()};
}

QList<int> Walk::nearest(const core::Catalogue &catalogue) const
{
    constexpr qsizetype most = 5;
    if (QList<int> all = possible(); all.size() <= most) {
        return all;
    }
    QList<int> codes = nearestCodes(*m_question, m_style, !m_path.isEmpty(), *m_guide, catalogue);
    codes = codes.first(std::min(most, codes.size()));
    std::sort(codes.begin(), codes.end());
    return codes;
}

QList<RuledOut> Walk::close() const
{
    QList<RuledOut> all;
    if (m_question) {
        return all;
    }
    const qsizetype last = m_path.size() - 1;
    const QList<Answer> &answers = m_path.at(last).question->answers;
    QSet<int> told {m_guide->code(m_path.at(last).answer(), m_style)};
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const int code = answers.at(i).isEnd() ? m_guide->code(answers.at(i), m_style) : 0;
        if (code > 0 && !told.contains(code)) {
            told.insert(code);
            all.append({code, last, i});
        }
    }
    return all;
}

QList<RuledOut> Walk::ruledOut() const
{
    QList<RuledOut> all;
    const QList<int> left = possible();
    QSet<int> told(left.cbegin(), left.cend());
    for (qsizetype step = m_path.size() - 1; step >= 0; --step) {
        const QList<Answer> &answers = m_path.at(step).question->answers;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            for (const int code : m_guide->codes(answers.at(i), m_style)) {
                if (!told.contains(code)) {
                    told.insert(code);
                    all.append({code, step, i});
                }
            }
        }
    }
    return all;
}

std::optional<End> Walk::end() const
{
    if (m_question) {
        return {};
    }
    const Answer &answer = m_path.last().answer();
    End end {.code = m_guide->code(answer, m_style),
             .because = answer.because,
             .dispute = answer.dispute.isEmpty() ? nullptr : m_guide->dispute(answer.dispute),
             .style = nullptr};
    if (end.dispute && end.dispute->styles.contains(m_style)) {
        end.style = m_guide->style(m_style);
        if (end.code != answer.code) {
            end.because = reasonOf(*end.dispute, end.code, *end.style);
        }
    }
    return end;
}

} // namespace guide
