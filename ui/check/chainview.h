// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/report/hopmodel.h>

#include <QWidget>

class QVBoxLayout;

namespace ui {

class HopView;

/// The hops of a HopModel, one below the other, joined by a path.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    /// @p model must outlive the view.
    explicit ChainView(const net::HopModel &model, QWidget *parent = nullptr);

    /// The text that is selected in one of the hops, or nothing.
    QString selectedText() const;

signals:
    /// A hop's code was clicked.
    void codeRequested(int code);

    /// A link to a specification was clicked.
    void urlRequested(const QUrl &url);

private:
    void reset();
    void insert(int first, int last);
    void refresh(int first, int last);

    const net::HopModel &m_model;
    QVBoxLayout *m_layout;
    QList<HopView *> m_hops;
};

} // namespace ui
