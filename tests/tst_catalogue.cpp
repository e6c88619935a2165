// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <core/catalogue.h>

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::Status;

namespace {

QString resourceFolder(const QString &name)
{
    return QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/") + name;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

qsizetype wordCount(const QString &text)
{
    return text.simplified().split(u' ').size();
}

QString firstSentence(const QString &text)
{
    static const QRegularExpression end(uR"([.!?](?=\s|$))"_s);
    return text.left(text.indexOf(end) + 1);
}

/// The texts of @p status in which backticks mark code, with the path of each.
QList<std::pair<QString, QString>> markedTexts(const Status &status)
{
    const core::Guidance &guidance = status.guidance;
    QList<std::pair<QString, QString>> texts {
        {u"changed"_s, status.changed},
        {u"guidance.description"_s, guidance.description},
        {u"guidance.receiving.action"_s, guidance.receiving.action},
        {u"guidance.sending.right"_s, guidance.sending.right},
        {u"guidance.sending.wrong"_s, guidance.sending.wrong},
        {u"guidance.sending.response"_s, guidance.sending.response},
        {u"guidance.retry.reason"_s, guidance.retry.reason},
    };
    for (const QString &cause : guidance.receiving.causes) {
        texts << std::pair(u"guidance.receiving.causes"_s, cause);
    }
    for (const core::RelatedCode &related : status.related) {
        texts << std::pair(u"related.difference"_s, related.difference);
    }
    for (const core::Use &use : status.uses) {
        texts << std::pair(u"uses.meaning"_s, use.meaning) << std::pair(u"uses.note"_s, use.note);
    }
    return texts;
}

/// The texts of @p status that are shown as they stand, with the path of each.
QList<std::pair<QString, QString>> plainTexts(const Status &status)
{
    QList<std::pair<QString, QString>> texts {
        {u"phrase"_s, status.phrase},
        {u"guidance.summary"_s, status.guidance.summary},
        {u"guidance.example"_s, status.guidance.example},
    };
    for (const QString &keyword : status.keywords) {
        texts << std::pair(u"keywords"_s, keyword);
    }
    for (const QString &alt : status.pictureAlts) {
        texts << std::pair(u"pictures.alt"_s, alt);
    }
    for (const core::Reference &reference : status.references) {
        texts << std::pair(u"references.label"_s, reference.label);
    }
    return texts;
}

} // namespace

/// The catalogue inside the program, its files, and what the loader says about faults in them.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void filesHaveNoFaults();
    void indexHoldsWhatTheFilesHold();
    void indexReadsBackTheSame();
    void filesAreEmbeddedAsTheyAre();
    void inClassOrder();
    void everyExpectedCode();
    void unknownCodes_data();
    void unknownCodes();

    void texts_data();
    void texts();
    void links_data();
    void links();
    void relatedCodes_data();
    void relatedCodes();
    void example_data();
    void example();

    void everyDrawingHasACode();
    void everyCodeHasADrawing_data();
    void everyCodeHasADrawing();

    void faultyFile_data();
    void faultyFile();
    void missingRelatedCode();
    void emptyFolder();
    void faultyIndex_data();
    void faultyIndex();

private:
    void addCodes() const;

    Catalogue m_catalogue;
    Catalogue m_fromFiles;
    QStringList m_fileErrors;
};

void TestCatalogue::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    m_fromFiles = Catalogue::fromFiles(resourceFolder(u"catalogue"_s), &m_fileErrors);
    QVERIFY(!m_catalogue.codes().isEmpty());
}

/// Makes a row of test data of each code.
void TestCatalogue::addCodes() const
{
    QTest::addColumn<int>("code");
    for (const int code : m_catalogue.numbers()) {
        QTest::addRow("%03d", code) << code;
    }
}

void TestCatalogue::filesHaveNoFaults()
{
    QCOMPARE(m_fileErrors, QStringList());
}

void TestCatalogue::indexHoldsWhatTheFilesHold()
{
    QCOMPARE(m_catalogue.numbers(), m_fromFiles.numbers());
    QCOMPARE(readFile(Catalogue::embeddedFolder() + "/index.json"_L1), m_fromFiles.toIndex());
}

void TestCatalogue::indexReadsBackTheSame()
{
    QCOMPARE(m_catalogue.toIndex(), m_fromFiles.toIndex());
}

