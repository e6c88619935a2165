// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlrow.h"

#include <net/check/urlinput.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether @p line is one word that names http or https; a log line with a URL in it is none.
bool isUrl(const QString &line)
{
    static const QRegularExpression blank(u"\\s"_s);
    return net::looksLikeUrl(line) && !line.trimmed().contains(blank);
}

/// Whether @p word is what people type to go to a host: "example.com", "localhost:8080/x".
bool isBareHost(const QString &word)
{
    static const QRegularExpression host(
        u"^(?:[^\\s.@:/]+(?:\\.[^\\s.@:/]+)+|localhost|\\[[0-9a-f:.]+\\])(?:[:/?#]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return host.match(word).hasMatch() && net::readUrl(word).error.isEmpty();
}

/// Whether @p word is a bare host and looks like no name of a constant, such as
/// "http.StatusNotFound".
bool isPlainlyHost(const QString &word)
{
    static const QRegularExpression plain(
        u"^(?:(?:[a-z0-9-]+\\.)+(?:[a-z]{2,}|[0-9]{1,3})|localhost|\\[.*\\])(?::[0-9]+)?(?:[/?#].*)?$"_s);
    return plain.match(word).hasMatch() && isBareHost(word);
}

/// Whether @p found is what a query names, and not only something with its words in it.
bool isTrueMatch(const search::SearchResult &found)
{
    return found.unassigned >= 0
        || (found.isAnswered() && found.hits.constFirst().reason != search::Reason::Text);
}

QStringList linesOf(const QString &query)
{
    QStringList lines;
    for (const QString &line : query.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines;
}

} // namespace

QString UrlRow::explanation(bool isCurrent) const
{
    if (!fault.isEmpty()) {
        return fault;
    }
    if (!isCurrent) {
        //: @info below “Check https://…”
        return tr("Ctrl+Enter asks the server");
    }
    //: @info below “Check 12 URLs”
    return urls.size() > 1 ? tr("Enter asks each of them")
                           : /*: @info below “Check https://…” */ tr("Enter asks the server");
}

UrlRow urlRow(const QString &query, const search::SearchResult &found, bool isCut)
{
    QStringList lines = linesOf(query);
    const bool isList = lines.size() > 1;
    if (isCut && isList) {
        lines.removeLast(); // a part of a line may be anything
    }
    const bool areUrls = std::all_of(lines.cbegin(), lines.cend(), isUrl);
    const bool isFound = !found.hits.isEmpty() || found.unassigned >= 0;
    const bool isHost = lines.size() == 1
        && (isFound ? isPlainlyHost(lines.constFirst()) : isBareHost(lines.constFirst()));
    if (lines.isEmpty() || (!areUrls && !isHost)) {
        return {};
    }
    UrlRow row {.urls = lines, .title = {}, .fault = {}, .isBest = areUrls || !isTrueMatch(found)};
    if (isList) {
        //: @action
        row.title = UrlRow::tr("Check %n URLs", nullptr, static_cast<int>(lines.size()));
        if (isCut) {
            //: @info in place of “Check 12 URLs”
            row.fault = UrlRow::tr("The list does not fit here. Press Ctrl+L and paste it there");
        }
        return row;
    }
    const net::UrlInput input = net::readUrl(lines.constFirst());
    row.fault = input.error;
    if (row.fault.isEmpty()) {
        //: @action %1 is a URL
        row.title = UrlRow::tr("Check %1").arg(input.url.toDisplayString());
    } else {
        //: @info in place of “Check https://…”
        row.title = UrlRow::tr("This URL cannot be checked");
    }
    return row;
}

} // namespace ui
