// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace checker {

/// Reads a JSON object strictly: whatever is missing, of the wrong type, empty or unknown becomes
/// an error that names the file and the path inside it ("404.json: guidance.retry.value: …").
/// Reading goes on after an error.
class StrictObject
{
public:
    /// @p where is the file name; errors are appended to @p errors, which must outlive the object.
    StrictObject(const QJsonObject &object, const QString &where, QStringList *errors);

    /// Parses @p json; duplicate keys, which QJsonDocument would swallow, are errors too.
    static StrictObject parse(const QByteArray &json, const QString &where, QStringList *errors);

    QString text(QLatin1StringView key); ///< required, not empty
    QString textOrNull(QLatin1StringView key); ///< required, may be null
    QString optionalText(QLatin1StringView key); ///< may be missing; not empty if present
    QString choice(QLatin1StringView key,
                   const QStringList &allowed); ///< required, one of @p allowed
    int integer(QLatin1StringView key, int least, int most);
    bool boolean(QLatin1StringView key);
    QString anyText(QLatin1StringView key); ///< required, may be empty
    QStringList anyTexts(QLatin1StringView key); ///< required, may be empty or alike
    QStringList texts(QLatin1StringView key); ///< required, may be an empty array
    QStringList optionalTexts(QLatin1StringView key); ///< may be missing; not empty if present
    QList<QStringList> textLists(QLatin1StringView key); ///< required, each with two or more texts
    int code(QLatin1StringView key, const QSet<int> &codes); ///< required, one of @p codes
    void codes(QLatin1StringView key, const QSet<int> &codes); ///< required, each one of @p codes
    StrictObject object(QLatin1StringView key);
    StrictObject objectOrNull(QLatin1StringView key); ///< isNull() if the value is null
    QList<StrictObject> objects(QLatin1StringView key);

    bool isNull() const { return m_isNull; }

    /// What is read.
    const QJsonObject &json() const { return m_object; }

    /// Whether @p key is there, for those that may be missing.
    bool contains(QLatin1StringView key) const { return m_object.contains(key); }

    /// Whether the file is called @p name, with ".json" behind.
    bool isNamed(const QString &name) const;

    /// Reports @p key unless the file is called @p name, with ".json" behind.
    void mustBeNamed(QLatin1StringView key, const QString &name);

    /// Reports keys that nobody asked for. Call it when all known ones were read.
    void finish();

    /// Reports @p reason for @p key, for checks that go beyond types.
    void error(QLatin1StringView key, const QString &reason);

private:
    StrictObject(const QJsonObject &object, const QString &where, const QString &path,
                 QStringList *errors);

    QJsonValue value(QLatin1StringView key, QJsonValue::Type type, bool mayBeNull = false);
    QString pathOf(const QString &key) const;

    QJsonObject m_object;
    QString m_where;
    QString m_path;
    QStringList *m_errors;
    QSet<QString> m_known;
    bool m_isNull = false;
};

} // namespace checker
