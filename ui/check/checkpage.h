// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/page.h>

namespace ui {

class CheckCopying;
class CheckPane;

/// The page of the checks, and what the actions for it do.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(const PageContext &context, QObject *parent = nullptr);

    /// Asks @p urls with the options that are set on the page: one URL, or several, a line each.
    /// Without any the page waits for them.
    void check(const QString &urls);

    /// Asks @p url as another start of the program wants it: with no option that is set on the
    /// page.
    void open(const QString &url);

    QString key() const override;
    int number() const override { return 4; }
    QString name() const override;
    QString title() const override;
    QWidget *widget() override;
    void offer(const QString &text) override;
    void focus() override;
    QString selectedText() const override;
    void copy() override;
    QString copyText() const override;
    QMenu *copyMenu() const override;
    QList<QAction *> actions() const override;

private:
    CheckPane *pane();
    void updateActions();

    PageContext m_context;
    CheckCopying *m_copying;
    CheckPane *m_pane = nullptr;
};

} // namespace ui
