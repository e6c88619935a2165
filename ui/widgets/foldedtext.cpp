// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

#include "foldrow.h"
#include "followfont.h"
#include "textblock.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int nearlyAll = 1000; // of the width, as long as it is not more than that

} // namespace

FoldedText::FoldedText(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new FoldRow(title, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    connect(m_row, &FoldRow::unfolded, this, [this](bool isUnfolded) {
        showText();
        emit unfolded(isUnfolded);
    });
}

void FoldedText::showHtml(const QString &html, const QString &preview, bool isUnfolded)
{
    m_html.clear(); // or the text before would be laid out
    m_isFilled = false;
    setUnfolded(isUnfolded);
    m_html = html;
    m_row->setPreview(preview);
    showText();
    setVisible(!html.isEmpty());
}

bool FoldedText::isUnfolded() const
{
    return m_row->isUnfolded();
}

void FoldedText::setUnfolded(bool unfolded)
{
    m_row->setUnfolded(unfolded);
}

void FoldedText::makeText()
{
    m_body = new QWidget(this);
    m_text = new TextBlock(m_body);
    m_text->setObjectName(objectName() + "Text"_L1);
    m_text->setAccessibleName(m_row->text());
    auto *line = new QHBoxLayout(m_body);
    line->addWidget(m_text, nearlyAll);
    line->addStretch(1);
    followFont(this, [this](const Lengths &lengths) {
        const int side = 4 * lengths.unit;
        // The text begins where the title does.
        m_body->layout()->setContentsMargins(side + lengths.line + lengths.unit, 0, side, side);
        m_text->setMaximumWidth(widestProse(font()));
    });
    layout()->addWidget(m_body);
    connect(m_text, &TextBlock::anchorClicked, this, &FoldedText::linkFollowed);
    setTabOrder(m_row, m_text);
}

void FoldedText::showText()
{
    const bool isShown = isUnfolded() && !m_html.isEmpty();
    if (isShown && !m_text) {
        makeText();
    }
    if (isShown && !m_isFilled) {
        m_text->showHtml(m_html);
        m_isFilled = true;
    }
    if (m_body) {
        m_body->setVisible(isShown);
    }
}

} // namespace ui
