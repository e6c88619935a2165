// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textsection.h"

namespace ui {

/// The codes that are easily taken for this one, by the question that decides.
class ConfusedSection : public TextSection
{
    Q_OBJECT

public:
    explicit ConfusedSection(QWidget *parent);

protected:
    QString html(const Subject &subject) const override;
};

} // namespace ui
