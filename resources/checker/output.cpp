// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "searchfiles.h"

#include <core/foldedtext.h>
#include <core/status.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// "catalogue/" in English, "catalogue/de/".
QString prefix(const QString &folder, const QString &language)
{
    return folder + u'/' + (language.isEmpty() ? QString() : language + u'/');
}

/// The texts under @p key in the objects of @p array.
QJsonArray textsOf(const QJsonValue &array, QLatin1StringView key)
{
    QJsonArray texts;
    const QJsonArray objects = array.toArray();
    for (const auto &object : objects) {
        texts << object.toObject().value(key);
    }
    return texts;
}

/// The names of header fields that a specification demands or allows.
QJsonArray headersOf(const QJsonObject &code)
{
    QJsonArray names;
    const QJsonArray headers = code.value("facts"_L1).toObject().value("headers"_L1).toArray();
    for (const auto &header : headers) {
        const QJsonValue name = header.toObject().value("name"_L1);
        const bool isDescribed = header.toObject().value("level"_L1) == "described"_L1;
        if (!isDescribed && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

QString guidanceText(const QJsonObject &code, QLatin1StringView key)
{
    return code.value("guidance"_L1).toObject().value(key).toString();
}

/// What list and search need of @p code.
QJsonObject summaryOf(const QJsonObject &code)
{
    QJsonArray formerPhrases = textsOf(code.value("formerPhrases"_L1), "phrase"_L1);
    QJsonArray owners;
    const QString standing = code.value("standing"_L1).toString();
    const bool isRegistered = standing != "vendor"_L1 && standing != "informal"_L1;
    const QJsonArray uses = code.value("uses"_L1).toArray();
    for (const auto &value : uses) {
        const QJsonObject use = value.toObject();
        owners << use.value("by"_L1);
        const QJsonValue phrase = use.value("phrase"_L1);
        if (phrase.isString() && phrase != code.value("phrase"_L1)) {
            // What others call a registered number must not outrank the codes that are really
            // called so.
            (isRegistered ? owners : formerPhrases) << phrase;
        }
    }
    QJsonObject summary {{u"code"_s, code.value("code"_L1)},
                         {u"phrase"_s, code.value("phrase"_L1).toString()},
                         {u"summary"_s, guidanceText(code, "summary"_L1)},
                         {u"standing"_s, standing},
                         {u"common"_s, code.value("common"_L1)},
                         {u"formerPhrases"_s, formerPhrases},
                         {u"keywords"_s, code.value("keywords"_L1)},
                         {u"headers"_s, headersOf(code)},
                         {u"owners"_s, owners}};
    if (code.contains("title"_L1)) {
        summary.insert(u"title"_s, code.value("title"_L1));
    }
    return summary;
}

/// The files of the codes in list order: by class, then by number.
QStringList codeNames(const Data &data)
{
    QStringList names = data.names(u"catalogue"_s);
    std::stable_sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return core::classOf(left.first(3).toInt()) < core::classOf(right.first(3).toInt());
    });
    return names;
}

void addCatalogue(const Data &data, const QString &language, QMap<QString, QByteArray> *files)
{
    const QString folder = prefix(u"catalogue"_s, language);
    QJsonArray index;
    for (const QString &name : codeNames(data)) {
        QJsonObject code = data.files.value(folder + name);
        code.remove("asked"_L1);
        index << summaryOf(code);
        files->insert(folder + name,
                      language.isEmpty() ? withoutAsked(data.sources.value(folder + name))
                                         : compact(code));
    }
    files->insert(folder + "index.json"_L1, compact(index));
}

/// The rules of all files; their trials are for the tests.
QJsonObject allRules(const Data &data, const QString &language)
{
    QJsonArray rules;
    QJsonArray conditional;
    for (const QString &name : data.names(u"rules"_s)) {
        const QJsonObject file = data.files.value(prefix(u"rules"_s, language) + name);
        const QJsonArray fileRules = file.value("rules"_L1).toArray();
        for (const auto &value : fileRules) {
            QJsonObject rule = value.toObject();
            rule.remove("trials"_L1);
            rules << rule;
        }
        const QJsonArray fileConditional = file.value("conditional"_L1).toArray();
        for (const auto &entry : fileConditional) {
            conditional << entry;
        }
    }
    return {{u"rules"_s, rules}, {u"conditional"_s, conditional}};
}

/// The files of the ecosystems, the most popular first.
QStringList ecosystemNames(const Data &data)
{
    const auto popularity = [&data](const QString &name) {
        return data.files.value("constants/"_L1 + name).value("popularity"_L1).toInt();
    };
    QStringList names = data.names(u"constants"_s);
    std::stable_sort(names.begin(), names.end(),
                     [&popularity](const QString &left, const QString &right) {
                         return popularity(left) < popularity(right);
                     });
    return names;
}

/// @p identifier as it is looked up: the words of FoldedText, joined.
QByteArray nameKey(const QString &identifier)
{
    return core::FoldedText(identifier).words.join(QString()).toUtf8();
}

/// The values of header fields that an answer of the program's own server has.
QJsonObject answerHeaders(const QJsonObject &headers)
{
    QJsonObject values = headers.value("values"_L1).toObject();
    const QJsonObject answers = headers.value("answers"_L1).toObject();
    for (const QString &name : answers.keys()) {
        values.insert(name, answers.value(name));
    }
    return values;
}

} // namespace

