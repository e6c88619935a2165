// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

struct Status;

/// A language's or framework's name for a status code, as it must be pasted.
struct Constant
{
    enum class Kind {
        Primary,
        Alias,
        Deprecated,
        Unreleased, ///< in the source, in no release yet
        ClassMarker ///< stands for a class of codes rather than for the code
    };

    int code = 0;
    QString name;
    Kind kind = Kind::Primary;
};

/// "deprecated", …: the word for @p kind in the user's language; empty for Primary.
QString constantKindName(Constant::Kind kind);

/// A language, framework or library that has names for status codes.
struct Ecosystem
{
    QString id; ///< "go": the file's name and the command line's word
    QString name; ///< "Go net/http"
    QString shortName; ///< "Go": where there is little room
    int popularity = 0; ///< 1 is the most popular
    QString source; ///< what the names were read from, with its version
};

/// The constants of all ecosystems. Files are read when they are first asked for.
class Constants
{
public:
    /// Reads from @p folder, where the build put them; nothing is read yet.
    explicit Constants(const QString &folder);

    /// Every ecosystem, the most popular first.
    const QList<Ecosystem> &ecosystems() const;

    /// The ecosystem called @p id, or null.
    const Ecosystem *find(const QString &id) const;

    /// The ids of those of @p chosen that there are, in their order; before a choice, where it is
    /// empty, those of the most popular ecosystems.
    QStringList known(const QStringList &chosen) const;

    /// What ecosystem @p id calls @p code, the name to prefer first; empty if it has none.
    QList<Constant> names(const QString &id, int code) const;

    /// All constants of ecosystem @p id, by code.
    QList<Constant> table(const QString &id) const;

    /// Ready code of ecosystem @p id that answers with @p status, with the name to prefer and the
    /// fields that the code demands; empty if there is none.
    QString snippet(const QString &id, const Status &status) const;

    /// All ecosystems without their constants, as a JSON array.
    QByteArray source() const;

    /// The file of ecosystem @p id as it stands in resources/constants, but for the line that names
    /// its schema; empty if there is none.
    QByteArray source(const QString &id) const;

    /// The codes that @p identifier names in any ecosystem, whole ("http.StatusGone") or by its
    /// last part ("StatusGone"), without regard to case and punctuation. With @p asPrefix its
    /// beginning is enough.
    QList<int> codesFor(const QString &identifier, bool asPrefix) const;

private:
    QString m_folder;
    mutable std::optional<QList<Ecosystem>> m_ecosystems;
    mutable QHash<QString, QList<Constant>> m_tables; // those that were asked for
    mutable QHash<QString, QJsonObject> m_snippets; // likewise
    mutable std::optional<QJsonObject> m_headerValues; // of snippets
    mutable QByteArray m_text;
    mutable QList<QByteArrayView>
        m_names; // the lines of m_text, sorted: a name, a tabulator, codes
};

} // namespace core
