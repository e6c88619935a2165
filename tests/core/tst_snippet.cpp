// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/snippet.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QJsonObject values {{u"Retry-After"_s, u"30"_s},
                          {u"Allow"_s, u"GET, HEAD"_s},
                          {u"Location"_s, u"/new"_s},
                          {u"408 Connection"_s, u"close"_s}};

core::Status status(int code, const QStringList &fields = {})
{
    core::Status status;
    status.code = code;
    status.phrase = u"Phrase"_s;
    for (const QString &field : fields) {
        const QStringList parts = field.split(u' ');
        core::HeaderFact fact;
        fact.name = parts.at(0);
        fact.level = parts.at(1);
        fact.direction = parts.value(2, u"response"_s);
        status.facts.headers << fact;
    }
    return status;
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const char *ofLines = R"json({"lines": ["{headers}", "send({constant}, '{phrase}')"],
    "withoutContent": ["{headers}", "send({constant})"], "redirect": ["go({code}, '{location}')"],
    "header": "set('{name}', '{value}')", "join": "\n", "around": ["", ""], "cannot": [499]})json";
const char *inLine = R"json({"lines": ["send({constant}{headers})"], "success": ["ok({constant})"],
    "header": "'{name}': '{value}'", "join": ", ", "around": [", {", "}"],
    "number": "Code({code})"})json";

} // namespace

/// Ready code that answers with a status code.
class TestSnippet : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
    void everySnippetIsWhole();
};

void TestSnippet::fills_data()
{
    QTest::addColumn<bool>("isOfLines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("constant");
    QTest::addColumn<QString>("text");
    QTest::newRow("no fields") << true << 404 << QStringList() << u"NOT_FOUND"_s
                               << u"send(NOT_FOUND, 'Phrase')"_s;
    QTest::newRow("no constant") << true << 460 << QStringList() << QString()
                                 << u"send(460, 'Phrase')"_s;
    QTest::newRow("no content") << true << 204 << QStringList() << u"NO_CONTENT"_s
                                << u"send(NO_CONTENT)"_s;
    QTest::newRow("a field") << true << 429 << QStringList {u"Retry-After may"_s} << QString()
                             << u"set('Retry-After', '30')\nsend(429, 'Phrase')"_s;
    QTest::newRow("fields in the line")
        << false << 405 << QStringList {u"Allow must"_s, u"Retry-After should"_s} << QString()
        << u"send(Code(405), {'Allow': 'GET, HEAD', 'Retry-After': '30'})"_s;
    QTest::newRow("a field that must not be there")
        << false << 405 << QStringList {u"Allow must-not"_s} << QString() << u"send(Code(405))"_s;
    QTest::newRow("a field of the request") << false << 405 << QStringList {u"Allow must request"_s}
                                            << QString() << u"send(Code(405))"_s;
    QTest::newRow("a field without a value")
        << false << 405 << QStringList {u"X-Other must"_s} << QString() << u"send(Code(405))"_s;
    QTest::newRow("a redirect") << true << 301 << QStringList {u"Location should"_s} << QString()
                                << u"go(301, '/new')"_s;
    QTest::newRow("no error") << false << 200 << QStringList() << u"OK"_s << u"ok(OK)"_s;
    QTest::newRow("a value for this code alone")
        << false << 408 << QStringList {u"Connection described"_s} << u"T"_s
        << u"send(T, {'Connection': 'close'})"_s;
    QTest::newRow("what it cannot") << true << 499 << QStringList() << QString() << QString();
    QTest::newRow("no answer at all") << true << 0 << QStringList() << QString() << QString();
    QTest::newRow("no answer of its own")
        << true << 103 << QStringList() << u"HINTS"_s << QString();
}

void TestSnippet::fills()
{
    QFETCH(bool, isOfLines);
    QFETCH(int, code);
    QFETCH(QStringList, fields);
    QFETCH(QString, constant);
    QTEST(core::snippetText(object(isOfLines ? ofLines : inLine), status(code, fields), constant,
                            values),
          "text");
}

/// Of all ecosystems and codes: nothing is left to fill in, and demanded fields are there.
void TestSnippet::everySnippetIsWhole()
{
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const core::Constants &constants = catalogue.constants();
    static const QRegularExpression place(u"\\{(constant|code|phrase|headers|name|value)\\}"_s);
    int count = 0;
    for (const core::Ecosystem &ecosystem : constants.ecosystems()) {
        for (const core::StatusSummary &summary : catalogue.codes()) {
            const QString text = constants.snippet(ecosystem.id, catalogue.status(summary.code));
            QVERIFY2(!place.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(!text.contains("\n\n"_L1), qPrintable(text));
            count += text.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(count > 40 * 80);
    QVERIFY(constants.snippet(u"go"_s, catalogue.status(405)).contains("\"Allow\""_L1));
    QVERIFY(constants.snippet(u"go"_s, catalogue.status(401)).contains("WWW-Authenticate"_L1));
}

STATUSCAT_TEST(TestSnippet)
#include "tst_snippet.moc"