QMap<QString, QByteArray> programFiles(const Data &data)
{
    QMap<QString, QByteArray> files = searchFiles(data);
    for (const QString &language : data.languages) {
        addCatalogue(data, language, &files);
        QJsonArray sets;
        for (const QString &name : data.names(u"confusables"_s)) {
            sets << data.files.value(prefix(u"confusables"_s, language) + name);
        }
        files.insert(prefix(u"confusables"_s, language) + "index.json"_L1, compact(sets));
        for (const QString &name : data.names(u"guide"_s)) {
            const QString path = prefix(u"guide"_s, language) + name;
            files.insert(path, compact(data.files.value(path)));
        }
        const QString learn = prefix(u"learn"_s, language) + "learn.json"_L1;
        files.insert(learn, compact(data.files.value(learn)));
        files.insert(prefix(u"rules"_s, language) + "rules.json"_L1,
                     compact(allRules(data, language)));
    }
    for (const QString &name : data.names(u"guide/words"_s)) {
        const QString path = "guide/words/"_L1 + name;
        files.insert(path, compact(data.files.value(path)));
    }
    QJsonArray ecosystems;
    for (const QString &name : ecosystemNames(data)) {
        const QString path = "constants/"_L1 + name;
        files.insert(path, data.sources.value(path));
        QJsonObject ecosystem = data.files.value(path);
        ecosystem.remove("constants"_L1);
        ecosystem.remove("snippet"_L1);
        ecosystems << ecosystem;
    }
    const QJsonObject headers = data.files.value(u"headers/values.json"_s);
    files.insert(u"constants/headers.json"_s, compact(headers.value("values"_L1).toObject()));
    files.insert(u"constants/answers.json"_s, compact(answerHeaders(headers)));
    files.insert(u"constants/index.json"_s, compact(ecosystems));
    files.insert(u"constants/names.tsv"_s, constantNames(data));
    return files;
}

QByteArray constantNames(const Data &data)
{
    QMap<QByteArray, QMap<int, int>> codesOf; // name -> code -> how many ecosystems call it so
    for (const QString &name : data.names(u"constants"_s)) {
        const QJsonObject ecosystem = data.files.value("constants/"_L1 + name);
        const QJsonArray constants = ecosystem.value("constants"_L1).toArray();
        for (const auto &value : constants) {
            const int code = value.toObject().value("code"_L1).toInt();
            const QString identifier = value.toObject().value("name"_L1).toString();
            const qsizetype separator =
                std::max(identifier.lastIndexOf(u'.'), identifier.lastIndexOf(u':'));
            const QSet<QByteArray> keys {nameKey(identifier),
                                         nameKey(identifier.mid(separator + 1))};
            for (const QByteArray &key : keys) {
                ++codesOf[key][code];
            }
        }
    }
    QByteArray text;
    for (auto it = codesOf.cbegin(); it != codesOf.cend(); ++it) {
        QList<int> codes = it->keys();
        std::stable_sort(codes.begin(), codes.end(),
                         [&it](int left, int right) { return it->value(left) > it->value(right); });
        QByteArrayList numbers;
        for (const int code : std::as_const(codes)) {
            numbers << QByteArray::number(code);
        }
        text += it.key() + '\t' + numbers.join(' ') + '\n';
    }
    return text;
}

} // namespace checker
