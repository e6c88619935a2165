// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageserver.h"

#include <ui/check/checklistpane.h>
#include <ui/check/checkpane.h>
#include <ui/mainwindow.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int urlCount = 1000;
constexpr int rounds = 5;

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// An application that tells how long events took.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    void reset() { m_longestPaint = m_longestEvent = 0; }
    qint64 longestPaint() const { return m_longestPaint; }
    qint64 longestEvent() const { return m_longestEvent; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const QEvent::Type type = event->type(); // the event may be gone afterwards
        QElapsedTimer clock;
        clock.start();
        const bool result = QApplication::notify(receiver, event);
        const qint64 time = clock.nsecsElapsed();
        m_longestEvent = qMax(m_longestEvent, time);
        if (type == QEvent::UpdateRequest) {
            m_longestPaint = qMax(m_longestPaint, time);
        }
        return result;
    }

private:
    qint64 m_longestPaint = 0;
    qint64 m_longestEvent = 0;
};

/// What the user feels of one list, in nanoseconds.
struct Times
{
    qint64 start; ///< from the yes until the checks are under way
    qint64 all;
    qint64 round; ///< the longest time that a key would have waited for the event loop
    qint64 event;
    qint64 paint;
};

/// Says yes to the question that a long list asks.
void confirm()
{
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    for (QAbstractButton *button : box ? box->buttons() : QList<QAbstractButton *>()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole) {
            button->click();
        }
    }
}

Times check(ui::CheckPane *page, const QString &urls, int sortedBy)
{
    auto *application = static_cast<TimedApplication *>(QApplication::instance());
    auto *list = page->findChild<ui::CheckListPane *>();
    auto *table = list->findChild<QTreeView *>();
    table->sortByColumn(sortedBy, Qt::AscendingOrder);
    Times times {};
    QElapsedTimer clock;
    QElapsedTimer round;
    QTimer::singleShot(0, page, [&] {
        clock.start();
        confirm();
    });
    page->checkList(urls); // returns when the question is answered
    times.start = clock.nsecsElapsed();
    application->reset();
    QEventLoop loop;
    QObject::connect(list, &ui::CheckListPane::runningChanged, &loop, &QEventLoop::quit);
    QTimer ping;
    QObject::connect(&ping, &QTimer::timeout, &loop, [&] {
        times.round = qMax(times.round, round.isValid() ? round.nsecsElapsed() : 0);
        round.start();
    });
    ping.start();
    loop.exec();
    times.all = clock.nsecsElapsed();
    times.event = application->longestEvent();
    times.paint = application->longestPaint();
    return times;
}

} // namespace

/// Prints how long the window keeps the user waiting while a list of 1000 URLs is checked.
int main(int argc, char **argv)
{
    const TimedApplication application(argc, argv);
    PageServer server;
    if (!server.start()) {
        std::fputs("bench_checklist: needs nginx\n", stderr);
        return 1;
    }
    QStringList urls;
    for (const QUrl &url : server.urls(urlCount)) {
        urls << url.toString();
    }
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const pictures::CatImages images;
    ui::Settings settings {QString()};
    ui::MainWindow window(catalogue, images, settings);
    window.resize(1180, 780);
    window.show();
    window.findChild<QAction *>(u"check-url"_s)->trigger();
    auto *page = window.findChild<ui::CheckPane *>();

    const std::pair<const char *, int> orders[] = {
        {"in the order asked", -1}, {"by code", 1}, {"by URL", 0}, {"by remark", 5}};
    for (const auto &[name, column] : orders) {
        QList<Times> measured;
        for (int i = 0; i < rounds; ++i) {
            measured << check(page, urls.join(u'\n'), column);
        }
        const auto best = [&measured](qint64 Times::*part) {
            const auto least = std::min_element(
                measured.cbegin(), measured.cend(),
                [part](const Times &a, const Times &b) { return a.*part < b.*part; });
            return milliseconds((*least).*part);
        };
        std::printf("%d URLs %s, best of %d: %.0f ms, of which %.1f ms until the first is asked\n",
                    urlCount, name, rounds, best(&Times::all), best(&Times::start));
        std::printf("longest in the event loop: round %.1f ms, event %.1f ms, paint %.1f ms\n",
                    best(&Times::round), best(&Times::event), best(&Times::paint));
    }
    return 0;
}
