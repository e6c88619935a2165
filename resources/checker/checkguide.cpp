// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include <core/status.h>

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

/// A word that other places name the object by.
QString idOf(StrictObject *object, QLatin1StringView key = "id"_L1)
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QString id = object->text(key);
    if (!id.trimmed().isEmpty() && !pattern.match(id).hasMatch()) {
        object->error(key, u"\"%1\" is no id"_s.arg(id));
    }
    return id;
}

void checkQuestion(StrictObject *object)
{
    if (const QString text = object->text("question"_L1);
        !text.isEmpty() && (text == "?"_L1 || !text.endsWith(u'?'))) {
        object->error("question"_L1, u"must end with a question mark"_s);
    }
}

/// A code that a server can send.
int sentCode(StrictObject *object, QLatin1StringView key, const QSet<int> &codes)
{
    const int code = object->code(key, codes);
    if (object->json().value(key).isDouble()
        && (code < core::firstValidCode || code > core::lastValidCode)) {
        object->error(key, u"%1 cannot be sent"_s.arg(code));
    }
    return code;
}

/// An answer of the guide; gives the question that follows, if one does.
QString checkGuideAnswer(StrictObject *answer, const QSet<int> &codes)
{
    constexpr qsizetype longest = 84;
    if (answer->text("answer"_L1).size() > longest) {
        answer->error("answer"_L1, u"must have at most %1 letters"_s.arg(longest));
    }
    if (answer->contains("next"_L1)) {
        return idOf(answer, "next"_L1);
    }
    sentCode(answer, "code"_L1, codes);
    answer->text("because"_L1);
    if (answer->contains("dispute"_L1)) {
        idOf(answer, "dispute"_L1);
    }
    return {};
}

/// The codes between which @p question decides: those of its answers.
void checkDecided(StrictObject *question, const QList<StrictObject> &answers,
                  const QSet<int> &codes)
{
    if (!question->contains("decides"_L1)) {
        return;
    }
    question->codes("decides"_L1, codes);
    QJsonArray ends;
    for (const StrictObject &answer : answers) {
        ends << answer.json().value("code"_L1);
    }
    const QJsonArray decided = question->json().value("decides"_L1).toArray();
    const bool areEnds =
        std::all_of(decided.cbegin(), decided.cend(),
                    [&ends](const QJsonValue &code) { return ends.contains(code); });
    if (decided.size() < 2 || !areEnds) {
        question->error("decides"_L1, u"must be codes of its answers, at least two"_s);
    }
}

/// The questions that follow each question of @p file, by the ids.
QHash<QString, QStringList> checkQuestions(StrictObject *file, const QSet<int> &codes)
{
    constexpr qsizetype fewest = 2;
    constexpr qsizetype most = 5;
    QHash<QString, QStringList> following;
    QList<StrictObject> questions = file->objects("questions"_L1);
    const QStringList ids = idsOf(file, "questions"_L1, &questions);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        StrictObject &question = questions[i];
        checkQuestion(&question);
        QStringList next;
        QList<StrictObject> answers = question.objects("answers"_L1);
        idsOf(&question, "answers"_L1, &answers);
        checkDecided(&question, answers, codes);
        for (StrictObject &answer : answers) {
            const QString id = checkGuideAnswer(&answer, codes);
            if (!id.isEmpty() && !ids.contains(id)) {
                answer.error("next"_L1, u"there is no question \"%1\""_s.arg(id));
            }
            next << id;
            answer.finish();
        }
        if (answers.size() < fewest || answers.size() > most) {
            question.error("answers"_L1, u"must be %1 to %2"_s.arg(fewest).arg(most));
        }
        question.finish();
        following.insert(ids.at(i), next);
    }
    return following;
}

/// Goes every way on from @p question; false if one comes back to @p above.
bool visit(const QString &question, const QHash<QString, QStringList> &following,
           const QStringList &above, QSet<QString> *reached)
{
    if (above.contains(question)) {
        return false;
    }
    reached->insert(question);
    const QStringList next = following.value(question);
    return std::all_of(next.cbegin(), next.cend(), [&](const QString &id) {
        return visit(id, following, above + QStringList {question}, reached);
    });
}

/// The positions of a dispute; gives their codes.
QSet<int> checkPositions(StrictObject *dispute, const QSet<int> &codes)
{
    QSet<int> defended;
    QList<StrictObject> positions = dispute->objects("positions"_L1);
    for (StrictObject &position : positions) {
        defended << sentCode(&position, "code"_L1, codes);
        position.text("by"_L1);
        position.text("because"_L1);
        checkSource(&position);
        position.finish();
    }
    if (positions.size() < 2) {
        dispute->error("positions"_L1, u"must be at least two"_s);
    }
    return defended;
}

} // namespace

