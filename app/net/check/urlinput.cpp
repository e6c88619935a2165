// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlinput.h"

#include "userinformation.h"

#include <net/http/target.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype longestUrl = 8000; // what servers must at least take (RFC 9110, section 4.1)
constexpr qsizetype longestName = 253; // RFC 1035, section 2.3.4, as text
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestQuote = 80; // of what is no URL

struct UrlInputTr
{
    Q_DECLARE_TR_FUNCTIONS(net::UrlInput)
};

/// Whether @p word, one of several in a line, is a URL or a host beyond doubt.
bool isPlain(const QString &word)
{
    static const QRegularExpression host(u"^(?:localhost|[^.]+\\.[^.])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.contains("://"_L1) || host.match(word).hasMatch();
}

UrlInput refused(const QString &error)
{
    return {.url = {}, .error = error};
}

UrlInput withUserInformation()
{
    //: error: what was typed is no URL to check
    return refused(
        UrlInputTr::tr("A URL with a user name or password is not sent: leave out what stands "
                       "before the @"));
}

/// The scheme that @p text names, in lower case, or nothing if it starts with a host: "a.b:80/c"
/// has a port, "mailto:a" a scheme. No scheme that people type has a dot.
QString namedScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+-]*):(?!\\d{1,5}(?:[/?#]|$))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).captured(1).toLower();
}

/// What stands between "//" and the path. Found by hand, since QUrl has no host to ask in what it
/// cannot read, and user information must be seen even there.
QStringView authorityOf(const QString &url)
{
    const qsizetype start = url.indexOf("//"_L1) + 2;
    qsizetype end = start;
    while (end < url.size() && !u"/?#\\"_s.contains(url.at(end))) {
        ++end;
    }
    return QStringView(url).mid(start, end - start);
}

bool isNumericAddress(const QString &host)
{
    QHostAddress address;
    return address.setAddress(host);
}

/// Whether a name server could know @p host, which is in its ASCII form. Underscores stand in names
/// that people use.
bool isPossibleName(const QString &host)
{
    static const QRegularExpression label(u"^(?!-)[a-z0-9_-]+(?<!-)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression onlyDigits(u"^(?:\\d+|0x[0-9a-f]*)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    if (name.isEmpty() || name.size() > longestName) {
        return false;
    }
    const QStringList labels = name.split(u'.');
    for (const QString &part : labels) {
        if (part.size() > longestLabel || !label.match(part).hasMatch()) {
            return false;
        }
    }
    return !onlyDigits.match(labels.constLast()).hasMatch(); // such as 1.2.3 or 1.2.3.4.5
}

} // namespace

UrlInput readUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        //: error: what was typed is no URL
        return refused(UrlInputTr::tr("No URL was given"));
    }
    if (trimmed.size() > longestUrl) {
        //: error: what was typed is no URL; %1 is a number of characters
        return refused(UrlInputTr::tr("The URL is longer than %1 characters").arg(longestUrl));
    }
    const QString scheme = namedScheme(trimmed);
    const bool namesHttp = scheme == "http"_L1 || scheme == "https"_L1;
    const bool hasSlashes = QStringView(trimmed).mid(scheme.size()).startsWith("://"_L1);
    const QString whole = scheme.isEmpty()
        ? "https:"_L1 + (trimmed.startsWith("//"_L1) ? QString() : u"//"_s) + trimmed
        : trimmed;
    // "name:password@host" has no scheme, though it looks like one.
    const bool hasUserInfo = authorityOf(whole).contains(u'@')
        || (!scheme.isEmpty() && !hasSlashes && !namesHttp && trimmed.contains(u'@')
            && scheme != "mailto"_L1);
    if (hasUserInfo) {
        return withUserInformation();
    }
    if (!scheme.isEmpty() && !namesHttp) {
        //: error: what was typed is no URL to check; %1 is a scheme such as ftp
        return refused(UrlInputTr::tr("Only http and https can be checked, not %1").arg(scheme));
    }
    if (!scheme.isEmpty() && !hasSlashes) {
        //: error: what was typed is no URL
        return refused(UrlInputTr::tr("After %1: come two slashes and a host").arg(scheme));
    }
    if (authorityOf(whole).isEmpty()) {
        //: error: what was typed is no URL to check
        return refused(UrlInputTr::tr("The URL names no host"));
    }
    const QUrl url(whole, QUrl::TolerantMode);
    if (!url.isValid() || url.port() == 0) {
        //: error: what was typed is no URL
        return refused(UrlInputTr::tr("This is no URL: host or port cannot be"));
    }
    if (!url.userInfo().isEmpty()) {
        return withUserInformation(); // in "a\@b", say: for QUrl a backslash does not end the
                                      // authority
    }
    const QString host = url.host(QUrl::FullyEncoded);
    if (!isNumericAddress(url.host(QUrl::FullyDecoded)) && !isPossibleName(host)) {
        //: error: what was typed is no URL; %1 is what was typed as a host
        return refused(UrlInputTr::tr("%1 cannot be a host name").arg(host.left(80)));
    }
    // A URL resolved against itself has no dot segments left (RFC 3986, section 5.2.4).
    const QUrl resolved = url.resolved(url);
    return {.url = resolved, .target = exactTarget(resolved, whole.toUtf8())};
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*https?://[^\\s/?#]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QList<UrlInput> readUrlList(const QString &text)
{
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QList<UrlInput> urls;
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(u'#')) {
            continue;
        }
        const QStringList words = line.split(blanks, Qt::SkipEmptyParts);
        if (words.size() > 1 && !std::all_of(words.cbegin(), words.cend(), isPlain)) {
            //: error: a line of a list is no URL; %1 is the line
            urls << refused(UrlInputTr::tr("\"%1\" is no URL")
                                .arg(withoutUserInformation(line.trimmed()).left(longestQuote)));
            continue;
        }
        for (const QString &word : words) {
            urls << readUrl(word);
        }
    }
    return urls;
}

} // namespace net
