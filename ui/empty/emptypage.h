// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/page.h>

namespace ui {

/// A page with nothing on it.
class EmptyPage : public Page
{
    Q_OBJECT

public:
    explicit EmptyPage(const PageContext &context, QObject *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QWidget *widget() override;
    void offer(const QString &text) override;
    void copy() override;
    QString copyText() const override;
    QList<QAction *> actions() const override { return {m_action}; }

private:
    PageContext m_context;
    QAction *m_action;
    QWidget *m_widget = nullptr;
};

} // namespace ui
