// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <search/words.h>

#include <QTest>

using namespace Qt::StringLiterals;
using search::Words;

namespace {

const QByteArray english = R"({"fillers": ["the", "is"], "negations": ["not", "isn't", "cannot"],
    "suffixes": ["ies", "sses", "ing", "ed", "es", "s"],
    "synonyms": [["login", "log in", "sign in"], ["email", "e-mail"]],
    "howToStarts": ["how to", "install"], "howToEnds": ["tutorial"]})";

const QByteArray french = R"({"fillers": ["l'", "d'", "est"], "negations": ["n'", "pas"],
    "synonyms": [["login", "mot de connexion"]]})";

const QByteArray japanese = R"({"fillers": ["が", "です"], "negations": ["ない"],
    "synonyms": [["login", "ログイン"], ["権限", "アクセス権"]], "howToStarts": [],
    "howToEnds": ["の使い方"]})";

const QByteArray arabic = R"({"fillers": ["في"], "negations": ["غير"], "suffixes": [],
    "synonyms": []})";

} // namespace

/// What is left of a text that is searched, in each kind of writing.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void telling_data();
    void telling();
    void stem_data();
    void stem();
    void asksHowTo_data();
    void asksHowTo();
};

void TestWords::telling_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // those that are denied with "-" before them
    const auto row = [](const char *name, const QByteArray &language, const QString &text,
                        const QString &words) { QTest::newRow(name) << language << text << words; };
    row("case and accents", english, u"Pâge MOVED"_s, u"page moved"_s);
    row("fillers", english, u"the page is gone"_s, u"page gone"_s);
    row("only fillers", english, u"is the"_s, QString());
    row("synonym of one word", english, u"E-Mail"_s, u"email"_s);
    row("synonym of several words", english, u"must sign in again"_s, u"must login again"_s);
    row("half a synonym", english, u"sign here"_s, u"sign here"_s);
    row("what is denied", english, u"not found"_s, u"not -found"_s);
    row("denied behind a filler", english, u"not the owner"_s, u"not -owner"_s);
    row("with an apostrophe", english, u"page isn't there"_s, u"page not -there"_s);
    row("with another apostrophe", english, u"page isn’t there"_s, u"page not -there"_s);
    row("without an apostrophe", english, u"page isnt there"_s, u"page not -there"_s);
    row("a language without words", {}, u"the page"_s, u"the page"_s);
    row("articles with an apostrophe", french, u"l'adresse n'est pas d’ici"_s,
        u"adresse not not -ici"_s);
    row("optional accents", french, u"MÔT DE CONNEXION"_s, u"login"_s);
    row("pairs of characters", japanese, u"見つから"_s, u"見つ つか から"_s);
    row("two characters are a pair", japanese, u"期限"_s, u"期限"_s);
    row("fillers between them", japanese, u"期限が超過です"_s, u"期限 超過"_s);
    row("synonyms inside", japanese, u"再ログイン"_s, u"再 login"_s);
    row("a synonym in the same writing", japanese, u"アクセス権"_s, u"権限"_s);
    row("what is denied, in Japanese", japanese, u"権限ない"_s, u"権限 not"_s);
    row("a voiced sound is another one", japanese, u"かが"_s, u"か"_s);
    row("half width, voiced", japanese, u"ﾊﾞｶﾞ"_s, u"バガ"_s);
    row("half width", japanese, u"ﾛｸﾞｲﾝ"_s, u"login"_s);
    row("full width", japanese, u"ＡＰＩ"_s, u"api"_s);
    row("other letters among them", japanese, u"apiキー"_s, u"api キー"_s);
    row("an article", arabic, u"الصفحة"_s, u"صفحه"_s);
    row("forms of letters", arabic, u"أإآ ى"_s, u"ااا ي"_s);
    row("marks and stretched letters", arabic, u"صَفْحَـــة"_s, u"صفحه"_s);
    row("digits", arabic, u"٤٠٤ ４０４"_s, u"404 404"_s);
}

void TestWords::telling()
{
    QFETCH(QByteArray, language);
    QFETCH(QString, text);
    const Words words(language);
    const QString folded = words.folded(text);
    QStringList found;
    for (const search::TellingWord &word : words.telling(folded)) {
        found << (word.isNegated ? u"-"_s : QString()) + word.word.toString();
    }
    QTEST(found.join(u' '), "words");
}

void TestWords::stem_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("other");
    QTest::newRow("plural") << u"tokens"_s << u"tokened"_s;
    QTest::newRow("plural of a short word") << u"pages"_s << u"page"_s;
    QTest::newRow("plural in -ies") << u"queries"_s << u"query"_s;
    QTest::newRow("plural in -sses") << u"addresses"_s << u"address"_s;
    QTest::newRow("past") << u"expired"_s << u"expires"_s;
    QTest::newRow("present") << u"caching"_s << u"cache"_s;
    QTest::newRow("letter that was doubled") << u"stopped"_s << u"stops"_s;
}

void TestWords::stem()
{
    QFETCH(QString, word);
    QFETCH(QString, other);
    const Words words(english);
    QCOMPARE(words.stem(word), words.stem(other));
    QVERIFY(words.stem(word) != words.stem(u"server"));
}

void TestWords::asksHowTo_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asks");
    QTest::newRow("at the start") << english << u"How to fold paper"_s << true;
    QTest::newRow("at the end") << english << u"CSS tutorial"_s << true;
    QTest::newRow("elsewhere") << english << u"say how to answer"_s << false;
    QTest::newRow("part of a word") << english << u"installer failed"_s << false;
    QTest::newRow("without spaces") << japanese << u"新しい道具の使い方"_s << true;
    QTest::newRow("a situation") << japanese << u"期限"_s << false;
}

void TestWords::asksHowTo()
{
    QFETCH(QByteArray, language);
    QFETCH(QString, text);
    const Words words(language);
    QTEST(words.asksHowTo(words.folded(text)), "asks");
}

STATUSCAT_TEST(TestWords)
#include "tst_words.moc"
