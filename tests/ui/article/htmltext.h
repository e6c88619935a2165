// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

/// What a user sees of @p html.
inline QString textOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().replace(QChar::Nbsp, u' ');
}

/// Where the links of @p html lead: each text with its address.
inline QStringList linksOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            if (it.fragment().charFormat().isAnchor()) {
                links << it.fragment().text() + QLatin1String(" -> ")
                        + it.fragment().charFormat().anchorHref();
            }
        }
    }
    return links;
}
