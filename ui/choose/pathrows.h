// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/cardframe.h>

#include <guide/walk.h>

namespace ui {

/// The questions that were answered, a row each, with a link that goes back there.
class PathRows : public CardFrame
{
    Q_OBJECT

public:
    using CardFrame::CardFrame;

    void showPath(const QList<guide::Step> &path);

signals:
    /// The answer at the place @p step of the path is to be given anew.
    void changed(qsizetype step);

private:
    QWidget *makeRow(const guide::Step &step, qsizetype place);

    QList<QWidget *> m_rows;
};

} // namespace ui