QStringList idsOf(StrictObject *parent, QLatin1StringView key, QList<StrictObject> *objects)
{
    QStringList ids;
    for (StrictObject &object : *objects) {
        const QString id = idOf(&object);
        if (ids.contains(id)) {
            parent->error(key, u"the id \"%1\" stands twice"_s.arg(id));
        }
        ids << id;
    }
    return ids;
}

void checkGuide(StrictObject *file, const QSet<int> &codes)
{
    const QString start = idOf(file, "start"_L1);
    const QHash<QString, QStringList> following = checkQuestions(file, codes);
    if (following.isEmpty()) {
        file->error("questions"_L1, u"must not be empty"_s);
    }
    QSet<QString> reached;
    if (!visit(start, following, {}, &reached)) {
        file->error("questions"_L1, u"some answer leads back to a question above it"_s);
    }
    for (auto it = following.cbegin(); it != following.cend(); ++it) {
        if (!reached.contains(it.key())) {
            file->error("questions"_L1, u"no answer leads to \"%1\""_s.arg(it.key()));
        }
    }
}

void checkDisputes(StrictObject *file, const QSet<int> &codes)
{
    QList<StrictObject> styles = file->objects("styles"_L1);
    const QStringList known = idsOf(file, "styles"_L1, &styles);
    for (StrictObject &style : styles) {
        style.text("name"_L1);
        checkSource(&style);
        style.finish();
    }
    QList<StrictObject> disputes = file->objects("disputes"_L1);
    idsOf(file, "disputes"_L1, &disputes);
    for (StrictObject &dispute : disputes) {
        checkQuestion(&dispute);
        dispute.text("about"_L1);
        const QSet<int> defended = checkPositions(&dispute, codes);
        StrictObject decided = dispute.object("styles"_L1);
        for (const QString &style : decided.json().keys()) {
            const QByteArray key = style.toLatin1();
            if (!known.contains(style)) {
                decided.error(QLatin1StringView(key), u"is no style"_s);
            }
            const int code = sentCode(&decided, QLatin1StringView(key), codes);
            if (!defended.contains(code)) {
                decided.error(QLatin1StringView(key), u"nobody defends %1"_s.arg(code));
            }
        }
        dispute.finish();
    }
    if (styles.isEmpty() || disputes.isEmpty()) {
        file->error(styles.isEmpty() ? "styles"_L1 : "disputes"_L1, u"must not be empty"_s);
    }
}

void checkOrder(StrictObject *file, const QSet<int> &codes)
{
    QList<StrictObject> pairs = file->objects("pairs"_L1);
    idsOf(file, "pairs"_L1, &pairs);
    for (StrictObject &pair : pairs) {
        pair.codes("codes"_L1, codes);
        const QJsonArray both = pair.json().value("codes"_L1).toArray();
        if (both.size() != 2 || both.at(0) == both.at(1)) {
            pair.error("codes"_L1, u"must be two"_s);
        }
        QJsonArray told;
        QList<StrictObject> sides = pair.objects("sides"_L1);
        for (StrictObject &side : sides) {
            const int first = sentCode(&side, "first"_L1, codes);
            if (!both.contains(first) || told.contains(first)) {
                side.error("first"_L1, u"must be one of the two, another on each side"_s);
            }
            told << first;
            side.text("by"_L1);
            side.text("because"_L1);
            checkSource(&side);
            side.finish();
        }
        if (sides.isEmpty() || told.at(0) != both.at(0)) {
            pair.error("sides"_L1, u"must begin with that of the code that stands first"_s);
        }
        pair.finish();
    }
    if (pairs.isEmpty()) {
        file->error("pairs"_L1, u"must not be empty"_s);
    }
}

namespace {

/// Texts that are compared letter by letter, at least one.
QStringList checkWordList(StrictObject *object, QLatin1StringView key)
{
    QStringList words = object->texts(key);
    if (words.isEmpty()) {
        object->error(key, u"must not be empty"_s);
    }
    for (const QString &text : std::as_const(words)) {
        if (text != text.toLower().simplified()) {
            object->error(key, u"\"%1\" must be lower case, single spaces"_s.arg(text));
        }
    }
    return words;
}

} // namespace

void checkGuideWords(StrictObject *file, const QSet<int> &)
{
    checkWordList(file, "compare"_L1);
    QSet<QString> seen;
    QList<StrictObject> entries = file->objects("entries"_L1);
    for (StrictObject &entry : entries) {
        for (const QString &text : checkWordList(&entry, "words"_L1)) {
            if (seen.contains(text)) {
                entry.error("words"_L1, u"\"%1\" stands twice in the file"_s.arg(text));
            }
            seen << text;
        }
        idOf(&entry, "question"_L1);
        entry.finish();
    }
    if (entries.isEmpty()) {
        file->error("entries"_L1, u"must not be empty"_s);
    }
}

} // namespace checker
