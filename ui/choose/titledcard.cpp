// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titledcard.h"

#include <core/copytext.h>
#include <ui/look/colors.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

TitledCard::TitledCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(2, this))
    , m_note(new QLabel(this))
    , m_card(new CardFrame(this))
{
    m_heading->setWordWrap(true);
    auto *line = new QHBoxLayout;
    setInUnits(line, this, {}, 4);
    line->addWidget(m_heading);
    line->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {0, 2, 0, 0}, 2);
    column->addLayout(line);
    column->addWidget(m_card);
    dimNote();
}

void TitledCard::setTitle(const QString &title, const QString &note)
{
    m_heading->setText(core::withoutMarkup(title));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QVBoxLayout *TitledCard::column() const
{
    return m_card->column();
}

void TitledCard::add(QWidget *content)
{
    auto *around = new QVBoxLayout;
    setInUnits(around, this, {4, 3, 4, 3}, 0);
    around->addWidget(content);
    column()->addLayout(around);
}

void TitledCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dimNote();
    }
}

void TitledCard::dimNote()
{
    QPalette dim = m_note->palette();
    dim.setColor(QPalette::WindowText, dimmedText(palette(), palette().color(QPalette::Window)));
    m_note->setPalette(dim);
}

} // namespace ui
