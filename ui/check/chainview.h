// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

#include <QWidget>

class QVBoxLayout;

namespace ui {

class HopView;
class Navigator;

/// The hops of a check, one below the other, joined by a path.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    /// @p catalogue and @p navigator must outlive the view.
    ChainView(const core::Catalogue &catalogue, Navigator &navigator, QWidget *parent = nullptr);

    /// Shows @p hops, all complete, in place of what is shown.
    void setHops(const QList<net::Hop> &hops);

    /// Shows @p hop at @p index, which exists or is the next one. @p isComplete: its answer came,
    /// or it is clear that none will.
    void setHop(int index, const net::Hop &hop, bool isComplete);

    /// Shows those of @p hops that are not shown as complete yet; the others stay as they are, with
    /// what is folded out or selected in them.
    void completeHops(const QList<net::Hop> &hops);

    /// The text that is selected in one of the hops, or nothing.
    QString selectedText() const;

private:
    const core::Catalogue &m_catalogue;
    Navigator &m_navigator;
    QVBoxLayout *m_layout;
    QList<HopView *> m_hops;
};

} // namespace ui
