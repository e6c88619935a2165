// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class CodeBox;
class Heading;
class LinkButton;

/// Lines of code with what they are above them, and a button that copies them all. Copying is up to
/// whoever is told.
class CopyableCode : public QWidget
{
    Q_OBJECT

public:
    /// @p label says what the code is.
    explicit CopyableCode(const QString &label, QWidget *parent = nullptr);

    /// Shows @p code, which @p name is to screen readers.
    void setCode(const QString &code, const QString &name);

    CodeBox *box() const { return m_box; }

    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void copyRequested(const QString &code);

private:
    Heading *m_label;
    LinkButton *m_copy;
    CodeBox *m_box;
};

} // namespace ui
