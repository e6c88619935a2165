// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace checker {

void checkConfusableSet(StrictObject *file, const QSet<int> &codes)
{
    file->mustBeNamed("id"_L1, file->text("id"_L1));
    file->text("about"_L1);
    file->text("question"_L1);
    QSet<int> seen;
    QList<StrictObject> answers = file->objects("answers"_L1);
    for (StrictObject &answer : answers) {
        const int code = answer.code("code"_L1, codes);
        if (seen.contains(code)) {
            answer.error("code"_L1, u"the code %1 stands twice"_s.arg(code));
        }
        seen.insert(code);
        answer.text("answer"_L1);
        answer.finish();
    }
    if (answers.size() < 2) {
        file->error("answers"_L1, u"must hold at least two codes"_s);
    }
}

namespace {

/// Every placeholder of @p text is one of @p allowed.
void checkPlaceholders(StrictObject *object, QLatin1StringView key, const QString &text,
                       const QStringList &allowed)
{
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        if (!allowed.contains(match.captured())) {
            object->error(key, u"%1 is none of %2"_s.arg(match.captured(), allowed.join(", "_L1)));
        }
    }
}

void checkSnippet(StrictObject snippet, const QSet<int> &codes)
{
    const QStringList code {u"{code}"_s, u"{phrase}"_s};
    QStringList allowed = code;
    allowed << u"{constant}"_s;
    if (snippet.contains("compares"_L1)) {
        snippet.boolean("compares"_L1);
    } else if (snippet.contains("header"_L1)) {
        allowed << u"{headers}"_s << u"{location}"_s;
        checkPlaceholders(&snippet, "header"_L1, snippet.text("header"_L1),
                          {u"{name}"_s, u"{value}"_s});
        snippet.anyText("join"_L1);
        if (snippet.anyTexts("around"_L1).size() != 2) {
            snippet.error("around"_L1, u"must hold two texts"_s);
        }
    }
    for (const QLatin1StringView key :
         {"lines"_L1, "withoutContent"_L1, "redirect"_L1, "success"_L1}) {
        if (key == "lines"_L1 || snippet.contains(key)) {
            const QStringList lines = snippet.anyTexts(key);
            checkPlaceholders(&snippet, key, lines.join(u'\n'), allowed);
            if (lines.isEmpty()) {
                snippet.error(key, u"must not be empty"_s);
            }
        }
    }
    checkPlaceholders(&snippet, "number"_L1, snippet.optionalText("number"_L1), code);
    if (snippet.contains("cannot"_L1)) {
        snippet.codes("cannot"_L1, codes);
    }
    snippet.text("source"_L1);
    snippet.finish();
}

} // namespace

void checkHeaderValues(StrictObject *file, const QSet<int> &)
{
    StrictObject values = file->object("values"_L1);
    for (const QString &name : values.json().keys()) {
        const QByteArray key = name.toLatin1();
        const QString value = values.text(QLatin1StringView(key));
        if (value.contains(u'"') || value.contains(u'\'')) {
            values.error(QLatin1StringView(key), u"must hold no quotes"_s);
        }
    }
    if (file->contains("answers"_L1)) {
        StrictObject answers = file->object("answers"_L1);
        for (const QString &name : answers.json().keys()) {
            answers.anyText(QLatin1StringView(name.toLatin1()));
        }
    }
}

void checkEcosystem(StrictObject *file, const QSet<int> &codes)
{
    file->mustBeNamed("id"_L1, file->text("id"_L1));
    file->text("name"_L1);
    file->text("short"_L1);
    file->integer("popularity"_L1, 1, 999);
    file->text("source"_L1);
    if (file->contains("snippet"_L1)) {
        checkSnippet(file->object("snippet"_L1), codes);
    }
    for (StrictObject &constant : file->objects("constants"_L1)) {
        constant.code("code"_L1, codes);
        constant.text("name"_L1);
        if (constant.contains("kind"_L1)) {
            constant.choice(
                "kind"_L1,
                {u"primary"_s, u"alias"_s, u"deprecated"_s, u"unreleased"_s, u"class-marker"_s});
        }
        constant.optionalText("source"_L1); // for people who edit the file
        constant.finish();
    }
}

} // namespace checker
