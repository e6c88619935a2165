// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusbar.h"

#include <net/check/userinformation.h>
#include <search/statusfilter.h>

#include <QAccessible>
#include <QLabel>

namespace ui {

namespace {

constexpr int messageMs = 3000;
constexpr int outcomeMs = 9000;
constexpr int longestQuery = 40; // in average letters

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_count(new QLabel(this))
    , m_keys(new QLabel(this))
{
    m_count->setContentsMargins(8, 0, 8, 0);
    addWidget(m_count, 1);
    //: @info:status keys
    m_keys->setText(tr("Arrows choose · Enter copies · Esc clears · Ctrl+L checks a URL"));
    m_keys->setMinimumWidth(1); // the window may become narrower than they are
    addPermanentWidget(m_keys);
}

void StatusBar::showCount(const search::StatusFilter &filter, qsizetype all)
{
    const int total = static_cast<int>(all);
    const QString shown = QString::number(filter.shownCount());
    //: @info:status
    QString text = tr("%n codes", nullptr, total);
    if (filter.isSearching()) {
        const QString query = fontMetrics().elidedText(
            net::withoutUserInformation(filter.query().simplified()), Qt::ElideRight,
            longestQuery * fontMetrics().averageCharWidth());
        //: @info:status; %1 is what is looked for, %2 a number
        text = tr("“%1” matches %2 of %n codes", nullptr, total).arg(query, shown);
    } else if (filter.classFilter().kind != core::ClassFilter::Kind::All) {
        //: @info:status; %1 is a number
        text = tr("%1 of %n codes", nullptr, total).arg(shown);
    }
    if (text == m_count->text()) {
        return;
    }
    m_count->setText(text);
    fitKeys();
    QAccessibleEvent changed(m_count, QAccessible::NameChanged); // so that it is read aloud
    QAccessible::updateAccessibility(&changed);
}

void StatusBar::say(const QString &text)
{
    showMessage(text, messageMs);
}

void StatusBar::sayOutcome(const QString &text)
{
    showMessage(text, outcomeMs);
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitKeys();
}

/// The keys step back where there is no room for them beside the count.
void StatusBar::fitKeys()
{
    constexpr int gaps = 32; // of the line and its grip
    const int needed = m_count->sizeHint().width() + m_keys->sizeHint().width() + gaps;
    m_keys->setVisible(needed <= width());
}

} // namespace ui
