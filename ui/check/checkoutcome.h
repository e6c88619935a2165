// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>
#include <pictures/picturecache.h>

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace ui {

class CatView;
class FlowLayout;
class Heading;
class Navigator;

/// How a check ended, at a glance: the cat of the last code, the code, what it means or why none
/// came and what to try. Wide ones stand in two columns, narrow ones in one.
class CheckOutcome : public QWidget
{
    Q_OBJECT

public:
    /// @p catalogue, @p pictures and @p navigator must outlive the view.
    CheckOutcome(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                 Navigator &navigator, QWidget *parent = nullptr);

    /// Shows @p result, finished or as far as it has come. @p changes says, a line each, what is
    /// different since the last check of the same URL.
    void showResult(const net::CheckResult &result, const QStringList &changes);

    /// What the page is there for, before the first check.
    void showInvitation();

    /// The buttons below the text do what these do, and show their keys. Those that are disabled
    /// are not shown. Not owned.
    void setActions(const QList<QAction *> &actions);

    /// Stands in two columns or one.
    void setWide(bool wide);

    CatView *catView() const { return m_cat; }

    /// The text that is selected in one of the labels, or nothing.
    QString selectedText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showPicture(int code);
    void showTags();
    QString title() const;
    QStringList paragraphs() const;

    const core::Catalogue &m_catalogue;
    net::CheckResult m_result;
    QStringList m_changes;
    QBoxLayout *m_columns;
    CatView *m_cat;
    QLabel *m_number;
    Heading *m_title;
    QWidget *m_voice;
    QWidget *m_tagRow;
    FlowLayout *m_tags;
    QLabel *m_text;
    QWidget *m_buttonRow;
    FlowLayout *m_buttons;
};

} // namespace ui
