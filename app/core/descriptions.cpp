// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "descriptions.h"

#include "foldedtext.h"
#include "status.h"

#include <algorithm>

namespace core {

namespace {

QByteArray lineOf(int code, const QString &summary, const QString &description)
{
    const QStringList words = FoldedText(summary).words + FoldedText(description).words;
    return codeText(code).toLatin1() + ' ' + words.join(u' ').toUtf8();
}

} // namespace

Descriptions::Descriptions(const QByteArray &text)
    : m_lines(text.split('\n'))
{
    m_lines.removeLast(); // each line ends with a line feed
}

void Descriptions::add(const Status &status)
{
    m_lines << lineOf(status.code, status.guidance.summary, status.guidance.description);
    if (!status.englishSummary.isEmpty()) {
        m_lines << lineOf(status.code, status.englishSummary, status.englishDescription);
    }
}

QList<int> Descriptions::codesWith(const QStringList &words) const
{
    QByteArrayList beginnings;
    for (const QString &word : words) {
        beginnings << ' ' + word.toUtf8();
    }
    QList<int> codes;
    for (const QByteArray &line : m_lines) {
        const int code = line.left(3).toInt();
        if (!codes.endsWith(code)
            && std::all_of(
                beginnings.cbegin(), beginnings.cend(),
                [&line](const QByteArray &beginning) { return line.contains(beginning); })) {
            codes << code;
        }
    }
    return codes;
}

QByteArray Descriptions::toText() const
{
    return m_lines.join('\n') + '\n';
}

} // namespace core
