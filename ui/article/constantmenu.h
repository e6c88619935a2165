// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QAction;
class QUrl;
class QWidget;

namespace ui {

/// The context menu of a constant and of the lines of code that go with it.
class ConstantMenu : public QObject
{
    Q_OBJECT

public:
    explicit ConstantMenu(QObject *parent);

    /// It is about @p name, which is empty where @p ecosystem has none for the code, and about
    /// @p snippet, which may be empty. @p isFirst tells whether the user's list begins with
    /// @p ecosystem.
    void setConstant(const QString &name, const QString &snippet, const QString &ecosystem,
                     bool isFirst);

    /// Makes it the menu of @p widget, which @p copy copies.
    void offerOn(QWidget *widget, const std::function<void()> &copy);

signals:
    void copyRequested(const QString &text);

    /// The user wants to choose frameworks, "choose:", or one to stand first, "first:" and its id.
    void linkFollowed(const QUrl &link);

private:
    QAction *add(const QString &text, const std::function<void()> &act);

    QString m_both;
    QString m_ecosystem;
    QAction *m_copyBoth;
    QAction *m_first;
    QAction *m_choose;
};

} // namespace ui
