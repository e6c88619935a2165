// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulefile.h"

#include <core/statusfile.h>
#include <core/strictobject.h>

#include <QFile>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.rules")

QStringList standingKeys()
{
    using core::Standing;
    QStringList keys {u"unassigned"_s};
    for (const Standing standing : {Standing::Registered, Standing::Temporary, Standing::Unused,
                                    Standing::Obsoleted, Standing::Vendor, Standing::Informal}) {
        keys << core::standingKey(standing);
    }
    return keys;
}

QStringList optionalTexts(core::StrictObject *object, QLatin1StringView key)
{
    if (!object->contains(key)) {
        return {};
    }
    QStringList texts = object->texts(key);
    if (texts.isEmpty()) {
        object->error(key, u"must not be empty"_s);
    }
    return texts;
}

/// "404", "4xx", "105-199" or "600-".
QList<StatusRange> readStatuses(core::StrictObject *object, QLatin1StringView key)
{
    static const QRegularExpression pattern(u"^(?:(\\d+)|([1-9])xx|(\\d+)-(\\d*))$"_s);
    QList<StatusRange> ranges;
    for (const QString &text : optionalTexts(object, key)) {
        const QRegularExpressionMatch match = pattern.match(text);
        const auto number = [&match](int group) { return match.captured(group).toInt(); };
        StatusRange range {number(1), number(1)};
        if (match.hasCaptured(2)) {
            range = {number(2) * 100, number(2) * 100 + 99};
        } else if (match.hasCaptured(3)) {
            range = {number(3),
                     match.captured(4).isEmpty() ? std::numeric_limits<int>::max() : number(4)};
        }
        if (!match.hasMatch() || range.first < 1 || range.last < range.first) {
            object->error(key, u"\"%1\" is no code, class or range"_s.arg(text));
        }
        ranges << range;
    }
    return ranges;
}

QStringList readChoices(core::StrictObject *object, QLatin1StringView key,
                        const QStringList &allowed)
{
    QStringList texts = optionalTexts(object, key);
    for (const QString &text : std::as_const(texts)) {
        if (!allowed.contains(text)) {
            object->error(key, u"\"%1\" is none of %2"_s.arg(text, allowed.join(", "_L1)));
        }
    }
    return texts;
}

/// Names of header fields.
QStringList readFields(core::StrictObject *object, QLatin1StringView key)
{
    static const QRegularExpression token(u"^[A-Za-z0-9-]+$"_s);
    QStringList names = optionalTexts(object, key);
    for (const QString &name : std::as_const(names)) {
        if (!token.match(name).hasMatch()) {
            object->error(key, u"\"%1\" is no name of a header field"_s.arg(name));
        }
    }
    return names;
}

QList<FieldPattern> readPatterns(core::StrictObject *object, QLatin1StringView key)
{
    QList<FieldPattern> patterns;
    if (!object->contains(key)) {
        return patterns;
    }
    for (core::StrictObject &entry : object->objects(key)) {
        FieldPattern pattern;
        pattern.fields = readFields(&entry, "fields"_L1);
        if (pattern.fields.isEmpty()) {
            entry.error("fields"_L1, u"must name a field"_s);
        }
        pattern.pattern = QRegularExpression(entry.text("pattern"_L1),
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::DotMatchesEverythingOption);
        if (!pattern.pattern.isValid()) {
            entry.error("pattern"_L1, pattern.pattern.errorString());
        }
        entry.finish();
        patterns << pattern;
    }
    return patterns;
}

