// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide.h"

#include "guidefile.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

/// The member of @p list called @p id, or null.
template<typename Entry>
const Entry *named(const QList<Entry> &list, const QString &id)
{
    const auto it = std::find_if(list.cbegin(), list.cend(),
                                 [&id](const Entry &entry) { return entry.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

bool holdsAll(const QList<int> &codes, const QList<int> &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&codes](int code) { return codes.contains(code); });
}

} // namespace

bool Dispute::defends(int code) const
{
    return std::any_of(positions.cbegin(), positions.cend(),
                       [code](const Position &position) { return position.code == code; });
}

Guide::Guide(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
{
}

const QList<Question> &Guide::questions() const
{
    if (m_questions.isEmpty()) {
        m_questions = readQuestions(m_catalogue.translated(u"guide"_s, u"guide.json"_s));
    }
    return m_questions;
}

const Question *Guide::question(const QString &id) const
{
    return named(questions(), id);
}

QList<int> Guide::reached(const Question &question) const
{
    QList<int> all;
    for (const Answer &answer : question.answers) {
        all << codes(answer);
    }
    return all;
}

bool Guide::leadsTo(const Question &question, const QList<int> &codes) const
{
    return holdsAll(reached(question), codes);
}

const Question *Guide::questionBetween(const QList<int> &codes) const
{
    const Question *best = nullptr;
    std::tuple<bool, bool, qsizetype> bestRank;
    for (const Question &question : questions()) {
        const QList<int> all = reached(question);
        if (!holdsAll(all, codes)) {
            continue;
        }
        QList<int> ends;
        for (const Answer &answer : question.answers) {
            ends << answer.code;
        }
        const bool areEnds = holdsAll(ends, codes);
        const std::tuple rank(!holdsAll(question.decides, codes), !areEnds,
                              areEnds ? ends.size() : all.size());
        if (!best || rank < bestRank) {
            best = &question;
            bestRank = rank;
        }
    }
    return best;
}

void Guide::readDisputes() const
{
    if (m_disputes.isEmpty()) {
        const QByteArray json = m_catalogue.translated(u"guide"_s, u"disputes.json"_s);
        m_styles = readStyles(json);
        m_disputes = guide::readDisputes(json);
    }
}

const QList<Style> &Guide::styles() const
{
    readDisputes();
    return m_styles;
}

const Style *Guide::style(const QString &id) const
{
    return named(styles(), id);
}

const QList<Dispute> &Guide::disputes() const
{
    readDisputes();
    return m_disputes;
}

const Dispute *Guide::dispute(const QString &id) const
{
    return named(disputes(), id);
}

const QList<Order> &Guide::orders() const
{
    if (m_orders.isEmpty()) {
        m_orders = readOrders(m_catalogue.translated(u"guide"_s, u"order.json"_s));
    }
    return m_orders;
}

bool Guide::isOrdered(int code) const
{
    const QList<Order> &all = orders();
    return std::any_of(all.cbegin(), all.cend(), [code](const Order &order) {
        return order.code == code || order.other == code;
    });
}

int Guide::code(const Answer &answer, const QString &style) const
{
    const Dispute *about =
        style.isEmpty() || answer.dispute.isEmpty() ? nullptr : dispute(answer.dispute);
    return about ? about->styles.value(style, answer.code) : answer.code;
}

QList<int> Guide::codes(const Answer &answer, const QString &style) const
{
    if (answer.isEnd()) {
        return {code(answer, style)};
    }
    std::set<int> all;
    for (const Answer &below : question(answer.next)->answers) {
        for (const int code : codes(below, style)) {
            all.insert(code);
        }
    }
    return {all.cbegin(), all.cend()};
}

int Guide::depth(const Answer &answer) const
{
    if (answer.isEnd()) {
        return 0;
    }
    int most = 0;
    for (const Answer &below : question(answer.next)->answers) {
        most = std::max(most, depth(below));
    }
    return most + 1;
}

} // namespace guide
