// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/guide.h>
#include <ui/base/page.h>

#include <QStackedWidget>

namespace ui {

class ChoosePane;
class OrdersPane;

/// From a situation to the code to send, question by question; and, where two codes apply, to the
/// one that goes first.
class ChoosePage : public Page
{
    Q_OBJECT

public:
    explicit ChoosePage(const PageContext &context, QObject *parent = nullptr);

    QString key() const override;
    int number() const override { return 3; }
    QString name() const override;
    QString title() const override;
    QWidget *widget() override;
    core::Place place() const override;
    void restore(const core::Place &place) override;

    /// @p text is the id of a question to begin at.
    void offer(const QString &text) override;
    void focus() override;
    QString selectedText() const override;
    void copy() override;
    QString copyText() const override;
    QList<QAction *> actions() const override { return {m_begin}; }

    /// Comes to the front at the question @p question, or at the first one if there is no such.
    void begin(const QString &question);

private:
    ChoosePane *pane();
    void connectPane();
    void makeOrders();
    void showOrders(int code);
    bool isOrdersShown() const;
    void putOnClipboard(const QString &text);

    PageContext m_context;
    guide::Guide m_guide;
    QAction *m_begin;
    QStackedWidget *m_stack = nullptr; // of both, each made when it is wanted
    ChoosePane *m_pane = nullptr;
    OrdersPane *m_orders = nullptr;
};

} // namespace ui
