// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterrow.h"

#include <ui/widgets/accessible.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/pill.h>

#include <QActionGroup>

namespace ui {

FilterRow::FilterRow(QActionGroup *filters, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    setAccessibleRole(this, QAccessible::Grouping);
    //: accessible name of the row of filters above the list
    setAccessibleName(tr("Filter"));
    const QList<QAction *> actions = filters->actions();
    for (QAction *action : actions) {
        auto *pill = new Pill(Pill::Kind::Filter, action->iconText(), this);
        pill->setAccessibleName(action->statusTip());
        pill->setToolTip(action->statusTip());
        pill->setChecked(action->isChecked());
        connect(action, &QAction::toggled, pill, &Pill::setChecked);
        connect(pill, &Pill::clicked, action, &QAction::trigger);
        row->addWidget(pill);
    }
    connect(filters, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit filterChosen(action->data().value<core::ClassFilter>());
    });
}

void FilterRow::setFilter(const core::ClassFilter &filter)
{
    const QList<QAction *> actions = m_filters->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().value<core::ClassFilter>() == filter);
    }
}

} // namespace ui