void TestCatalogue::filesAreEmbeddedAsTheyAre()
{
    for (const int code : m_catalogue.numbers()) {
        const QString name = core::codeText(code) + ".json"_L1;
        const QByteArray source = m_catalogue.source(code);
        QVERIFY2(!source.isEmpty(), qPrintable(name));
        QVERIFY2(source == readFile(resourceFolder(u"catalogue/"_s + name)), qPrintable(name));
    }
}

void TestCatalogue::inClassOrder()
{
    const QList<int> codes = m_catalogue.numbers();
    QCOMPARE(QSet<int>(codes.cbegin(), codes.cend()).size(), codes.size());
    QList<core::StatusClass> classes;
    int previous = -1;
    for (const int code : codes) {
        const core::StatusClass statusClass = core::classOf(code);
        if (!classes.endsWith(statusClass)) {
            classes << statusClass;
            previous = -1;
        }
        QVERIFY2(code > previous, qPrintable(core::codeText(code)));
        previous = code;
    }
    QCOMPARE(classes, core::allClasses()); // each class once, so that one heading holds its codes
}

void TestCatalogue::everyExpectedCode()
{
    // The numbers of the classes' codes and those in use outside the registry.
    const QList<int> expected {
        100, 101, 102, 103, 104, 200, 201, 202, 203, 204, 205, 206, 207, 208, 210, 214, 218, 226,
        300, 301, 302, 303, 304, 305, 306, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408,
        409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426,
        428, 429, 430, 431, 440, 444, 449, 450, 451, 456, 457, 460, 463, 464, 494, 495, 496, 497,
        498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523,
        524, 525, 526, 527, 529, 530, 540, 560, 561, 598, 599, 0,   783, 999};
    QCOMPARE(m_catalogue.numbers(), expected);
}

void TestCatalogue::unknownCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("that nobody assigned") << 468;
    QTest::newRow("beyond three digits") << 1000;
    QTest::newRow("negative") << -1;
}

void TestCatalogue::unknownCodes()
{
    QFETCH(int, code);
    QVERIFY(!m_catalogue.find(code));
    QVERIFY(m_catalogue.source(code).isEmpty());
    QCOMPARE(m_catalogue.status(code).code, code);
    QVERIFY(m_catalogue.status(code).guidance.description.isEmpty());
}

void TestCatalogue::texts_data()
{
    addCodes();
}

/// What a screen has room for, and what is shown the same everywhere.
void TestCatalogue::texts()
{
    QFETCH(int, code);
    const Status &status = m_catalogue.status(code);
    const core::Guidance &guidance = status.guidance;
    QVERIFY(guidance.summary.size() <= 60);
    QVERIFY(!guidance.summary.endsWith(u'.'));
    const QString lead = firstSentence(guidance.description);
    QVERIFY2(!lead.isEmpty() && lead.size() <= 150, qPrintable(lead));
    const qsizetype words = wordCount(guidance.description);
    QVERIFY2(words >= 60 && words <= 140, qPrintable(QString::number(words)));

    const QStringList &keywords = status.keywords;
    QVERIFY2(keywords.size() >= 3 && keywords.size() <= 12, qPrintable(keywords.join(u',')));
    QSet<QString> names {status.phrase.toCaseFolded()};
    for (const core::FormerPhrase &former : status.formerPhrases) {
        names.insert(former.phrase.toCaseFolded());
    }
    for (const QString &keyword : keywords) {
        QVERIFY2(!names.contains(keyword.toCaseFolded()), qPrintable(keyword));
        names.insert(keyword.toCaseFolded());
    }

    QVERIFY(!status.pictureAlts.isEmpty());
    for (const QString &alt : status.pictureAlts) {
        QVERIFY2(alt.size() >= 40 && alt.size() <= 160 && alt.endsWith(u'.'), qPrintable(alt));
    }

    static const QRegularExpression curly(u"[‘’“”]"_s);
    static const QRegularExpression marked(u"`[^`\\s]([^`]*[^`\\s])?`"_s);
    for (const auto &[path, text] : markedTexts(status)) {
        const QString problem = path + ": "_L1 + text;
        QVERIFY2(!text.contains(curly), qPrintable(problem));
        QVERIFY2(!QString(text).remove(marked).contains(u'`'), qPrintable(problem));
        QVERIFY2(text == text.simplified(), qPrintable(problem));
    }
    for (const auto &[path, text] : plainTexts(status)) {
        const QString problem = path + ": "_L1 + text;
        QVERIFY2(!text.contains(curly), qPrintable(problem));
        QVERIFY2(!text.contains(u'`'), qPrintable(problem));
    }
}

