// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusables.h"

#include "texttranslation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

ConfusableSet readSet(const QByteArray &json, const QString &fileName,
                      const TextTranslation &overlay, QStringList *errors)
{
    ConfusableSet set;
    StrictObject object = overlaid(StrictObject::parse(json, fileName, errors), overlay, errors);
    if (object.isNull()) {
        return set;
    }
    set.id = object.text("id"_L1);
    set.about = object.text("about"_L1);
    set.question = object.text("question"_L1);
    for (StrictObject &answer : object.objects("answers"_L1)) {
        set.answers << ConfusableSet::Answer {answer.integer("code"_L1, 0, 999),
                                              answer.text("answer"_L1)};
        answer.finish();
    }
    if (fileName != set.id + ".json"_L1) {
        object.error("id"_L1, u"belongs into the file %1.json"_s.arg(set.id));
    }
    QSet<int> codes;
    for (const ConfusableSet::Answer &answer : std::as_const(set.answers)) {
        if (codes.contains(answer.code)) {
            object.error("answers"_L1, u"the code %1 stands twice"_s.arg(answer.code));
        }
        codes.insert(answer.code);
    }
    if (set.answers.size() < 2) {
        object.error("answers"_L1, u"must hold at least two codes"_s);
    }
    object.finish();
    return set;
}

} // namespace

bool ConfusableSet::contains(int code) const
{
    return std::any_of(answers.cbegin(), answers.cend(),
                       [code](const Answer &answer) { return answer.code == code; });
}

QList<ConfusableSet> readConfusableIndex(const QByteArray &json)
{
    QList<ConfusableSet> sets;
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        ConfusableSet set {.id = entry.value("id"_L1).toString(),
                           .about = entry.value("about"_L1).toString(),
                           .question = entry.value("question"_L1).toString(),
                           .answers = {}};
        const QJsonArray answers = entry.value("answers"_L1).toArray();
        for (const auto &answer : answers) {
            set.answers << ConfusableSet::Answer {answer.toObject().value("code"_L1).toInt(),
                                                  answer.toObject().value("answer"_L1).toString()};
        }
        sets << set;
    }
    return sets;
}

QList<ConfusableSet> readConfusables(const QString &folder, const QList<int> &codes,
                                     QStringList *errors, const QString &language)
{
    QList<ConfusableSet> sets;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QFile file(folder + u'/' + fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            errors->append(u"%1: cannot be read: %2"_s.arg(fileName, file.errorString()));
            continue;
        }
        const ConfusableSet set =
            readSet(file.readAll(), fileName,
                    TextTranslation::read(folder, language + u'/' + fileName), errors);
        for (const ConfusableSet::Answer &answer : set.answers) {
            if (!codes.contains(answer.code)) {
                errors->append(
                    u"%1: answers: there is no code %2"_s.arg(fileName).arg(answer.code));
            }
        }
        sets << set;
    }
    return sets;
}

QByteArray toConfusableIndex(const QList<ConfusableSet> &sets)
{
    QJsonArray entries;
    for (const ConfusableSet &set : sets) {
        QJsonArray answers;
        for (const ConfusableSet::Answer &answer : set.answers) {
            answers << QJsonObject {{u"code"_s, answer.code}, {u"answer"_s, answer.answer}};
        }
        entries << QJsonObject {{u"id"_s, set.id},
                                {u"about"_s, set.about},
                                {u"question"_s, set.question},
                                {u"answers"_s, answers}};
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace core
