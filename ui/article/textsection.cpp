// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textsection.h"

#include <ui/widgets/textblock.h>

#include <QVBoxLayout>

namespace ui {

TextSection::TextSection(const QString &name, const QString &accessibleName, QWidget *parent)
    : ArticleSection(parent)
    , m_text(new TextBlock(this))
{
    m_text->setObjectName(name);
    m_text->setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &TextSection::follow);
}

bool TextSection::fill(const Subject &subject)
{
    const QString text = html(subject);
    m_text->showHtml(text);
    return !text.isEmpty();
}

void TextSection::follow(const QUrl &link)
{
    emit linkFollowed(link);
}

} // namespace ui
