// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkrequest.h"
#include "deepfinding.h"
#include "failure.h"

#include <net/http/address.h>
#include <net/http/peer.h>
#include <net/http/times.h>

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace net {

/// How strongly a remark is meant.
enum class RemarkLevel {
    Must, ///< the specification demands it
    Should,
    May,
    Advice, ///< ours
    Note ///< says what was seen or done, judges nothing
};

/// "must", "should", …: the name of @p level in JSON and in the rules. Never translated.
QString remarkLevelKey(RemarkLevel level);

/// The names of all levels, in their order.
QStringList remarkLevelKeys();

/// One thing to say about an answer.
struct Remark
{
    RemarkLevel level = RemarkLevel::Note;
    QString text {}; ///< plain text in the user's language
    QString source {}; ///< "RFC 9110, 15.5.6"; empty if it is ours

    /// What is remarked: the id of a rule of resources/rules, of a header fact of the catalogue
    /// ("401-www-authenticate-must": code, field, level), or of what was seen or done on the way.
    /// Never translated and never changed, so that scripts can rely on it.
    QString id {};
};

/// A 1xx answer that came before the final one (RFC 9110, section 15.2).
struct InterimAnswer
{
    int status = 0;
    QString phrase {};
    QList<HeaderField> headers {};
};

/// One request and what came back.
struct Hop
{
    QUrl url {}; ///< what was asked, with its fragment, without user information
    QByteArray target {}; ///< path and query that were asked, where url would send others
    QByteArray method {};
    QList<HeaderField> sentHeaders {}; ///< all that were sent, but for Host
    int redirectedBy = 0; ///< the status code whose Location led here; 0 for the first hop
    int status = 0; ///< as sent, in or out of 100 to 599; 0 if none came
    QString phrase {}; ///< the server's own; often empty, always over HTTP/2
    QString httpVersion {}; ///< "1.0", "1.1", "2" or what else the server says; empty if none came
    bool isHttp2 = false; ///< it came in frames of HTTP/2, whatever a status line says
    QList<InterimAnswer> interim {}; ///< the first mostInterim of them; fewer if they are large
    QString location {}; ///< where it sends us: resolved if it can be, else as it was sent
    QList<HeaderField> headers {}; ///< in the order of arrival
    Times times {};
    AddressFamily addressFamily = AddressFamily::Unknown;
    Peer peer {};
    QDateTime ended {}; ///< in UTC; invalid as long as nothing came
    bool hasContent = false; ///< at least one octet of content arrived
    QList<Remark> remarks {};

    static constexpr qsizetype mostInterim = 20;

    /// Every value of the field @p name, in order. Names compare without case.
    QStringList headerValues(QStringView name) const;
    bool hasHeader(QStringView name) const;

    /// By how many seconds the server's Date is ahead of our clock; none if it sent no valid one.
    std::optional<qint64> dateOffset() const;
};

/// The outcome of a check.
struct CheckResult
{
    CheckRequest request {};
    QList<Hop> hops {}; ///< at least one, once a request was sent
    std::optional<Failure> failure {}; ///< why there is no final status, or why it was not followed
    bool finished = false;
    std::optional<QList<DeepFinding>> deep {}; ///< what a deep check found besides, if one was made

    /// The last status code that came, or 0: the answer to "what does this URL give".
    int finalStatus() const;

    /// The phrase that came with finalStatus().
    QString finalPhrase() const;

    /// The milliseconds of all hops; none if there is no hop or one was not measured.
    std::optional<qint64> totalTime() const;

private:
    const Hop *finalHop() const;
};

/// Leaves those fields of @p hop out, interim answers included, that @p room (in characters) is too
/// small for, and says so; takes from it what the others need.
void leaveOutFields(Hop *hop, qsizetype *room);

/// @p result without the remarks that are advice.
CheckResult withoutAdvice(CheckResult result);

} // namespace net
