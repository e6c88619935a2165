// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"

#include "faultrows.h"
#include "guidefaults.h"
#include "searchfaults.h"

#include <QJsonDocument>

namespace {

/// The same with a member in each list and a value for each fact.
QByteArray fullCode()
{
    QByteArray json = goodCode();
    const std::pair<const char *, const char *> parts[] = {
        {"formerPhrases", R"([{"phrase": "Lost", "source": "s"}])"},
        {"cacheable", R"({"value": true, "note": "n", "source": "s"})"},
        {"content", R"({"value": "none", "note": "n", "source": "s"})"},
        {"methodOnRedirect", R"({"value": "kept", "note": "n", "source": "s"})"},
        {"versions", R"({"value": "HTTP/1.1", "note": "n", "source": "s"})"},
        {"headers", R"([{"name": "Age", "direction": "response", "level": "may", "note": "n",
                         "source": "s"}])"},
        {"uses", R"([{"by": "b", "phrase": "p", "meaning": "m", "source": "s",
                      "grade": "primary", "note": "n"}])"}};
    for (const auto &[key, value] : parts) {
        const QByteArray name = '"' + QByteArray(key) + "\": ";
        const QByteArray part = name + value;
        json.replace(QByteArray(name + "null"), part);
        json.replace(QByteArray(name + "[]"), part);
    }
    return json;
}

const QByteArray goodCodeTranslation = R"({"guidance": {"summary": "Hier ist nichts",
    "receiving": {"causes": ["Eins", "Zwei"]}}, "keywords": ["fehlt"],
    "related": [{"code": 410, "difference": "entfernt"}]})";

const QByteArray goodSet = R"({"id": "missing", "about": "Two.", "question": "Which?",
    "answers": [{"code": 404, "answer": "here"}, {"code": 410, "answer": "there"}]})";

const QByteArray goodSetTranslation = R"({"about": "Zwei.",
    "answers": [{"code": 404, "answer": "hier"}, {"code": 410, "answer": "dort"}]})";

const QByteArray goodEcosystem = R"({"id": "go", "name": "Go net/http", "short": "Go",
    "popularity": 1, "source": "status.go",
    "constants": [{"code": 404, "name": "http.StatusNotFound"},
                  {"code": 410, "name": "http.StatusGone", "kind": "alias", "source": "x"}]})";

const QByteArray goodHeaderValues = R"({"values": {"Allow": "GET"}})";

const QByteArray goodRules = R"({"rules": [{"id": "a", "when": {}, "level": "note",
    "text": "{status} of {users}", "source": null}], "conditional": [{"headers": ["X"],
    "because": "it is so"}]})";

const QByteArray goodRulesTranslation = R"({"rules": [{"id": "a", "text": "{users}: {status}"}]})";

