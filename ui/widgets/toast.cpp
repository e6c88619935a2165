// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toast.h"

#include "accessible.h"
#include "announce.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::chrono::seconds duration {2};
constexpr qsizetype longestCode = 40; // in letters

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestCode ? line.left(longestCode) + u'…' : line;
}

} // namespace

Toast::Toast(QWidget *page)
    : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(this, QAccessible::Notification);
    hide();
    m_end.setSingleShot(true);
    m_end.setInterval(duration);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    page->installEventFilter(this);
}

void Toast::say(const QString &sentence, const QString &code)
{
    m_sentence = u"✓ "_s + sentence;
    m_code = shortened(code);
    m_end.start();
    place();
    show();
    raise();
    update();
    announce(this, code.isEmpty() ? sentence : QString(sentence + u' ' + m_code));
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_code.isEmpty() ? m_sentence : m_sentence + u' ' + m_code;
}

QSize Toast::sizeHint() const
{
    const Lengths lengths(font());
    const int code =
        m_code.isEmpty() ? 0 : QFontMetrics(codeFont(font(), 1)).horizontalAdvance(m_code);
    return {fontMetrics().horizontalAdvance(m_sentence) + code
                + (m_code.isEmpty() ? 6 : 8) * lengths.unit,
            lengths.control()};
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

/// The colours of the page, ground and text changed for each other.
void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Lengths lengths(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor ground = palette().color(QPalette::WindowText);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 2 * lengths.unit, 2 * lengths.unit);
    painter.setPen(readableOn(ground, palette().color(QPalette::Window), textContrast));
    const QRect room = rect().adjusted(3 * lengths.unit, 0, -3 * lengths.unit, 0);
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int width = qMin(fontMetrics().horizontalAdvance(m_sentence), room.width());
    painter.drawText(placed({room.x(), 0, width, height()}), Qt::AlignCenter, m_sentence);
    if (!m_code.isEmpty()) {
        const int start = room.x() + width + 2 * lengths.unit;
        const QRect rest(start, 0, room.right() + 1 - start, height());
        painter.setFont(codeFont(font(), 1));
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(placed(rest), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_code, Qt::ElideRight, rest.width()));
    }
}

void Toast::place()
{
    const Lengths lengths(font());
    const QRect page = parentWidget()->rect();
    QSize size = sizeHint();
    size.setWidth(qMin(size.width(), page.width() - 4 * lengths.unit));
    setGeometry((page.width() - size.width()) / 2, page.height() - size.height() - 6 * lengths.unit,
                size.width(), size.height());
}

} // namespace ui
