// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/userinformation.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What is shown of a text never holds the password of a URL.
class TestUserInformation : public QObject
{
    Q_OBJECT

private slots:
    void shown_data();
    void shown();
};

void TestUserInformation::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name and password")
        << u"https://me:secret@example.com/a"_s << u"https://example.com/a"_s;
    QTest::newRow("name") << u"http://me@example.com"_s << u"http://example.com"_s;
    QTest::newRow("two at signs") << u"https://me@home:a@b@example.com/"_s
                                  << u"https://example.com/"_s;
    QTest::newRow("odd password") << u"https://me:se/c#r?et@example.com/"_s
                                  << u"https://example.com/"_s;
    QTest::newRow("other scheme") << u"ftp://me:secret@example.com/"_s << u"ftp://example.com/"_s;
    QTest::newRow("without a scheme") << u"me:secret@example.com"_s << u"example.com"_s;
    QTest::newRow("several lines")
        << u"https://a:b@x/\nhttps://c:d@y/"_s << u"https://x/\nhttps://y/"_s;
    for (const QString &text :
         {u"https://example.com/@me"_s, u"https://example.com:8080/a@b"_s, u"404"_s,
          u"https://example.com?to=me@example.com"_s, u"http://[::1]:80/a@b"_s,
          u"mail to me@example.com failed with 503"_s, QString()}) {
        QTest::addRow("kept: %s", qPrintable(text)) << text << text;
    }
}

void TestUserInformation::shown()
{
    QFETCH(QString, text);
    QTEST(net::withoutUserInformation(text), "shown");
}

STATUSCAT_TEST(TestUserInformation)
#include "tst_userinformation.moc"