void addCodes(QList<Fault> *faults)
{
    Rows rows(faults, u"catalogue/404.json"_s, goodCode());
    rows.common("summary", u"guidance.summary"_s);
    rows.add("unknown key inside", R"("side": "client")", R"("side": "client", "mood": "bad")",
             u"guidance.receiving.mood: unknown key"_s);
    rows.add("wrong type", R"("common": true)", R"("common": "yes")",
             u"common: must be true or false, is a string"_s);
    rows.add("wrong type inside a list", R"("difference": "removed for good")",
             R"("difference": 5)", u"related[0].difference: must be a string, is a number"_s);
    rows.add("text for a list", R"("uses": [])", R"("uses": "nobody")",
             u"uses: must be an array, is a string"_s);
    rows.add("text in a list of objects", R"("uses": [])", R"("uses": ["nobody"])",
             u"uses: item 0 must be an object"_s);
    rows.add("missing key", R"("changed": null,)", "", u"changed: is missing"_s);
    rows.add("missing key inside", R"("value": "no",)", "", u"guidance.retry.value: is missing"_s);
    rows.add("duplicate key inside", R"("value": "no")", R"("value": "no", "value": "yes")",
             u"the key \"value\" stands twice"_s, twice);
    rows.add("null for a text", R"("reason": "Why so.")", R"("reason": null)",
             u"guidance.retry.reason: must be a string, is null"_s);
    rows.add("blank text where null may be", R"("changed": null)", R"("changed": "")",
             u"changed: must not be empty"_s);
    rows.add("unknown standing", R"("registered")", R"("famous")",
             u"standing: \"famous\" is none of registered, "_s);
    rows.add("unknown side", R"("side": "client")", R"("side": "Client")",
             u"guidance.receiving.side: \"Client\" is none of client, "_s);
    rows.add("unknown retry", R"("value": "no")", R"("value": "never")",
             u"guidance.retry.value: \"never\" is none of no, "_s);
    rows.add("blank keyword", R"("dead link")", R"(" ")", u"keywords: item 0 must be a string"_s);
    rows.add("keyword twice", R"("dead link")", R"("dead link", "dead link")",
             u"keywords: \"dead link\" stands twice"_s);
    rows.add("keyword twice, once in capitals", R"("dead link")", R"("dead link", "Dead Link")",
             u"keywords: \"Dead Link\" stands twice"_s, members);
    rows.add("another file's code", R"("code": 404)", R"("code": 410)",
             u"code: belongs into the file 410.json"_s, fileName);
    rows.add("code of four digits", R"("code": 404)", R"("code": 1000)",
             u"code: must be a whole number from 0 to 999"_s);
    rows.add("fraction for a code", R"("code": 404)", R"("code": 404.5)",
             u"code: must be a whole number from 0 to 999"_s);
    rows.add("text for a code", R"("code": 404)", R"("code": "404")",
             u"code: must be a number, is a string"_s);
    rows.add("related code that there is not", R"("code": 410)", R"("code": 499)",
             u"related[0].code: there is no code 499"_s, otherFiles);
    for (const auto &[name, url] : {std::pair("URL of http", "http://example.com/"),
                                    std::pair("URL without a host", "https:///rfc"),
                                    std::pair("URL of a short name", "https://localhost/"),
                                    std::pair("URL with a user", "https://me@example.com/"),
                                    std::pair("URL with a port", "https://example.com:8080/"),
                                    std::pair("URL with a space", "https://example.com/a b"),
                                    std::pair("no URL", "RFC 9110")}) {
        rows.add(name, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5", url,
                 u"references[0].url: \"%1\" is no https URL"_s.arg(QString::fromLatin1(url)));
    }
    rows.add("cacheable as a word", R"("cacheable": null)",
             R"("cacheable": {"value": "yes", "source": "RFC"})",
             u"facts.cacheable.value: must be true or false, is a string"_s);
    rows.add("storing of what may be stored", R"("cacheable": null)",
             R"("cacheable": {"value": true, "storing": "never", "source": "RFC"})",
             u"facts.cacheable.storing: unknown key"_s);
    rows.add("unknown storing", R"("cacheable": null)",
             R"("cacheable": {"value": false, "storing": "maybe", "source": "RFC"})",
             u"facts.cacheable.storing: \"maybe\" is none of never, updates"_s);
    rows.add("unknown content", R"("content": null)",
             R"("content": {"value": "some", "source": "RFC"})",
             u"facts.content.value: \"some\" is none of allowed, "_s);
    rows.add("unknown method", R"("methodOnRedirect": null)",
             R"("methodOnRedirect": {"value": "lost", "source": "RFC"})",
             u"facts.methodOnRedirect.value: \"lost\" is none of kept, "_s);
    const QByteArray header =
        R"("headers": [{"name": "Age", "direction": "response", "level": "may", "source": "RFC"}])";
    rows.add("unknown direction", R"("headers": [])",
             QByteArray(header).replace("response", "answer"),
             u"facts.headers[0].direction: \"answer\" is none of request, response"_s);
    rows.add("unknown level", R"("headers": [])", QByteArray(header).replace("may", "MAY"),
             u"facts.headers[0].level: \"MAY\" is none of must, "_s);
    const QByteArray use =
        R"("uses": [{"by": "x", "phrase": null, "meaning": "y", "source": "z", "grade": "primary"}])";
    rows.add("unknown grade", R"("uses": [])", QByteArray(use).replace("primary", "rumour"),
             u"uses[0].grade: \"rumour\" is none of primary, "_s);
    rows.add("blank note", R"("uses": [])",
             QByteArray(use).replace("\"by\"", R"("note": "", "by")"),
             u"uses[0].note: must not be empty"_s);
    const QByteArray sender = R"("senders": [{"by": "b", "message": "m", "meaning": "n",
        "setting": "s", "source": "https://b.example/"}], "pictures":)";
    rows.add("sender with a bad source", R"("pictures":)",
             QByteArray(sender).replace("https://b.example/", "the manual"),
             u"senders[0].source: \"the manual\" is no https URL"_s);
    rows.add("sender without a meaning", R"("pictures":)",
             QByteArray(sender).replace(R"("meaning": "n",)", ""),
             u"senders[0].meaning: is missing"_s);
    rows.add("title beside a phrase", R"("formerPhrases")", R"("title": "Lost", "formerPhrases")",
             u"title: unknown key"_s);
    rows.add("neither phrase nor title", R"("phrase": "Not Found")", R"("phrase": null)",
             u"title: is missing"_s);
    rows.add("title that nobody knows", R"("phrase": "Not Found")",
             R"x("phrase": "(Unused)", "title": "Lost")x", u"title: \"Lost\" is no former phrase"_s,
             members);
    rows.add("clients without a source", R"("pictures":)",
             R"("clients": {"text": "t"}, "pictures":)", u"clients.sources: is missing"_s);
    const QByteArray link = R"({"label": "l", "url": "https://a.example/"})";
    const auto readMore = [&rows](const char *name, const QByteArray &links, const QString &error,
                                  const QString &unsaid = {}) {
        rows.add(name, R"("pictures":)", R"("readMore": [)" + links + R"(], "pictures":)", error,
                 unsaid);
    };
    readMore("no link to read more", "", u"readMore: must hold one to three links"_s);
    readMore("four links to read more", QByteArray(link + ',').repeated(3) + link,
             u"readMore: must hold one to three links"_s);
    readMore("link of http to read more", QByteArray(link).replace("https", "http"),
             u"readMore[0].url: \"http://a.example/\" is no https URL"_s);
    readMore("link with a query", QByteArray(link).replace("example/", "example/?from=cat"),
             u"readMore: \"https://a.example/?from=cat\" has a query"_s);
    readMore("link twice", link + ',' + QByteArray(link).replace("\"l\"", "\"m\""),
             u"readMore: \"https://a.example/\" stands twice"_s, members);
    Rows(faults, u"catalogue/new.json"_s, goodCode())
        .whole("named after no code", goodCode(), u"code: belongs into the file 404.json"_s,
               fileName);
}