void TestCatalogue::links_data()
{
    addCodes();
}

void TestCatalogue::links()
{
    QFETCH(int, code);
    for (const core::Reference &reference : m_catalogue.status(code).references) {
        const QUrl url(reference.url, QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.')
                     && url.userInfo().isEmpty() && url.port() == -1,
                 qPrintable(reference.url));
        QCOMPARE(url.toString(QUrl::FullyEncoded), reference.url);
    }
}

void TestCatalogue::relatedCodes_data()
{
    addCodes();
}

void TestCatalogue::relatedCodes()
{
    QFETCH(int, code);
    QList<int> seen {code}; // no code is related to itself, or twice
    for (const core::RelatedCode &related : m_catalogue.status(code).related) {
        QVERIFY2(m_catalogue.find(related.code), qPrintable(core::codeText(related.code)));
        QVERIFY2(!seen.contains(related.code), qPrintable(core::codeText(related.code)));
        QVERIFY2(wordCount(related.difference) <= 8, qPrintable(related.difference));
        seen << related.code;
    }
    QVERIFY(seen.size() > 1);
}

void TestCatalogue::example_data()
{
    addCodes();
}

/// Where an example shows the content of the last response, Content-Length is true.
void TestCatalogue::example()
{
    QFETCH(int, code);
    const QString example = m_catalogue.status(code).guidance.example;
    const qsizetype response = example.lastIndexOf("\nHTTP/"_L1);
    const qsizetype headEnd = response < 0 ? -1 : example.indexOf("\n\n"_L1, response);
    const QByteArray content = headEnd < 0 ? QByteArray() : example.mid(headEnd + 2).toUtf8();
    if (!content.isEmpty()) {
        static const QRegularExpression length(u"\\nContent-Length: (\\d+)\\n"_s);
        const QString head = example.sliced(response, headEnd + 1 - response);
        QCOMPARE(length.match(head).captured(1).toInt(), content.size());
    }
}

void TestCatalogue::everyDrawingHasACode()
{
    static const QRegularExpression name(uR"(^(?:(\d{3})(?:-([2-9]))?|unknown-[0-5])\.svg$)"_s);
    const QStringList drawings = QDir(resourceFolder(u"cats"_s)).entryList(QDir::Files);
    QVERIFY(!drawings.isEmpty());
    for (const QString &drawing : drawings) {
        const QRegularExpressionMatch match = name.match(drawing);
        QVERIFY2(match.hasMatch(), qPrintable(drawing));
        if (!match.captured(1).isEmpty()) {
            const int code = match.captured(1).toInt();
            const int number = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
            QVERIFY2(m_catalogue.find(code), qPrintable(drawing));
            QVERIFY2(number <= m_catalogue.status(code).pictureAlts.size(), qPrintable(drawing));
        }
    }
}

void TestCatalogue::everyCodeHasADrawing_data()
{
    addCodes();
}

/// Its own, or its class's until it has one; and one for each alternative text beyond the first.
void TestCatalogue::everyCodeHasADrawing()
{
    QFETCH(int, code);
    const QString folder = resourceFolder(u"cats/"_s);
    const core::StatusClass statusClass = core::classOf(code);
    const int digit = statusClass == core::StatusClass::Outside ? 0 : static_cast<int>(statusClass);
    QVERIFY(QFile::exists(folder + core::codeText(code) + ".svg"_L1)
            || QFile::exists(folder + u"unknown-%1.svg"_s.arg(digit)));
    for (qsizetype number = 2; number <= m_catalogue.status(code).pictureAlts.size(); ++number) {
        QVERIFY(QFile::exists(folder + u"%1-%2.svg"_s.arg(core::codeText(code)).arg(number)));
    }
}

