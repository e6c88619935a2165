// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/mainwindow.h>

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// How long the reader waits. Not a test: it prints numbers and passes. CONTRIBUTING.md says how to
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

    void indexForSearch()
    {
        const core::Catalogue catalogue = core::Catalogue::embedded();
        QBENCHMARK {
            const core::Search search(catalogue);
        }
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
        QTest::newRow("a typo") << QStringList {u"forbiden"_s, u"unauthorised"_s};
        QTest::newRow("nothing") << QStringList {u"xyzzy"_s, u"plugh"_s};
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

private:
    struct Window
    {
        core::Catalogue catalogue = core::Catalogue::embedded();
        ui::CatImages images;
        ui::Settings settings {QString()};
        ui::MainWindow main {catalogue, images, settings};

        Window()
        {
            main.resize(1180, 780);
            main.show();
            QCoreApplication::processEvents();
        }

        /// Lets what has changed be painted into the window, and nothing else.
        static void paint() { QCoreApplication::processEvents(); }
    };
};

QTEST_MAIN(BenchWindow)

#include "bench_window.moc"
