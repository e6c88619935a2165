// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step.h"

#include <algorithm>

namespace respond {

namespace {

constexpr qsizetype mostSteps = 1000;

std::optional<Step> readStep(QByteArrayView text)
{
    Step step;
    if (const qsizetype colon = text.lastIndexOf(':'); colon >= 0) {
        bool isNumber = false;
        step.weight = text.sliced(colon + 1).toByteArray().toDouble(&isNumber);
        if (!isNumber || !(step.weight >= 0 && step.weight < 1e9)) {
            return {};
        }
        text = text.first(colon);
    }
    if (const auto fault = readFault(text)) {
        step.fault = *fault;
        return step;
    }
    while (true) {
        const qsizetype plus = text.indexOf('+');
        const int code = readCode(plus < 0 ? text : text.first(plus));
        if (code < 0 || (plus >= 0 && code / 100 != 1)) {
            return {};
        }
        if (plus < 0) {
            step.code = code;
            return step;
        }
        step.interim << code;
        text = text.sliced(plus + 1);
    }
}

/// Adds the steps of "500-504"; false if it is none.
bool addRange(QByteArrayView text, QList<Step> *steps)
{
    const qsizetype dash = text.indexOf('-');
    const int first = dash < 0 ? -1 : readCode(text.first(dash));
    const int last = dash < 0 ? -1 : readCode(text.sliced(dash + 1));
    if (first < 0 || last < first) {
        return false;
    }
    for (int code = first; code <= last; ++code) {
        *steps << Step {.interim = {}, .code = code, .fault = {}, .options = {}};
    }
    return true;
}

} // namespace

int readCode(QByteArrayView text)
{
    const bool isCode = text.size() == 3
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return isCode ? (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0') : -1;
}

std::optional<QList<Step>> readSteps(QByteArrayView text, bool hasRanges)
{
    QList<Step> steps;
    while (true) {
        const qsizetype comma = text.indexOf(',');
        const QByteArrayView item = (comma < 0 ? text : text.first(comma)).trimmed();
        if (!hasRanges || !addRange(item, &steps)) {
            const auto step = readStep(item);
            if (!step) {
                return {};
            }
            steps << *step;
        }
        if (steps.size() > mostSteps) {
            return {};
        }
        if (comma < 0) {
            const bool isPossible = std::any_of(steps.cbegin(), steps.cend(),
                                                [](const Step &step) { return step.weight > 0; });
            return isPossible ? std::optional(steps) : std::nullopt;
        }
        text = text.sliced(comma + 1);
    }
}

QByteArray stepText(const Step &step)
{
    if (step.fault) {
        return faultName(step.fault);
    }
    QByteArray text;
    for (const int code : step.interim) {
        text += QByteArray::number(code) + '+';
    }
    return step.code == 0 ? text.chopped(1)
                          : text + QByteArray::number(step.code).rightJustified(3, '0');
}

} // namespace respond
