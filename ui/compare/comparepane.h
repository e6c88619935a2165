// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/comparison.h>
#include <pictures/picturecache.h>

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;

namespace ui {

class CardFrame;
class CatView;
class CodeField;
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
    /// @p catalogue and @p pictures must outlive the pane, which shows the keys of @p add, which
    /// adds what the list shows, and of @p copyAs, which copies the table.
    ComparePane(const core::Catalogue &catalogue, pictures::PictureCache &pictures, QAction *add,
                QAction *copyAs, QWidget *parent);

    /// Shows @p codes, which the catalogue has; fewer than two show the sets.
    void showCodes(const QList<int> &codes, const QString &ecosystem);

    const guide::Comparison &comparison() const { return m_comparison; }

    CompareTable *table() const { return m_table; }

signals:
    /// The user wants these codes side by side instead.
    void chosen(const QList<int> &codes);

    /// The user wants @p code beside those that are there.
    void added(int code);

    /// The user wants to see the page of @p code.
    void opened(int code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void showTable();
    void showCat();
    void fitTitle();
    QString hint() const;
    bool isTooNarrow() const;
    void activate(const QModelIndex &cell);
    void remove(int code);
    void move(int code, int step);
    void fitHeader(int width);

    const core::Catalogue &m_catalogue;
    guide::Guide m_guide;
    guide::Comparison m_comparison;
    QList<int> m_codes;
    bool m_isTurned = false;
    CatView *m_cat; // while there is nothing to compare
    Heading *m_title;
    QString m_invitation; // while there is nothing to compare
    QLabel *m_hint;
    CodeField *m_add;
    KeyButton *m_copy;
    QCheckBox *m_differences;
    CardFrame *m_card; // of header and table
    CompareHeader *m_header;
    CompareModel *m_model;
    CompareTable *m_table;
};

} // namespace ui
