// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"
#include "support/toolrun.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The first group of every match of @p pattern in @p text, sorted and each once.
QStringList found(const QString &pattern, const QString &text)
{
    QSet<QString> words;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        words << match.captured(1);
    }
    QStringList sorted(words.cbegin(), words.cend());
    sorted.sort();
    return sorted;
}

} // namespace

/// The manual page, statuscat(1).
class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formatsWithoutWarnings();
    void hasTheOptionsOfTheHelp();
    void hasTheCommandsOfTheHelp();

private:
    QString m_help;
    QString m_manual;
};

void TestManual::initTestCase()
{
    const ToolRun help = runTool(QStringLiteral(STATUSCAT), {u"--help"_s});
    QCOMPARE(help.code, 0);
    m_help = QString::fromUtf8(help.out);
    m_manual = QString::fromUtf8(contents(QStringLiteral(MANUAL)));
    QVERIFY(!m_manual.isEmpty());
}

void TestManual::formatsWithoutWarnings()
{
    const ToolRun run = runTool(
        u"man"_s,
        {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-Tutf8"_s, u"-l"_s, QStringLiteral(MANUAL)});
    if (!run.isInstalled) {
        QSKIP("man is not installed.");
    }
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    QVERIFY(run.out.contains("statuscat"));
}

void TestManual::hasTheOptionsOfTheHelp()
{
    const QStringList options = found(u"--([a-z][a-z-]+)"_s, m_help);
    QVERIFY(options.contains(u"json"_s));
    QCOMPARE(found(uR"(^\.It.*\s-([a-z][a-z-]+))"_s, m_manual), options);
}

void TestManual::hasTheCommandsOfTheHelp()
{
    const QStringList commands = found(u"^statuscat ([a-z]+)\\b(?!:)"_s, m_help);
    QVERIFY(commands.contains(u"show"_s));
    QCOMPARE(found(uR"(^\.It Cm ([a-z]+))"_s, m_manual), commands);
}

STATUSCAT_TEST(TestManual)
#include "tst_manual.moc"
