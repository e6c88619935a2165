// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace core {

/// What summaries and descriptions say, for the search: the words of FoldedText, which the build
/// puts into one file, so that no code file is read for it.
class Descriptions
{
public:
    Descriptions() = default;

    /// Reads the file that the build made of all codes.
    explicit Descriptions(const QByteArray &text);

    /// The codes in whose summary and description, in one language, each of @p words begins a word;
    /// in list order. @p words are folded.
    QList<int> codesWith(const QStringList &words) const;

private:
    QByteArrayList m_lines; // a number, and behind a space each the words of one language
};

} // namespace core
