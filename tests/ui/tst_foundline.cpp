// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/list/foundline.h>

#include <QAccessible>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// Why the first row is there, as the window tells it.
class TestFoundLine : public QObject
{
    Q_OBJECT

private slots:
    void saysWhy_data();
    void saysWhy();
    void firstGroup_data();
    void firstGroup();
    void keepsToThePalette();
    void quoteIsReadAsItStands();
};

namespace {

QString textOf(const ui::FoundLine *line)
{
    QTextDocument document;
    document.setHtml(line->text());
    return line->isVisible() ? document.toPlainText().remove(u'\u2066').remove(u'\u2069')
                             : QString();
}

} // namespace

void TestFoundLine::saysWhy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing typed") << QString() << QString();
    QTest::newRow("a number") << u"404"_s << QString();
    QTest::newRow("words") << u"too many requests"_s << QString();
    QTest::newRow("nothing meant") << u"pizza recipe"_s << QString();
    QTest::newRow("a line of a log")
        << u"10.0.0.1 - - [12/Nov/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 503 0"_s
        << u"503 in: …:00:00 +0000] \"GET /a HTTP/1.1\" 503 0"_s;
    QTest::newRow("what looks like HTML stays text")
        << u"GET /<b>x</b> HTTP/1.1\" 503 0"_s << u"503 in: GET /<b>x</b> HTTP/1.1\" 503 0"_s;
    QTest::newRow("two that are meant alike")
        << u"401 vs 403"_s
        << u"Would a login help, at the site or at a proxy? Or is there nothing here that the "
           "caller may know of?"_s;
    QTest::newRow("two without a question") << u"404 vs 503"_s << QString();
}

void TestFoundLine::saysWhy()
{
    QFETCH(QString, query);
    ShownWindow shown;
    const auto *line = shown.window.findChild<ui::FoundLine *>();
    QVERIFY(line);
    shown.field->setQuery(query);
    QTEST(textOf(line), "text");
    shown.field->clear();
    QVERIFY(!line->isVisible());
}

void TestFoundLine::firstGroup_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("one") << u"417"_s << u"Best match"_s << QList<int> {417};
    QTest::newRow("named with its neighbours")
        << u"too many requests"_s << u"Best match"_s << QList<int> {429};
    QTest::newRow("two") << u"403 and 401"_s << u"Each of these"_s << QList<int> {403, 401};
    QTest::newRow("a log")
        << u"GET /a HTTP/1.1\" 404 12\nGET /b HTTP/1.1\" 502 7\nGET /c HTTP/1.1\" 502 7"_s
        << u"In the pasted text"_s << QList<int> {404, 502};
}

void TestFoundLine::firstGroup()
{
    QFETCH(QString, query);
    QFETCH(QString, heading);
    QFETCH(QList<int>, codes);
    ShownWindow shown;
    shown.field->setQuery(query);
    QCOMPARE(shown.headings().constFirst(), heading);
    QCOMPARE(shown.codes().first(codes.size()), codes);
    QCOMPARE(shown.selected(), codes.constFirst());
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.selected(), shown.codes().value(1, codes.constFirst()));
}

void TestFoundLine::keepsToThePalette()
{
    ShownWindow shown;
    auto *line = shown.window.findChild<ui::FoundLine *>();
    shown.field->setQuery(u"GET /<b>x</b> HTTP/1.1\" 503 0"_s);
    QVERIFY(line->isVisible());
    const QString light = line->text();
    line->setPalette(QPalette(QColor(0x20, 0x20, 0x24)));
    QVERIFY(line->text() != light);
    QCOMPARE(textOf(line), u"503 in: GET /<b>x</b> HTTP/1.1\" 503 0"_s);
}

void TestFoundLine::quoteIsReadAsItStands()
{
    ShownWindow shown;
    auto *line = shown.window.findChild<ui::FoundLine *>();
    shown.field->setQuery(u"GET /<b>x</b> HTTP/1.1\" 503 0"_s);
    QTextDocument document;
    document.setHtml(line->text());
    const QString text = document.toPlainText();
    QVERIFY(text.startsWith(u"503 in: \u2066GET"_s));
    QVERIFY(text.endsWith(u"503 0\u2069"_s));
    const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(line);
    QCOMPARE(read->text(QAccessible::Name), text);
}

STATUSCAT_TEST(TestFoundLine)
#include "tst_foundline.moc"
