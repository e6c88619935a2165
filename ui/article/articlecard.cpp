// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlecard.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/textblock.h>

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

ArticleCard::ArticleCard(Sign sign, const QString &heading, QWidget *parent)
    : ArticlePart(parent)
    , m_sign(sign)
    , m_heading(new Heading(2, this))
    , m_text(new TextBlock(this))
{
    m_heading->setText(heading);
    m_text->setAccessibleName(heading);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ArticleCard::linkFollowed);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addStretch(1);
    followFont(this, [this, layout](const Lengths &lengths) {
        const int padding = 4 * lengths.unit;
        m_heading->setIndent(lengths.line + 2 * lengths.unit); // behind the sign
        m_heading->setMinimumHeight(lengths.roundedUp(lengths.line + 5 * lengths.unit));
        layout->setContentsMargins(padding, 0, padding, padding);
        layout->setSpacing(3 * lengths.unit);
    });
}

void ArticleCard::addWidget(QWidget *widget)
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->count() - 1, widget); // the stretch stays last
}

void ArticleCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintCard(&painter, *this);
    const double below = m_heading->geometry().bottom() + 0.5;
    painter.drawLine(QPointF(1, below), QPointF(width() - 1, below));

    const Lengths lengths(font());
    const QRect head = m_heading->geometry();
    const QRect place(head.topLeft(), QSize(lengths.line, head.height()));
    paintSign(&painter, QStyle::visualRect(layoutDirection(), head, place),
              dimmedText(palette(), palette().color(QPalette::Base)), m_sign);
}

} // namespace ui
