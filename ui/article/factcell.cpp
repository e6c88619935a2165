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
    m_link->setLeaving(address.scheme() == "https"_L1);
    m_link->setGeometry(room());
    m_link->show();
}

QSize FactCell::sizeHint() const
{
    const int answer = m_link->isHidden() ? QFontMetrics(answerFont()).horizontalAdvance(m_answer)
                                          : m_link->sizeHint().width();
    return {widthWith(answer), heightOf(1)};
}

int FactCell::foldedWidth() const
{
    const QFontMetrics metrics(answerFont());
    const int whole = metrics.horizontalAdvance(m_answer);
    const int sign = m_link->isHidden() ? 0 : m_link->sizeHint().width() - whole;
    int folded = whole;
    for (qsizetype at = m_answer.indexOf(u' '); at >= 0; at = m_answer.indexOf(u' ', at + 1)) {
        folded = qMin(folded,
                      qMax(metrics.horizontalAdvance(m_answer.left(at)),
                           metrics.horizontalAdvance(m_answer.mid(at + 1))));
    }
    return widthWith(folded + sign);
}

int FactCell::heightOf(int lines) const
{
    const Lengths lengths(font());
    return lengths.roundedUp((1 + lines) * lengths.line + 3 * lengths.unit);
}

void FactCell::setLines(int lines, int filled)
{
    m_lines = lines;
    m_filled = filled;
    m_link->setGeometry(room());
    update();
}

/// The width with an answer that is @p answer wide.
int FactCell::widthWith(int answer) const
{
    const int question =
        QFontMetrics(scaledFont(font(), questionSize)).horizontalAdvance(m_question);
    return qMax(question, answer) + 8 * Lengths(font()).unit + 2;
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
    if (painter.fontMetrics().horizontalAdvance(m_answer) <= inner.width() || m_filled < 2) {
        const QRect line(inner.topLeft(), QSize(inner.width(), lengths.line));
        painter.drawText(line, begin,
                         painter.fontMetrics().elidedText(m_answer, Qt::ElideRight, inner.width()));
        return;
    }
    painter.drawText(inner, begin | Qt::TextWordWrap, m_answer);
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

/// Where the answer stands: question and answers of a row are in the middle of its height.
QRect FactCell::room() const
{
    const Lengths lengths(font());
    const int side = 4 * lengths.unit;
    const int filled = (1 + m_filled) * lengths.line;
    const int top = (heightOf(m_lines) - filled) / 2 + lengths.line;
    return {side, top, width() - 2 * side, m_filled * fontMetrics().height()};
}

} // namespace ui
