// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fulldisk.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <pictures/pictureexport.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using pictures::CatImages;
using pictures::PictureExport;
using pictures::PictureFile;

namespace {

/// The files below @p folder, hidden ones as well.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList namesOf(const QList<PictureFile> &files)
{
    QStringList names;
    for (const PictureFile &file : files) {
        names << QFileInfo(file.path).fileName();
    }
    return names;
}

/// What @p exported says at its end. A QSignalSpy would be written to by the thread that saves.
class Answers : public QObject
{
public:
    explicit Answers(const PictureExport *exported)
    {
        connect(exported, &PictureExport::finished, this, [this](int saved, const QString &fault) {
            m_all.append({saved, fault});
        });
    }
    qsizetype size() const { return m_all.size(); }
    const QVariantList &first() const { return m_all.first(); }
    const QVariantList &last() const { return m_all.last(); }

private:
    QList<QVariantList> m_all;
};

} // namespace

/// Saving many drawings, without the dialog that asks for it.
class TestPictureExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesFiles_data();
    void namesFiles();
    void savesEveryDrawing_data();
    void savesEveryDrawing();
    void tellsHowFarItIs();
    void staysResponsive();
    void stopsWhenCancelled();
    void savesNothing();
    void savesAgainAfterBeingCancelled();
    void folderVanishes();
    void nameIsAFolder();
    void noSuchFolder();
    void fullDisk();
    void linkThatLeadsNowhereIsPresent();
    void destroyedWhileSaving();

private:
    QList<PictureFile> files(const QList<int> &codes, const QString &suffix = u"svg"_s) const
    {
        return pictures::pictureFiles(m_images, codes, m_folder->path(), suffix);
    }
    QList<PictureFile> allFiles(const QString &suffix = u"svg"_s) const
    {
        return files(core::Catalogue::embedded().numbers(), suffix);
    }
    void compareWithDrawings(const QStringList &names, int width) const;

    CatImages m_images;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPictureExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// Every file of @p names is whole: the drawing of its name, as SVG or as PNG of @p width.
void TestPictureExport::compareWithDrawings(const QStringList &names, int width) const
{
    for (const PictureFile &file : allFiles(width == 0 ? u"svg"_s : u"png"_s)) {
        if (!names.contains(QFileInfo(file.path).fileName())) {
            continue;
        }
        QFile saved(file.path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        if (width == 0) {
            QCOMPARE(saved.readAll(), m_images.svg(file.picture));
            continue;
        }
        const QImage image = QImage::fromData(saved.readAll(), "PNG");
        const QImage drawn = m_images.image(file.picture, {width, width * 3 / 4});
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32),
                 drawn.convertToFormat(QImage::Format_RGB32));
    }
}

void TestPictureExport::namesFiles_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("drawings") << u"svg"_s
                              << QStringList {u"404.svg"_s, u"412.svg"_s, u"412-2.svg"_s};
    QTest::newRow("images") << u"png"_s << QStringList {u"404.png"_s, u"412.png"_s, u"412-2.png"_s};
}

void TestPictureExport::namesFiles()
{
    QFETCH(QString, suffix);
    QFETCH(QStringList, names);
    const QList<PictureFile> named = files({404, 412}, suffix);
    QCOMPARE(namesOf(named), names);
    QCOMPARE(named.last().picture, (pictures::CatPicture {.code = 412, .number = 2}));
    QCOMPARE(QFileInfo(named.last().path).absolutePath(), m_folder->path());
    QVERIFY(files({299}, suffix).isEmpty()); // which has no drawing of its own
}

void TestPictureExport::savesEveryDrawing_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("width");
    QTest::newRow("as SVG") << u"svg"_s << 0;
    QTest::newRow("as PNG") << u"png"_s << 64;
}

void TestPictureExport::savesEveryDrawing()
{
    QFETCH(QString, suffix);
    QFETCH(int, width);
    const QList<PictureFile> all = allFiles(suffix);
    PictureExport exported(m_images);
    const Answers finished(&exported);
    exported.start(all, width);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first(), (QVariantList {static_cast<int>(all.size()), QString()}));
    QStringList names = namesOf(all);
    names.sort();
    QCOMPARE(filesIn(m_folder->path()), names);
    compareWithDrawings(names, width);
}

void TestPictureExport::tellsHowFarItIs()
{
    PictureExport exported(m_images);
    const Answers finished(&exported);
    QList<int> told;
    QList<qsizetype> present;
    connect(&exported, &PictureExport::progressed, this, [&told](int saved) { told << saved; });
    connect(
        &exported, &PictureExport::progressed, this,
        [this, &present] { present << filesIn(m_folder->path()).size(); }, Qt::DirectConnection);
    exported.start(files({404, 412, 418}), 0);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(told, (QList<int> {1, 2, 3, 4}));
    QCOMPARE(present, (QList<qsizetype> {1, 2, 3, 4})); // no sooner than it is true
}

