// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data.h"

#include "learndata.h"
#include "texttranslation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

constexpr QLatin1StringView schemaKey = "$schema"_L1;

/// The line that names the schema; such a line alone, so that it can be taken out of the text.
QRegularExpression schemaLine(const QString &path)
{
    return QRegularExpression(
        u"^  \"\\$schema\": \"%1\",\\r?\\n"_s.arg(QRegularExpression::escape(path)),
        QRegularExpression::MultilineOption);
}

/// The object in @p json without the key that names its schema.
StrictObject parse(const QByteArray &json, const QString &where, const QString &schema,
                   QStringList *errors)
{
    StrictObject object = StrictObject::parse(json, where, errors);
    if (object.isNull() || !object.contains(schemaKey)) {
        return object;
    }
    if (!schemaLine(schema).match(QString::fromUtf8(json)).hasMatch()) {
        object.error(schemaKey, u"must be \"%1\", in a line of its own"_s.arg(schema));
    }
    QJsonObject rest = object.json();
    rest.remove(schemaKey);
    return {rest, where, errors};
}

QByteArray readFile(const QString &folder, const QString &name, QStringList *errors)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        errors->append(u"%1: cannot be read: %2"_s.arg(name, file.errorString()));
    }
    return file.readAll();
}

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool isFolderOfKind(const QString &folder)
{
    return std::any_of(kinds().cbegin(), kinds().cend(),
                       [&folder](const Kind &kind) { return kind.folder == folder; });
}

/// The same question may be asked about two codes, but not about three.
void checkAskedOfAll(const Data &data, QStringList *errors)
{
    constexpr int most = 2;
    QHash<QString, int> counts;
    for (const QString &name : data.names(u"catalogue"_s)) {
        const QString where = "catalogue/"_L1 + name;
        const QJsonArray asked = data.files.value(where).value("asked"_L1).toArray();
        for (const auto &text : asked) {
            if (++counts[foldedAsked(text.toString())] > most) {
                errors->append(u"%1: asked: \"%2\" stands in more than two codes"_s.arg(
                    where, text.toString()));
            }
        }
    }
}

/// The codes stand in ascending order, so that each is found; an object does not keep it.
void checkOrderOfAsked(const Data &data, QStringList *errors)
{
    static const QRegularExpression key(u"^\\s*\"([0-9]{3})\":"_s,
                                        QRegularExpression::MultilineOption);
    for (const QString &name : data.names(u"search/asked"_s)) {
        const QString where = "search/asked/"_L1 + name;
        QString last;
        for (auto it = key.globalMatch(QString::fromUtf8(data.sources.value(where)));
             it.hasNext();) {
            const QString code = it.next().captured(1);
            if (code < last) {
                errors->append(u"%1: %2: must stand before %3"_s.arg(where, code, last));
            }
            last = code;
        }
    }
}

/// What the ends of the guide and the words that lead into it name stands in the other files.
void checkGuideTogether(const Data &data, QStringList *errors)
{
    const auto listed = [&data](const QString &file, QLatin1StringView key) {
        return data.files.value(file).value(key).toArray();
    };
    const auto holds = [](const QJsonArray &objects, const QJsonValue &id) {
        return std::any_of(objects.cbegin(), objects.cend(), [&id](const QJsonValue &object) {
            return object.toObject().value("id"_L1) == id;
        });
    };
    const QJsonArray questions = listed(u"guide/guide.json"_s, "questions"_L1);
    const QJsonArray disputes = listed(u"guide/disputes.json"_s, "disputes"_L1);
    for (const auto &question : questions) {
        const QJsonArray answers = question.toObject().value("answers"_L1).toArray();
        for (const auto &answer : answers) {
            const QJsonValue dispute = answer.toObject().value("dispute"_L1);
            if (dispute.isString() && !holds(disputes, dispute)) {
                errors->append(
                    u"guide/guide.json: there is no dispute \"%1\""_s.arg(dispute.toString()));
            }
        }
    }
    for (const QString &name : data.names(u"guide/words"_s)) {
        const QString where = "guide/words/"_L1 + name;
        const QJsonArray entries = listed(where, "entries"_L1);
        for (const auto &entry : entries) {
            const QJsonValue question = entry.toObject().value("question"_L1);
            if (!holds(questions, question)) {
                errors->append(
                    u"%1: there is no question \"%2\""_s.arg(where, question.toString()));
            }
        }
    }
}

void readOriginals(const Kind &kind, const QString &resources, const QSet<int> &codes, Data *data,
                   QStringList *errors)
{
    const QDir folder(resources + u'/' + kind.folder);
    const QRegularExpression line = schemaLine(schemaPath(kind, false));
    for (const QString &name : folder.entryList({kind.name}, QDir::Files, QDir::Name)) {
        const QString where = kind.folder + u'/' + name;
        const QByteArray json = readFile(resources, where, errors);
        data->files.insert(where, readOriginal(kind, json, where, codes, errors).json());
        data->sources.insert(where, QString::fromUtf8(json).remove(line).toUtf8());
    }
}

