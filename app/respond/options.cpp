// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include <algorithm>
#include <iterator>

namespace respond {

namespace {

bool isTrue(const QByteArray &value)
{
    return value.isEmpty() || value == "1" || isSameName(value, "true");
}

bool setDuration(const QByteArray &value, qint64 unit, qint64 *duration)
{
    const auto read = readDuration(value, unit);
    *duration = read.value_or(0);
    return read && *duration <= Plan::longestDelay;
}

bool setHeader(const QByteArray &value, Plan *plan)
{
    const qsizetype colon = value.indexOf(':');
    const QByteArray name = value.first(std::max<qsizetype>(0, colon)).trimmed();
    // What frames the answer is not the request's to choose: faults are for that.
    if (!isToken(name) || isSameName(name, "Content-Length")
        || isSameName(name, "Transfer-Encoding")) {
        return false;
    }
    plan->chosen << Field {name, fieldSafe(value.sliced(colon + 1))};
    return true;
}

template<typename Member, typename Read>
bool setRead(Member Plan::*member, const Read &read, Plan *plan)
{
    if (!read) {
        return false;
    }
    plan->*member = *read;
    return true;
}

bool setShare(const QByteArray &value, Plan *plan)
{
    bool isNumber = false;
    plan->share = value.toDouble(&isNumber);
    return isNumber && plan->share >= 0 && plan->share <= 1;
}

bool setSeed(const QByteArray &value, Plan *plan)
{
    bool isNumber = false;
    plan->seed = value.toUInt(&isNumber);
    return isNumber;
}

bool setRetryAfter(const QByteArray &value, Plan *plan)
{
    bool isNumber = false;
    plan->retryAfter = fieldSafe(value);
    return value == "date" || (value.toUInt(&isNumber), isNumber);
}

bool setCors(const QByteArray &value, Plan *plan)
{
    plan->cors = value == "off" ? Cors::Off : value == "bad" ? Cors::Bad : Cors::Exact;
    return plan->cors != Cors::Exact || value == "on";
}

bool setThen(const QByteArray &value, Plan *plan)
{
    plan->stays = value == "stay";
    return plan->stays || value == "loop";
}

bool setSize(const QByteArray &value, Plan *plan)
{
    constexpr qint64 largest = 1'000'000'000;
    const auto size = readSize(value);
    return setRead(&Plan::size, size && *size <= largest ? size : std::nullopt, plan);
}

bool setContent(const QByteArray &value, Plan *plan)
{
    plan->content = value;
    plan->isReflected = true;
    return true;
}

bool setType(const QByteArray &value, Plan *plan)
{
    plan->type = fieldSafe(value);
    plan->isReflected = true;
    return !plan->type.isEmpty();
}

struct OptionRow
{
    const char *name;
    bool (*apply)(const QByteArray &value, Plan *plan); ///< false if the value cannot be read
};

constexpr OptionRow optionRows[] = {
    {"sleep",
     [](const QByteArray &value, Plan *plan) { return setDuration(value, 1, &plan->delay); }},
    {"delay",
     [](const QByteArray &value, Plan *plan) { return setDuration(value, 1000, &plan->delay); }},
    {"jitter",
     [](const QByteArray &value, Plan *plan) { return setDuration(value, 1000, &plan->jitter); }},
    {"pause",
     [](const QByteArray &value, Plan *plan) { return setDuration(value, 1000, &plan->pause); }},
    {"sleepAfterHeaders",
     [](const QByteArray &value, Plan *plan) { return setDuration(value, 1, &plan->pause); }},
    {"drip",
     [](const QByteArray &value, Plan *plan) { return setDuration(value, 1000, &plan->drip); }},
    {"suppressBody",
     [](const QByteArray &value, Plan *plan) {
         plan->isWithoutContent = isTrue(value);
         return true;
     }},
    {"header", setHeader},
    {"location",
     [](const QByteArray &value, Plan *plan) {
         setField(&plan->chosen, "Location", fieldSafe(value));
         return true;
     }},
    {"retry-after", setRetryAfter},
    {"phrase",
     [](const QByteArray &value, Plan *plan) {
         plan->phrase = fieldSafe(value) + "";
         return true;
     }},
    {"body", setContent},
    {"type", setType},
    {"size", setSize},
    {"challenge",
     [](const QByteArray &value, Plan *plan) {
         plan->challenge = value;
         return isToken(value);
     }},
    {"cors", setCors},
    {"fault",
     [](const QByteArray &value, Plan *plan) {
         return setRead(&Plan::fault, readFault(value), plan);
     }},
    {"share", setShare},
    {"seed", setSeed},
    {"key",
     [](const QByteArray &value, Plan *plan) {
         plan->key = "key " + value.left(1000);
         return true;
     }},
    {"then", setThen},
    {"reset",
     [](const QByteArray &value, Plan *plan) {
         plan->resets = isTrue(value);
         return true;
     }},
    {"bare",
     [](const QByteArray &value, Plan *plan) {
         plan->isBare = isTrue(value);
         return true;
     }},
};

} // namespace

bool applyOption(QByteArrayView name, const QByteArray &value, Plan *plan)
{
    const auto *const row =
        std::find_if(std::begin(optionRows), std::end(optionRows),
                     [name](const OptionRow &other) { return name == other.name; });
    if (row == std::end(optionRows)) {
        return false;
    }
    if (!row->apply(value, plan)) {
        plan->error =
            "The value of \"" + name.toByteArray() + "\" cannot be read, or is too large.";
    }
    return true;
}

QList<QByteArray> optionNames()
{
    QList<QByteArray> names;
    for (const OptionRow &row : optionRows) {
        names << row.name;
    }
    return names;
}

void applyRequestFields(const Request &request, Plan *plan)
{
    constexpr QByteArrayView prefix = "X-HttpStatus-";
    constexpr QByteArrayView response = "Response-";
    for (const Field &field : request.fields) {
        if (field.name.size() <= prefix.size()
            || !isSameName(QByteArrayView(field.name).first(prefix.size()), prefix)) {
            continue;
        }
        const QByteArray name = field.name.sliced(prefix.size());
        if (isSameName(name, "Sleep")) {
            applyOption("sleep", field.value, plan);
        } else if (isSameName(name, "SleepAfterHeaders")) {
            applyOption("sleepAfterHeaders", field.value, plan);
        } else if (isSameName(name, "SuppressBody")) {
            applyOption("suppressBody", field.value, plan);
        } else if (isSameName(name, "DribbleBody") && isTrue(field.value)) {
            applyOption("drip", "5s", plan);
        } else if (isSameName(name, "AbortBeforeHeaders") && isTrue(field.value)) {
            applyOption("fault", "close-before-head", plan);
        } else if (isSameName(name, "AbortAfterHeaders") && isTrue(field.value)) {
            applyOption("fault", "close-after-head", plan);
        } else if (isSameName(name, "AbortDuringBody") && isTrue(field.value)) {
            applyOption("fault", "close-in-body", plan);
        } else if (name.size() > response.size()
                   && isSameName(QByteArrayView(name).first(response.size()), response)) {
            applyOption("header", name.sliced(response.size()) + ':' + field.value, plan);
        }
    }
}

} // namespace respond
