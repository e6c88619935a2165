// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidefaults.h"

#include "faultrows.h"

namespace {

const QByteArray goodGuide = R"({"start": "first", "questions": [
    {"id": "first", "question": "Is it here?", "answers": [
        {"id": "no", "answer": "no", "next": "second"},
        {"id": "yes", "answer": "yes", "code": 404, "because": "It hides."}]},
    {"id": "second", "question": "For good?", "decides": [404, 410], "answers": [
        {"id": "gone", "answer": "for good", "code": 410, "because": "It is gone."},
        {"id": "lost", "answer": "who knows", "code": 404, "because": "It may come.",
         "dispute": "missing"}]}]})";

const QByteArray goodGuideTranslation = R"({"questions": [
    {"id": "second", "question": "Für immer?", "answers": [
        {"id": "gone", "answer": "für immer", "because": "Es ist weg."}]}]})";

const QByteArray goodDisputes = R"({
    "styles": [{"id": "one", "name": "One", "source": "https://one.example/"}],
    "disputes": [{"id": "missing", "question": "Which?", "about": "It is missing.",
        "positions": [
            {"code": 404, "by": "One", "because": "b", "source": "https://one.example/a"},
            {"code": 410, "by": "Two", "because": "c", "source": "https://two.example/"}],
        "styles": {"one": 404}}]})";

const QByteArray goodDisputesTranslation = R"({"disputes": [{"id": "missing",
    "question": "Was?", "about": "Es fehlt.", "positions": [{"because": "d"}, {}]}]})";

const QByteArray goodOrder = R"({"pairs": [{"id": "pair", "codes": [404, 410], "sides": [
    {"first": 404, "by": "One", "because": "b", "source": "https://one.example/"},
    {"first": 410, "by": "Two", "because": "c", "source": "https://two.example/"}]}]})";

const QByteArray goodOrderTranslation =
    R"({"pairs": [{"id": "pair", "sides": [{"because": "d"}, {"because": "e"}]}]})";

const QByteArray goodGuideWords =
    R"({"compare": ["vs"],
    "entries": [{"words": ["page missing", "lost"], "question": "first"}]})";

const QByteArray goodLearn =
    R"({"first": [], "disputed": [{"id": "set", "codes": []}], "alike": [{"codes": [404, 410]}],
    "situations": [{"id": "one", "code": 404, "text": "It is lost.", "because": "b",
        "others": [410]}],
    "messages": [{"id": "two", "code": 410, "message": "m", "answers": [
        {"answer": "a", "because": "b"}, {"answer": "c", "because": "d"},
        {"answer": "e", "because": "f"}, {"answer": "g", "because": "h"}]}]})";

const QByteArray goodLearnTranslation =
    R"({"situations": [{"id": "one", "text": "Es fehlt."}],
    "messages": [{"id": "two", "answers": [{"answer": "z"}, {}, {}, {}]}]})";

void addGuides(QList<Fault> *faults)
{
    Rows rows(faults, u"guide/guide.json"_s, goodGuide);
    rows.common("answer", u"questions[0].answers[0].answer"_s);
    rows.add("start that there is not", R"("start": "first")", R"("start": "last")",
             u"questions: no answer leads to \"first\""_s, members);
    rows.add("next that there is not", R"("next": "second")", R"("next": "third")",
             u"questions[0].answers[0].next: there is no question \"third\""_s, members);
    rows.add("way back", R"("code": 410, "because": "It is gone.")", R"("next": "first")",
             u"questions: some answer leads back"_s, members);
    rows.add("end with a question behind", R"("next": "second")",
             R"("next": "second", "because": "x")", u"questions[0].answers[0].because: unknown"_s);
    rows.add("end without a reason", R"(, "because": "It is gone.")", "",
             u"questions[1].answers[0].because: is missing"_s);
    rows.add("single answer", R"({"id": "no", "answer": "no", "next": "second"},)", "",
             u"questions[0].answers: must be 2 to 5"_s);
    rows.add("answer twice", R"("id": "lost")", R"("id": "gone")",
             u"questions[1].answers: the id \"gone\" stands twice"_s, members);
    rows.add("capital in an id", R"("id": "lost")", R"("id": "Lost")",
             u"questions[1].answers[1].id: \"Lost\" is no id"_s);
    rows.add("no question mark", "For good?", "For good",
             u"questions[1].question: must end with a question mark"_s);
    rows.add("long answer", "who knows", QByteArray(85, 'a'),
             u"questions[1].answers[1].answer: must have at most 84 letters"_s);
    rows.add("decides between other codes", "[404, 410]", "[404, 500]",
             u"questions[1].decides: must be codes of its answers"_s, members);
    rows.add("code that there is not", R"("code": 410)", R"("code": 468)",
             u"questions[1].answers[0].code: there is no code 468"_s, otherFiles);

    Rows texts(faults, u"guide/de/guide.json"_s, goodGuideTranslation, goodGuide);
    texts.common("question", u"questions[1].question"_s);
    texts.add("answer that there is not", R"("id": "gone")", R"("id": "other")",
              u"questions[0].answers[0]: there is no id \"other\""_s, theOriginal);
    texts.add("code", R"("answer": "für immer")", R"("answer": "für immer", "code": 404)",
              u"questions[0].answers[0].code: must be as in the original"_s);
}

