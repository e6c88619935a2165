// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendertexts.h"

#include <core/status.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

/// Marks in @p texts that @p text stands at @p code, or that it stands at several.
void insert(QMap<QString, int> *texts, const QString &text, int code)
{
    const auto known = texts->constFind(text);
    const bool isOfOther = known != texts->cend() && *known != code;
    texts->insert(text, isOfOther ? -1 : code);
}

void removeAmbiguous(QMap<QString, int> *texts)
{
    texts->removeIf([](const auto &text) { return text.value() < 0; });
}

constexpr qsizetype fewestWords = 3; // fewer are said of much

bool saysEnough(const QString &sentence)
{
    return sentence.count(u' ') + 1 >= fewestWords;
}

/// The part of @p message that does not vary: the first that says enough, since what follows tells
/// where it happened, or else the longest.
QString fixedPart(const QString &message)
{
    QString longest;
    for (const QString &part : message.split(u'…')) {
        QString sentence = part.simplified();
        if (saysEnough(sentence)) {
            return sentence;
        }
        longest = sentence.size() > longest.size() ? sentence : longest;
    }
    return longest;
}

void addSender(int code, const QString &by, const QString &message, SenderTexts *texts)
{
    static const QRegularExpression name(u"^[A-Za-z_]\\w{4,}\\z"_s);
    static const QRegularExpression digit(u"\\d"_s);
    static const QRegularExpression number(u"^\\d+\\z"_s); // "1020"
    static const QRegularExpression ofHeroku(u"^H\\d+\\z"_s); // its router logs "code=H12"
    static const QRegularExpression part(u"^(?=.*\\d)[A-Z0-9.]+\\z"_s); // "404.13", "H12"
    if (message.contains(u' ')) {
        const QString sentence = fixedPart(message).toLower();
        if (saysEnough(sentence) || sentence.contains(digit)) {
            insert(&texts->sentences, sentence, code);
        }
    } else if (number.match(message).hasMatch()) {
        insert(&texts->sentences, "error code: "_L1 + message, code); // so Cloudflare says it
        texts->keywords.insert(code, by + u' ' + message);
    } else if (part.match(message).hasMatch()) {
        texts->keywords.insert(code, message);
        texts->keywords.insert(code, by + u' ' + message); // "Microsoft IIS 404.13"
        texts->keywords.insert(code, by.section(u' ', -1) + u' ' + message); // "IIS 404.13"
        if (ofHeroku.match(message).hasMatch()) {
            insert(&texts->sentences, "code="_L1 + message.toLower(), code);
        }
    } else if (name.match(message).hasMatch()) {
        insert(&texts->names, message, code);
    } else {
        texts->keywords.insert(code, by.section(u' ', 0, 0) + u' ' + message);
    }
}

} // namespace

SenderTexts senderTexts(const Data &data)
{
    SenderTexts texts;
    for (const QString &file : data.names(u"catalogue"_s)) {
        const QJsonObject object = data.files.value("catalogue/"_L1 + file);
        const int code = object.value("code"_L1).toInt();
        const QString own = core::codeAndPhrase(code, object.value("phrase"_L1).toString());
        const QJsonArray senders = object.value("senders"_L1).toArray();
        for (const auto &value : senders) {
            const QJsonObject sender = value.toObject();
            const QString message = sender.value("message"_L1).toString();
            if (!own.contains(message, Qt::CaseInsensitive)) {
                addSender(code, sender.value("by"_L1).toString(), message, &texts);
            }
        }
    }
    removeAmbiguous(&texts.names);
    removeAmbiguous(&texts.sentences);
    return texts;
}

} // namespace checker
