// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttranslation.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

/// Whether the text at @p path is one for users.
bool isTranslatable(const QString &path)
{
    static const QRegularExpression pattern(
        u"(^|\\.)(about|action|alt|answer|because|causes\\[\\d+\\]|changed|description|difference|"
        u"lookFirst|meaning|mistake|"
        "note|question|reason|response|right|setting|summary|text|title|versions\\.value|wrong)$"_s);
    return pattern.match(path).hasMatch();
}

/// Whether what stands at @p path shows where the texts beside it belong.
bool isPlace(const QString &path)
{
    static const QRegularExpression pattern(u"(^|\\.)(by|code|id|name)$"_s);
    return pattern.match(path).hasMatch();
}

/// "{status}", …, in alphabetical order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"\\{[^}]*\\}"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    found.sort();
    return found;
}

/// Lays a translation over its original and tells what does not fit.
class Merge
{
public:
    Merge(const QString &where, QStringList *errors)
        : m_where(where)
        , m_errors(errors)
    {
    }

    QJsonObject objects(QJsonObject original, const QJsonObject &translation, const QString &path)
    {
        for (auto it = translation.constBegin(); it != translation.constEnd(); ++it) {
            const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (!original.contains(it.key())) {
                error(here, u"there is nothing to translate"_s);
            } else if (it.key() == "keywords"_L1 && it->isArray()) {
                original[it.key()] = sum(original[it.key()].toArray(), it->toArray());
            } else {
                original[it.key()] = values(original[it.key()], *it, here);
            }
        }
        return original;
    }

private:
    QJsonValue values(const QJsonValue &original, const QJsonValue &translation,
                      const QString &path)
    {
        if (original.isObject() && translation.isObject()) {
            return objects(original.toObject(), translation.toObject(), path);
        }
        if (original.isArray() && translation.isArray()) {
            const QJsonArray members = original.toArray();
            return members.first().toObject().contains("id"_L1)
                ? byId(members, translation.toArray(), path)
                : byPlace(members, translation.toArray(), path);
        }
        if (original.isString() && isTranslatable(path)) {
            const QStringList expected = placeholders(original.toString());
            if (!translation.isString()) {
                error(path, u"must be a string"_s);
            } else if (placeholders(translation.toString()) != expected) {
                error(path, u"must keep exactly these: %1"_s.arg(expected.join(u' ')));
            }
            return translation;
        }
        if (!isPlace(path)) {
            error(path, u"is no text to translate"_s);
        } else if (original != translation) {
            error(path, u"must be as in the original, or left out"_s);
        }
        return original;
    }

    QJsonArray byPlace(QJsonArray original, const QJsonArray &translation, const QString &path)
    {
        if (original.size() != translation.size()) {
            error(path,
                  u"must have %1 members, has %2"_s.arg(original.size()).arg(translation.size()));
            return original;
        }
        for (qsizetype i = 0; i < original.size(); ++i) {
            original[i] = values(original[i], translation[i], path + u"[%1]"_s.arg(i));
        }
        return original;
    }

    QJsonArray byId(QJsonArray original, const QJsonArray &translation, const QString &path)
    {
        for (qsizetype i = 0; i < translation.size(); ++i) {
            const QString here = path + u"[%1]"_s.arg(i);
            const QJsonValue id = translation[i].toObject().value("id"_L1);
            const auto it =
                std::find_if(original.begin(), original.end(), [&id](const QJsonValue &member) {
                    return member.toObject().value("id"_L1) == id;
                });
            if (it == original.end()) {
                error(here, u"there is no id \"%1\""_s.arg(id.toString()));
            } else {
                *it = values(*it, translation[i], here);
            }
        }
        return original;
    }

    static QJsonArray sum(QJsonArray words, const QJsonArray &more)
    {
        for (const auto &word : more) {
            words << word;
        }
        return words;
    }

    void error(const QString &path, const QString &reason)
    {
        m_errors->append(u"%1: %2: %3"_s.arg(m_where, path, reason));
    }

    QString m_where;
    QStringList *m_errors;
};

} // namespace

QJsonObject translated(const QJsonObject &original, const QJsonObject &translation,
                       const QString &where, QStringList *errors)
{
    return Merge(where, errors).objects(original, translation, {});
}

} // namespace checker
