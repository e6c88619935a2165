// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include <core/foldedtext.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

constexpr qsizetype mostAskedWords = 8;

void checkLowerCase(StrictObject *object, QLatin1StringView key, const QString &text)
{
    if (text != text.toLower()) {
        object->error(key, u"\"%1\" must be in lower case"_s.arg(text));
    }
}

void checkLowerCaseTexts(StrictObject *file, const QList<QLatin1StringView> &keys)
{
    for (const QLatin1StringView key : keys) {
        for (const QString &text : file->texts(key)) {
            checkLowerCase(file, key, text);
        }
    }
}

/// What @p key asks, in a language with words or without. It stands in one line of the program's
/// files, and in none of them may a bracket end the list.
void checkAskedTexts(StrictObject *object, QLatin1StringView key, const QStringList &texts,
                     bool hasWords)
{
    static const QRegularExpression form(u"^[^\\s\\[\\]\"]+( [^\\s\\[\\]\"]+)*\\z"_s);
    static const QRegularExpression number(u"(?<![0-9])[0-9]{3}(?![0-9])"_s);
    constexpr qsizetype fewestSigns = 2;
    constexpr qsizetype mostSigns = 24;
    QSet<QString> seen;
    for (const QString &text : texts) {
        checkLowerCase(object, key, text);
        if (!form.match(text).hasMatch()) {
            object->error(key, u"\"%1\" must be words with one space between them"_s.arg(text));
        }
        if (number.match(text).hasMatch()) {
            object->error(key, u"\"%1\" holds the number of a code"_s.arg(text));
        }
        if (hasWords && text.count(u' ') + 1 > mostAskedWords) {
            object->error(key, u"\"%1\" has more than eight words"_s.arg(text));
        }
        if (!hasWords && (text.size() < fewestSigns || text.size() > mostSigns)) {
            object->error(key, u"\"%1\" must have 2 to 24 characters"_s.arg(text));
        }
        const QString folded = foldedAsked(text);
        if (seen.contains(folded)) {
            object->error(key, u"\"%1\" stands twice"_s.arg(text));
        }
        seen.insert(folded);
    }
}

} // namespace

void checkSource(StrictObject *object)
{
    const QString source = object->text("source"_L1);
    if (!source.isEmpty() && !source.startsWith("https://"_L1)) {
        object->error("source"_L1, u"\"%1\" is no https URL"_s.arg(source));
    }
}

QString foldedAsked(const QString &text)
{
    return core::FoldedText(text).words.join(u' ');
}

void checkAsked(StrictObject *object)
{
    checkAskedTexts(object, "asked"_L1, object->optionalTexts("asked"_L1), true);
}

void checkAskedFile(StrictObject *file, const QSet<int> &codes)
{
    const bool hasWords = !file->isNamed(u"ja"_s) && !file->isNamed(u"zh_CN"_s);
    QHash<QString, int> counts;
    for (const QString &name : file->json().keys()) {
        const QByteArray latin = name.toLatin1();
        const QLatin1StringView key(latin);
        const QStringList texts = file->texts(key);
        if (name.size() != 3 || !codes.contains(name.toInt())) {
            file->error(key, u"there is no code %1"_s.arg(name));
        }
        checkAskedTexts(file, key, texts, hasWords);
        for (const QString &text : texts) {
            if (++counts[foldedAsked(text)] > 2) {
                file->error(key, u"\"%1\" stands in more than two codes"_s.arg(text));
            }
        }
    }
}

void checkPasteWords(StrictObject *file, const QSet<int> &)
{
    checkLowerCaseTexts(file,
                        {"statusWords"_L1, "errorWords"_L1, "lineWords"_L1, "portWords"_L1,
                         "units"_L1, "verbs"_L1});
}

void checkWords(StrictObject *file, const QSet<int> &)
{
    checkLowerCaseTexts(file,
                        {"fillers"_L1, "negations"_L1, "suffixes"_L1, "howToStarts"_L1,
                         "howToEnds"_L1, "statusWords"_L1, "errorWords"_L1, "lineWords"_L1,
                         "portWords"_L1});
    constexpr QLatin1StringView key = "synonyms"_L1;
    constexpr qsizetype mostWords = 4;
    QSet<QString> seen;
    for (const QStringList &group : file->textLists(key)) {
        for (const QString &text : group) {
            checkLowerCase(file, key, text);
            if (text.count(u' ') >= mostWords) {
                file->error(key, u"\"%1\" has more than four words"_s.arg(text));
            }
            if (seen.contains(text)) {
                file->error(key, u"\"%1\" stands twice"_s.arg(text));
            }
            seen.insert(text);
        }
    }
}

void checkErrorNames(StrictObject *file, const QSet<int> &codes)
{
    QSet<QString> seen;
    for (StrictObject &group : file->objects("groups"_L1)) {
        group.text("by"_L1);
        checkSource(&group);
        StrictObject names = group.object("names"_L1);
        for (const QString &name : names.json().keys()) {
            const QByteArray utf8 = name.toUtf8();
            const QLatin1StringView key(utf8);
            if (name.isEmpty() || name.contains(u' ') || name != QString::fromLatin1(utf8)) {
                names.error(key, u"must be one word of ASCII"_s);
            }
            names.code(key, codes);
            if (seen.contains(name)) {
                names.error(key, u"stands twice"_s);
            }
            seen.insert(name);
        }
        group.finish();
    }
}

void checkMessages(StrictObject *file, const QSet<int> &codes)
{
    QSet<QString> seen;
    for (StrictObject &message : file->objects("messages"_L1)) {
        message.code("code"_L1, codes);
        message.text("by"_L1);
        const QString text = message.text("text"_L1);
        checkLowerCase(&message, "text"_L1, text);
        if (!text.isEmpty() && !text.trimmed().contains(u' ')) {
            message.error("text"_L1, u"must have two words at least"_s);
        }
        if (seen.contains(text)) {
            message.error("text"_L1, u"\"%1\" stands twice"_s.arg(text));
        }
        seen.insert(text);
        checkSource(&message);
        message.finish();
    }
}

} // namespace checker