void addCodeTranslations(QList<Fault> *faults)
{
    Rows rows(faults, u"catalogue/de/404.json"_s, goodCodeTranslation, goodCode());
    rows.common("summary", u"guidance.summary"_s);
    rows.add("word that is no text", R"("receiving": {)", R"("receiving": {"side": "client", )",
             u"guidance.receiving.side: is no text to translate"_s);
    rows.add("example", R"("receiving": {)", R"("example": "GET", "receiving": {)",
             u"guidance.example: is no text to translate"_s);
    rows.add("text for null", R"("keywords")", R"("changed": null, "keywords")",
             u"changed: is no text to translate"_s);
    rows.add("fact that the original lacks", R"("keywords")",
             R"("facts": {"content": {"note": "x"}}, "keywords")",
             u"facts.content: is no text to translate"_s, theOriginal);
    rows.add("another number", "410", "411",
             u"related[0].code: must be as in the original, or left out"_s, theOriginal);
    rows.add("shorter list", R"(["Eins", "Zwei"])", R"(["Eins"])",
             u"guidance.receiving.causes: must have 2 members, has 1"_s, theOriginal);
    rows.add("keywords that are no list", R"(["fehlt"])", R"("fehlt")",
             u"keywords: is no text to translate"_s);
    rows.add("keyword that is no text", R"("fehlt")", "404", u"keywords: item 1 must be"_s);
    rows.add("keyword of the original", R"("fehlt")", R"("Dead Link")",
             u"keywords: \"Dead Link\" stands twice"_s, theOriginal);
}

void addSets(QList<Fault> *faults)
{
    Rows rows(faults, u"confusables/missing.json"_s, goodSet);
    rows.common("about", u"about"_s);
    rows.add("unknown key inside", R"("answer": "there")", R"("answer": "there", "why": "x")",
             u"answers[1].why: unknown key"_s);
    rows.add("code alone", R"(, {"code": 410, "answer": "there"})", "",
             u"answers: must hold at least two codes"_s);
    rows.add("code that there is not", "410", "468", u"answers[1].code: there is no code 468"_s,
             otherFiles);
    rows.add("code twice", "410", "404", u"answers[1].code: the code 404 stands twice"_s, members);
    rows.add("another file's set", R"("id": "missing")", R"("id": "gone")",
             u"id: belongs into the file gone.json"_s, fileName);

    Rows texts(faults, u"confusables/de/missing.json"_s, goodSetTranslation, goodSet);
    texts.common("about", u"about"_s);
    texts.add("answer that is no text", R"("dort")", "[]",
              u"answers[1].answer: must be a string"_s);
    texts.add("answer too few", R"(, {"code": 410, "answer": "dort"})", "",
              u"answers: must have 2 members, has 1"_s, theOriginal);
    texts.add("other order", "404", "410",
              u"answers[0].code: must be as in the original, or left out"_s, theOriginal);
}

