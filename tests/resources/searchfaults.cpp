// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfaults.h"

#include "faultrows.h"

namespace {

/// A code with what is asked.
QByteArray askedCode()
{
    return goodCode().replace(R"("related":)", R"("asked": ["page is gone"], "related":)");
}

const QByteArray goodErrorNames = R"({"groups": [{"by": "gRPC", "source": "https://grpc.io/",
    "names": {"NOT_FOUND": 404}}, {"by": "AWS", "source": "https://aws.amazon.com/",
    "names": {"NoSuchKey": 410}}]})";

const QByteArray goodMessages = R"({"messages": [{"code": 404, "by": "nginx",
    "text": "no such page", "source": "https://nginx.org/"}, {"code": 410, "by": "a",
    "text": "page is gone", "source": "https://a.example/"}]})";

const QByteArray goodWords = R"({"fillers": ["der", "die"], "negations": ["nicht"],
    "suffixes": ["en", "e"], "synonyms": [["anmelden", "sich einloggen"]], "howToStarts": ["wie"],
    "howToEnds": [], "statusWords": ["statuscode"], "errorWords": ["fehler"],
    "lineWords": ["zeile"], "portWords": ["port"]})";

const QByteArray goodPasteWords = R"({"statusWords": ["статус"], "errorWords": ["fel"],
    "lineWords": ["rad"], "portWords": ["port"], "units": ["ms"], "verbs": ["returned", "gav"]})";

const QByteArray goodAsked = R"({"404": ["seite fehlt"], "410": ["weg für immer"]})";

void addErrorNames(QList<Fault> *faults)
{
    Rows rows(faults, u"search/names.json"_s, goodErrorNames);
    rows.common("by", u"groups[0].by"_s);
    rows.add("no groups", "groups", "group", u"groups: is missing"_s);
    rows.add("source that is no URL", "https://grpc.io/", "grpc.io",
             u"groups[0].source: \"grpc.io\" is no https URL"_s);
    rows.add("name of two words", "NOT_FOUND", "NOT FOUND",
             u"groups[0].names.NOT FOUND: must be one word of ASCII"_s);
    rows.add("name that is no ASCII", "NOT_FOUND", "NOT_FOUND…", u"groups[0].names.NOT_FOUND"_s);
    rows.add("name that is empty", "NOT_FOUND", "", u"groups[0].names.: must be one word"_s);
    rows.add("text for a code", "404", R"("404")",
             u"groups[0].names.NOT_FOUND: must be a number, is a string"_s);
    rows.add("code that there is not", "404", "468",
             u"groups[0].names.NOT_FOUND: there is no code 468"_s, otherFiles);
    rows.add("name twice", "NoSuchKey", "NOT_FOUND", u"groups[1].names.NOT_FOUND: stands twice"_s,
             members);
}

void addMessages(QList<Fault> *faults)
{
    Rows rows(faults, u"search/messages.json"_s, goodMessages);
    rows.common("by", u"messages[0].by"_s);
    rows.add("capitals", "no such", "No such",
             u"messages[0].text: \"No such page\" must be in lower case"_s);
    rows.add("single word", "no such page", "nosuchpage",
             u"messages[0].text: must have two words at least"_s);
    rows.add("message twice", "page is gone", "no such page",
             u"messages[1].text: \"no such page\" stands twice"_s, members);
    rows.add("code that there is not", "404", "468", u"messages[0].code: there is no code 468"_s,
             otherFiles);
    rows.add("source that is no URL", "https://nginx.org/", "nginx",
             u"messages[0].source: \"nginx\" is no https URL"_s);
}

void addWords(QList<Fault> *faults)
{
    Rows rows(faults, u"search/words/de.json"_s, goodWords);
    rows.add("unknown key", R"({"fillers")", R"({"colour": [], "fillers")",
             u"colour: unknown key"_s);
    rows.add("missing key", R"("suffixes": ["en", "e"],)", "", u"suffixes: is missing"_s);
    rows.add("capitals", "fehler", "Fehler", u"errorWords: \"Fehler\" must be in lower case"_s);
    rows.add("capitals beyond ASCII", "fehler", "Ärger",
             u"errorWords: \"Ärger\" must be in lower case"_s, letterCase);
    rows.add("word twice", R"("en", "e")", R"("en", "en")", u"suffixes: \"en\" stands twice"_s);
    rows.add("synonym of nothing", R"(["anmelden", "sich einloggen"])", R"(["anmelden"])",
             u"synonyms: item 0 must be a list of two or more texts"_s);
    rows.add("text for synonyms", R"(["anmelden", "sich einloggen"])", R"("anmelden")",
             u"synonyms: item 0 must be a list"_s);
    rows.add("synonym in capitals", "anmelden", "Anmelden",
             u"synonyms: \"Anmelden\" must be in lower case"_s);
    rows.add("synonym of five words", "sich einloggen", "a b c d e",
             u"synonyms: \"a b c d e\" has more than four words"_s, members);
    rows.add("synonym twice", "sich einloggen", "anmelden",
             u"synonyms: \"anmelden\" stands twice"_s, members);
}

