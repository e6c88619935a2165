// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strictobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

/// The first key that stands twice in one object of @p json (which must be well formed); empty if
/// there is none.
QString duplicateKey(const QByteArray &json)
{
    const auto unescaped = [](QByteArrayView string) {
        return QJsonDocument::fromJson("[\"" + string.toByteArray() + "\"]")
            .array()
            .first()
            .toString()
            .toUtf8();
    };
    QList<QByteArrayList> open; // the keys seen in each object that is still open
    qsizetype start = -1;
    QByteArrayView lastString;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (start >= 0) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                lastString = QByteArrayView(json).sliced(start, i - start);
                start = -1;
            }
        } else if (c == '"') {
            start = i + 1;
        } else if (c == '{') {
            open.append(QByteArrayList());
        } else if (c == '}') {
            open.removeLast();
        } else if (c == ':') {
            const QByteArray key = lastString.contains('\\')
                ? unescaped(lastString)
                : QByteArray::fromRawData(lastString.data(), lastString.size());
            if (open.last().contains(key)) {
                return QString::fromUtf8(key);
            }
            open.last().append(key);
        }
    }
    return {};
}

} // namespace

StrictObject::StrictObject(const QJsonObject &object, const QString &where, QStringList *errors)
    : StrictObject(object, where, QString(), errors)
{
}

StrictObject::StrictObject(const QJsonObject &object, const QString &where, const QString &path,
                           QStringList *errors)
    : m_object(object)
    , m_where(where)
    , m_path(path)
    , m_errors(errors)
{
}

StrictObject StrictObject::parse(const QByteArray &json, const QString &where, QStringList *errors)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    StrictObject result(document.object(), where, errors);
    if (parseError.error != QJsonParseError::NoError) {
        errors->append(u"%1: not JSON at byte %2: %3"_s.arg(where)
                           .arg(parseError.offset)
                           .arg(parseError.errorString()));
        result.m_isNull = true;
    } else if (!document.isObject()) {
        errors->append(u"%1: must be an object"_s.arg(where));
        result.m_isNull = true;
    } else if (const QString key = duplicateKey(json); !key.isEmpty()) {
        errors->append(u"%1: the key \"%2\" stands twice in one object"_s.arg(where, key));
    }
    return result;
}

QString StrictObject::text(QLatin1StringView key)
{
    QString result = value(key, QJsonValue::String).toString();
    if (m_object.value(key).isString() && result.trimmed().isEmpty()) {
        error(key, u"must not be empty"_s);
    }
    return result;
}

QString StrictObject::textOrNull(QLatin1StringView key)
{
    if (m_object.value(key).isNull()) {
        m_known.insert(key);
        return {};
    }
    return text(key);
}

QString StrictObject::optionalText(QLatin1StringView key)
{
    if (!m_object.contains(key)) {
        m_known.insert(key);
        return {};
    }
    return text(key);
}

QString StrictObject::choice(QLatin1StringView key, const QStringList &allowed)
{
    QString result = value(key, QJsonValue::String).toString();
    if (m_object.value(key).isString() && !allowed.contains(result)) {
        error(key, u"\"%1\" is none of %2"_s.arg(result, allowed.join(", "_L1)));
    }
    return result;
}

int StrictObject::integer(QLatin1StringView key, int least, int most)
{
    const QJsonValue found = value(key, QJsonValue::Double);
    const double number = found.toDouble(least);
    const int result = found.toInt(least);
    if (number != result || result < least || result > most) {
        error(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    }
    return result;
}

bool StrictObject::boolean(QLatin1StringView key)
{
    return value(key, QJsonValue::Bool).toBool();
}

QString StrictObject::anyText(QLatin1StringView key)
{
    return value(key, QJsonValue::String).toString();
}

QStringList StrictObject::anyTexts(QLatin1StringView key)
{
    QStringList result;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto &item : array) {
        if (!item.isString()) {
            error(key, u"item %1 must be a string"_s.arg(result.size()));
        }
        result << item.toString();
    }
    return result;
}

