// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/classfilter.h>

#include <QWidget>

class QActionGroup;

namespace ui {

/// The row of class filters above the list: a pill for each. It wraps where the width ends.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    /// Shows @p filters, whose data are core::ClassFilter; not owned.
    explicit FilterRow(QActionGroup *filters, QWidget *parent = nullptr);

    /// Marks @p filter as the one that is on.
    void setFilter(const core::ClassFilter &filter);

signals:
    /// The user chose @p filter here, in a menu or by its key.
    void filterChosen(const core::ClassFilter &filter);

private:
    QActionGroup *m_filters;
};

} // namespace ui
