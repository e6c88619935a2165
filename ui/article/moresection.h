// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textsection.h"

namespace ui {

/// Everything else that is known about a code.
class MoreSection : public TextSection
{
    Q_OBJECT

public:
    explicit MoreSection(QWidget *parent);

protected:
    QString html(const Subject &subject) const override;
};

} // namespace ui