QStringList StrictObject::texts(QLatin1StringView key)
{
    QStringList result;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto &item : array) {
        if (!item.isString() || item.toString().trimmed().isEmpty()) {
            error(key, u"item %1 must be a string that is not empty"_s.arg(result.size()));
        } else if (result.contains(item.toString(), Qt::CaseInsensitive)) {
            error(key, u"\"%1\" stands twice"_s.arg(item.toString()));
        }
        result << item.toString();
    }
    return result;
}

QStringList StrictObject::optionalTexts(QLatin1StringView key)
{
    if (!contains(key)) {
        m_known.insert(key);
        return {};
    }
    QStringList result = texts(key);
    if (result.isEmpty()) {
        error(key, u"must not be empty"_s);
    }
    return result;
}

QList<QStringList> StrictObject::textLists(QLatin1StringView key)
{
    QList<QStringList> result;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto &list : array) {
        QStringList texts;
        const QJsonArray members = list.toArray();
        for (const auto &item : members) {
            texts << item.toString().trimmed();
        }
        if (texts.size() < 2 || texts.contains(QString())) {
            error(key, u"item %1 must be a list of two or more texts"_s.arg(result.size()));
        }
        result << texts;
    }
    return result;
}

int StrictObject::code(QLatin1StringView key, const QSet<int> &codes)
{
    const int result = integer(key, 0, 999);
    if (m_object.value(key).isDouble() && !codes.contains(result)) {
        error(key, u"there is no code %1"_s.arg(result));
    }
    return result;
}

void StrictObject::codes(QLatin1StringView key, const QSet<int> &codes)
{
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto &item : array) {
        if (!codes.contains(item.toInt(-1))) {
            error(key, u"there is no code %1"_s.arg(item.toVariant().toString()));
        }
    }
}

StrictObject StrictObject::object(QLatin1StringView key)
{
    return {value(key, QJsonValue::Object).toObject(), m_where, pathOf(key), m_errors};
}

StrictObject StrictObject::objectOrNull(QLatin1StringView key)
{
    StrictObject result(value(key, QJsonValue::Object, true).toObject(), m_where, pathOf(key),
                        m_errors);
    result.m_isNull = !m_object.value(key).isObject();
    return result;
}

QList<StrictObject> StrictObject::objects(QLatin1StringView key)
{
    QList<StrictObject> result;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto &item : array) {
        if (!item.isObject()) {
            error(key, u"item %1 must be an object"_s.arg(result.size()));
        }
        result.append(StrictObject(item.toObject(), m_where,
                                   pathOf(key) + u"[%1]"_s.arg(result.size()), m_errors));
    }
    return result;
}

bool StrictObject::isNamed(const QString &name) const
{
    return m_where.section(u'/', -1) == name + ".json"_L1;
}

void StrictObject::mustBeNamed(QLatin1StringView key, const QString &name)
{
    if (!isNamed(name)) {
        error(key, u"belongs into the file %1.json"_s.arg(name));
    }
}

void StrictObject::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key())) {
            m_errors->append(u"%1: %2: unknown key"_s.arg(m_where, pathOf(it.key())));
        }
    }
}

void StrictObject::error(QLatin1StringView key, const QString &reason)
{
    m_errors->append(u"%1: %2: %3"_s.arg(m_where, pathOf(key), reason));
}

QJsonValue StrictObject::value(QLatin1StringView key, QJsonValue::Type type, bool mayBeNull)
{
    m_known.insert(key);
    QJsonValue result = m_object.value(key);
    if (result.isUndefined()) {
        error(key, u"is missing"_s);
    } else if (result.type() != type && !(mayBeNull && result.isNull())) {
        error(key, u"must be %1, is %2"_s.arg(typeName(type), typeName(result.type())));
    }
    return result;
}

QString StrictObject::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

} // namespace checker
