// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusedsection.h"

#include "articlehtml.h"

using namespace Qt::StringLiterals;

namespace ui {

ConfusedSection::ConfusedSection(QWidget *parent)
    : TextSection(u"confused"_s, /*: @title:group */ tr("Easily confused with"), parent)
{
}

QString ConfusedSection::html(const Subject &subject) const
{
    return ArticleHtml(subject.catalogue, palette(), QPalette::Window, font())
        .confusable(subject.status);
}

} // namespace ui
