// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compareheader.h"

#include <ui/widgets/codebadge.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CompareHeader::CompareHeader(const core::Catalogue &catalogue, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_strip(new QWidget(this))
    , m_row(new QHBoxLayout(m_strip))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_strip);
    m_strip->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
}

void CompareHeader::setCodes(const QList<int> &codes)
{
    for (QWidget *column : std::as_const(m_columns)) {
        column->hide();
        column->deleteLater(); // its button may be what asked for it
    }
    m_columns.clear();
    for (const int code : codes) {
        m_columns << makeColumn(code);
        m_row->insertWidget(static_cast<int>(m_columns.size()) - 1, m_columns.constLast());
        m_columns.constLast()->show(); // now, or the row would have no height yet
    }
}

void CompareHeader::setColumns(int width, int aside, bool isTurned)
{
    for (QWidget *column : std::as_const(m_columns)) {
        column->findChild<Heading *>()->setVisible(!isTurned);
        column->setFixedWidth(isTurned ? column->sizeHint().width() : width);
    }
    const int count = static_cast<int>(m_columns.size());
    const int whole = isTurned ? m_row->minimumSize().width() : count * width + aside;
    const int height =
        m_row->hasHeightForWidth() ? m_row->heightForWidth(whole) : m_row->sizeHint().height();
    m_strip->resize(whole, height);
    setFixedHeight(height);
}

QWidget *CompareHeader::makeColumn(int code)
{
    const QString title = m_catalogue.title(code);
    auto *column = new QWidget(m_strip);
    auto *badge = new CodeBadge(column);
    badge->setCode(code, true);
    badge->setAccessibleName(title);
    auto *remove = new QToolButton(column);
    remove->setText(u"×"_s);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    //: @action:button takes a code out of the comparison; %1: "404 Not Found"
    remove->setToolTip(tr("Remove %1").arg(title));
    remove->setAccessibleName(remove->toolTip());
    auto *heading = new Heading(3, column);
    heading->setText(m_catalogue.find(code)->title);

    auto *lines = new QVBoxLayout(column);
    setInUnits(lines, column, {4, 3, 4, 3}, 2);
    auto *first = new QHBoxLayout;
    first->addWidget(badge);
    first->addStretch(1);
    first->addWidget(remove);
    lines->addLayout(first);
    lines->addWidget(heading);
    lines->addStretch(1);
    connect(badge, &CodeBadge::clicked, this, [this, code] { emit opened(code); });
    connect(remove, &QToolButton::clicked, this, [this, code] { emit removed(code); });
    return column;
}

} // namespace ui
