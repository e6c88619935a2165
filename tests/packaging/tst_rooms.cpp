// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir source(QStringLiteral(STATUSCAT_SOURCE_DIR));

/// Each folder below app and ui, and those whose headers its sources may include beside its own.
QMap<QString, QStringList> allowedArrows()
{
    const QStringList check {u"app/core"_s, u"app/net/http"_s};
    const QStringList report = check + QStringList {u"app/net/check"_s};
    const QStringList program =
        report + QStringList {u"app/net/report"_s, u"app/search"_s, u"app/pictures"_s};
    const QStringList widgets {u"app/core"_s, u"ui/base"_s, u"ui/look"_s};
    const QStringList picture =
        widgets + QStringList {u"app/pictures"_s, u"app/poster"_s, u"ui/widgets"_s};
    const QStringList page = program + picture + QStringList {u"ui/picture"_s};
    return {
        {u"app/core"_s, {}},
        {u"app/search"_s, {u"app/core"_s}},
        {u"app/pictures"_s, {u"app/core"_s}},
        {u"app/guide"_s, {u"app/core"_s}},
        {u"app/learn"_s, {u"app/core"_s, u"app/guide"_s}},
        {u"app/poster"_s, {u"app/core"_s, u"app/pictures"_s}},
        {u"app/net/http"_s, {}},
        {u"app/net/check"_s, check},
        {u"app/net/report"_s, report},
        {u"app/respond"_s, {u"app/core"_s, u"app/pictures"_s}},
        {u"app/instance"_s, {u"app/core"_s}},
        {u"app/cli"_s,
         program
             + QStringList {u"app/guide"_s, u"app/instance"_s, u"app/poster"_s, u"app/respond"_s}},
        {u"app/service"_s, {u"app/core"_s, u"app/search"_s, u"app/pictures"_s}},
        {u"ui/base"_s, program},
        {u"ui/look"_s, {u"app/core"_s, u"ui/base"_s}},
        {u"ui/widgets"_s, widgets},
        {u"ui/panel"_s, widgets + QStringList {u"ui/widgets"_s}},
        {u"ui/picture"_s, picture},
        // The pages never include each other.
        {u"ui/list"_s, page},
        {u"ui/article"_s, page + QStringList {u"app/guide"_s}},
        {u"ui/check"_s, page},
        {u"ui/respond"_s, page + QStringList {u"app/respond"_s}},
        {u"ui/compare"_s, page + QStringList {u"app/guide"_s}},
        {u"ui/choose"_s, page + QStringList {u"app/guide"_s}},
        {u"ui/learn"_s, page + QStringList {u"app/learn"_s}},
        {u"ui"_s,
         page
             + QStringList {u"app/guide"_s, u"ui/panel"_s, u"ui/list"_s, u"ui/article"_s,
                            u"ui/check"_s, u"ui/compare"_s, u"ui/choose"_s, u"ui/learn"_s,
                            u"ui/respond"_s}},
    };
}

/// The headers of this project that the source @p name includes, as paths below the project.
QStringList ownIncludes(const QString &name)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QString folder = QFileInfo(name).path();
    const QString text = QString::fromUtf8(contents(source.filePath(name)));
    QStringList found;
    for (const QRegularExpressionMatch &match : include.globalMatch(text)) {
        for (const QString &root : {folder, u"app"_s, u"."_s}) {
            const QString path = QDir::cleanPath(root + u'/' + match.captured(1));
            if (source.exists(path)) {
                found << path;
                break;
            }
        }
    }
    return found;
}

} // namespace

/// The folders of the sources, and which of them may know which.
class TestRooms : public QObject
{
    Q_OBJECT

private slots:
    void arrowsRunDown();
    void everyPageIsInTheWindow();
};

void TestRooms::arrowsRunDown()
{
    const QMap<QString, QStringList> allowed = allowedArrows();
    QStringList wrong;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        QDirIterator it(source.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = source.relativeFilePath(it.next());
            const QString room = QFileInfo(name).path();
            if (room == "app"_L1) {
                continue; // the sources beside main.cpp know all
            }
            QVERIFY2(allowed.contains(room), qPrintable(name));
            for (const QString &header : ownIncludes(name)) {
                const QString other = QFileInfo(header).path();
                if (other != room && !allowed.value(room).contains(other)) {
                    wrong << name + " includes "_L1 + header;
                }
            }
        }
    }
    wrong.sort();
    QCOMPARE(wrong, QStringList());
}

void TestRooms::everyPageIsInTheWindow()
{
    static const QRegularExpression page(u"^class (\\w+) : public Page\\b"_s,
                                         QRegularExpression::MultilineOption);
    QStringList missing;
    int count = 0;
    QDirIterator it(source.filePath(u"ui"_s), {u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    const QByteArray pages = contents(source.filePath(u"ui/pages.cpp"_s));
    while (it.hasNext()) {
        const QString header = QString::fromUtf8(contents(it.next()));
        if (const QRegularExpressionMatch match = page.match(header); match.hasMatch()) {
            ++count;
            if (!pages.contains(u"add<%1>("_s.arg(match.captured(1)).toUtf8())) {
                missing << match.captured(1);
            }
        }
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(pages.count("add<"), count); // none is overlooked by the expression above
}

STATUSCAT_TEST(TestRooms)
#include "tst_rooms.moc"
