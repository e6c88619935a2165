// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>

#include <QPalette>
#include <QString>

namespace ui {

/// Sets a code's texts as the HTML that QTextDocument understands, in the colours of a palette.
/// Links are "code:404" for codes, "copy:TEXT" for something to copy, and https addresses.
class ArticleHtml
{
public:
    /// @p catalogue must outlive the object. @p codeFontFamily is for header names and raw HTTP.
    ArticleHtml(const core::Catalogue &catalogue, const QPalette &palette,
                const QString &codeFontFamily);

    /// The first sentence of the description.
    QString lead(const core::Status &status) const;

    /// What to do: receiving, who sends it, sending, background, what changed. What @p products
    /// mean by the code is told in full, the other products are named. Before all of it stand
    /// @p asking, the rows of senders that the user asked for.
    QString guidance(const core::Status &status, const QStringList &products = {},
                     const QList<core::Sender> &asking = {}) const;

    /// What to look up: confusable codes, headers, constants of @p ecosystems, owners, clients,
    /// example, former names, references, links to read more. With @p allEcosystems every other
    /// ecosystem follows. Below the constants stands how ecosystem @p snippetOf answers with the
    /// code; if it is empty, the first of @p ecosystems that can.
    QString facts(const core::Status &status, const QStringList &ecosystems, bool allEcosystems,
                  const QString &snippetOf = {}) const;

    /// What holds for a number of the class of @p code that nobody assigned.
    QString unassigned(int code) const;

    /// @p text with its `code` set in the code font, and codes that the catalogue has linked.
    QString marked(const QString &text) const;

private:
    static QString paragraph(const QString &html);
    /// A paragraph in the program's language, even if it begins with digits or an English word.
    static QString ownParagraph(const QString &html);
    QString heading(const QString &text) const;
    QString dimmed(const QString &text) const;
    QString withOrigin(const QString &phrase, const QString &origin) const;
    QString codeSpan(const QString &html) const;
    QString codeLink(int code) const;
    QString numberLink(int code) const;
    QString table(const QStringList &rows) const;
    QString receiving(const core::Guidance &guidance) const;
    QString asked(const QList<core::Sender> &asking) const;
    QString senders(const core::Status &status, const QStringList &products) const;
    QString senderRow(const core::Sender &sender) const;
    QString sending(const core::Guidance &guidance) const;
    QString confusable(const core::Status &status) const;
    QString headers(const core::Status &status) const;
    QString constants(int code, const QStringList &ecosystems, bool allEcosystems,
                      const QString &snippet) const;
    QString snippet(const core::Status &status, const QStringList &ecosystems) const;
    QString constantRow(const core::Ecosystem &ecosystem, int code) const;
    QString copyLink(const QString &text) const;
    QString uses(const core::Status &status) const;
    QString clients(const core::Clients &clients) const;
    QString references(const core::Status &status) const;
    QString readMore(const core::Status &status) const;

    const core::Catalogue &m_catalogue;
    QString m_codeFont;
    QString m_textColor;
    QString m_dimColor;
    QString m_codeGround;
    QString m_lineColor;
    QString m_yesColor;
    QString m_noColor;
};

} // namespace ui
