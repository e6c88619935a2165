// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ink.h"

class QTextStream;

namespace cli {

/// Prints paragraphs below headings, as wide as is good to read where they go.
class TextPage
{
public:
    /// @p out must outlive the object.
    TextPage(const Ink &ink, const Terminal &terminal, QTextStream &out);

    const Ink &ink() const { return m_ink; }

    /// A line of its own, after an empty one.
    void heading(const QString &text);

    /// @p text without markup, each line begun with @p indent and the first with @p bullet instead.
    void paragraph(const QString &text, const QString &indent = {}, const QString &bullet = {});

    void item(const QString &text);

    /// An item of @p label and @p url; each of its lines is a link to it.
    void linkItem(const QString &label, const QString &url);

    /// Whether @p count texts can be read in columns beside each other.
    bool hasRoomFor(int count) const;

    /// @p texts in columns beside each other, or where there is no room for that, below each other
    /// behind their @p names.
    void beside(const QStringList &texts, const QStringList &names);

    /// Lines that must stay as they are.
    void verbatim(const QString &text);

    void emptyLine();

private:
    const Ink &m_ink;
    int m_columns;
    QTextStream &m_out;
};

} // namespace cli
