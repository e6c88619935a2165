// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>

#include <QLineEdit>

namespace ui {

/// A field that takes the number or the name of a code, and offers what fits.
class CodeField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the field.
    explicit CodeField(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// The user means @p code. The field is empty again.
    void chosen(int code);

private:
    void accept();
    void choose(const QString &title);

    const core::Catalogue &m_catalogue;
};

} // namespace ui
