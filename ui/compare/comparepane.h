// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <guide/comparison.h>

class QAction;
class QCheckBox;
class QLabel;

namespace ui {

class CompareHeader;
class CompareModel;
class CompareTable;
class Heading;
class KeyButton;

/// Codes side by side below the question that decides between them; or, while there are none, the
/// sets of easily confused codes to choose from.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the pane. @p copyAs copies the table; the pane shows its key.
    ComparePane(const core::Catalogue &catalogue, QAction *add, QAction *copyAs, QWidget *parent);

    /// Shows @p codes, which the catalogue has; fewer than two show the sets.
    void showCodes(const QList<int> &codes, const QString &ecosystem);

    const guide::Comparison &comparison() const { return m_comparison; }

    CompareTable *table() const { return m_table; }

signals:
    /// The user wants these codes side by side instead.
    void chosen(const QList<int> &codes);

    /// The user wants to see the page of @p code.
    void opened(int code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void showTable();
    bool isTooNarrow() const;
    void activate(const QModelIndex &cell);
    void remove(int code);
    void move(int column, int step);

    const core::Catalogue &m_catalogue;
    guide::Guide m_guide;
    guide::Comparison m_comparison;
    QList<int> m_codes;
    bool m_isTurned = false;
    Heading *m_title;
    QLabel *m_hint;
    KeyButton *m_add;
    KeyButton *m_copy;
    QCheckBox *m_differences;
    CompareHeader *m_header;
    CompareModel *m_model;
    CompareTable *m_table;
};

} // namespace ui
