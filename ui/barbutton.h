// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace ui {

/// A flat button of the page bar: a text, an arrowhead, or both. Space and Enter press it.
class BarButton : public QToolButton
{
    Q_OBJECT

public:
    /// Where the arrowhead points to. Back and Forward follow the direction of reading.
    enum class Arrow { None, Back, Forward, Up, Down };

    explicit BarButton(QWidget *parent = nullptr);

    /// Shows @p arrow: before the text, or behind it with @p isLast.
    void setArrow(Arrow arrow, bool isLast = false);

    /// @p keys as the user reads them, dimmed behind the text; empty for none.
    void setKeys(const QString &keys);
    QString keys() const { return m_keys; }

    /// What @p keys add to the width, with the gap before them.
    int widthOf(const QString &keys) const;

    /// Outlines the button where it stands among controls that have an outline.
    void setOutlined(bool isOutlined);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawArrow(QPainter &painter, const QRect &place) const;
    QFont boldFont() const;
    QFont keyFont() const;
    int arrowWidth() const;

    Arrow m_arrow = Arrow::None;
    bool m_isArrowLast = false;
    bool m_isOutlined = false;
    QString m_keys;
};

/// The button of a page: one of several, of which the one in front is checked.
class PageTab : public BarButton
{
    Q_OBJECT

public:
    /// Does and shows what @p action does and says; its icon text is the name of the page.
    explicit PageTab(QAction *action, QWidget *parent = nullptr);
};

} // namespace ui
