// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "descriptions.h"

#include <algorithm>

namespace core {

Descriptions::Descriptions(const QByteArray &text)
    : m_lines(text.split('\n'))
{
    m_lines.removeLast(); // each line ends with a line feed
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

} // namespace core
