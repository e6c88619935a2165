// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>

#include <QPalette>
#include <QString>

namespace ui {

/// Sets a code's texts as the HTML that QTextDocument understands, in the colours of a palette.
/// Links are "code:404" for codes, "copy:TEXT" for something to copy, "headers:" for all headers,
/// "product:NAME" for a product that is to be told about in full or no longer, and https addresses.
class ArticleHtml
{
public:
    /// For text in @p font on the ground @p ground of @p palette. @p catalogue must outlive the
    /// object.
    ArticleHtml(const core::Catalogue &catalogue, const QPalette &palette,
                QPalette::ColorRole ground, const QFont &font);

    /// The first sentence of the description.
    QString lead(const core::Status &status) const;

    /// For the one who received the code: who says @p asking, the rows of senders that the user
    /// asked for, what to do now, causes, whether to retry, and what @p products mean by it.
    QString received(const core::Status &status, const QStringList &products = {},
                     const QList<core::Sender> &asking = {}) const;

    /// For the one who sends the code: when, when not, what with it, the foremost headers.
    QString returned(const core::Status &status) const;

    /// What holds for a number of the class of @p code that nobody assigned.
    QString unassigned(int code) const;

    /// Why nobody should send @p code, which nobody assigned, and what to send in its place.
    QString notToReturn(int code) const;

    /// What every ecosystem calls @p code, those in @p first before the others. Beyond the links
    /// above there is "snippet:ID" for how an ecosystem answers with it.
    QString constants(int code, const QStringList &first) const;

    /// One of the folds at the end of the page.
    struct Fold
    {
        QString id; ///< its name in the settings
        QString title;
        QString html; ///< empty if there is nothing to say
        bool isOpen = false; ///< unless the user opened or closed it
    };

    /// Everything else, always the same folds in the same order: who uses it, products other than
    /// @p products that send it, background, headers and rules, clients, example, what changed,
    /// names, references.
    QList<Fold> folds(const core::Status &status, const QStringList &products = {}) const;

    /// @p text with its `code` set in the code font, and codes that the catalogue has linked.
    QString marked(const QString &text) const;

private:
    QString paragraph(const QString &html) const;
    /// A paragraph in the program's language, even if it begins with digits or an English word.
    QString ownParagraph(const QString &html) const;
    QString labelled(const QString &label, const QString &html) const;
    QString card(const QStringList &parts) const;
    QString topMargin() const;
    QString paragraphStyle() const;
    QString dimmed(const QString &text) const;
    QString withOrigin(const QString &phrase, const QString &origin) const;
    QString codeSpan(const QString &html) const;
    QString codeLink(int code) const;
    QString numberLink(int code) const;
    QString table(const QStringList &rows) const;
    QString asked(const QList<core::Sender> &asking) const;
    QString causes(const core::Guidance &guidance) const;
    QString chosenSenders(const core::Status &status, const QStringList &products) const;
    QString otherSenders(const core::Status &status, const QStringList &products) const;
    QString senderRow(const core::Sender &sender) const;
    QString foremostHeaders(const core::Status &status) const;
    QString headers(const core::Status &status) const;
    QString constantRow(const core::Ecosystem &ecosystem, int code) const;
    QString copyLink(const QString &text) const;
    QString uses(const core::Status &status) const;
    QString background(const core::Status &status) const;
    QString rules(const core::Status &status) const;
    QString clients(const core::Clients &clients) const;
    QString example(const core::Status &status) const;
    QString formerNames(const core::Status &status) const;
    QString sentNames(const core::Status &status) const;
    QString references(const core::Status &status) const;

    const core::Catalogue &m_catalogue;
    QString m_codeFont;
    QString m_textColor;
    QString m_dimColor;
    QString m_codeGround;
    QString m_lineColor;
    int m_unit; // as in Lengths
};

} // namespace ui