void TestCatalogue::faultyFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error"); // its beginning
    const QByteArray good = readFile(QFINDTESTDATA("data/catalogue/404.json"));
    const auto row = [&good](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &error) {
        QVERIFY2(good.contains(from), name);
        QTest::newRow(name) << u"404.json"_s << QByteArray(good).replace(from, to) << error;
    };
    row("unknown key", R"("common": true)", R"("common": true, "colour": "red")",
        u"404.json: colour: unknown key"_s);
    row("unknown key inside", R"("side": "client")", R"("side": "client", "mood": "bad")",
        u"404.json: guidance.receiving.mood: unknown key"_s);
    row("wrong type", R"("common": true)", R"("common": "yes")",
        u"404.json: common: must be true or false, is a string"_s);
    row("wrong type inside a list", R"("difference": "removed for good")", R"("difference": 5)",
        u"404.json: related[0].difference: must be a string, is a number"_s);
    row("missing field", R"("changed": null,)", "", u"404.json: changed: is missing"_s);
    row("missing field inside", R"("value": "no",)", "",
        u"404.json: guidance.retry.value: is missing"_s);
    row("duplicate key", R"("common": true)", R"("common": true, "common": true)",
        u"404.json: the key \"common\" stands twice"_s);
    row("duplicate key inside", R"("value": "no")", R"("value": "no", "value": "yes")",
        u"404.json: the key \"value\" stands twice"_s);
    row("unknown word", R"("standing": "registered")", R"("standing": "famous")",
        u"404.json: standing: \"famous\" is none of registered, "_s);
    row("empty text", R"("summary": "Nothing lives at this address")", R"("summary": " ")",
        u"404.json: guidance.summary: must not be empty"_s);
    row("duplicate keyword", R"("dead link")", R"("dead link", "Dead Link")",
        u"404.json: keywords: \"Dead Link\" stands twice"_s);
    row("another file's code", R"("code": 404)", R"("code": 405)",
        u"404.json: code: belongs into the file 405.json"_s);
    row("code of four digits", R"("code": 404)", R"("code": 1000)",
        u"404.json: code: must be a whole number from 0 to 999"_s);
    row("code of letters", R"("code": 404)", R"("code": "404")",
        u"404.json: code: must be a number, is a string"_s);
    row("not JSON", R"("code": 404)", R"("code": )", u"404.json: not JSON at byte "_s);
    row("cut off", good.right(20), "", u"404.json: not JSON at byte "_s);
    QTest::newRow("empty file") << u"404.json"_s << QByteArray() << u"404.json: not JSON "_s;
    QTest::newRow("a list") << u"404.json"_s << QByteArray("[]")
                            << u"404.json: must be an object"_s;
    QTest::newRow("a code that another file has")
        << u"405.json"_s << good << u"405.json: code: belongs into the file 404.json"_s;
    QTest::newRow("a file named after no code")
        << u"new.json"_s << good << u"new.json: code: belongs into the file 404.json"_s;
}

/// The fault is named with its place, and the other codes are there all the same.
void TestCatalogue::faultyFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QFINDTESTDATA("data/catalogue/500.json"), folder.filePath(u"500.json"_s)));
    QVERIFY(writeFile(folder.filePath(file), content));
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromFiles(folder.path(), &errors);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.first().startsWith(error), qPrintable(errors.join(u'\n')));
    QCOMPARE(catalogue.numbers(), QList<int> {500});
}

void TestCatalogue::missingRelatedCode()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"404.json"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA("data/catalogue/404.json"), file));
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromFiles(folder.path(), &errors);
    QCOMPARE(errors, QStringList {u"404.json: related: there is no code 410"_s});
}

void TestCatalogue::emptyFolder()
{
    const QTemporaryDir folder;
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromFiles(folder.path(), &errors);
    QCOMPARE(errors, QStringList {folder.path() + ": holds no code files"_L1});
    QVERIFY(catalogue.codes().isEmpty());
}

void TestCatalogue::faultyIndex_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no such file
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut off") << m_fromFiles.toIndex().chopped(10);
    QTest::newRow("an object") << QByteArray("{}");
}

void TestCatalogue::faultyIndex()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    if (!content.isNull()) {
        QVERIFY(writeFile(folder.filePath(u"index.json"_s), content));
    }
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromIndex(folder.path(), &errors);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.first().startsWith("index.json: "_L1), qPrintable(errors.first()));
    QVERIFY(!errors.join(u' ').contains("no error"_L1));
    QVERIFY(catalogue.codes().isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
