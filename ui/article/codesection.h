// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textsection.h"

namespace ui {

/// What ecosystems call the code, and how one of them answers with it.
class CodeSection : public TextSection
{
    Q_OBJECT

public:
    explicit CodeSection(QWidget *parent);

    bool fill(const Subject &subject) override;

protected:
    QString html(const Subject &subject) const override;
    void follow(const QUrl &link) override;

private:
    void fillAgain();

    const core::Catalogue *m_catalogue = nullptr;
    int m_code = -1;
    QStringList m_ecosystems;
    QString m_snippetOf; // an ecosystem; empty for the first
    bool m_all = false; // until the next code
};

} // namespace ui
