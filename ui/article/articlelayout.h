// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Sets the parts of the page of a code below each other. From a width of 92 letters on the two
/// cards stand side by side; from 160 on a rail at the end takes the picture and what belongs
/// there. Nothing grows beyond 200 letters.
class ArticleLayout : public QLayout
{
    Q_OBJECT

public:
    /// What an item is: there is one header, one picture, one row of facts and two cards, and any
    /// number of sections, of which some may stand in the rail.
    enum class Part { Header, Picture, Facts, Card, Section, RailSection };

    explicit ArticleLayout(QWidget *parent = nullptr);
    ~ArticleLayout() override;

    void addWidget(QWidget *widget, Part part);

    /// Whether a page in @p font that is @p width wide has a rail at its end.
    static bool hasRail(int width, const QFont &font);

    /// Which of the cards stands first: 0, or 1 for the one added last.
    void setFirstCard(int card);

    void addItem(QLayoutItem *item) override; ///< as a section; takes ownership
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Frame;

    QList<QLayoutItem *> items(Part part) const;
    int lay(const QRect &rect, bool apply) const;
    int layHead(const Frame &frame, int y) const;
    int layCards(const Frame &frame, int y) const;
    int layItem(const Frame &frame, QLayoutItem *item, int x, int y, int width) const;

    struct Placed
    {
        std::unique_ptr<QLayoutItem> item;
        Part part;
    };
    std::vector<Placed> m_items;
    int m_firstCard = 0;
};

} // namespace ui
