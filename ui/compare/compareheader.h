// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>

#include <QScrollArea>

class QHBoxLayout;

namespace ui {

/// What stands above the columns of a comparison: the badge of each code, which opens it, its
/// title, and a button that takes it out. It scrolls sideways with the columns.
class CompareHeader : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the header.
    explicit CompareHeader(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    void setCodes(const QList<int> &codes);

    /// As wide as the columns below, which leave @p aside for their scroll bar; without titles
    /// where there is one column for all.
    void setColumns(int width, int aside, bool isTurned);

signals:
    void opened(int code);
    void removed(int code);

private:
    QWidget *makeColumn(int code);

    const core::Catalogue &m_catalogue;
    QWidget *m_strip; // of the columns
    QHBoxLayout *m_row;
    QList<QWidget *> m_columns;
};

} // namespace ui
