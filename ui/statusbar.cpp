// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusbar.h"

#include <core/statusroles.h>
#include <net/check/userinformation.h>
#include <search/statusfilter.h>
#include <ui/base/keys.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/announce.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int messageMs = 3000;
constexpr int outcomeMs = 9000;
constexpr int longestQuery = 40; // in average letters

/// What a user hears of the row that Enter means, so that no key is needed to find it; empty if no
/// row is meant.
QString spokenAnswer(const search::StatusFilter &filter)
{
    const QModelIndex first = filter.index(0, 0);
    if (first.data(core::AcceptRole).isValid()) {
        return first.data().toString();
    }
    //: read aloud while the user types; %1: a code and its phrase; %n: how many codes match
    return filter.best() < 0 ? QString()
                             : StatusBar::tr("%1, best of %n", nullptr, filter.shownCount())
                                   .arg(filter.indexForCode(filter.best()).data().toString());
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_line(new QWidget(this))
    , m_count(new QLabel(m_line))
    , m_voice(newVoice(m_line))
    , m_message(new QLabel(m_line))
    , m_keys(new QLabel(m_line))
{
    const QString panel = keyText(Qt::CTRL | Qt::Key_J);
    //: @info:status keys; %1 is Enter, %2 Esc, %3 Ctrl+J
    m_hints << tr("Arrows choose · %1 copies · %2 clears · %3 shows all actions")
                   .arg(enterText(), keyText(Qt::Key_Escape), panel);
    //: @info:status keys, where there is less room; %1 is Enter, %2 Ctrl+J
    m_hints << tr("%1 copies · %2 shows all actions").arg(enterText(), panel);
    //: @info:status keys, where there is little room; %1 is Ctrl+J
    m_hints << tr("%1 shows all actions").arg(panel);
    m_message->setTextFormat(Qt::PlainText);
    setAccessibleRole(m_message, QAccessible::Notification);
    m_count->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_line);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_count);
    row->addWidget(m_message, 1);
    row->addStretch(); // while there is no message
    row->addWidget(m_keys);
    m_line->setMinimumWidth(1); // the window may become narrower than the texts are
    m_line->installEventFilter(this);
    addPermanentWidget(m_line, 1); // others are hidden while there is a message
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::fit);
    fit();
}

void StatusBar::showCount(const search::StatusFilter &filter, qsizetype all)
{
    const int total = static_cast<int>(all);
    const QString shown = QString::number(filter.shownCount());
    const bool isFiltered = filter.classFilter().kind != core::ClassFilter::Kind::All;
    //: @info:status; %1 is a number
    const QString some = tr("%1 of %n codes", nullptr, total).arg(shown);
    //: @info:status
    m_short = filter.isSearching() || isFiltered ? some : tr("%n codes", nullptr, total);
    QString text = m_short;
    if (filter.isSearching()) {
        const QString query =
            fontMetrics().elidedText(net::withoutUserInformation(filter.query().simplified()),
                                     Qt::ElideRight, Lengths(font()).letters(longestQuery));
        //: @info:status; %1 is what is looked for, %2 a number
        text = tr("“%1” matches %2 of %n codes", nullptr, total).arg(query, shown);
    }
    const QString answer = spokenAnswer(filter);
    const QString spoken = answer.isEmpty() ? text : answer;
    if (text == m_whole && spoken == m_spoken) {
        return;
    }
    m_whole = text;
    fit();
    if (!isVisible()) {
        m_spoken = spoken; // the window tells of itself as it comes
    } else if (spoken != m_spoken) {
        sayAloud(spoken);
    }
}

void StatusBar::sayAloud(const QString &text)
{
    m_spoken = text;
    m_speaking.start(0, this);
}

void StatusBar::setCopying(bool isCopying)
{
    if (isCopying != m_isCopying) {
        m_isCopying = isCopying;
        fit();
    }
}

void StatusBar::say(const QString &text)
{
    tell(text, messageMs);
}

void StatusBar::sayOutcome(const QString &text)
{
    tell(text, outcomeMs);
}

/// Screen readers hear it, too.
void StatusBar::tell(const QString &text, int duration)
{
    showMessage(text, duration);
    if (!text.isEmpty()) {
        announce(m_message, text);
    }
}

void StatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

bool StatusBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::Resize) {
        fit();
    }
    return QStatusBar::eventFilter(watched, event);
}

void StatusBar::focusInEvent(QFocusEvent *event)
{
    QStatusBar::focusInEvent(event);
    update();
}

void StatusBar::focusOutEvent(QFocusEvent *event)
{
    QStatusBar::focusOutEvent(event);
    update();
}

/// All but the message, which has a label here.
void StatusBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    painter.fillRect(0, 0, width(), 1, cardLine(palette()));
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), 0, palette(), palette().color(QPalette::Window));
    }
}

void StatusBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_speaking.timerId()) {
        QStatusBar::timerEvent(event);
        return;
    }
    m_speaking.stop();
    const QWidget *focused = window()->focusWidget(); // a heading says its own text
    if (!focused || focused->accessibleName() != m_spoken) {
        announce(m_voice, m_spoken);
    }
}

/// The count comes first, then the message, then the keys.
void StatusBar::fit()
{
    const int unit = Lengths(font()).unit;
    auto *row = static_cast<QHBoxLayout *>(m_line->layout());
    row->setContentsMargins(3 * unit, unit, 2 * unit, unit);
    row->setSpacing(4 * unit);
    const int room = m_line->width() - 5 * unit;
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + 1;
    };
    const QString message = currentMessage().simplified();
    const int beside = message.isEmpty() ? 0 : widthOf(message) + row->spacing();
    const QString count = widthOf(m_whole) + beside <= room ? m_whole : m_short;
    m_count->setText(count);
    const int left = room - widthOf(count) - row->spacing();
    const QString cut = fontMetrics().elidedText(message, Qt::ElideRight, left);
    m_message->setVisible(!cut.isEmpty());
    m_message->setText(cut);
    m_message->setToolTip(cut == message ? QString() : message);
    if (message != m_message->accessibleName()) { // else screen readers would be told, too
        m_message->setAccessibleName(message);
    }
    const auto first = m_isCopying ? m_hints.cbegin() : std::prev(m_hints.cend());
    const auto hint = std::find_if(first, m_hints.cend(), [&](const QString &text) {
        return widthOf(text) + row->spacing() <= left;
    });
    const bool hasHint = message.isEmpty() && hint != m_hints.cend();
    m_keys->setText(hasHint ? *hint : QString());
    m_keys->setVisible(hasHint);
    setAccessibleName(message.isEmpty() ? m_whole : QString(message + ", "_L1 + m_whole));
}

} // namespace ui
