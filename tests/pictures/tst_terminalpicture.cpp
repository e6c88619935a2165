// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <pictures/terminalpicture.h>

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The pictures that a terminal draws.
class TestTerminalPicture : public QObject
{
    Q_OBJECT

private slots:
    void kitty();
    void blocks_data();
    void blocks();
    void blocksShowThePicture();

private:
    const pictures::CatImages m_images;
};

/// As the protocol wants it: pieces of at most 4096 octets, each but the last of a multiple of
/// four, the keys in the first, all marked but the last, and no answer asked for.
void TestTerminalPicture::kitty()
{
    const QByteArray text = pictures::kittyPicture(m_images, {.code = 404}, 40).toLatin1();
    QVERIFY(text.startsWith("\x1b_Ga=T,f=100,q=2,c=40,m=1;"));
    QVERIFY(text.endsWith("\x1b\\\n"));
    QByteArray data;
    const QByteArrayList pieces = text.chopped(1).replace("\x1b\\", "\n").trimmed().split('\n');
    for (const QByteArray &piece : pieces) {
        const qsizetype colon = piece.indexOf(';');
        const bool isLast = &piece == &pieces.constLast();
        const QByteArray keys = piece.first(colon);
        if (&piece != &pieces.constFirst()) {
            QCOMPARE(keys, isLast ? "\x1b_Gm=0"_ba : "\x1b_Gm=1"_ba);
        }
        const QByteArray content = piece.sliced(colon + 1);
        QVERIFY(isLast ? content.size() <= 4096 : content.size() == 4096);
        data += content;
    }
    QCOMPARE_GT(pieces.size(), 1);
    const auto decoded =
        QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(decoded);
    QCOMPARE(QImage::fromData(*decoded, "PNG").size(), QSize(640, 480));
}

void TestTerminalPicture::blocks_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<qsizetype>("lines");
    QTest::newRow("as wide as it gets") << 40 << qsizetype {15};
    QTest::newRow("odd") << 33 << qsizetype {12};
    QTest::newRow("tiny") << 4 << qsizetype {1};
}

void TestTerminalPicture::blocks()
{
    QFETCH(int, columns);
    QFETCH(qsizetype, lines);
    const QString text = pictures::blockPicture(m_images, {.code = 404}, columns);
    QVERIFY(text.endsWith("\x1b[0m\n"_L1));
    QCOMPARE(text.count(u'\n'), lines);
    static const QRegularExpression color(
        u"\\x1b\\[(0|38;2;\\d+;\\d+;\\d+;48;2;\\d+;\\d+;\\d+)m"_s);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QCOMPARE(QString(line).remove(color), QString(columns, u'▀'));
        QVERIFY(line.endsWith("\x1b[0m"_L1)); // nothing of it colours what follows
    }
}

void TestTerminalPicture::blocksShowThePicture()
{
    const QString text = pictures::blockPicture(m_images, {.code = 404}, 40);
    const QImage image = m_images.image({.code = 404}, {400, 300});
    static const QRegularExpression first(u"^\\x1b\\[38;2;(\\d+);(\\d+);(\\d+);48"_s);
    const QRegularExpressionMatch match = first.match(text);
    QVERIFY(match.hasMatch());
    const QColor corner = image.pixelColor(3, 3);
    const int parts[] = {corner.red(), corner.green(), corner.blue()};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(qAbs(match.captured(i + 1).toInt() - parts[i]) < 16);
    }
}

STATUSCAT_TEST(TestTerminalPicture)
#include "tst_terminalpicture.moc"