void addEcosystems(QList<Fault> *faults)
{
    Rows rows(faults, u"constants/go.json"_s, goodEcosystem);
    rows.common("short", u"short"_s);
    rows.add("unknown key inside", R"("kind": "alias")", R"("sort": "alias")",
             u"constants[1].sort: unknown key"_s);
    rows.add("unknown kind", R"("alias")", R"("nickname")",
             u"constants[1].kind: \"nickname\" is none of primary, alias, "_s);
    rows.add("text for a number", R"("popularity": 1)", R"("popularity": "1")",
             u"popularity: must be a number, is a string"_s);
    rows.add("another file's ecosystem", R"("id": "go")", R"("id": "rust")",
             u"id: belongs into the file rust.json"_s, fileName);
    rows.add("code that there is not", R"("code": 404)", R"("code": 468)",
             u"constants[0].code: there is no code 468"_s, otherFiles);
    const auto snippet = [&rows](const char *name, const QByteArray &json, const QString &error,
                                 const QString &unsaid = {}) {
        rows.add(name, R"("constants":)", R"("snippet": )" + json + R"(, "constants":)", error,
                 unsaid);
    };
    snippet("snippet with an unknown place", R"({"lines": ["{colour}"], "source": "s"})",
            u"snippet.lines: {colour} is none of "_s, u"schemas do not see places in texts"_s);
    snippet("fields that the snippet cannot set", R"({"lines": ["{headers}"], "source": "s"})",
            u"snippet.lines: {headers} is none of "_s, u"schemas do not see places in texts"_s);
    snippet("snippet without lines", R"({"lines": [], "source": "s"})",
            u"snippet.lines: must not be empty"_s);
    snippet("snippet with half of what stands around", R"({"lines": ["{headers}"],
            "header": "{name}{value}", "join": "", "around": [""], "source": "s"})",
            u"snippet.around: must hold two texts"_s);
    snippet("code that there is not in a snippet",
            R"({"lines": ["x"], "cannot": [499], "source": "s"})",
            u"snippet.cannot: there is no code 499"_s, otherFiles);
    Rows(faults, u"headers/values.json"_s, goodHeaderValues)
        .add("quote in a value", "GET", "G'ET", u"values.Allow: must hold no quotes"_s);
}

