// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/evidence.h>

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = search::Evidence::Kind;

/// Names of errors and fixed messages, where no number says what happened.
class TestEvidenceNames : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void messages_data();
    void messages();
    void everydayWords_data();
    void everydayWords();
    void placeOfTheName();
    void numberBeforeName();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::PasteReader m_reader {m_catalogue};
};

void TestEvidenceNames::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, const QString &text, int best) {
        QTest::newRow(name) << text << best;
    };
    row("phrase as a value", u"{\"message\":\"Forbidden\"}"_s, 403);
    row("message of one word", u"{\"message\":\"Unauthenticated.\"}"_s, 401);
    row("value in small letters", u"{\"error\":\"conflict\"}"_s, 409);
    row("the less general of two", u"type: invalid_request_error, code: invalid_api_key"_s, 401);
    row("behind a bracket", u"ERROR: (run.deploy) NOT_FOUND: Requested entity was not found"_s,
        404);
    row("with the name of its package", u"Illuminate\\Validation\\ValidationException: taken"_s,
        422);
    row("in capitals behind a colon", u"trpc: FORBIDDEN on mutation user.delete"_s, 403);
    row("what an unknown error of gRPC says",
        u"rpc error: code = Unknown desc = daemon: unauthorized: incorrect password"_s, 401);
    row("error of a program", u"com.acme.OrderNotFoundException: no order 7"_s, 404);
    row("another one", u"UserAlreadyExistsError: eva"_s, 409);
    row("in a package of exceptions", u"google.cloud.exceptions.NotFound"_s, 404);
    row("name with its number", u"django.http.response.Http404: No User matches"_s, 404);
    row("Kubernetes", u"Error from server (NotFound): pods \"web\" not found"_s, 404);
    row("Kubernetes, one word", u"Error from server (Conflict): error when applying patch"_s, 409);
    row("Kubernetes, as JSON", u"{\"kind\":\"Status\",\"reason\":\"AlreadyExists\"}"_s, 409);
    row("S3, as XML", u"<Error><Code>NoSuchBucket</Code><RequestId>404</RequestId></Error>"_s, 404);
    row("AWS", u"An error occurred (AccessDenied) when calling the GetObject operation"_s, 403);
    row("Azure", u"ERROR: (ResourceGroupNotFound) The group 'x500' could not be found."_s, 404);
    row("gRPC, Go", u"rpc error: code = ResourceExhausted desc = quota"_s, 429);
    row("gRPC, one word", u"rpc error: code = Unavailable desc = closing"_s, 503);
    row("gRPC, Java", u"io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: after 500ms"_s, 504);
    row("gRPC, by number", u"grpc-status: 7\ngrpc-message: no"_s, 403);
    row("gRPC, trailer as JSON", u"{\"grpc-status\":\"14\"}"_s, 503);
    row("Firebase, with dashes", u"FirebaseError: [code=permission-denied]: Missing"_s, 403);
    row("Docker Hub, run together", u"toomanyrequests: You have reached your pull rate limit"_s,
        429);
    row("in a chain of errors", u"Error: Get \"https://a/v2/\": unauthorized: wrong user"_s, 401);
    row("OAuth", u"{\"error\":\"invalid_token\",\"error_description\":\"expired 500 s ago\"}"_s,
        401);
    row("exception with a package",
        u"org.springframework.web.servlet.NoHandlerFoundException: no"_s, 404);
    row("exception with a namespace",
        u"Symfony\\Component\\HttpKernel\\Exception\\NotFoundHttpException: No route"_s, 404);
    row("exception named like a phrase", u"RestClient::TooManyRequestsError"_s, 429);
    row("constant, Go", u"w.WriteHeader(http.StatusGone)"_s, 410);
    row("constant, Java", u"return HttpServletResponse.SC_CONFLICT;"_s, 409);
    row("constant, Rust", u"StatusCode::IM_A_TEAPOT"_s, 418);
    row("exception, Python", u"raise web.HTTPGone()"_s, 410);
    row("system, no connection", u"Error: connect ECONNREFUSED 127.0.0.1:500"_s, 0);
    row("Chrome, no connection", u"net::ERR_CONNECTION_REFUSED"_s, 0);
}

