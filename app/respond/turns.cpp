// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turns.h"

#include <QRandomGenerator>

#include <algorithm>

namespace respond {

Turns::Turns(int mostKeys)
    : m_counts(mostKeys)
{
}

Turns::Count *Turns::countOf(const QByteArray &key)
{
    if (!m_counts.contains(key)) {
        m_counts.insert(key, new Count);
    }
    return m_counts.object(key);
}

/// The next number from 0 to 1 of the chance of @p plan.
double Turns::draw(const Plan &plan)
{
    if (!plan.seed) {
        return QRandomGenerator::global()->generateDouble();
    }
    Count *count = countOf("chance " + QByteArray::number(*plan.seed) + ' ' + plan.key);
    const quint32 seeds[] = {*plan.seed, static_cast<quint32>(count->count++)};
    return QRandomGenerator(seeds).generateDouble();
}

qsizetype Turns::byChance(const Plan &plan)
{
    double sum = 0;
    for (const Step &step : plan.steps) {
        sum += step.weight;
    }
    double left = draw(plan) * sum;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        left -= plan.steps[i].weight;
        if (left < 0) {
            return i;
        }
    }
    return plan.steps.size() - 1;
}

qsizetype Turns::inTurn(const Plan &plan, Pick *pick)
{
    Count *count = countOf("turn " + plan.key);
    const qsizetype size = plan.steps.size();
    const auto index = static_cast<qsizetype>(std::min<qint64>(count->count, size - 1));
    count->count = plan.stays ? std::min<qint64>(count->count + 1, size) : (index + 1) % size;
    if (size > 1) {
        pick->why = "step " + QByteArray::number(index + 1) + " of " + QByteArray::number(size);
    }
    return index;
}

qsizetype Turns::byLimit(const Plan &plan, qint64 now, Pick *pick)
{
    const auto [most, window] = *plan.limit;
    Count *count = countOf("limit " + plan.key);
    if (count->count == 0 || now - count->since >= window) {
        *count = {.count = 0, .since = now};
    }
    ++count->count;
    const bool isWithin = count->count <= most;
    const qint64 left = count->since + window - now;
    const auto seconds = [](qint64 time) { return QByteArray::number((time + 999) / 1000); };
    const QByteArray rest = QByteArray::number(std::max<qint64>(0, most - count->count));
    pick->fields = {
        {"RateLimit-Policy", "\"limit\";q=" + QByteArray::number(most) + ";w=" + seconds(window)},
        {"RateLimit", "\"limit\";r=" + rest + ";t=" + seconds(left)}};
    if (!isWithin) {
        pick->fields << Field {"Retry-After", seconds(left)};
    }
    pick->why = "request " + QByteArray::number(count->count) + " of " + QByteArray::number(most)
        + " in " + seconds(window) + " s";
    return isWithin ? 0 : 1;
}

Pick Turns::next(const Plan &plan) const
{
    const Count *count = plan.isInTurn ? m_counts.object("turn " + plan.key) : nullptr;
    const qsizetype size = plan.steps.size();
    const auto index = count ? std::min<qsizetype>(count->count, size - 1) : 0;
    Pick pick;
    pick.step = plan.steps[index];
    pick.why = QByteArray::number(index + 1) + '/' + QByteArray::number(size);
    return pick;
}

Pick Turns::pick(const Plan &plan, qint64 now)
{
    Pick pick;
    if (plan.resets) {
        m_counts.remove("turn " + plan.key);
        m_counts.remove("limit " + plan.key);
        pick.isReset = true;
        pick.step.code = 204;
        pick.why = "begins again";
        return pick;
    }
    qsizetype index = 0;
    if (plan.limit) {
        index = byLimit(plan, now, &pick);
    } else if (plan.isInTurn) {
        index = inTurn(plan, &pick);
    } else if (plan.steps.size() > 1) {
        index = byChance(plan);
        pick.why = "by chance";
    }
    pick.step = plan.steps[index];
    if (!pick.step.fault) {
        pick.step.fault = plan.fault;
    }
    if (pick.step.fault && plan.share < 1 && draw(plan) >= plan.share) {
        pick.step.fault = {};
    }
    if (plan.jitter > 0) {
        pick.jitter = static_cast<qint64>(draw(plan) * static_cast<double>(plan.jitter));
    }
    return pick;
}

} // namespace respond
