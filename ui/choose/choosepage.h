// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/page.h>

namespace ui {

class ChoosePane;

/// From a situation to the code to send, question by question.
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

    PageContext m_context;
    QAction *m_begin;
    ChoosePane *m_pane = nullptr;
};

} // namespace ui
