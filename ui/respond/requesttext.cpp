// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttext.h"

#include <core/printable.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// @p octets as text, no longer than anybody reads in a list.
QString shortened(const QByteArray &octets)
{
    constexpr qsizetype longest = 2000;
    constexpr qsizetype mostLines = 24;
    const QString text = QString::fromUtf8(octets.left(longest)).remove(u'\r').trimmed();
    QStringList lines = text.split(u'\n');
    const bool isCut = octets.size() > longest || lines.size() > mostLines;
    lines.resize(qMin(lines.size(), mostLines));
    for (QString &line : lines) {
        line = core::printable(line);
    }
    return lines.join(u'\n') + (isCut ? u"\n…"_s : QString());
}

QString lineOf(const respond::Field &field)
{
    return core::printable(QString::fromUtf8(field.name + ": " + field.value));
}

} // namespace

QString requestText(const respond::LogEntry &whole, respond::Secrets secrets)
{
    const respond::LogEntry entry = respond::shownEntry(whole, secrets);
    const respond::Request &request = entry.request;
    QStringList lines {core::printable(QString::fromUtf8(request.method + ' ' + request.target)
                                       + u" HTTP/1."_s + QString::number(request.minorVersion))};
    for (const respond::Field &field : request.fields) {
        lines << lineOf(field);
    }
    if (!request.body.isEmpty()) {
        lines << QString() << shortened(request.body);
    }
    if (entry.code > 0) {
        lines << QString()
              << QString::fromUtf8(respond::statusLine(entry.code, entry.phrase)).trimmed();
        for (const respond::Field &field : entry.fields) {
            lines << lineOf(field);
        }
    }
    return lines.join(u'\n');
}

QString answerText(const respond::Answer &answer)
{
    if (answer.fault) {
        return u'(' + QString::fromLatin1(respond::faultName(answer.fault)) + u')';
    }
    const QString head = QString::fromUtf8(respond::headOf(answer)).remove(u'\r').trimmed();
    return answer.content.isEmpty() ? head : QString(head + u"\n\n"_s + shortened(answer.content));
}

} // namespace ui
