// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factcell.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/linkbutton.h>

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double questionSize = 0.9;

} // namespace

FactCell::FactCell(QWidget *parent)
    : QWidget(parent)
    , m_link(new LinkButton(this)) // at once, for its place in the order of Tab
{
    setAccessibleRole(this, QAccessible::ListItem);
    m_link->hide();
    connect(m_link, &LinkButton::clicked, this, [this] { emit followed(m_address); });
}

void FactCell::setFact(const QString &question, const QString &answer)
{
    m_question = question;
    m_answer = answer;
    m_link->hide();
    //: accessible name of a fact about a code: "Retry: No"
    setAccessibleName(tr("%1: %2").arg(question, answer));
    updateGeometry();
    update();
}

void FactCell::setLink(const QString &question, const QString &answer, const QUrl &address)
{
    setFact(question, answer);
    m_address = address;
    m_link->setText(answer);
    m_link->setToolTip(address.scheme() == "https"_L1 ? address.toString() : QString());
    m_link->setGeometry(room());
    m_link->show();
}

QSize FactCell::sizeHint() const
{
    const Lengths lengths(font());
    const int question =
        QFontMetrics(scaledFont(font(), questionSize)).horizontalAdvance(m_question);
    const int answer = QFontMetrics(answerFont()).horizontalAdvance(m_answer);
    return {qMax(question, answer) + 8 * lengths.unit + 2,
            lengths.roundedUp(2 * lengths.line + 3 * lengths.unit)};
}

void FactCell::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Lengths lengths(font());
    const QColor ground = palette().color(QPalette::Base);
    const QRect inner = room();
    const QRect upper(inner.left(), inner.top() - lengths.line, inner.width(), lengths.line);
    const auto begin = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                        | Qt::AlignVCenter | Qt::AlignAbsolute);
    painter.setFont(scaledFont(font(), questionSize));
    painter.setPen(dimmedText(palette(), ground));
    painter.drawText(upper, begin, m_question);
    if (!m_link->isHidden()) {
        return;
    }
    painter.setFont(answerFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner, begin,
                     painter.fontMetrics().elidedText(m_answer, Qt::ElideRight, inner.width()));
}

void FactCell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_link->setGeometry(room());
}

QFont FactCell::answerFont() const
{
    QFont bold = font();
    bold.setBold(m_link->isHidden());
    return bold;
}

/// Where the answer stands.
QRect FactCell::room() const
{
    const int side = 4 * Lengths(font()).unit;
    return {side, height() / 2, width() - 2 * side, fontMetrics().height()};
}

} // namespace ui