void TestEvidenceNames::names()
{
    QFETCH(QString, text);
    const search::PasteReading reading = m_reader.readPaste(text);
    QTEST(bestOf(reading), "best");
    QCOMPARE(reading.codes.first().kind, Kind::Name);
}

void TestEvidenceNames::messages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, const QString &text, int best) {
        QTest::newRow(name) << text << best;
    };
    row("nginx", u"2026/10/02 08:15:11 [error] 7#7: *404 no live upstreams while connecting"_s,
        502);
    row("nginx, time-out",
        u"[error] 502#502: *410 upstream timed out (110: Connection timed out)"_s, 504);
    row("Envoy", u"upstream connect error or disconnect/reset before headers. reset reason: x"_s,
        503);
    row("in capitals", u"UPSTREAM REQUEST TIMEOUT"_s, 504);
    row("phrase as a sentence", u"Conflict. The container name \"/web\" is in use by \"500f\"."_s,
        409);
    row("phrase in brackets", u"error: You must be logged in to the server (Unauthorized)"_s, 401);
    row("phrase of a class in general", u"BadHttpRequestException: Request body too large."_s, 413);
    row("phrase as a value in small letters", u"{\"code\":\"unprocessable entity\"}"_s, 422);
    row("curl", u"curl: (52) Empty reply from server"_s, 0);
}

void TestEvidenceNames::messages()
{
    QFETCH(QString, text);
    const search::PasteReading reading = m_reader.readPaste(text);
    QTEST(bestOf(reading), "best");
    QCOMPARE(reading.codes.first().kind, Kind::Message);
}

void TestEvidenceNames::everydayWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words of names in a sentence") << u"The Conflict of the Unknown Expired"_s;
    QTest::newRow("name of a function") << u"if (isNotFound) { resolveConflict(); }"_s;
    QTest::newRow("class in a trace") << u"\tat com.example.Gone.run(Gone.java:404)"_s;
    QTest::newRow("phrase inside a sentence") << u"The page was Found and Accepted."_s;
    QTest::newRow("a class of 1xx") << u"javax.annotation.ProcessingException"_s;
    QTest::newRow("a phrase of one word, small") << u"Error processing request 7"_s;
    QTest::newRow("word behind an exception") << u"IllegalArgumentException: Invalid name"_s;
    QTest::newRow("class that a program lacks") << u"java.lang.ClassNotFoundException: a.B"_s;
    QTest::newRow("module that a program lacks") << u"ModuleNotFoundError: No module named 'x'"_s;
    QTest::newRow("key that a map lacks") << u"KeyNotFoundException: The given key"_s;
    QTest::newRow("members") << u"obj.created = list.found;"_s;
}

/// Words that are names in one place and plain words in most others.
void TestEvidenceNames::everydayWords()
{
    QFETCH(QString, text);
    QCOMPARE(bestOf(m_reader.readPaste(text)), -1);
}

void TestEvidenceNames::placeOfTheName()
{
    const QString text = u"\u001b[31mError\u001b[0m from server (AlreadyExists): x"_s;
    const search::PasteReading reading = m_reader.readPaste(text);
    QCOMPARE(reading.codes.size(), 1);
    const search::Evidence &found = reading.codes.first();
    QCOMPARE(text.sliced(found.start, found.length), u"AlreadyExists"_s);
}

void TestEvidenceNames::numberBeforeName()
{
    QCOMPARE(bestOf(m_reader.readPaste(u"status=503 error=NoSuchKey"_s)), 503);
    QCOMPARE(bestOf(m_reader.readPaste(u"(404) rpc error: code = PermissionDenied"_s)), 403);
    QCOMPARE(bestOf(m_reader.readPaste(u"port 404: ECONNREFUSED, then status 502"_s)), 502);
}

STATUSCAT_TEST(TestEvidenceNames)
#include "tst_evidencenames.moc"
