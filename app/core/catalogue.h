// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "confusables.h"
#include "constants.h"
#include "language.h"
#include "status.h"

#include <map>
#include <optional>

namespace core {

/// The status codes, in list order: by class, then by number. Immutable once loaded; the texts that
/// only the page of a code shows are read when they are first asked for.
class Catalogue
{
public:
    Catalogue() = default;

    /// Reads what the build made of the files in resources and put below @p folder, in @p language
    /// as far as it is translated.
    explicit Catalogue(const QString &folder, const QString &language = sourceLanguage());

    /// The catalogue inside the program.
    static Catalogue embedded(const QString &language = sourceLanguage());

    /// Where everything is read from.
    const QString &folder() const { return m_folder; }

    /// The language that was asked for.
    const QString &language() const { return m_language; }

    const QList<StatusSummary> &codes() const { return m_codes; }

    /// The entry of @p code, or null if the catalogue has none. Valid as long as the catalogue.
    const StatusSummary *find(int code) const;

    /// Everything about @p code; a Status with an empty description if the catalogue has none.
    /// Valid as long as the catalogue.
    const Status &status(int code) const;

    /// The file of @p code as it stands in resources/catalogue, in English, but for the line that
    /// names its schema; empty if there is none.
    QByteArray source(int code) const;

    /// "404 Not Found"; the number alone if the catalogue does not have it.
    QString title(int code) const;

    /// The numbers alone, in list order.
    QList<int> numbers() const;

    /// What ecosystems call the codes.
    const Constants &constants() const;

    /// The sets of codes that are easily confused.
    const QList<ConfusableSet> &confusables() const;

    /// The file @p name in @p folder below folder(), such as "confusables", or in the folder of the
    /// language below that if there is one.
    QByteArray translated(const QString &folder, const QString &name) const;

private:
    QString m_folder;
    QString m_language;
    QList<StatusSummary> m_codes;
    // What has been read so far, on demand.
    mutable std::map<int, Status> m_read; // whose members stay where they are
    mutable std::optional<Constants> m_constants;
    mutable std::optional<QList<ConfusableSet>> m_confusables;
};

} // namespace core
