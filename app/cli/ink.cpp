// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink.h"

#include <core/status.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Color
{
    int ofMany; ///< of the 256: as dark as can be read on white, and as light as on black
    int ofFew; ///< of the 16, as the user's palette has it
};

Color colorOf(core::StatusClass statusClass)
{
    constexpr int red = 31;
    constexpr int green = 32;
    constexpr int magenta = 35;
    constexpr int cyan = 36;
    switch (statusClass) {
    case core::StatusClass::Informational:
        return {.ofMany = 244, .ofFew = cyan};
    case core::StatusClass::Successful:
        return {.ofMany = 28, .ofFew = green};
    case core::StatusClass::Redirection:
        return {.ofMany = 32, .ofFew = cyan};
    case core::StatusClass::ClientError:
        return {.ofMany = 166, .ofFew = magenta}; // yellow is lost on white
    case core::StatusClass::ServerError:
        return {.ofMany = 160, .ofFew = red};
    case core::StatusClass::Outside:
        break;
    }
    return {.ofMany = 133, .ofFew = magenta};
}

} // namespace

Ink::Ink(When when, const Terminal &terminal)
    : m_isColored(when == When::Always || (when == When::Auto && terminal.isColored))
    , m_hasManyColors(terminal.hasManyColors)
    , m_hasLinks(m_isColored && terminal.hasLinks)
{
}

QString Ink::bold(const QString &text) const
{
    return m_isColored && !text.isEmpty() ? "\x1b[1m"_L1 + text + "\x1b[0m"_L1 : text;
}

QString Ink::ofClass(int code, const QString &text) const
{
    if (!m_isColored) {
        return text;
    }
    const Color color = colorOf(core::classOf(code));
    const QString number =
        m_hasManyColors ? "38;5;"_L1 + QString::number(color.ofMany) : QString::number(color.ofFew);
    return "\x1b[1;"_L1 + number + u'm' + text + "\x1b[0m"_L1;
}

QString Ink::link(const QString &text, const QString &url) const
{
    const QString target = m_hasLinks ? QString::fromLatin1(QUrl(url).toEncoded()) : QString();
    if (target.isEmpty()) {
        return text;
    }
    return "\x1b]8;;"_L1 + target + "\x1b\\"_L1 + text + "\x1b]8;;\x1b\\"_L1;
}

QString Ink::withLinks(const QString &line) const
{
    if (!m_hasLinks) {
        return line;
    }
    // From a host on, in ASCII, and without the stop or comma of the sentence that it is in.
    static const QRegularExpression pattern(
        u"https?://[[:alnum:]](?:(?:(?![)\\]])[!-~])*[[:alnum:]/])?"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(line)) {
        result += line.sliced(end, match.capturedStart() - end);
        result += link(match.captured(), match.captured());
        end = match.capturedEnd();
    }
    return result + line.sliced(end);
}

} // namespace cli