/// Each file must have an original that it is named after; what has no translation stays English.
void readTranslations(const Kind &kind, const QString &resources, const QString &language,
                      const QSet<int> &codes, Data *data, QStringList *errors)
{
    const QString below = kind.folder + u'/' + language;
    QStringList translations = QDir(resources + u'/' + below).entryList(QDir::Files, QDir::Name);
    for (const QString &name : data->names(kind.folder)) {
        if (!QDir::match(kind.name, name)) {
            continue;
        }
        const QString where = below + u'/' + name;
        const QJsonObject original = data->files.value(kind.folder + u'/' + name);
        data->files.insert(where,
                           translations.removeOne(name)
                               ? readTranslation(kind, original, readFile(resources, where, errors),
                                                 where, codes, errors)
                               : original);
    }
    for (const QString &name : std::as_const(translations)) {
        const Kind *other = kindOf(below + u'/' + name);
        const QString error = u"%1/%2: there is no %2 to translate"_s.arg(below, name);
        if ((!other || other == &kind) && !errors->contains(error)) {
            errors->append(error);
        }
    }
}

} // namespace

const QList<Kind> &kinds()
{
    static const QList<Kind> all {
        {u"catalogue"_s, u"code"_s, checkCode, true},
        {u"confusables"_s, u"confusable-set"_s, checkConfusableSet, true},
        {u"constants"_s, u"ecosystem"_s, checkEcosystem, false},
        {u"guide"_s, u"guide"_s, checkGuide, true, u"guide.json"_s},
        {u"guide"_s, u"disputes"_s, checkDisputes, true, u"disputes.json"_s},
        {u"guide"_s, u"order"_s, checkOrder, true, u"order.json"_s},
        {u"guide/words"_s, u"guide-words"_s, checkGuideWords, false},
        {u"learn"_s, u"learn"_s, checkLearn, true, u"learn.json"_s},
        {u"headers"_s, u"header-values"_s, checkHeaderValues, false, u"values.json"_s},
        {u"rules"_s, u"rules"_s, checkRules, true},
        {u"search"_s, u"search-names"_s, checkErrorNames, false, u"names.json"_s},
        {u"search"_s, u"search-messages"_s, checkMessages, false, u"messages.json"_s},
        {u"search"_s, u"search-pastewords"_s, checkPasteWords, false, u"pastewords.json"_s},
        {u"search/words"_s, u"search-words"_s, checkWords, false},
        {u"search/asked"_s, u"search-asked"_s, checkAskedFile, false}};
    return all;
}

const Kind *kindOf(const QString &where)
{
    const QString folder = where.section(u'/', 0, -2);
    const QString name = where.section(u'/', -1);
    const auto holds = [&folder, &name](const Kind &kind) {
        return QDir::match(kind.name, name)
            && (folder == kind.folder
                || (kind.isTranslated && folder.section(u'/', 0, -2) == kind.folder));
    };
    const auto it = std::find_if(kinds().cbegin(), kinds().cend(), holds);
    return it == kinds().cend() ? nullptr : &*it;
}

QString schemaPath(const Kind &kind, bool isTranslation)
{
    const qsizetype depth = kind.folder.count(u'/') + (isTranslation ? 2 : 1);
    return u"../"_s.repeated(depth)
        + (isTranslation ? u"schema/%1-translation.schema.json"_s : u"schema/%1.schema.json"_s)
              .arg(kind.schema);
}

QStringList Data::names(const QString &folder) const
{
    QStringList names;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString &path = file.key();
        if (path.section(u'/', 0, -2) == folder) {
            names << path.section(u'/', -1);
        }
    }
    return names;
}

Data readData(const QString &resources, QStringList *errors)
{
    Data data;
    QSet<int> codes; // each is called like its file, which is checked
    for (const QString &name : QDir(resources + "/catalogue"_L1).entryList({u"???.json"_s})) {
        codes.insert(name.first(3).toInt());
    }
    if (codes.isEmpty()) {
        errors->append(u"catalogue: holds no code files"_s);
    }
    for (const Kind &kind : kinds()) {
        readOriginals(kind, resources, codes, &data, errors);
    }
    checkAskedOfAll(data, errors);
    checkOrderOfAsked(data, errors);
    checkGuideTogether(data, errors);
    checkLearnTogether(data, errors);
    data.languages = QStringList {QString()} + foldersIn(resources + "/catalogue"_L1);
    if (!errors->isEmpty()) {
        return data;
    }
    for (const Kind &kind : kinds()) {
        for (const QString &language : foldersIn(resources + u'/' + kind.folder)) {
            if (isFolderOfKind(kind.folder + u'/' + language)) {
                continue;
            }
            if (!kind.isTranslated || !data.languages.contains(language)) {
                errors->append(u"%1/%2: is no folder of a language that the catalogue speaks"_s.arg(
                    kind.folder, language));
            }
        }
        for (const QString &language :
             data.languages.mid(kind.isTranslated ? 1 : data.languages.size())) {
            readTranslations(kind, resources, language, codes, &data, errors);
        }
    }
    return data;
}

StrictObject readOriginal(const Kind &kind, const QByteArray &json, const QString &where,
                          const QSet<int> &codes, QStringList *errors)
{
    StrictObject file = parse(json, where, schemaPath(kind, false), errors);
    if (!file.isNull()) {
        kind.check(&file, codes);
        file.finish();
    }
    return file;
}

QJsonObject readTranslation(const Kind &kind, const QJsonObject &original, const QByteArray &json,
                            const QString &where, const QSet<int> &codes, QStringList *errors)
{
    const StrictObject translation = parse(json, where, schemaPath(kind, true), errors);
    if (translation.isNull()) {
        return original;
    }
    StrictObject merged(translated(original, translation.json(), where, errors), where, errors);
    kind.check(&merged, codes);
    merged.finish();
    return merged.json();
}

} // namespace checker