Condition readCondition(core::StrictObject object)
{
    Condition when;
    when.statuses = readStatuses(&object, "statuses"_L1);
    when.standings = readChoices(&object, "standings"_L1, standingKeys());
    QStringList methods;
    for (const QByteArray &method : offeredMethods()) {
        methods << QString::fromLatin1(method);
    }
    when.methods = readChoices(&object, "methods"_L1, methods);
    when.schemes = readChoices(&object, "schemes"_L1, {u"http"_s, u"https"_s});
    if (object.contains("httpVersion"_L1)) {
        when.httpVersion = object.choice("httpVersion"_L1, {u"1"_s, u"1.0"_s, u"1.1"_s, u"2"_s});
    }
    when.has = readFields(&object, "has"_L1);
    when.lacks = readFields(&object, "lacks"_L1);
    when.matches = readPatterns(&object, "matches"_L1);
    when.matchesNot = readPatterns(&object, "matchesNot"_L1);
    when.repeats = readFields(&object, "repeats"_L1);
    when.differs = readFields(&object, "differs"_L1);
    if (object.contains("content"_L1)) {
        when.content = object.boolean("content"_L1);
    }
    when.unknownPhrase = object.contains("unknownPhrase"_L1) && object.boolean("unknownPhrase"_L1);
    object.finish();
    return when;
}

void checkPlaceholders(const QString &text, core::StrictObject *object)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}?"_s);
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (!Rule::placeholders().contains(found)) {
            object->error("text"_L1,
                          u"%1 is none of %2"_s.arg(found, Rule::placeholders().join(", "_L1)));
        }
    }
}

Rule readRule(core::StrictObject object)
{
    Rule rule;
    rule.id = object.text("id"_L1);
    rule.when = readCondition(object.object("when"_L1));
    const QString level = object.choice("level"_L1, remarkLevelKeys());
    if (const qsizetype index = remarkLevelKeys().indexOf(level); index >= 0) {
        rule.level = RemarkLevel(index);
    }
    rule.text = object.text("text"_L1);
    checkPlaceholders(rule.text, &object);
    rule.source = object.textOrNull("source"_L1);
    if (rule.source.isEmpty() && rule.level < RemarkLevel::Advice) {
        object.error("source"_L1, u"must say where \"%1\" stands"_s.arg(level));
    }
    object.finish();
    return rule;
}

} // namespace

bool RuleFile::isConditional(int status, const QString &header) const
{
    return std::any_of(conditional.cbegin(), conditional.cend(), [&](const Conditional &entry) {
        return entry.headers.contains(header, Qt::CaseInsensitive)
            && std::any_of(entry.statuses.cbegin(), entry.statuses.cend(),
                           [status](StatusRange range) { return range.contains(status); });
    });
}

RuleFile readRules(const QByteArray &json, const QString &fileName, QStringList *errors,
                   const core::TextTranslation &overlay)
{
    RuleFile file;
    core::StrictObject object =
        core::overlaid(core::StrictObject::parse(json, fileName, errors), overlay, errors);
    if (object.isNull()) {
        return file;
    }
    QSet<QString> ids;
    for (const core::StrictObject &entry : object.objects("rules"_L1)) {
        const qsizetype before = errors->size();
        const Rule rule = readRule(entry);
        if (ids.contains(rule.id)) {
            object.error("rules"_L1, u"the id \"%1\" stands twice"_s.arg(rule.id));
        }
        ids.insert(rule.id);
        if (errors->size() == before) {
            file.rules << rule;
        }
    }
    for (core::StrictObject &entry : object.objects("conditional"_L1)) {
        const qsizetype before = errors->size();
        RuleFile::Conditional conditional {.statuses = readStatuses(&entry, "statuses"_L1),
                                           .headers = entry.texts("headers"_L1),
                                           .because = entry.text("because"_L1)};
        entry.finish();
        if (errors->size() == before) {
            file.conditional << conditional;
        }
    }
    object.finish();
    return file;
}

RuleFile embeddedRules(const QString &language)
{
    const QString folder = u":/rules"_s;
    const QString name = u"rules.json"_s;
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log, "%s: %s", qUtf8Printable(name), qUtf8Printable(file.errorString()));
        return {};
    }
    QStringList errors;
    RuleFile rules = readRules(file.readAll(), name, &errors,
                               core::TextTranslation::read(folder, language + ".json"_L1));
    for (const QString &error : std::as_const(errors)) {
        qCWarning(log, "%s", qUtf8Printable(error));
    }
    return rules;
}

} // namespace net
