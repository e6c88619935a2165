// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "confusables.h"
#include "constants.h"
#include "descriptions.h"
#include "language.h"
#include "status.h"

#include <map>
#include <optional>

namespace core {

/// The status codes, in list order: by class, then by number. Immutable once loaded; the texts that
/// only the detail pane shows are read when they are first asked for.
class Catalogue
{
public:
    /// Where the build puts the code files; constants and confusables stand in folders beside it.
    static QString embeddedFolder();

    /// Reads the index that the build made of the code files in @p folder, in @p language if there
    /// is one. Faults are appended to @p errors.
    static Catalogue fromIndex(const QString &folder, QStringList *errors,
                               const QString &language = sourceLanguage());

    /// Reads every code file in @p folder itself, and the texts of @p language in the folder of
    /// that name below, and checks that they fit together (numbers are unique, related codes exist,
    /// only what is there is translated). Faults are appended to @p errors; a code file with faults
    /// is left out.
    static Catalogue fromFiles(const QString &folder, QStringList *errors,
                               const QString &language = sourceLanguage());

    /// The catalogue inside the program, in @p language as far as it is translated.
    static Catalogue embedded(const QString &language = sourceLanguage());

    /// The language that was asked for.
    const QString &language() const { return m_language; }

    const QList<StatusSummary> &codes() const { return m_codes; }

    /// The entry of @p code, or null if the catalogue has none. Valid as long as the catalogue.
    const StatusSummary *find(int code) const;

    /// Everything about @p code; a Status with an empty description if the catalogue has none.
    /// Valid as long as the catalogue.
    const Status &status(int code) const;

    /// The file of @p code as it stands in resources/catalogue, in English; empty if there is none.
    QByteArray source(int code) const;

    /// "404 Not Found"; the number alone if the catalogue does not have it.
    QString title(int code) const;

    /// The numbers alone, in list order.
    QList<int> numbers() const;

    /// What ecosystems call the codes.
    const Constants &constants() const;

    /// The sets of codes that are easily confused.
    const QList<ConfusableSet> &confusables() const;

    /// What the descriptions of all codes say, for the search.
    const Descriptions &descriptions() const;

    /// The index as fromIndex() reads it.
    QByteArray toIndex() const;

private:
    void sort();

    /// The file @p name in one of the folders "catalogue" and "confusables": "de/index.json", or
    /// the English "index.json" if the language has none there.
    QString translated(const QString &folder, const QString &name) const;

    QString m_folder;
    QString m_language;
    QList<StatusSummary> m_codes;
    // What has been read so far, on demand.
    mutable std::map<int, Status> m_read; // whose members stay where they are
    mutable std::optional<Constants> m_constants;
    mutable std::optional<QList<ConfusableSet>> m_confusables;
    mutable std::optional<Descriptions> m_descriptions;
};

} // namespace core
