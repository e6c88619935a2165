// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionlist.h"

namespace ui {

/// The actions of @p groups that the words of @p query mean, best first, each named with its menu
/// where that is inside another. Words are compared as the search does: without case and accents,
/// by their beginnings, with one typing error in four letters or more. Names count most; what an
/// action does, its menu, its keys and its English name count, too.
QList<ListedAction> foundActions(const QList<ActionGroup> &groups, const QString &query);

/// The name of the @p action of @p group where the heading of the group is not in sight.
QString fullName(const ActionGroup &group, const ListedAction &action);

} // namespace ui
