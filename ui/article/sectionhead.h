// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Heading;
class LinkButton;

/// The heading of a section and, at the end of its line, what can be done with the section; below
/// the heading where the line has no room.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHead(QWidget *parent = nullptr);

    Heading *heading() const { return m_heading; }

    /// Adds a button behind those that are there.
    LinkButton *addButton();

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lay(int width, bool apply) const;

    Heading *m_heading;
    QList<LinkButton *> m_buttons;
};

} // namespace ui
