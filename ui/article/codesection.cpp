// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codesection.h"

#include "articlehtml.h"

using namespace Qt::StringLiterals;

namespace ui {

CodeSection::CodeSection(QWidget *parent)
    : TextSection(u"code"_s, /*: @title:group */ tr("In your code"), parent)
{
}

bool CodeSection::fill(const Subject &subject)
{
    m_all = m_all && m_code == subject.code;
    m_catalogue = &subject.catalogue;
    m_code = subject.code;
    m_ecosystems = subject.ecosystems;
    return TextSection::fill(subject) && subject.summary;
}

QString CodeSection::html(const Subject &subject) const
{
    const ArticleHtml html(subject.catalogue, palette(), QPalette::Window, font());
    return html.code(subject.status, subject.ecosystems, m_all, m_snippetOf);
}

void CodeSection::follow(const QUrl &link)
{
    if (link.scheme() == "more"_L1) {
        m_all = true;
        fillAgain();
    } else if (link.scheme() == "snippet"_L1) {
        m_snippetOf = link.path();
        fillAgain();
    } else {
        TextSection::follow(link);
    }
}

void CodeSection::fillAgain()
{
    fill({.catalogue = *m_catalogue,
          .code = m_code,
          .summary = m_catalogue->find(m_code),
          .status = m_catalogue->status(m_code),
          .ecosystems = m_ecosystems,
          .products = {},
          .asking = {}});
}

} // namespace ui
