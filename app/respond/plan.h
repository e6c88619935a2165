// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fields.h"
#include "request.h"
#include "step.h"

#include <optional>

namespace respond {

/// How pages of other origins are let in.
enum class Cors {
    Exact, ///< as a server that means it
    Off, ///< not at all
    Bad ///< for another origin than the one that asks
};

/// What a request asks for, before chance and turns decide which of its steps it gets.
struct Plan
{
    /// The longest that an answer may wait, in milliseconds.
    static constexpr qint64 longestDelay = 3'600'000;

    /// So many answers by the first step in a window of time; the second one then.
    struct Limit
    {
        qint64 count = 0;
        qint64 window = 0; ///< milliseconds
    };

    /// One of the program's drawings.
    struct Drawing
    {
        int code = 0;
        QByteArray type; ///< a media type
    };

    QList<Step> steps {Step()};
    bool isInTurn = false; ///< else by chance
    bool stays = false; ///< at the last step; else it starts over
    bool resets = false; ///< asks to begin again
    QByteArray key; ///< what turns and limits are counted by
    std::optional<Limit> limit;
    std::optional<quint32> seed; ///< of what is left to chance

    Fault fault; ///< of steps that have none
    double share = 1; ///< of the answers that get it
    qint64 delay = 0; ///< before the answer; milliseconds, as all times
    qint64 jitter = 0; ///< at most so much is added to it
    qint64 pause = 0; ///< between head and content
    qint64 drip = 0; ///< the content takes so long

    std::optional<QByteArray> content; ///< else what fits the code
    QByteArray type; ///< of the content; empty if it is not said
    std::optional<qint64> size; ///< the content is repeated up to it
    std::optional<Drawing> drawing; ///< is the content
    bool isReflected = false; ///< the content holds what the request chose
    bool isWithoutContent = false;

    QByteArray phrase; ///< null for the usual one
    Fields fields; ///< in the place of the usual ones
    Fields chosen; ///< the same, by the request
    QByteArray retryAfter; ///< seconds, or "date"; null for the usual one
    QByteArray challenge; ///< a scheme; null for the usual one
    Cors cors = Cors::Exact;
    bool isEcho = false; ///< tells what the request holds
    bool isTrusted = false; ///< what is chosen is the user's own, not the request's
    bool isBare = false; ///< nothing comes after a 1xx

    QByteArray error; ///< why the request cannot be understood; the answer is 400 then
    bool isUnknown = false; ///< the path has no meaning
};

/// What the path of @p target has asked for since httpstat.us and httpbin, and more; its query and
/// the fields X-HttpStatus-… of @p request say how. @p peer is whom httpbin's paths tell of.
Plan planFor(const Target &target, const Request &request, const Peer &peer);

/// Applies an option, such as "delay" with "2", to @p plan. False if there is no such option;
/// a value that cannot be read becomes Plan::error.
bool applyOption(QByteArrayView name, const QByteArray &value, Plan *plan);

/// The names that applyOption() knows.
QList<QByteArray> optionNames();

/// Applies the fields X-HttpStatus-… of @p request, as httpstat.us does.
void applyRequestFields(const Request &request, Plan *plan);

/// What the paths of httpbin answer; nothing if @p target has none of them.
std::optional<Plan> planOfHttpbin(const Target &target, const Request &request, const Peer &peer);

} // namespace respond
