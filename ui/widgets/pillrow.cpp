// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pillrow.h"

#include "accessible.h"
#include "flowlayout.h"
#include "followfont.h"
#include "pill.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

PillRow::PillRow(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Grouping);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    pill(0); // in the order of Tab
    followFont(this, [row](const Lengths &lengths) { row->setSpacing(2 * lengths.unit); });
}

void PillRow::setChoices(const QList<Choice> &choices, const QString &chosen)
{
    if (choices.size() != m_choices.size()
        || !std::equal(choices.cbegin(), choices.cend(), m_choices.cbegin())) {
        m_choices = choices;
        const qsizetype count = qMax(choices.size(), m_pills.size());
        for (qsizetype i = 0; i < count; ++i) {
            const Choice choice = choices.value(i);
            pill(i)->setText(choice.text);
            pill(i)->setToolTip(choice.tip);
            pill(i)->setVisible(i < choices.size());
            pill(i)->updateGeometry();
        }
        layout()->invalidate();
        updateGeometry();
    }
    const auto found =
        std::find_if(m_choices.cbegin(), m_choices.cend(),
                     [&chosen](const Choice &choice) { return choice.id == chosen; });
    check(found == m_choices.cend() ? -1 : found - m_choices.cbegin());
}

bool PillRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype last = m_choices.size() - 1;
    const qsizetype now = m_pills.indexOf(static_cast<Pill *>(watched));
    const int key = static_cast<const QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
        choose(qMax<qsizetype>(0, now - 1));
        return true;
    case Qt::Key_Down:
        choose(qMin(last, now + 1));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isOn = (key == Qt::Key_Left) == isMirrored;
        choose(qBound<qsizetype>(0, now + (isOn ? 1 : -1), last));
        return true;
    }
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(last);
        return true;
    default:
        return false;
    }
}

/// The pill @p index, which is made if there is none yet.
Pill *PillRow::pill(qsizetype index)
{
    while (m_pills.size() <= index) {
        auto *made = new Pill(Pill::Kind::Filter, {}, this);
        made->setAutoExclusive(true);
        made->installEventFilter(this);
        const qsizetype place = m_pills.size();
        connect(made, &Pill::clicked, this, [this, place] { choose(place); });
        if (!m_pills.isEmpty()) {
            setTabOrder(m_pills.constLast(), made);
        }
        layout()->addWidget(made);
        m_pills << made;
    }
    return m_pills.at(index);
}

/// Marks the pill @p index, or the first as the stop of Tab if it is -1.
void PillRow::check(qsizetype index)
{
    m_chosen = index;
    for (qsizetype i = 0; i < m_pills.size(); ++i) {
        m_pills.at(i)->setChecked(i == index);
        m_pills.at(i)->setFocusPolicy(i == qMax<qsizetype>(0, index) ? Qt::StrongFocus
                                                                     : Qt::ClickFocus);
    }
}

void PillRow::choose(qsizetype index)
{
    const bool isOther = index != m_chosen;
    check(index); // a click has unchecked the one that was chosen
    m_pills.at(index)->setFocus(Qt::OtherFocusReason);
    if (isOther) {
        emit chosen(m_choices.at(index).id);
    }
}

} // namespace ui
