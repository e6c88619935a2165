// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

/// The texts under @p key, which may be missing but not empty, each of them one of @p allowed.
void checkWords(StrictObject *object, QLatin1StringView key, const QStringList &allowed)
{
    for (const QString &word : object->optionalTexts(key)) {
        if (!allowed.contains(word)) {
            object->error(key, u"\"%1\" is none of %2"_s.arg(word, allowed.join(", "_L1)));
        }
    }
}

/// Codes: "404", "4xx", "105-199" or "600-".
void checkStatuses(StrictObject *object, QLatin1StringView key)
{
    static const QRegularExpression pattern(u"^([1-9]\\d*)(-(\\d*))?$|^[1-9]xx$"_s);
    for (const QString &text : object->optionalTexts(key)) {
        const QRegularExpressionMatch match = pattern.match(text);
        const QString last = match.captured(3);
        if (!match.hasMatch() || (!last.isEmpty() && last.toInt() < match.captured(1).toInt())) {
            object->error(key, u"\"%1\" is no code, class or range"_s.arg(text));
        }
    }
}

/// Names of header fields.
QStringList checkFields(StrictObject *object, QLatin1StringView key)
{
    static const QRegularExpression token(u"^[A-Za-z0-9-]+$"_s);
    QStringList names = object->optionalTexts(key);
    for (const QString &name : std::as_const(names)) {
        if (!token.match(name).hasMatch()) {
            object->error(key, u"\"%1\" is no name of a header field"_s.arg(name));
        }
    }
    return names;
}

void checkPatterns(StrictObject *object, QLatin1StringView key)
{
    if (!object->contains(key)) {
        return;
    }
    for (StrictObject &entry : object->objects(key)) {
        if (checkFields(&entry, "fields"_L1).isEmpty()) {
            entry.error("fields"_L1, u"must name a field"_s);
        }
        const QRegularExpression pattern(entry.text("pattern"_L1));
        if (!pattern.isValid()) {
            entry.error("pattern"_L1, pattern.errorString());
        }
        entry.finish();
    }
}

/// The name of a test; those that there are, tst_rulebook knows.
void checkTest(StrictObject *when)
{
    static const QRegularExpression name(u"^[a-z0-9-]+$"_s);
    const QString test = when->optionalText("test"_L1);
    if (!test.isEmpty() && !name.match(test).hasMatch()) {
        when->error("test"_L1, u"\"%1\" is no name of a test"_s.arg(test));
    }
    if (test.isEmpty() && when->contains("fields"_L1)) {
        when->error("fields"_L1, u"are for a test"_s);
    }
}

/// Answers that break the rule and such that keep it, with their requests where these matter.
void checkTrials(StrictObject *rule)
{
    if (!rule->contains("trials"_L1)) {
        return;
    }
    for (StrictObject &trial : rule->objects("trials"_L1)) {
        trial.text("broken"_L1);
        trial.text("kept"_L1);
        trial.optionalText("request"_L1);
        trial.optionalText("keptRequest"_L1);
        trial.finish();
    }
}

void checkCondition(StrictObject when)
{
    checkStatuses(&when, "statuses"_L1);
    checkWords(&when, "standings"_L1,
               {u"unassigned"_s, u"registered"_s, u"temporary"_s, u"unused"_s, u"obsoleted"_s,
                u"vendor"_s, u"informal"_s});
    checkWords(&when, "methods"_L1, RuleWords::methods());
    checkWords(&when, "schemes"_L1, {u"http"_s, u"https"_s});
    if (when.contains("httpVersion"_L1)) {
        when.choice("httpVersion"_L1, {u"1"_s, u"1.0"_s, u"1.1"_s, u"2"_s});
    }
    for (const QLatin1StringView key :
         {"has"_L1, "lacks"_L1, "repeats"_L1, "differs"_L1, "sent"_L1, "notSent"_L1, "fields"_L1}) {
        checkFields(&when, key);
    }
    checkTest(&when);
    checkPatterns(&when, "matches"_L1);
    checkPatterns(&when, "matchesNot"_L1);
    for (const QLatin1StringView key : {"content"_L1, "unknownPhrase"_L1}) {
        if (when.contains(key)) {
            when.boolean(key);
        }
    }
    when.finish();
}

void checkPlaceholders(StrictObject *rule, const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}?"_s);
    const QStringList allowed = RuleWords::placeholders();
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (!allowed.contains(found)) {
            rule->error("text"_L1, u"%1 is none of %2"_s.arg(found, allowed.join(", "_L1)));
        }
    }
}

/// Returns the rule's id.
QString checkRule(StrictObject rule)
{
    QString id = rule.text("id"_L1);
    checkCondition(rule.object("when"_L1));
    const QString level = rule.choice("level"_L1, RuleWords::levels());
    checkPlaceholders(&rule, rule.text("text"_L1));
    const bool isDemand = QStringList {u"must"_s, u"should"_s, u"may"_s}.contains(level);
    if (rule.textOrNull("source"_L1).isEmpty() && isDemand) {
        rule.error("source"_L1, u"must say where \"%1\" stands"_s.arg(level));
    }
    checkTrials(&rule);
    rule.finish();
    return id;
}

} // namespace

QStringList RuleWords::levels()
{
    return {u"must"_s, u"should"_s, u"may"_s, u"advice"_s, u"note"_s};
}

QStringList RuleWords::methods()
{
    return {u"GET"_s, u"HEAD"_s, u"OPTIONS"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
}

QStringList RuleWords::placeholders()
{
    return {u"{status}"_s, u"{class}"_s, u"{phrase}"_s, u"{expected}"_s,
            u"{users}"_s,  u"{field}"_s, u"{value}"_s,  u"{detail}"_s};
}

void checkRules(StrictObject *file, const QSet<int> & /*codes*/)
{
    QSet<QString> ids;
    for (const StrictObject &rule : file->objects("rules"_L1)) {
        const QString id = checkRule(rule);
        if (ids.contains(id)) {
            file->error("rules"_L1, u"the id \"%1\" stands twice"_s.arg(id));
        }
        ids.insert(id);
    }
    if (!file->contains("conditional"_L1)) {
        return;
    }
    for (StrictObject &entry : file->objects("conditional"_L1)) {
        checkStatuses(&entry, "statuses"_L1);
        entry.texts("headers"_L1);
        entry.text("because"_L1);
        entry.finish();
    }
}

} // namespace checker
