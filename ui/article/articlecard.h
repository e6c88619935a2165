// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlepart.h"

#include <ui/widgets/sign.h>

class QLabel;

namespace ui {

class TextBlock;

/// A card of the page of a code: a heading behind a sign, a line, and a text below it.
class ArticleCard : public ArticlePart
{
    Q_OBJECT

public:
    ArticleCard(Sign sign, const QString &heading, QWidget *parent = nullptr);

    TextBlock *text() const { return m_text; }

    /// Puts @p widget below the text and takes ownership.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    QLabel *m_heading;
    TextBlock *m_text;
};

} // namespace ui
