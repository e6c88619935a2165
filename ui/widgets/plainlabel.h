// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// Plain text that wraps and begins where the layout begins, whichever way the text itself reads:
/// reason phrases are English in every language. Markup in it is shown, not obeyed.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
};

} // namespace ui
