// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moresection.h"

#include "articlehtml.h"

using namespace Qt::StringLiterals;

namespace ui {

MoreSection::MoreSection(QWidget *parent)
    : TextSection(u"more"_s, /*: @info accessible name of a text */ tr("What to look up"), parent)
{
}

QString MoreSection::html(const Subject &subject) const
{
    return ArticleHtml(subject.catalogue, palette(), QPalette::Window, font())
        .more(subject.status, subject.products);
}

} // namespace ui
