// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markup.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

QString codeElement(const QString &html)
{
    return "<code>"_L1 + html + "</code>"_L1;
}

QString markupHtml(const QString &text, const std::function<QString(const QString &html)> &code)
{
    const QStringList parts = text.toHtmlEscaped().split(u'`');
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        html += i % 2 == 0 ? parts.at(i) : code(parts.at(i));
    }
    return html;
}

} // namespace ui
