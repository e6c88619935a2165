// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/report/hopmodel.h>

#include <QWidget>

class QVBoxLayout;

namespace ui {

class HopView;
class Navigator;

/// The hops of a HopModel, one below the other, joined by a path.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    /// @p model and @p navigator must outlive the view.
    ChainView(const net::HopModel &model, Navigator &navigator, QWidget *parent = nullptr);

    /// The text that is selected in one of the hops, or nothing.
    QString selectedText() const;

private:
    void reset();
    void insert(int first, int last);
    void refresh(int first, int last);

    const net::HopModel &m_model;
    Navigator &m_navigator;
    QVBoxLayout *m_layout;
    QList<HopView *> m_hops;
};

} // namespace ui
