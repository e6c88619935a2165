// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/evidence.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// Test runners: what was received counts, not what was expected.
class TestEvidenceTests : public QObject
{
    Q_OBJECT

private slots:
    void received_data();
    void received();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::PasteReader m_reader {m_catalogue};
};

void TestEvidenceTests::received_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, const QString &text, int best) {
        QTest::newRow(name) << text << best;
    };
    row("IntelliJ", u"Expected :200\nActual   :404"_s, 404);
    row("pytest, one of a list", u"AssertionError: assert 302 in (200, 201)"_s, 302);
    row("Dredd, swapped", u"got 500, wanted 200"_s, 500);
    row("TestNG", u"expected [200] but found [403]"_s, 403);
    row("JMeter", u"****** received  : [[[404]]]\n****** comparison: [[[200]]]"_s, 404);
    row("JUnit", u"org.opentest4j.AssertionFailedError: expected: <200> but was: <404>"_s, 404);
    row("MockMvc", u"java.lang.AssertionError: Status expected:<201> but was:<400>"_s, 400);
    row("AssertJ", u"Expecting:\n  <404>\nto be equal to:\n  <200>\nbut was not."_s, 404);
    row("Hamcrest", u"Expected: is <200>\n     but: was <503>"_s, 503);
    row("REST Assured", u"1 expectation failed.\nExpected status code <200> but was <401>."_s, 401);
    row("pytest",
        u">       assert response.status_code == 200\nE       assert 404 == 200\nE      "
        "  +  where 404 = <Response [404]>.status_code"_s,
        404);
    row("unittest", u"AssertionError: 403 != 200"_s, 403);
    row("Django test",
        u"AssertionError: 302 != 200 : Couldn't retrieve content: Response code was 302 "
        "(expected 200)"_s,
        302);
    row("Jest",
        u"expect(received).toBe(expected) // Object.is equality\n\nExpected: 200\nReceived: "
        "500"_s,
        500);
    row("Vitest",
        u"AssertionError: expected 404 to be 200 // Object.is equality\n\n- Expected\n+ "
        "Received\n\n- 200\n+ 404"_s,
        404);
    row("Mocha",
        u"AssertionError: expected 200 to equal 404\n      + expected - actual\n\n      "
        "-200\n      +404"_s,
        200);
    row("Chai HTTP", u"AssertionError: expected { Object } to have status code 200 but got 422"_s,
        422);
    row("supertest", u"Error: expected 201 \"Created\", got 409 \"Conflict\""_s, 409);
    row("node:assert",
        u"AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n404 !== "
        "200\n"_s,
        404);
    row("Jasmine", u"Expected 500 to equal 200."_s, 500);
    row("Cypress", u"AssertionError: expected 404 to equal 200"_s, 404);
    row("Postman", u"AssertionError: expected response to have status code 200 but got 401"_s, 401);
    row("PHPUnit", u"Failed asserting that 404 matches expected 200."_s, 404);
    row("PHPUnit, identical", u"Failed asserting that 500 is identical to 200."_s, 500);
    row("Laravel",
        u"Expected response status code [200] but received 419.\nFailed asserting that false "
        "is true."_s,
        419);
    row("RSpec", u"expected: 200\n     got: 404\n\n(compared using ==)"_s, 404);
    row("RSpec, Rails",
        u"expected the response to have status code :ok (200) but it was :not_found (404)"_s, 404);
    row("Minitest", u"Expected response to be a <2XX: success>, but was a <404: Not Found>"_s, 404);
    row("Go, got and want", u"main_test.go:404: status = 503; want 200"_s, 503);
    row("testify",
        u"Error:      Not equal: \n            expected: 200\n            actual  : 404"_s, 404);
    row("NUnit", u"  Expected: 200\n  But was:  500"_s, 500);
    row("xUnit", u"Assert.Equal() Failure: Values differ\nExpected: 200\nActual:   404"_s, 404);
    row("MSTest", u"Assert.AreEqual failed. Expected:<200>. Actual:<404>. "_s, 404);
    row("Rust", u"assertion `left == right` failed\n  left: 404\n right: 200"_s, 404);
    row("ExUnit",
        u"Assertion with == failed\n     code:  assert conn.status == 200\n     left:  500\n "
        "    right: 200"_s,
        500);
    row("Hurl", u"  HTTP 200\n  |   ^^^ actual value is <404>"_s, 404);
    row("Karate", u"status code was: 404, expected: 200, response time: 500, url: http://x"_s, 404);
    row("Gatling", u"status.find.is(200), but actually found 503"_s, 503);
    row("Dredd", u"fail: statusCode: Expected status code '200', but got '404'."_s, 404);
    row("failed to get", u"failed to get 200 response, got 403"_s, 403);
    row("instead of", u"instead of 200 the api gives me 401"_s, 401);
    row("denied", u"Status code was 403 and not [200]: Forbidden"_s, 403);
    row("corrected", u"not a 403, it's a 429"_s, 429);
    row("plain words", u"should return 200 but returns 404"_s, 404);
    row("only an expectation", u"expected status 200"_s, 200);
}

void TestEvidenceTests::received()
{
    QFETCH(QString, text);
    QTEST(bestOf(m_reader.readPaste(text)), "best");
}

STATUSCAT_TEST(TestEvidenceTests)
#include "tst_evidencetests.moc"
