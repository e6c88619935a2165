// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

namespace guide {

/// What a search text asks of the guide or of the comparison, rather than of a code.
struct PageRequest
{
    enum class Page { None, Compare, Choose };

    QList<int> codes; ///< that can be compared; empty if there are none
    QString question; ///< where the guide can begin; empty if it is not asked
    Page meant = Page::None; ///< which of both the text asks for, if it asks for just that

    bool isEmpty() const { return codes.isEmpty() && question.isEmpty(); }
};

/// Understands "401 vs 403", "difference between 502 and 504", "which code for a failed login" and
/// "should I return 400 or 422", in the catalogue's language and in English.
class GuideWords
{
public:
    /// @p catalogue and @p guide must outlive the object.
    GuideWords(const core::Catalogue &catalogue, const Guide &guide);

    /// What @p text asks. Long texts are pasted, and ask nothing.
    PageRequest read(const QString &text) const;

private:
    struct Entry
    {
        QStringList words; ///< all of which the text has
        QString question;
    };

    void load(const QString &language);
    bool compares(const QString &text, const QStringList &words) const;
    PageRequest readEntries(const QStringList &words) const;
    PageRequest readCodes(const QList<int> &codes, const PageRequest &asked,
                          bool isComparing) const;

    const core::Catalogue &m_catalogue;
    const Guide &m_guide;
    QStringList m_comparing;
    QList<Entry> m_entries;
};

} // namespace guide
