// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "evidencephrases.h"
#include "evidencetext.h"

#include <QHash>

namespace search {

/// What services and programs call errors, with the codes that they mean: "NoSuchKey",
/// "RESOURCE_EXHAUSTED", "http.StatusGone".
class Names
{
public:
    /// Reads @p file, where the build put it: a name, a tabulator and a code a line. @p catalogue
    /// and @p phrases must outlive the object.
    Names(const QString &file, const core::Catalogue &catalogue, const EvidencePhrases &phrases);

    /// The names in @p text, in its order, with positions in the plain text. A word of everyday use
    /// counts only where it is said to be a name.
    QList<Evidence> find(const PlainText &text) const;

private:
    struct Known
    {
        int code;
        bool isExact; ///< as the service writes it, and not run together
    };

    using Constants = QHash<QString, std::optional<Known>>; ///< by what is written

    std::optional<Known> lookUp(QStringView word, bool isValue) const;
    std::optional<Known> lookUpEnd(QStringView word) const;
    std::optional<Known> lookUpDashed(QStringView text, QStringView *name) const;
    std::optional<Known> constant(QStringView word, QStringView lower, Constants *constants) const;
    void addGrpcStatus(QStringView lower, qsizetype start, QList<Evidence> *found) const;

    const core::Catalogue &m_catalogue;
    const EvidencePhrases &m_phrases;
    QHash<QString, int> m_exact;
    QHash<QString, int> m_squeezed; ///< those of several words
};

} // namespace search
