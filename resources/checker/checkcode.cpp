// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include <core/status.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

/// A statement with its source, whose value is one of @p allowed, or any text if that is empty.
void checkFact(StrictObject fact, const QStringList &allowed)
{
    if (fact.isNull()) {
        return;
    }
    if (allowed.isEmpty()) {
        fact.text("value"_L1);
    } else {
        fact.choice("value"_L1, allowed);
    }
    fact.optionalText("note"_L1);
    fact.text("source"_L1);
    fact.finish();
}

void checkFacts(StrictObject facts)
{
    if (StrictObject cacheable = facts.objectOrNull("cacheable"_L1); !cacheable.isNull()) {
        const bool isCacheable = cacheable.boolean("value"_L1);
        if (!isCacheable && cacheable.contains("storing"_L1)) {
            cacheable.choice("storing"_L1, {u"never"_s, u"updates"_s});
        }
        cacheable.optionalText("note"_L1);
        cacheable.text("source"_L1);
        cacheable.finish();
    }
    checkFact(facts.objectOrNull("content"_L1),
              {u"allowed"_s, u"none"_s, u"must-not-generate"_s, u"required"_s, u"inside-207"_s});
    checkFact(facts.objectOrNull("methodOnRedirect"_L1),
              {u"kept"_s, u"may-become-get"_s, u"becomes-get"_s, u"unspecified"_s});
    checkFact(facts.objectOrNull("versions"_L1), {});
    for (StrictObject &header : facts.objects("headers"_L1)) {
        header.text("name"_L1);
        header.choice("direction"_L1, {u"request"_s, u"response"_s});
        header.choice(
            "level"_L1,
            {u"must"_s, u"must-not"_s, u"should"_s, u"should-not"_s, u"may"_s, u"described"_s});
        header.optionalText("note"_L1);
        header.text("source"_L1);
        header.finish();
    }
    facts.finish();
}

void checkGuidance(StrictObject guidance)
{
    guidance.text("summary"_L1);
    guidance.text("description"_L1);

    StrictObject receiving = guidance.object("receiving"_L1);
    receiving.choice("side"_L1, {u"client"_s, u"server"_s, u"between"_s, u"either"_s, u"nobody"_s});
    receiving.texts("causes"_L1);
    receiving.text("action"_L1);
    receiving.finish();

    StrictObject sending = guidance.object("sending"_L1);
    sending.text("right"_L1);
    sending.text("wrong"_L1);
    sending.text("response"_L1);
    sending.finish();

    StrictObject retry = guidance.object("retry"_L1);
    retry.choice("value"_L1, {u"no"_s, u"yes"_s, u"later"_s, u"changed"_s});
    retry.text("reason"_L1);
    retry.finish();

    guidance.text("example"_L1);
    guidance.finish();
}

void checkUrl(StrictObject *object, QLatin1StringView key)
{
    static const QRegularExpression pattern(u"^https://[^\\s/:@]+\\.[^\\s/:@]+(/\\S*)?$"_s);
    const QString url = object->text(key);
    if (!url.isEmpty() && !pattern.match(url).hasMatch()) {
        object->error(key, u"\"%1\" is no https URL"_s.arg(url));
    }
}

void checkReference(StrictObject reference)
{
    reference.text("label"_L1);
    checkUrl(&reference, "url"_L1);
    reference.finish();
}

void checkSender(StrictObject sender)
{
    sender.text("by"_L1);
    sender.text("message"_L1);
    sender.text("meaning"_L1);
    sender.text("setting"_L1);
    checkUrl(&sender, "source"_L1);
    sender.finish();
}

/// What people know a code by that has no phrase, or none that says something.
void checkTitle(StrictObject *file, const QString &phrase, const QStringList &formerPhrases)
{
    constexpr QLatin1StringView key = "title"_L1;
    const bool isUnused = phrase == "(Unused)"_L1;
    if (!phrase.isEmpty() && !isUnused) {
        return; // finish() reports a title
    }
    const QString title = file->text(key);
    if (isUnused && !title.isEmpty() && !formerPhrases.contains(title)) {
        file->error(key, u"\"%1\" is no former phrase"_s.arg(title));
    }
}

void checkClients(StrictObject clients)
{
    clients.text("text"_L1);
    for (const StrictObject &source : clients.objects("sources"_L1)) {
        checkReference(source);
    }
    clients.finish();
}

/// Links to pages elsewhere, which tell those nothing about the user.
void checkReadMore(StrictObject *file)
{
    constexpr QLatin1StringView key = "readMore"_L1;
    constexpr qsizetype most = 3;
    const QList<StrictObject> links = file->objects(key);
    if (links.isEmpty() || links.size() > most) {
        file->error(key, u"must hold one to three links"_s);
    }
    QSet<QString> seen;
    for (const StrictObject &link : links) {
        checkReference(link);
        const QString url = link.json().value("url"_L1).toString();
        if (url.contains(u'?')) {
            file->error(key, u"\"%1\" has a query"_s.arg(url));
        }
        if (seen.contains(url)) {
            file->error(key, u"\"%1\" stands twice"_s.arg(url));
        }
        seen.insert(url);
    }
}

void checkUse(StrictObject use)
{
    use.text("by"_L1);
    use.textOrNull("phrase"_L1);
    use.text("meaning"_L1);
    use.text("source"_L1);
    use.choice("grade"_L1, {u"primary"_s, u"secondary"_s, u"disputed"_s});
    use.optionalText("note"_L1);
    use.finish();
}

} // namespace

void checkCode(StrictObject *file, const QSet<int> &codes)
{
    file->mustBeNamed("code"_L1, core::codeText(file->integer("code"_L1, 0, 999)));
    const QString phrase = file->textOrNull("phrase"_L1);
    QStringList formerPhrases;
    for (StrictObject &former : file->objects("formerPhrases"_L1)) {
        formerPhrases << former.text("phrase"_L1);
        former.text("source"_L1);
        former.finish();
    }
    checkTitle(file, phrase, formerPhrases);
    if (file->contains("phrases"_L1)) {
        for (StrictObject &sent : file->objects("phrases"_L1)) {
            sent.text("phrase"_L1);
            sent.text("by"_L1);
            sent.text("source"_L1);
            sent.finish();
        }
    }
    file->choice(
        "standing"_L1,
        {u"registered"_s, u"temporary"_s, u"unused"_s, u"obsoleted"_s, u"vendor"_s, u"informal"_s});
    file->boolean("common"_L1);
    for (const StrictObject &reference : file->objects("references"_L1)) {
        checkReference(reference);
    }
    checkFacts(file->object("facts"_L1));
    file->textOrNull("changed"_L1);
    checkGuidance(file->object("guidance"_L1));
    file->texts("keywords"_L1);
    checkAsked(file);
    for (StrictObject &related : file->objects("related"_L1)) {
        related.code("code"_L1, codes);
        related.text("difference"_L1);
        related.finish();
    }
    for (const StrictObject &use : file->objects("uses"_L1)) {
        checkUse(use);
    }
    if (file->contains("senders"_L1)) {
        for (const StrictObject &sender : file->objects("senders"_L1)) {
            checkSender(sender);
        }
    }
    if (file->contains("clients"_L1)) {
        checkClients(file->object("clients"_L1));
    }
    file->optionalText("lookFirst"_L1);
    file->optionalText("mistake"_L1);
    if (file->contains("readMore"_L1)) {
        checkReadMore(file);
    }
    for (StrictObject &picture : file->objects("pictures"_L1)) {
        picture.text("alt"_L1);
        picture.finish();
    }
}

} // namespace checker
