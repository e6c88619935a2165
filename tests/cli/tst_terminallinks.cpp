// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/terminals.h"
#include "support/testmain.h"

#include <cli/ink.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What is a link on a terminal that knows links.
class TestTerminalLinks : public QObject
{
    Q_OBJECT

private slots:
    void linksOfReferences();
    void linksOfBrokenLines();
    void linksOnlyWhatIsAnAddress_data();
    void linksOnlyWhatIsAnAddress();
    void noLinksWhereTheyAreShownAsText();

private:
    static CommandRun show404(const core::Catalogue &catalogue, const cli::Terminal &terminal)
    {
        return runCommand(catalogue, {u"show"_s, u"404"_s}, noPicture, terminal);
    }

    const core::Catalogue m_small = core::Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
};

void TestTerminalLinks::linksOfReferences()
{
    const QString url = u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"_s;
    const QString out = show404(m_small, modern()).out;
    const QString text = "RFC 9110, 15.5.5: "_L1 + url;
    QVERIFY(out.contains("  - \x1b]8;;"_L1 + url + "\x1b\\"_L1 + text + "\x1b]8;;\x1b\\\n"_L1));
}

/// A label that takes two lines is a link on both.
void TestTerminalLinks::linksOfBrokenLines()
{
    constexpr int fewestColumns = 60; // that a text takes
    const core::Catalogue whole = core::Catalogue::embedded(u"en"_s);
    const QString out = show404(whole, modern(fewestColumns)).out;
    const QString links = out.sliced(out.indexOf("References\x1b"_L1)).section(u'\n', 1);
    int count = 0;
    for (const QString &line : links.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isItem = line.startsWith(u' ');
        QVERIFY2(!isItem || line.sliced(4).startsWith("\x1b]8;;https://"_L1), qPrintable(line));
        count += isItem ? 1 : 0;
    }
    QCOMPARE_GT(count, 5);
}

void TestTerminalLinks::linksOnlyWhatIsAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty if there is none
    QTest::newRow("an address") << u"see https://a.org/b#c now"_s << u"https://a.org/b#c"_s;
    QTest::newRow("end of a sentence") << u"At https://a.org/b."_s << u"https://a.org/b"_s;
    QTest::newRow("end of a folder") << u"At https://a.org/b/, too"_s << u"https://a.org/b/"_s;
    QTest::newRow("no space behind it") << u"https://a.org/bを見るA"_s << u"https://a.org/b"_s;
    QTest::newRow("a scheme") << u"eine http://-Seite"_s << QString();
    QTest::newRow("a scheme and a comma") << u"not http://, but https://."_s << QString();
    QTest::newRow("variables") << u"https://$host:$server_port$request_uri"_s << QString();
    QTest::newRow("a form") << u"http://NAME:PASSWORD@HOST:PORT"_s << QString();
}

void TestTerminalLinks::linksOnlyWhatIsAnAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QString expected = text;
    if (!address.isEmpty()) {
        expected.replace(address, u"\x1b]8;;%1\x1b\\%1\x1b]8;;\x1b\\"_s.arg(address));
    }
    QCOMPARE(cli::Ink(cli::When::Auto, modern()).withLinks(text), expected);
}

void TestTerminalLinks::noLinksWhereTheyAreShownAsText()
{
    for (const QString &term : {u"linux"_s, u"eterm-color"_s, u"vt100"_s, u"vt220"_s}) {
        const cli::Terminal terminal = cli::terminalOf(environmentOf("TERM="_L1 + term), true, 80);
        QVERIFY(terminal.isColored);
        QVERIFY(!show404(m_small, terminal).out.contains("\x1b]"_L1));
    }
}

STATUSCAT_TEST(TestTerminalLinks)
#include "tst_terminallinks.moc"
