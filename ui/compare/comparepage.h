// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/page.h>

#include <functional>

namespace ui {

class ComparePane;

/// Two to five codes side by side.
class ComparePage : public Page
{
    Q_OBJECT

public:
    /// The codes that the user means by what has the focus or is selected; one at least.
    using Meant = std::function<QList<int>()>;

    ComparePage(const PageContext &context, Meant meant, QObject *parent = nullptr);

    QString key() const override;
    int number() const override { return 2; }
    QString name() const override;
    QString title() const override;
    QWidget *widget() override;
    core::Place place() const override;
    void restore(const core::Place &place) override;

    /// @p text holds the codes, "401,403".
    void offer(const QString &text) override;
    void focus() override;
    QString selectedText() const override;
    void copy() override;
    QString copyText() const override;
    QMenu *copyMenu() const override { return m_copyMenu; }
    QList<QAction *> actions() const override { return {m_add}; }

    /// Shows @p codes as a new step of the history: those that the catalogue has, at most five.
    void compare(const QList<int> &codes);

    /// Adds those of @p codes that are not compared yet, as far as there is room, and says so. The
    /// page in front stays there.
    void add(const QList<int> &codes);

private:
    ComparePane *pane();
    void makeCopyMenu();
    void setCodes(const QList<int> &codes);
    void showCodes();
    void toggle();
    void toClipboard(const QString &text);

    PageContext m_context;
    Meant m_meant;
    QAction *m_add;
    QMenu *m_copyMenu;
    QList<int> m_codes;
    ComparePane *m_pane = nullptr;
};

} // namespace ui