void addDisputes(QList<Fault> *faults)
{
    Rows rows(faults, u"guide/disputes.json"_s, goodDisputes);
    rows.common("about", u"disputes[0].about"_s);
    rows.add("style that there is not", R"({"one": 404})", R"({"two": 404})",
             u"disputes[0].styles.two: is no style"_s, members);
    rows.add("decision that nobody defends", R"("code": 404)", R"("code": 410)",
             u"disputes[0].styles.one: nobody defends 404"_s, members);
    rows.add("source that is no URL", "https://two.example/", "two.example",
             u"disputes[0].positions[1].source: \"two.example\" is no https URL"_s);
    rows.add("style twice", R"("styles": [)",
             R"("styles": [{"id": "one", "name": "Other", "source": "https://o.example/"},)",
             u"styles: the id \"one\" stands twice"_s, members);

    Rows texts(faults, u"guide/de/disputes.json"_s, goodDisputesTranslation, goodDisputes);
    texts.common("about", u"disputes[0].about"_s);
    texts.add("position too few", ", {}", "",
              u"disputes[0].positions: must have 2 members, has 1"_s, theOriginal);
}

void addOrders(QList<Fault> *faults)
{
    Rows rows(faults, u"guide/order.json"_s, goodOrder);
    rows.common("by", u"pairs[0].sides[0].by"_s);
    rows.add("one code twice", "[404, 410]", "[404, 404]", u"pairs[0].codes: must be two"_s);
    rows.add("code of no side", R"("first": 410)", R"("first": 404)",
             u"pairs[0].sides[1].first: must be one of the two"_s, members);
    rows.add("other side first", "[404, 410]", "[410, 404]", u"pairs[0].sides: must begin with"_s,
             members);

    Rows texts(faults, u"guide/de/order.json"_s, goodOrderTranslation, goodOrder);
    texts.common("because", u"pairs[0].sides[0].because"_s);
}

void addGuideWords(QList<Fault> *faults)
{
    Rows rows(faults, u"guide/words/en.json"_s, goodGuideWords);
    rows.common("question", u"entries[0].question"_s);
    rows.add("capital", "lost", "Lost", u"entries[0].words: \"Lost\" must be lower case"_s);
    rows.add("capital in a word that compares", "vs", "Vs", u"compare: \"Vs\" must be lower"_s);
    rows.add("two spaces", "page missing", "page  missing", u"entries[0].words: \"page  "_s);
    rows.add("words twice", "page missing", "lost", u"entries[0].words: \"lost\" stands twice"_s);
    rows.add("no words", R"(["page missing", "lost"])", "[]",
             u"entries[0].words: must not be empty"_s);
}

void addLearn(QList<Fault> *faults)
{
    Rows rows(faults, u"learn/learn.json"_s, goodLearn);
    rows.common("because", u"situations[0].because"_s);
    rows.add("right code among the others", "[410]", "[404]",
             u"situations[0].others: must be other codes"_s, members);
    rows.add("no other code", "[410]", "[]", u"situations[0].others: must be 1 to 3"_s);
    rows.add("other code twice", "[410]", "[410, 410]", u"situations[0].others: must be 1 to 3"_s);
    rows.add("disputed code twice", R"("codes": [])", R"("codes": [404, 404])",
             u"disputed[0].codes: must be 0 to "_s);
    rows.add("single code", "[404, 410]", "[404]", u"alike[0].codes: must be 2 to 2"_s);
    rows.add("three answers", R"(, {"answer": "g", "because": "h"})", "",
             u"messages[0].answers: must be 4"_s);
    rows.add("long answer", R"("g")", '"' + QByteArray(85, 'a') + '"',
             u"messages[0].answers[3].answer: must have at most 84 letters"_s);

    Rows texts(faults, u"learn/de/learn.json"_s, goodLearnTranslation, goodLearn);
    texts.common("text", u"situations[0].text"_s);
    texts.add("answer too few", ", {}]", "]", u"messages[0].answers: must have 4 members, has 3"_s,
              theOriginal);
}

} // namespace

void addGuideFaults(QList<Fault> *faults)
{
    addGuides(faults);
    addDisputes(faults);
    addOrders(faults);
    addGuideWords(faults);
    addLearn(faults);
}

QList<Fault> goodGuideFiles()
{
    QList<Fault> all;
    const auto add = [&all](const QString &where, const QByteArray &json,
                            const QByteArray &original = {}) {
        all.append({where.toUtf8(), where, json, {}, {}, original});
    };
    add(u"guide/guide.json"_s, goodGuide);
    add(u"guide/de/guide.json"_s, goodGuideTranslation, goodGuide);
    add(u"guide/disputes.json"_s, goodDisputes);
    add(u"guide/de/disputes.json"_s, goodDisputesTranslation, goodDisputes);
    add(u"guide/order.json"_s, goodOrder);
    add(u"guide/de/order.json"_s, goodOrderTranslation, goodOrder);
    add(u"guide/words/en.json"_s, goodGuideWords);
    add(u"learn/learn.json"_s, goodLearn);
    add(u"learn/de/learn.json"_s, goodLearnTranslation, goodLearn);
    return all;
}
