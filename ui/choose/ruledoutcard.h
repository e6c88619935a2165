// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "titledcard.h"

#include <guide/walk.h>

namespace ui {

/// Which codes the answers so far excluded, a row an answer. Hidden before the first answer.
class RuledOutCard : public TitledCard
{
    Q_OBJECT

public:
    explicit RuledOutCard(QWidget *parent = nullptr);

    void showWalk(const guide::Walk &walk);

private:
    QWidget *makeRow(const QList<int> &codes, const QString &answer);

    QList<QWidget *> m_rows;
};

} // namespace ui
