// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <guide/walk.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Catalogue;
using guide::Answer;
using guide::Guide;
using guide::Walk;

/// Situations as people tell them, written down before the guide was, and the way through it.
class TestSituations : public QObject
{
    Q_OBJECT

private slots:
    void endsAtTheRightCode_data();
    void endsAtTheRightCode();
    void thereAreSixty();

private:
    static QStringList rows();
};

QStringList TestSituations::rows()
{
    const QString text =
        QString::fromUtf8(contents(STATUSCAT_SOURCE_DIR "/tests/data/situations.tsv"_L1));
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

void TestSituations::endsAtTheRightCode_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("answers");
    for (const QString &row : rows()) {
        const QStringList cells = row.split(u'\t');
        QCOMPARE(cells.size(), 3);
        QTest::newRow(qPrintable(cells.at(0)))
            << cells.at(1).split(u'|') << cells.at(2).split(u' ');
    }
}

void TestSituations::endsAtTheRightCode()
{
    QFETCH(QStringList, codes);
    QFETCH(QStringList, answers);
    const Catalogue catalogue = Catalogue::embedded();
    const Guide guide(catalogue);
    Walk walk(guide);
    for (const QString &id : std::as_const(answers)) {
        QVERIFY2(walk.question(), qPrintable("nothing is asked before "_L1 + id));
        const QList<Answer> &all = walk.question()->answers;
        const auto it = std::find_if(all.cbegin(), all.cend(),
                                     [&id](const Answer &answer) { return answer.id == id; });
        QVERIFY2(it != all.cend(), qPrintable("there is no answer "_L1 + id));
        QVERIFY(walk.answer(it - all.cbegin()));
    }
    QVERIFY2(walk.end(), "another question follows");
    QVERIFY2(codes.contains(core::codeText(walk.end()->code)),
             qPrintable(core::codeText(walk.end()->code)));
}

void TestSituations::thereAreSixty()
{
    QCOMPARE(rows().size(), 60);
}

STATUSCAT_TEST(TestSituations)
#include "tst_situations.moc"