void TestPictureExport::staysResponsive()
{
    PictureExport exported(m_images);
    QThread *saving = nullptr;
    connect(
        &exported, &PictureExport::progressed, this,
        [&saving] { saving = QThread::currentThread(); }, Qt::DirectConnection);
    const Answers finished(&exported);
    exported.start(files({404}), 0);
    WAIT_COMPARE(finished.size(), 1);
    QVERIFY(saving);
    QVERIFY(saving != thread());
}

void TestPictureExport::stopsWhenCancelled()
{
    PictureExport exported(m_images);
    const Answers finished(&exported);
    connect(
        &exported, &PictureExport::progressed, this,
        [&exported](int saved) {
            if (saved == 3) {
                exported.cancel();
            }
        },
        Qt::DirectConnection);
    exported.start(allFiles(u"png"_s), 80);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first(), (QVariantList {3, QString()}));
    const QStringList names = filesIn(m_folder->path());
    QStringList expected = namesOf(allFiles(u"png"_s)).first(3);
    QCOMPARE(names, expected);
    compareWithDrawings(names, 80);
}

void TestPictureExport::savesNothing()
{
    PictureExport exported(m_images);
    const Answers finished(&exported);
    exported.start({}, 80);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first(), (QVariantList {0, QString()}));
}

void TestPictureExport::savesAgainAfterBeingCancelled()
{
    PictureExport exported(m_images);
    const Answers finished(&exported);
    exported.start(files({404}), 0);
    exported.cancel();
    WAIT_COMPARE(finished.size(), 1);
    exported.start(files({404, 410}), 0);
    WAIT_COMPARE(finished.size(), 2);
    QCOMPARE(finished.last(), (QVariantList {2, QString()}));
}

void TestPictureExport::folderVanishes()
{
    PictureExport exported(m_images);
    const Answers finished(&exported);
    connect(
        &exported, &PictureExport::progressed, this,
        [this](int saved) {
            if (saved == 2) {
                QDir(m_folder->path()).removeRecursively();
            }
        },
        Qt::DirectConnection);
    const QList<PictureFile> all = allFiles();
    exported.start(all, 0);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first(), 2);
    const QString fault = finished.first().last().toString();
    QVERIFY2(fault.startsWith(QDir::toNativeSeparators(all.at(2).path)), qPrintable(fault));
    QVERIFY(!QDir(m_folder->path()).exists());
}

void TestPictureExport::nameIsAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"410.svg"_s));
    const QList<PictureFile> three = files({404, 410, 418});
    QVERIFY(!pictures::isPresent(three.first()));
    QVERIFY(pictures::isPresent(three.at(1)));
    PictureExport exported(m_images);
    const Answers finished(&exported);
    exported.start(three, 0);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first(), 1);
    QVERIFY(finished.first().last().toString().contains("410.svg"_L1));
    QCOMPARE(filesIn(m_folder->path()), QStringList(u"404.svg"_s));
}

void TestPictureExport::noSuchFolder()
{
    PictureExport exported(m_images);
    const Answers finished(&exported);
    exported.start(
        pictures::pictureFiles(m_images, {404}, m_folder->filePath(u"missing"_s), u"svg"_s), 0);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first(), 0);
    QVERIFY(finished.first().last().toString().contains("404.svg cannot be written: "_L1));
    QVERIFY(!QFile::exists(m_folder->filePath(u"missing"_s)));
}

void TestPictureExport::fullDisk()
{
#ifdef Q_OS_UNIX
    PictureExport exported(m_images);
    const Answers finished(&exported);
    const QList<PictureFile> two = files({404, 410}, u"png"_s);
    exported.start(two, 640);
    WAIT_COMPARE(finished.size(), 1);
    QVERIFY(QFile::remove(two.last().path));
    {
        const FullDisk disk(1000);
        exported.start({two.last(), two.first()}, 640);
        WAIT_COMPARE(finished.size(), 2);
    }
    QCOMPARE(finished.last().first(), 0);
    QVERIFY(finished.last().last().toString().contains("410.png cannot be written: "_L1));
    QCOMPARE(filesIn(m_folder->path()), QStringList(u"404.png"_s));
    compareWithDrawings({u"404.png"_s}, 640);
#else
    QSKIP("Makes its full disk with a limit of Unix");
#endif
}

void TestPictureExport::linkThatLeadsNowhereIsPresent()
{
#ifdef Q_OS_UNIX
    const PictureFile file = files({404}).first();
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), file.path));
    QVERIFY(pictures::isPresent(file));
#else
    QSKIP("Its links are files with a content");
#endif
}

void TestPictureExport::destroyedWhileSaving()
{
    const QStringList all = namesOf(allFiles(u"png"_s));
    for (int i = 0; i < 5; ++i) {
        PictureExport exported(m_images);
        exported.start(allFiles(u"png"_s), 320);
    }
    const QStringList names = filesIn(m_folder->path());
    QCOMPARE_LT(names.size(), all.size());
    compareWithDrawings(names, 320);
    for (const QString &name : names) {
        QVERIFY2(all.contains(name), qPrintable(name)); // nothing half-written
    }
}

STATUSCAT_TEST(TestPictureExport)
#include "tst_pictureexport.moc"
