// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttranslation.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Whether the text at @p path is one for readers. Everything else tells only where it belongs.
bool isTranslatable(const QString &path)
{
    static const QRegularExpression pattern(
        u"(^|\\.)(about|action|alt|answer|causes\\[\\d+\\]|changed|description|difference|meaning|"
        "note|question|reason|response|right|summary|text|versions\\.value|wrong)$"_s);
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

/// Lays an overlay over its original and tells what does not fit.
class Merge
{
public:
    Merge(const QString &where, QStringList *errors)
        : m_where(where)
        , m_errors(errors)
    {
    }

    QJsonObject objects(QJsonObject original, const QJsonObject &overlay, const QString &path)
    {
        for (auto it = overlay.constBegin(); it != overlay.constEnd(); ++it) {
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
    QJsonValue values(const QJsonValue &original, const QJsonValue &overlay, const QString &path)
    {
        if (original.isObject() && overlay.isObject()) {
            return objects(original.toObject(), overlay.toObject(), path);
        }
        if (original.isArray() && overlay.isArray()) {
            const QJsonArray members = original.toArray();
            return members.first().toObject().contains("id"_L1)
                ? byId(members, overlay.toArray(), path)
                : byPlace(members, overlay.toArray(), path);
        }
        if (original.isString() && overlay.isString() && isTranslatable(path)) {
            const QStringList expected = placeholders(original.toString());
            if (placeholders(overlay.toString()) != expected) {
                error(path, u"must keep exactly these: %1"_s.arg(expected.join(u' ')));
            }
            return overlay;
        }
        if (original != overlay) {
            error(path, u"must be as in the original, or left out"_s);
        }
        return original;
    }

    QJsonArray byPlace(QJsonArray original, const QJsonArray &overlay, const QString &path)
    {
        if (original.size() != overlay.size()) {
            error(path, u"must have %1 members, has %2"_s.arg(original.size()).arg(overlay.size()));
            return original;
        }
        for (qsizetype i = 0; i < original.size(); ++i) {
            original[i] = values(original[i], overlay[i], path + u"[%1]"_s.arg(i));
        }
        return original;
    }

    QJsonArray byId(QJsonArray original, const QJsonArray &overlay, const QString &path)
    {
        for (qsizetype i = 0; i < overlay.size(); ++i) {
            const QString here = path + u"[%1]"_s.arg(i);
            const QJsonValue id = overlay[i].toObject().value("id"_L1);
            const auto it =
                std::find_if(original.begin(), original.end(), [&id](const QJsonValue &member) {
                    return member.toObject().value("id"_L1) == id;
                });
            if (it == original.end()) {
                error(here, u"there is no id \"%1\""_s.arg(id.toString()));
            } else {
                *it = values(*it, overlay[i], here);
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

TextTranslation TextTranslation::read(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    return {.json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), .where = name};
}

QJsonObject overlaid(const QJsonObject &original, const QJsonObject &overlay, const QString &where,
                     QStringList *errors)
{
    return Merge(where, errors).objects(original, overlay, {});
}

StrictObject overlaid(const StrictObject &original, const TextTranslation &overlay,
                      QStringList *errors)
{
    if (original.isNull() || overlay.json.isEmpty()) {
        return original;
    }
    const StrictObject texts = StrictObject::parse(overlay.json, overlay.where, errors);
    return texts.isNull()
        ? original
        : StrictObject(overlaid(original.json(), texts.json(), overlay.where, errors),
                       overlay.where, errors);
}

} // namespace core
