// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusfile.h"

#include "strictobject.h"

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

Standing standingOf(const QString &name)
{
    return static_cast<Standing>(qMax(0, static_cast<int>(standings().indexOf(name))));
}

Fact readFact(StrictObject object, const QStringList &allowed)
{
    Fact fact;
    if (object.isNull()) {
        return fact;
    }
    fact.value = allowed.isEmpty() ? object.text("value"_L1) : object.choice("value"_L1, allowed);
    fact.note = object.optionalText("note"_L1);
    fact.source = object.text("source"_L1);
    object.finish();
    return fact;
}

Fact readCacheable(StrictObject object)
{
    Fact fact;
    if (object.isNull()) {
        return fact;
    }
    fact.value = object.boolean("value"_L1) ? u"yes"_s : u"no"_s;
    fact.note = object.optionalText("note"_L1);
    fact.source = object.text("source"_L1);
    object.finish();
    return fact;
}

Facts readFacts(StrictObject object)
{
    Facts facts;
    facts.cacheable = readCacheable(object.objectOrNull("cacheable"_L1));
    facts.content =
        readFact(object.objectOrNull("content"_L1),
                 {u"allowed"_s, u"none"_s, u"must-not-generate"_s, u"required"_s, u"inside-207"_s});
    facts.methodOnRedirect =
        readFact(object.objectOrNull("methodOnRedirect"_L1),
                 {u"kept"_s, u"may-become-get"_s, u"becomes-get"_s, u"unspecified"_s});
    facts.versions = readFact(object.objectOrNull("versions"_L1), {});
    for (StrictObject &header : object.objects("headers"_L1)) {
        HeaderFact fact;
        fact.name = header.text("name"_L1);
        fact.direction = header.choice("direction"_L1, {u"request"_s, u"response"_s});
        fact.level = header.choice(
            "level"_L1,
            {u"must"_s, u"must-not"_s, u"should"_s, u"should-not"_s, u"may"_s, u"described"_s});
        fact.note = header.optionalText("note"_L1);
        fact.source = header.text("source"_L1);
        header.finish();
        facts.headers << fact;
    }
    object.finish();
    return facts;
}

Guidance readGuidance(StrictObject object)
{
    Guidance guidance;
    guidance.summary = object.text("summary"_L1);
    guidance.description = object.text("description"_L1);

    StrictObject receiving = object.object("receiving"_L1);
    guidance.receiving.side = receiving.choice(
        "side"_L1, {u"client"_s, u"server"_s, u"between"_s, u"either"_s, u"nobody"_s});
    guidance.receiving.causes = receiving.texts("causes"_L1);
    guidance.receiving.action = receiving.text("action"_L1);
    receiving.finish();

    StrictObject sending = object.object("sending"_L1);
    guidance.sending.right = sending.text("right"_L1);
    guidance.sending.wrong = sending.text("wrong"_L1);
    guidance.sending.response = sending.text("response"_L1);
    sending.finish();

    StrictObject retry = object.object("retry"_L1);
    guidance.retry.value = retry.choice("value"_L1, {u"no"_s, u"yes"_s, u"later"_s, u"changed"_s});
    guidance.retry.reason = retry.text("reason"_L1);
    retry.finish();

    guidance.example = object.text("example"_L1);
    object.finish();
    return guidance;
}

} // namespace

QString standingKey(Standing standing)
{
    return standings().at(static_cast<int>(standing));
}

