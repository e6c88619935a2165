// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>
#include <ui/widgets/cardframe.h>

class QLabel;

namespace ui {

class LinkButton;

/// The questions that were answered, a row each, with a link that goes back there.
class PathRows : public CardFrame
{
    Q_OBJECT

public:
    explicit PathRows(QWidget *parent = nullptr);

    void showPath(const QList<guide::Step> &path);

signals:
    /// The answer at the place @p step of the path is to be given anew.
    void changed(qsizetype step);

private:
    struct Row
    {
        QWidget *widget;
        QLabel *number;
        QLabel *text;
        LinkButton *change;
    };

    void addRow();
    void fill(const Row &row, const guide::Step &step);

    QList<Row> m_rows;
};

} // namespace ui
