// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpage.h"

#include <core/copytext.h>
#include <core/textwidth.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// How wide text is good to read.
int columnsFor(const Terminal &terminal)
{
    constexpr int fewest = 60;
    constexpr int most = 100;
    return qBound(fewest, terminal.columns, most);
}

} // namespace

TextPage::TextPage(const Ink &ink, const Terminal &terminal, QTextStream &out)
    : m_ink(ink)
    , m_columns(columnsFor(terminal))
    , m_out(out)
{
}

void TextPage::heading(const QString &text)
{
    m_out << '\n';
    for (const QString &line : core::wrapped(core::withoutMarkup(text), m_columns, {}, {})) {
        m_out << m_ink.bold(line) << '\n';
    }
}

void TextPage::paragraph(const QString &text, const QString &indent, const QString &bullet)
{
    const QString &first = bullet.isEmpty() ? indent : bullet;
    for (const QString &line : core::wrapped(core::withoutMarkup(text), m_columns, indent, first)) {
        m_out << m_ink.withLinks(line) << '\n';
    }
}

void TextPage::item(const QString &text)
{
    paragraph(text, u"    "_s, u"  - "_s);
}

void TextPage::linkItem(const QString &label, const QString &url)
{
    const auto bullet = u"  - "_s;
    const QString indent(bullet.size(), u' ');
    for (const QString &line : core::wrapped(label + ": "_L1 + url, m_columns, indent, bullet)) {
        m_out << line.first(bullet.size()) << m_ink.link(line.sliced(bullet.size()), url) << '\n';
    }
}

void TextPage::beside(const QStringList &texts, const QStringList &names)
{
    const auto count = static_cast<int>(texts.size());
    if (!hasRoomFor(count)) {
        for (qsizetype i = 0; i < count; ++i) {
            const QString name = "  "_L1 + names.at(i) + "  "_L1;
            paragraph(texts.at(i), QString(core::columnsOf(name), u' '), name);
        }
        return;
    }
    QStringList plain;
    for (const QString &text : texts) {
        plain << core::withoutMarkup(text);
    }
    for (const QString &line : core::sideBySide(plain, m_columns / count)) {
        m_out << line << '\n';
    }
}

bool TextPage::hasRoomFor(int count) const
{
    constexpr int fewest = 18;
    return m_columns / count >= fewest;
}

void TextPage::verbatim(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        m_out << (line.isEmpty() ? QString() : u"  "_s + line) << '\n';
    }
}

void TextPage::emptyLine()
{
    m_out << '\n';
}

} // namespace cli