void addRules(QList<Fault> *faults)
{
    Rows rows(faults, u"rules/rules.json"_s, goodRules);
    rows.common("id", u"rules[0].id"_s);
    rows.add("no rules", R"({"rules": [)", R"({"rule": [)", u"rules: is missing"_s);
    const auto when = [&rows](const char *name, const QByteArray &condition, const QString &error,
                              const QString &unsaid = {}) {
        rows.add(name, R"("when": {})", R"("when": {)" + condition + '}',
                 u"rules[0].when."_s + error, unsaid);
    };
    when("unknown key in a condition", R"("status": ["404"])", u"status: unknown key"_s);
    when("word for a code", R"("statuses": ["many"])",
         u"statuses: \"many\" is no code, class or range"_s);
    when("zero for a code", R"("statuses": ["0"])", u"statuses: \"0\" is no code"_s);
    when("range backwards", R"("statuses": ["500-400"])", u"statuses: \"500-400\" is no code"_s,
         numbers);
    when("number for a code", R"("statuses": [404])", u"statuses: item 0 must be a string"_s);
    when("empty list", R"("statuses": [])", u"statuses: must not be empty"_s);
    when("unknown method", R"("methods": ["FETCH"])", u"methods: \"FETCH\" is none of"_s);
    when("unknown version", R"("httpVersion": "7")", u"httpVersion: \"7\" is none of"_s);
    when("unknown standing", R"("standings": ["odd"])", u"standings: \"odd\" is none of"_s);
    when("no name of a field", R"("has": ["Retry After"])",
         u"has: \"Retry After\" is no name of a header field"_s);
    when("field twice", R"("lacks": ["Age", "Age"])", u"lacks: \"Age\" stands twice"_s);
    when("pattern without fields", R"("matches": [{"pattern": "a"}])",
         u"matches[0].fields: must name a field"_s);
    when("broken pattern", R"("matches": [{"fields": ["A"], "pattern": "("}])",
         u"matches[0].pattern: missing closing parenthesis"_s, regularExpression);
    when("word for true or false", R"("content": "yes")", u"content: must be true or false"_s);
    when("no name of a test", R"("test": "isDate")", u"test: \"isDate\" is no name of a test"_s);
    when("fields without a test", R"("fields": ["Age"])", u"fields: are for a test"_s);
    rows.add("trial without an answer that keeps the rule", R"("level")",
             R"("trials": [{"broken": "200"}], "level")", u"rules[0].trials[0].kept: is missing"_s);
    rows.add("unknown rule level", R"("note")", R"("shall")",
             u"rules[0].level: \"shall\" is none of must, should, may, advice, note"_s);
    rows.add("demand without a source", R"("note")", R"("must")",
             u"rules[0].source: must say where \"must\" stands"_s);
    rows.add("unknown placeholder", "{users}", "{code}", u"rules[0].text: {code} is none of"_s);
    rows.add("open placeholder", "{users}", "{users", u"rules[0].text: {users is none of"_s);
    rows.add("id twice", R"("rules": [)",
             R"("rules": [{"id": "a", "when": {}, "level": "note", "text": "t", "source": null}, )",
             u"rules: the id \"a\" stands twice"_s, members);
    rows.add("conditional fact without reason", R"(,
    "because": "it is so")",
             "", u"conditional[0].because: is missing"_s);

    Rows texts(faults, u"rules/de/rules.json"_s, goodRulesTranslation, goodRules);
    texts.common("text", u"rules[0].text"_s);
    texts.add("unknown id", R"("a")", R"("b")", u"rules[0]: there is no id \"b\""_s, theOriginal);
    texts.add("no id", R"("id": "a", )", "", u"rules[0]: there is no id \"\""_s);
    texts.add("lost placeholder", "{users}: ", "",
              u"rules[0].text: must keep exactly these: {status} {users}"_s, theOriginal);
    texts.add("placeholder of another name", "{users}", "{code}",
              u"rules[0].text: must keep exactly these: {status} {users}"_s);
    texts.add("level", R"("id": "a", )", R"("id": "a", "level": "note", )",
              u"rules[0].level: is no text to translate"_s);
}

} // namespace

const checker::Kind &Fault::kind() const
{
    return *checker::kindOf(where);
}

QList<Fault> faults()
{
    QList<Fault> all;
    addCodes(&all);
    addCodeTranslations(&all);
    addSets(&all);
    addEcosystems(&all);
    addSearchFaults(&all);
    addGuideFaults(&all);
    addRules(&all);
    return all;
}

QList<Fault> goodFiles()
{
    QList<Fault> all;
    const auto add = [&all](const QString &where, const QByteArray &json,
                            const QByteArray &original = {}) {
        all.append({where.toUtf8(), where, json, {}, {}, original});
    };
    add(u"catalogue/404.json"_s, goodCode());
    add(u"catalogue/404.json"_s, fullCode());
    add(u"catalogue/de/404.json"_s, goodCodeTranslation, goodCode());
    add(u"confusables/missing.json"_s, goodSet);
    add(u"confusables/de/missing.json"_s, goodSetTranslation, goodSet);
    add(u"constants/go.json"_s, goodEcosystem);
    for (const auto &[where, json] : goodSearchFiles()) {
        add(where, json);
    }
    all << goodGuideFiles();
    add(u"headers/values.json"_s, goodHeaderValues);
    add(u"rules/rules.json"_s, goodRules);
    add(u"rules/de/rules.json"_s, goodRulesTranslation, goodRules);
    return all;
}

QStringList checked(const Fault &file)
{
    const QSet<int> codes {404, 410};
    QStringList errors;
    if (file.isTranslation()) {
        checker::readTranslation(file.kind(), QJsonDocument::fromJson(file.original).object(),
                                 file.json, file.where, codes, &errors);
    } else {
        checker::readOriginal(file.kind(), file.json, file.where, codes, &errors);
    }
    return errors;
}
