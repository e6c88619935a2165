// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace ui {

struct Actions;
class Pages;

/// The keys that move in the page in front, wherever the focus is: from heading to heading, and up
/// and down while the cursor stays in the search field.
class PageKeys : public QObject
{
    Q_OBJECT

public:
    PageKeys(const Actions &actions, const Pages &pages, QObject *parent);

private:
    void goToHeading(bool isNext) const;
    void scroll(QAbstractSlider::SliderAction step) const;

    const Pages &m_pages;
};

} // namespace ui