Status readStatus(const QByteArray &json, const QString &fileName, QStringList *errors,
                  const TextTranslation &overlay)
{
    Status status;
    const StrictObject original = StrictObject::parse(json, fileName, errors);
    if (original.isNull()) {
        return status;
    }
    StrictObject object = overlaid(original, overlay, errors);
    if (!overlay.json.isEmpty()) {
        const QJsonObject guidance = original.json().value("guidance"_L1).toObject();
        status.englishSummary = guidance.value("summary"_L1).toString();
        status.englishDescription = guidance.value("description"_L1).toString();
    }
    status.code = object.integer("code"_L1, 0, 999);
    if (const QString expected = codeText(status.code) + ".json"_L1; fileName != expected) {
        object.error("code"_L1, u"belongs into the file %1"_s.arg(expected));
    }
    status.phrase = object.textOrNull("phrase"_L1);
    for (StrictObject &former : object.objects("formerPhrases"_L1)) {
        status.formerPhrases << FormerPhrase {former.text("phrase"_L1), former.text("source"_L1)};
        former.finish();
    }
    status.standing = standingOf(object.choice("standing"_L1, standings()));
    status.common = object.boolean("common"_L1);
    for (StrictObject &reference : object.objects("references"_L1)) {
        status.references << Reference {reference.text("label"_L1), reference.text("url"_L1)};
        reference.finish();
    }
    status.facts = readFacts(object.object("facts"_L1));
    status.changed = object.textOrNull("changed"_L1);
    status.guidance = readGuidance(object.object("guidance"_L1));
    status.keywords = object.texts("keywords"_L1);
    for (StrictObject &related : object.objects("related"_L1)) {
        status.related << RelatedCode {related.integer("code"_L1, 0, 999),
                                       related.text("difference"_L1)};
        related.finish();
    }
    for (StrictObject &use : object.objects("uses"_L1)) {
        status.uses << Use {
            .by = use.text("by"_L1),
            .phrase = use.textOrNull("phrase"_L1),
            .meaning = use.text("meaning"_L1),
            .source = use.text("source"_L1),
            .grade = use.choice("grade"_L1, {u"primary"_s, u"secondary"_s, u"disputed"_s}),
            .note = use.optionalText("note"_L1)};
        use.finish();
    }
    for (StrictObject &picture : object.objects("pictures"_L1)) {
        status.pictureAlts << picture.text("alt"_L1);
        picture.finish();
    }
    object.finish();
    return status;
}

QJsonObject toIndexEntry(const StatusSummary &summary)
{
    QJsonObject entry {
        {u"code"_s, summary.code},
        {u"phrase"_s, summary.phrase},
        {u"summary"_s, summary.summary},
        {u"standing"_s, standingKey(summary.standing)},
        {u"common"_s, summary.common},
        {u"formerPhrases"_s, QJsonArray::fromStringList(summary.formerPhrases)},
        {u"keywords"_s, QJsonArray::fromStringList(summary.keywords)},
        {u"headers"_s, QJsonArray::fromStringList(summary.headers)},
        {u"describedHeaders"_s, QJsonArray::fromStringList(summary.describedHeaders)},
        {u"references"_s, QJsonArray::fromStringList(summary.references)},
        {u"owners"_s, QJsonArray::fromStringList(summary.owners)}};
    if (!summary.englishSummary.isEmpty()) {
        entry.insert(u"englishSummary"_s, summary.englishSummary);
    }
    return entry;
}

StatusSummary fromIndexEntry(const QJsonObject &entry)
{
    const auto texts = [&entry](QLatin1StringView key) {
        QStringList result;
        const QJsonArray array = entry.value(key).toArray();
        result.reserve(array.size());
        for (const auto &item : array) {
            result << item.toString();
        }
        return result;
    };
    return {.code = entry.value("code"_L1).toInt(),
            .phrase = entry.value("phrase"_L1).toString(),
            .summary = entry.value("summary"_L1).toString(),
            .englishSummary = entry.value("englishSummary"_L1).toString(),
            .standing = standingOf(entry.value("standing"_L1).toString()),
            .common = entry.value("common"_L1).toBool(),
            .formerPhrases = texts("formerPhrases"_L1),
            .keywords = texts("keywords"_L1),
            .headers = texts("headers"_L1),
            .describedHeaders = texts("describedHeaders"_L1),
            .references = texts("references"_L1),
            .owners = texts("owners"_L1)};
}

} // namespace core
