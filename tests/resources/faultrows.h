// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults.h"
#include "support/files.h"

using namespace Qt::StringLiterals;

// Why a schema cannot say it.
inline const QString otherFiles = u"schemas see one file"_s;
inline const QString fileName = u"schemas do not see the name of the file"_s;
inline const QString theOriginal = u"schemas do not see the original"_s;
inline const QString twice = u"a parser keeps one of two equal keys"_s;
inline const QString members = u"schemas compare members as a whole, letter by letter"_s;
inline const QString lines = u"schemas do not see lines"_s;
inline const QString numbers = u"schemas do not compare numbers in texts"_s;
inline const QString letterCase = u"patterns know the capitals of ASCII"_s;
inline const QString regularExpression = u"\"format\" is a note to most validators"_s;

/// A code of the tests' small catalogue.
inline QByteArray goodCode()
{
    return contents(QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/data/catalogue/404.json"));
}

/// Collects files that are made of a good one by replacing a part.
class Rows
{
public:
    Rows(QList<Fault> *faults, const QString &where, const QByteArray &good,
         const QByteArray &original = {})
        : m_faults(faults)
        , m_where(where)
        , m_good(good)
        , m_original(original)
    {
    }

    void add(const char *name, const QByteArray &from, const QByteArray &to, const QString &error,
             const QString &unsaid = {})
    {
        if (!m_good.contains(from)) {
            qFatal("%s: there is no %s", name, from.constData());
        }
        QByteArray json = m_good;
        whole(name, json.replace(from, to), error, unsaid);
    }

    void whole(const char *name, const QByteArray &json, const QString &error,
               const QString &unsaid = {})
    {
        m_faults->append(
            {m_where.toUtf8() + ", " + name, m_where, json, error, unsaid, m_original});
    }

    /// What is wrong alike in files of every kind; @p key stands in an object, with a text.
    void common(const QByteArray &key, const QString &path)
    {
        add("unknown key", m_good, R"({"colour": "red", )" + m_good.mid(1),
            m_original.isEmpty() ? u"colour: unknown key"_s
                                 : u"colour: there is nothing to translate"_s);
        add("duplicate key", '"' + key + "\":", '"' + key + R"(": "x", ")" + key + "\":",
            u"the key \"%1\" stands twice"_s.arg(QString::fromUtf8(key)), twice);
        add("another kind's schema", m_good,
            "{\n  \"$schema\": \"../schema/other.schema.json\",\n" + m_good.mid(1),
            u"$schema: must be \""_s);
        const Fault file {{}, m_where, {}, {}, {}, m_original};
        const QString schema = checker::schemaPath(file.kind(), file.isTranslation());
        add("the schema in a line with other keys", m_good,
            "{ \"$schema\": \"" + schema.toUtf8() + "\"," + m_good.mid(1), u"$schema: must be \""_s,
            lines);
        whole("cut off", m_good.chopped(2), u"not JSON at byte "_s);
        whole("empty file", {}, u"not JSON at byte "_s);
        whole("a list", "[]", u"must be an object"_s);
        if (!path.isEmpty()) {
            whole("number for a text", replaced(key, "404"), path + ": must be a string"_L1);
            whole("blank text", replaced(key, R"(" ")"), path + ": must not be empty"_L1);
        }
    }

private:
    /// The good file with @p value for the text behind the first @p key.
    QByteArray replaced(const QByteArray &key, const QByteArray &value) const
    {
        const QByteArray before = '"' + key + "\": ";
        const qsizetype start = m_good.indexOf(before) + before.size();
        return QByteArray(m_good).replace(start, m_good.indexOf('"', start + 1) + 1 - start, value);
    }

    QList<Fault> *m_faults;
    QString m_where;
    QByteArray m_good;
    QByteArray m_original;
};