void addPasteWords(QList<Fault> *faults)
{
    Rows rows(faults, u"search/pastewords.json"_s, goodPasteWords);
    rows.add("unknown key", R"({"statusWords")", R"({"colour": [], "statusWords")",
             u"colour: unknown key"_s);
    rows.add("missing key", R"("portWords": ["port"],)", "", u"portWords: is missing"_s);
    rows.add("capitals", "fel", "Fel", u"errorWords: \"Fel\" must be in lower case"_s);
    rows.add("verb twice", R"("gav")", R"("returned")", u"verbs: \"returned\" stands twice"_s);
}

void addAsked(QList<Fault> *faults)
{
    Rows rows(faults, u"search/asked/de.json"_s, goodAsked);
    rows.add("code that there is not", R"("410")", R"("468")", u"468: there is no code 468"_s,
             otherFiles);
    rows.add("word for a code", R"("410")", R"("gone")", u"gone: there is no code gone"_s);
    rows.add("text for a list", R"(["weg für immer"])", R"("weg")",
             u"410: must be an array, is a string"_s);
    const auto asked = [&rows](const char *name, const QByteArray &text, const QString &error,
                               const QString &unsaid = {}) {
        rows.add(name, "weg für immer", text,
                 u"410: \"%1\" "_s.arg(QString::fromUtf8(text)) + error, unsaid);
    };
    asked("capitals", "Weg", u"must be in lower case"_s);
    asked("capitals beyond ASCII", "weg für Ämter", u"must be in lower case"_s, letterCase);
    asked("number of a code", "wann 404", u"holds the number of a code"_s);
    asked("two spaces", "weg  da", u"must be words with one space between them"_s);
    asked("space at the end", "weg ", u"must be words with one space between them"_s);
    asked("bracket", "weg [da]", u"must be words with one space between them"_s);
    asked("nine words", "a b c d e f g h i", u"has more than eight words"_s,
          u"a schema does not see the language"_s);
    rows.add("same text twice", "seite fehlt\"", "seite fehlt\", \"seite, fehlt\"",
             u"404: \"seite, fehlt\" stands twice"_s, members);
    Rows signs(faults, u"search/asked/ja.json"_s, R"({"404": ["ページがない"]})");
    signs.add("sentence in Japanese", "ページがない", QByteArray("ページがない").repeated(5),
              u"404: \"%1\" must have 2 to 24 characters"_s.arg(u"ページがない"_s.repeated(5)),
              u"a schema does not see the language"_s);

    Rows code(faults, u"catalogue/404.json"_s, askedCode());
    code.add("nothing asked", R"(["page is gone"])", "[]", u"asked: must not be empty"_s);
    code.add("asked in capitals", "page is gone", "Page is gone",
             u"asked: \"Page is gone\" must be in lower case"_s);
    code.add("asked with a number", "page is gone", "page gives 410",
             u"asked: \"page gives 410\" holds the number of a code"_s);
    code.add("asked in nine words", "page is gone", "a b c d e f g h i",
             u"asked: \"a b c d e f g h i\" has more than eight words"_s);
    code.add("asked twice", R"(["page is gone"])", R"(["page is gone", "page is gone"])",
             u"asked: \"page is gone\" stands twice"_s);
}

} // namespace

void addSearchFaults(QList<Fault> *faults)
{
    addErrorNames(faults);
    addMessages(faults);
    addPasteWords(faults);
    addWords(faults);
    addAsked(faults);
}

QList<std::pair<QString, QByteArray>> goodSearchFiles()
{
    return {
        {u"catalogue/404.json"_s, askedCode()},    {u"search/names.json"_s, goodErrorNames},
        {u"search/messages.json"_s, goodMessages}, {u"search/pastewords.json"_s, goodPasteWords},
        {u"search/words/de.json"_s, goodWords},    {u"search/asked/de.json"_s, goodAsked}};
}
