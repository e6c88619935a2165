// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/constants.h>

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Settings;

/// The ids of the ecosystems that the user chose, in the user's order; before the first choice,
/// the most popular ones of @p constants.
QStringList chosenEcosystems(const core::Constants &constants, const Settings &settings);

/// Lets the user choose the ecosystems whose constants the page of a code shows first, and their
/// order: the first one is what copying a constant yields.
class EcosystemDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers the ecosystems of @p constants, those in @p chosen first and checked.
    EcosystemDialog(const core::Constants &constants, const QStringList &chosen,
                    QWidget *parent = nullptr);

    /// The ids of the checked ecosystems, in their order.
    QStringList chosen() const;

private:
    void filter(const QString &text);
    int visibleNeighbour(int step) const;
    void move(int step);
    void updateButtons();

    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ui
