// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlrow.h"

#include <net/check/pastedrequest.h>
#include <net/http/target.h>
#include <ui/base/keys.h>

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

QString cutFault()
{
    //: @info in place of “Check 12 URLs”; %1 is Ctrl+L
    return UrlRow::tr("The list does not fit here. Press %1 and paste it there")
        .arg(keyText(Qt::CTRL | Qt::Key_L));
}

QString titleOf(const QUrl &url)
{
    //: @action %1 is a URL
    return UrlRow::tr("Check %1").arg(url.toDisplayString());
}

QString titleOf(qsizetype count)
{
    //: @action
    return UrlRow::tr("Check %n URLs", nullptr, static_cast<int>(count));
}

QString faultyTitle()
{
    //: @info in place of “Check https://…”
    return UrlRow::tr("This URL cannot be checked");
}

/// What is offered for a curl command, or a request as it is sent.
UrlRow requestRow(const QString &query, bool isCut)
{
    const net::Pasted pasted = net::readPasted(query);
    const net::CheckRequest first = pasted.requests.value(0);
    return {.urls = {query.trimmed()},
            .title = pasted.requests.isEmpty() ? faultyTitle() : titleOf(first.url),
            .fault = isCut ? cutFault() : pasted.error,
            .isShownFirst = net::isMoreThanUrl(first),
            .isBest = true};
}

/// What is offered for a text with URLs in it.
UrlRow textRow(const QString &query, bool isFound)
{
    const net::Pasted pasted = net::readPasted(query);
    UrlRow row;
    for (const net::CheckRequest &request : pasted.requests) {
        row.urls << net::exactUrl(request.url, request.target);
    }
    if (!row.urls.isEmpty()) {
        row.title = row.urls.size() > 1 ? titleOf(row.urls.size())
                                        : titleOf(pasted.requests.constFirst().url);
        row.isBest = !isFound;
    }
    return row;
}

} // namespace

QString UrlRow::explanation(bool isCurrent) const
{
    if (!fault.isEmpty()) {
        return fault;
    }
    if (!isCurrent) {
        //: @info below “Check https://…”; %1 is Ctrl+Enter or Enter
        return tr("%1 asks the server").arg(keyText(Qt::CTRL | Qt::Key_Enter));
    }
    if (isShownFirst) {
        //: @info below “Check https://…”; %1 is Enter
        return tr("%1 shows what would be sent").arg(enterText());
    }
    //: @info below “Check 12 URLs”; %1 is Enter
    const QString text = urls.size() > 1 ? tr("%1 asks each of them") : tr("%1 asks the server");
    return text.arg(enterText());
}

UrlRow urlRow(const QString &query, const search::SearchResult &found, bool isCut)
{
    if (query.isEmpty()) {
        return {};
    }
    if (net::looksLikeRequest(query)) {
        return requestRow(query, isCut);
    }
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
        return isCut ? UrlRow() : textRow(query, isFound);
    }
    UrlRow row {.urls = lines, .isBest = areUrls || !isTrueMatch(found)};
    if (isList) {
        row.title = titleOf(lines.size());
        row.fault = isCut ? cutFault() : QString();
        return row;
    }
    const net::UrlInput input = net::readUrl(lines.constFirst());
    row.fault = input.error;
    row.title = row.fault.isEmpty() ? titleOf(input.url) : faultyTitle();
    return row;
}

} // namespace ui
