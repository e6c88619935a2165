// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <search/search.h>
#include <ui/article/articleview.h>
#include <ui/list/galleryview.h>
#include <ui/list/statuslistview.h>
#include <ui/look/fonts.h>
#include <ui/mainwindow.h>
#include <ui/widgets/foldrow.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Tells how long it took from its making until a widget was painted for the first time.
class PaintClock : public QObject
{
public:
    explicit PaintClock(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
        m_timer.start();
    }

    qreal milliseconds() const { return static_cast<qreal>(m_paintedAfter) / 1e6; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint) {
            return false;
        }
        m_widget->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        m_paintedAfter = m_timer.nsecsElapsed();
        return true;
    }

private:
    QWidget *m_widget;
    QElapsedTimer m_timer;
    qint64 m_paintedAfter = 0;
};

} // namespace

/// How long the user waits. Not a test: it prints numbers and passes. CONTRIBUTING.md says how to
/// run it.
class BenchWindow : public QObject
{
    Q_OBJECT

private slots:
    void loadCatalogue()
    {
        QBENCHMARK {
            const core::Catalogue catalogue = core::Catalogue::embedded();
            QVERIFY(!catalogue.codes().isEmpty());
        }
    }

    void readEverything()
    {
        QBENCHMARK {
            const core::Catalogue catalogue = core::Catalogue::embedded();
            for (const int code : catalogue.numbers()) {
                QVERIFY(!catalogue.status(code).guidance.description.isEmpty());
            }
        }
    }

