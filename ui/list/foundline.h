// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <search/search.h>

#include <QLabel>

namespace ui {

/// The lines below the search field that say why the first row is there: the piece of a pasted text
/// that speaks of it, with what was found marked, and for codes that are meant alike the question
/// that decides. Hidden where there is nothing to say.
class FoundLine : public QLabel
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the line.
    explicit FoundLine(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows why @p result is as it is.
    void explain(const search::SearchResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLines();

    const core::Catalogue &m_catalogue;
    int m_code = -1; // that the quote speaks of
    search::Quote m_quote;
    QString m_question;
};

} // namespace ui
