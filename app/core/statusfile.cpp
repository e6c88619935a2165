// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusfile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QStringList &standings()
{
    static const QStringList names {u"registered"_s, u"temporary"_s, u"unused"_s, u"obsoleted"_s,
                                    u"vendor"_s,     u"informal"_s}; // in the order of Standing
    return names;
}

Standing standingOf(const QJsonObject &object)
{
    return static_cast<Standing>(
        qMax<qsizetype>(0, standings().indexOf(object["standing"_L1].toString())));
}

/// The members of the array @p value, each made by @p read from its object.
template<typename Read>
auto readAll(const QJsonValue &value, Read read)
{
    const QJsonArray array = value.toArray();
    QList<decltype(read(QJsonObject()))> result;
    result.reserve(array.size());
    for (const auto &member : array) {
        result << read(member.toObject());
    }
    return result;
}

QStringList texts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QStringList result;
    result.reserve(array.size());
    for (const auto &member : array) {
        result << member.toString();
    }
    return result;
}

Fact readFact(const QJsonValue &value)
{
    const QJsonObject fact = value.toObject();
    const QJsonValue said = fact["value"_L1];
    return {.value = said.isBool() ? (said.toBool() ? u"yes"_s : u"no"_s) : said.toString(),
            .note = fact["note"_L1].toString(),
            .source = fact["source"_L1].toString()};
}

HeaderFact readHeader(const QJsonObject &header)
{
    return {.name = header["name"_L1].toString(),
            .direction = header["direction"_L1].toString(),
            .level = header["level"_L1].toString(),
            .note = header["note"_L1].toString(),
            .source = header["source"_L1].toString()};
}

Facts readFacts(const QJsonObject &facts)
{
    return {.cacheable = readFact(facts["cacheable"_L1]),
            .storing = facts["cacheable"_L1].toObject()["storing"_L1].toString(),
            .content = readFact(facts["content"_L1]),
            .methodOnRedirect = readFact(facts["methodOnRedirect"_L1]),
            .versions = readFact(facts["versions"_L1]),
            .headers = readAll(facts["headers"_L1], readHeader)};
}

Guidance readGuidance(const QJsonObject &guidance)
{
    const QJsonObject receiving = guidance["receiving"_L1].toObject();
    const QJsonObject sending = guidance["sending"_L1].toObject();
    const QJsonObject retry = guidance["retry"_L1].toObject();
    return {
        .summary = guidance["summary"_L1].toString(),
        .description = guidance["description"_L1].toString(),
        .receiving = {.side = receiving["side"_L1].toString(),
                      .causes = texts(receiving["causes"_L1]),
                      .action = receiving["action"_L1].toString()},
        .sending = {.right = sending["right"_L1].toString(),
                    .wrong = sending["wrong"_L1].toString(),
                    .response = sending["response"_L1].toString()},
        .retry = {.value = retry["value"_L1].toString(), .reason = retry["reason"_L1].toString()},
        .example = guidance["example"_L1].toString()};
}

FormerPhrase readFormerPhrase(const QJsonObject &former)
{
    return {.phrase = former["phrase"_L1].toString(), .source = former["source"_L1].toString()};
}

SentPhrase readSentPhrase(const QJsonObject &sent)
{
    return {.phrase = sent["phrase"_L1].toString(),
            .by = sent["by"_L1].toString(),
            .source = sent["source"_L1].toString()};
}

Reference readReference(const QJsonObject &reference)
{
    return {.label = reference["label"_L1].toString(), .url = reference["url"_L1].toString()};
}

RelatedCode readRelated(const QJsonObject &related)
{
    return {.code = related["code"_L1].toInt(), .difference = related["difference"_L1].toString()};
}

Use readUse(const QJsonObject &use)
{
    return {.by = use["by"_L1].toString(),
            .phrase = use["phrase"_L1].toString(),
            .meaning = use["meaning"_L1].toString(),
            .source = use["source"_L1].toString(),
            .grade = use["grade"_L1].toString(),
            .note = use["note"_L1].toString()};
}

/// The object's title; its phrase is one where nothing else is said.
QString readTitle(const QJsonObject &object)
{
    const QString phrase = object["phrase"_L1].toString();
    return object["title"_L1].toString(phrase);
}

Clients readClients(const QJsonObject &clients)
{
    return {.text = clients["text"_L1].toString(),
            .sources = readAll(clients["sources"_L1], readReference)};
}

Sender readSender(const QJsonObject &sender)
{
    return {.by = sender["by"_L1].toString(),
            .message = sender["message"_L1].toString(),
            .meaning = sender["meaning"_L1].toString(),
            .setting = sender["setting"_L1].toString(),
            .source = sender["source"_L1].toString()};
}

} // namespace

QString standingKey(Standing standing)
{
    return standings().at(static_cast<int>(standing));
}

Status readStatus(const QJsonObject &object)
{
    return {.code = object["code"_L1].toInt(),
            .phrase = object["phrase"_L1].toString(),
            .title = readTitle(object),
            .formerPhrases = readAll(object["formerPhrases"_L1], readFormerPhrase),
            .sentPhrases = readAll(object["phrases"_L1], readSentPhrase),
            .standing = standingOf(object),
            .common = object["common"_L1].toBool(),
            .references = readAll(object["references"_L1], readReference),
            .facts = readFacts(object["facts"_L1].toObject()),
            .changed = object["changed"_L1].toString(),
            .guidance = readGuidance(object["guidance"_L1].toObject()),
            .keywords = texts(object["keywords"_L1]),
            .related = readAll(object["related"_L1], readRelated),
            .uses = readAll(object["uses"_L1], readUse),
            .senders = readAll(object["senders"_L1], readSender),
            .clients = readClients(object["clients"_L1].toObject()),
            .lookFirst = object["lookFirst"_L1].toString(),
            .mistake = object["mistake"_L1].toString(),
            .readMore = readAll(object["readMore"_L1], readReference),
            .pictureAlts = readAll(object["pictures"_L1], [](const QJsonObject &picture) {
                return picture["alt"_L1].toString();
            })};
}

StatusSummary readSummary(const QJsonObject &object)
{
    return {.code = object["code"_L1].toInt(),
            .phrase = object["phrase"_L1].toString(),
            .title = readTitle(object),
            .summary = object["summary"_L1].toString(),
            .standing = standingOf(object),
            .common = object["common"_L1].toBool(),
            .formerPhrases = texts(object["formerPhrases"_L1]),
            .keywords = texts(object["keywords"_L1]),
            .headers = texts(object["headers"_L1]),
            .owners = texts(object["owners"_L1])};
}

} // namespace core