    /// With the first query the search reads and builds what it needs: 15 ms at most.
    void firstSearch_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German, with English beside it") << u"de"_s;
    }

    void firstSearch()
    {
        QFETCH(QString, language);
        constexpr int rounds = 21;
        QList<qreal> times;
        for (int i = 0; i < rounds; ++i) {
            const core::Catalogue catalogue = core::Catalogue::embedded(language);
            const search::Search search(catalogue);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(search.find(u"xyzzy").hits.isEmpty());
            times << static_cast<qreal>(timer.nsecsElapsed()) / 1e6;
        }
        report(times);
    }

    void question_data() { firstSearch_data(); }

    /// A question in plain words, later: 1 ms at most.
    void question()
    {
        QFETCH(QString, language);
        const core::Catalogue catalogue = core::Catalogue::embedded(language);
        const search::Search search(catalogue);
        QFile file(QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/data/search/questions.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QList<qreal> times;
        for (const QString &line : lines) {
            QElapsedTimer timer;
            timer.start();
            search.find(line.section(u'\t', 0, 0));
            times << static_cast<qreal>(timer.nsecsElapsed()) / 1e6;
        }
        times.removeFirst(); // the index was built
        report(times);
    }

    void makeWindow()
    {
        QBENCHMARK {
            Window window;
            window.main.grab();
        }
    }

    void typeLetter_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("a code") << QStringList {u"4"_s, u"40"_s, u"404"_s};
        QTest::newRow("words") << QStringList {u"n"_s, u"no"_s, u"not"_s, u"not "_s, u"not f"_s};
        QTest::newRow("a question") << QStringList {u"t"_s,
                                                    u"to"_s,
                                                    u"too m"_s,
                                                    u"too many requ"_s,
                                                    u"too many requests fro"_s,
                                                    u"too many requests from one address"_s};
        QTest::newRow("a typo") << QStringList {u"forbiden"_s, u"unauthorised"_s};
        QTest::newRow("nothing") << QStringList {u"xyzzy"_s, u"plugh"_s};
    }

    void typeLetterForList_data() { typeLetter_data(); }

    /// Per key: from the letter until the list is painted: 4 ms at most, 8 ms in one of a hundred.
    void typeLetterForList()
    {
        QFETCH(QStringList, typed);
        Window window;
        auto *field = window.main.findChild<QLineEdit *>();
        auto *list = window.main.findChild<ui::StatusListView *>();
        constexpr int rounds = 300;
        QList<qreal> times;
        for (int i = 0; i < rounds; ++i) {
            PaintClock clock(list->viewport());
            field->setText(typed.at(i % typed.size()));
            window.paint();
            times << clock.milliseconds();
        }
        report(times);
    }

    /// Per key: from the letter until list and detail are painted.
    void typeLetter()
    {
        QFETCH(QStringList, typed);
        Window window;
        auto *field = window.main.findChild<QLineEdit *>();
        qsizetype next = 0;
        QBENCHMARK {
            field->setText(typed.at(next++ % typed.size()));
            window.paint();
        }
    }

    /// Per code: until text and cat are painted, the cat for the first time.
    void showCode()
    {
        Window window;
        const QList<int> codes = window.catalogue.numbers();
        qsizetype next = 0;
        QBENCHMARK {
            window.main.goTo(codes.at(next++ % codes.size()));
            window.paint();
        }
    }

    void openFold_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {404, 429, 460, 503}) {
            QTest::addRow("%d", code) << code;
        }
    }

    /// Per fold of a code's page: from the key until it is painted, open for the first time: one
    /// frame, 16 ms, at most.
    void openFold()
    {
        QFETCH(int, code);
        constexpr int rounds = 11;
        QList<qreal> times;
        for (int i = 0; i < rounds; ++i) {
            Window window;
            window.main.goTo(code);
            QTest::qWait(300); // what is below the first screen follows
            auto *article = window.main.findChild<ui::ArticleView *>();
            const QList<ui::FoldRow *> folds = article->findChildren<ui::FoldRow *>();
            for (ui::FoldRow *fold : folds) {
                if (!fold->isVisible() || fold->isUnfolded()) {
                    continue;
                }
                article->ensureWidgetVisible(fold);
                window.paint();
                const PaintClock clock(fold);
                QTest::keyClick(fold, Qt::Key_Return);
                QVERIFY(fold->isUnfolded());
                window.paint();
                QVERIFY2(clock.milliseconds() > 0, qPrintable(fold->text()));
                times << clock.milliseconds();
            }
        }
        QVERIFY(!times.isEmpty());
        report(times);
    }

    void openPage_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QList<int>>("codes");
        QTest::newRow("Compare, to choose a set") << u"page-compare"_s << QList<int>();
        QTest::newRow("Compare, five codes")
            << u"page-compare"_s << QList<int> {500, 502, 503, 504, 505};
        QTest::newRow("Choose") << u"page-choose"_s << QList<int>();
        QTest::newRow("Learn") << u"learn"_s << QList<int>();
        QTest::newRow("Respond") << u"page-respond"_s << QList<int>();
    }

    /// A page that is made because it is wanted, until it is painted: 50 ms at most.
    void openPage()
    {
        QFETCH(QString, action);
        QFETCH(QList<int>, codes);
        constexpr int rounds = 11;
        QList<qreal> times;
        for (int i = 0; i < rounds; ++i) {
            Window window;
            auto *opening = window.main.findChild<QAction *>(action);
            QVERIFY(opening);
            QElapsedTimer timer;
            timer.start();
            if (codes.isEmpty()) {
                opening->trigger();
            } else {
                window.main.compare(codes);
            }
            window.paint();
            times << static_cast<qreal>(timer.nsecsElapsed()) / 1e6;
        }
        report(times);
    }

    /// Per frame: the gallery scrolled by half a picture, all pictures drawn before.
    void scrollGallery()
    {
        Window window;
        window.main.findChild<QAction *>(u"gallery"_s)->trigger();
        auto *gallery = window.main.findChild<ui::GalleryView *>();
        QScrollBar *bar = gallery->verticalScrollBar();
        for (int pass = 0; pass < 2; ++pass) { // the second one finds every picture drawn
            for (int y = 0; y <= bar->maximum(); y += bar->pageStep()) {
                bar->setValue(y);
                gallery->grab();
                QTest::qWait(pass == 0 ? 300 : 0);
            }
        }
        int y = 0;
        QBENCHMARK {
            y = (y + gallery->pictureWidth() / 2) % qMax(1, bar->maximum());
            bar->setValue(y);
            window.paint();
        }
    }

private:
    /// Prints the median of @p times, in milliseconds, and what one of a hundred takes.
    static void report(QList<qreal> times)
    {
        std::sort(times.begin(), times.end());
        qInfo("p99 %.2f ms", times.at(times.size() * 99 / 100));
        QTest::setBenchmarkResult(times.at(times.size() / 2), QTest::WalltimeMilliseconds);
    }

    struct Window
    {
        core::Catalogue catalogue = core::Catalogue::embedded();
        pictures::CatImages images;
        ui::Settings settings {QString()};
        ui::MainWindow main {catalogue, images, settings};

        Window()
        {
            main.resize(1180, 780);
            main.show();
            main.showLast();
            QCoreApplication::processEvents();
        }

        /// Lets what has changed be painted into the window, and nothing else.
        static void paint() { QCoreApplication::processEvents(); }
    };
};

QTEST_MAIN(BenchWindow)

#include "bench_window.moc"
