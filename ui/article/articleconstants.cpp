// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all ecosystems call a code: the part of an article about programming.

#include "articlehtml.h"

#include <core/wording.h>

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ConstantsTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Article)
};

} // namespace

QString ArticleHtml::constants(int code, const QStringList &first) const
{
    QList<const core::Ecosystem *> shown;
    for (const QString &id : first) {
        if (const core::Ecosystem *ecosystem = m_catalogue.constants().find(id)) {
            shown << ecosystem;
        }
    }
    for (const core::Ecosystem &ecosystem : m_catalogue.constants().ecosystems()) {
        if (!first.contains(ecosystem.id)) {
            shown << &ecosystem;
        }
    }
    QStringList rows;
    QStringList without;
    for (const core::Ecosystem *ecosystem : std::as_const(shown)) {
        if (const QString row = constantRow(*ecosystem, code); !row.isEmpty()) {
            rows << row;
        } else if (!m_catalogue.constants().table(ecosystem->id).isEmpty()) {
            without << ecosystem->shortName;
        }
    }
    QString html = rows.isEmpty() ? QString() : table(rows);
    if (!without.isEmpty()) {
        //: %1 is a list of languages; a number follows
        const QString text = ConstantsTr::tr("No constant in %1, use").arg(without.join(", "_L1));
        html += paragraph(dimmed(text.toHtmlEscaped()) + u' ' + copyLink(core::codeText(code)));
    }
    return html;
}

/// What @p ecosystem calls @p code, as a row of a table; empty if it has no name for it.
QString ArticleHtml::constantRow(const core::Ecosystem &ecosystem, int code) const
{
    QStringList names;
    for (const core::Constant &constant : m_catalogue.constants().names(ecosystem.id, code)) {
        QString name = copyLink(constant.name);
        if (constant.kind != core::Constant::Kind::Primary) {
            name += u' ' + dimmed(core::constantKindName(constant.kind).toHtmlEscaped());
        }
        names << name;
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString cell = "<td style='border-bottom:1px solid "_L1 + m_lineColor + "'>"_L1;
    //: @info:tooltip; %1 is a programming language or framework
    const QString tip = ConstantsTr::tr("Show how %1 answers with it").arg(ecosystem.shortName);
    return "<tr>"_L1 + cell + "<span style='white-space:nowrap'><a href='snippet:"_L1 + ecosystem.id
        + "' style='text-decoration:none; color:"_L1 + m_dimColor + "' title=\""_L1
        + tip.toHtmlEscaped() + "\">"_L1 + ecosystem.shortName.toHtmlEscaped()
        + "</a>&nbsp;&nbsp;</span></td>"_L1 + cell + names.join("<br>"_L1) + "</td></tr>"_L1;
}

/// @p text as code that a click copies.
QString ArticleHtml::copyLink(const QString &text) const
{
    return "<a href='copy:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(text))
        + "' style='text-decoration:none; color:"_L1 + m_textColor + "'>"_L1
        + codeSpan(text.toHtmlEscaped()) + "</a>"_L1;
}

} // namespace ui
