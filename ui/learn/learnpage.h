// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/page.h>

namespace ui {

class LearnPane;

/// Rounds of questions about codes, to know them by heart. No clock, no network.
class LearnPage : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(const PageContext &context, QObject *parent = nullptr);

    QString key() const override;
    int number() const override { return 0; }
    QString name() const override;
    QString title() const override;
    QWidget *widget() override;

    /// Takes no text: it goes on with the round.
    void offer(const QString &text) override;
    void focus() override;
    QString selectedText() const override;
    void copy() override;
    QString copyText() const override;
    QList<QAction *> actions() const override { return {m_open}; }

private:
    LearnPane *pane();
    void open();

    PageContext m_context;
    QAction *m_open;
    LearnPane *m_pane = nullptr;
};

} // namespace ui
