// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checklistpane.h"

#include <net/check/checkqueue.h>
#include <net/report/csvreport.h>
#include <pictures/writefile.h>
#include <ui/base/navigator.h>
#include <ui/look/lengths.h>
#include <ui/widgets/badgedelegate.h>
#include <ui/widgets/celldelegate.h>
#include <ui/widgets/confirmation.h>

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {

CheckListPane::CheckListPane(const core::Catalogue &catalogue, const net::RuleBook &rules,
                             Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_model(catalogue)
    , m_queue(new net::CheckQueue(rules, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(this))
    //: @action:button ends the checks
    , m_cancel(new QPushButton(tr("Cancel"), this))
    //: @action:button
    , m_export(new QPushButton(tr("Export as CSV…"), this))
    , m_view(new QTreeView(this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(net::CheckListModel::SortRole);
    m_view->setModel(m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideMiddle); // where URLs matter least
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as they were asked
    //: @info accessible name of a table
    m_view->setAccessibleName(tr("Checked URLs"));
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(net::CheckListModel::StatusColumn,
                                     new BadgeDelegate(net::CheckListModel::StatusRole, m_view));
    const int widths[] = {34, 8, 18, 6, 11, 30}; // in letters, in the order of the columns
    for (int column = 0; column < net::CheckListModel::columns; ++column) {
        m_view->header()->resizeSection(column,
                                        qMax(Lengths(font()).letters(widths[column]),
                                             m_view->header()->sectionSizeHint(column)));
    }
    m_progress->setTextVisible(false);
    //: @info accessible name
    m_progress->setAccessibleName(tr("Progress"));
    m_start->setAutoDefault(true); // so that Enter presses it
    m_start->setObjectName(u"start-checks"_s);
    m_cancel->setObjectName(u"cancel-checks"_s);
    m_export->setObjectName(u"export-checks"_s);

    auto *line = new QHBoxLayout;
    line->addWidget(m_text);
    line->addWidget(m_progress, 1);
    line->addStretch();
    for (QPushButton *button : {m_start, m_cancel, m_export}) {
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_view, 1);

    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const net::CheckResult &result = m_model.results().at(m_sorted->mapToSource(index).row());
        if (result.finished) {
            emit opened(result);
        }
    });
    connect(m_start, &QPushButton::clicked, this, &CheckListPane::start);
    connect(m_cancel, &QPushButton::clicked, this, &CheckListPane::cancel);
    connect(m_export, &QPushButton::clicked, this, &CheckListPane::exportResults);
    connect(m_queue, &net::CheckQueue::checkFinished, this, [this](int index) {
        m_model.setResult(index, m_queue->results().at(index));
        showProgress();
    });
    connect(m_queue, &net::CheckQueue::finished, this, [this] {
        m_isRunning = false;
        m_sorted->setDynamicSortFilter(true);
        showProgress();
        emit runningChanged();
    });
}

CheckListPane::~CheckListPane() = default;

void CheckListPane::setRequests(const QList<net::CheckRequest> &requests)
{
    cancel();
    m_requests = requests;
    m_wasStarted = false;
    QList<net::CheckResult> waiting(requests.size());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        waiting[i].request = requests.at(i);
    }
    m_model.setResults(waiting);
    showProgress();
}

void CheckListPane::start()
{
    const auto count = static_cast<int>(m_requests.size());
    if (m_isRunning || count == 0) {
        return;
    }
    //: @title:window question
    if (count > longestUnasked
        && !isConfirmed(this, tr("Check %n URLs?", nullptr, static_cast<int>(count)),
                        //: @info question
                        tr("Each of them gets at least one request, at most 8 at a time."),
                        //: @action:button
                        tr("&Check them"))) {
        return;
    }
    m_isRunning = true;
    m_wasStarted = true;
    m_sorted->setDynamicSortFilter(false); // no row moves under the hand
    m_queue->start(m_requests);
    showProgress();
    m_view->setFocus();
    m_view->setCurrentIndex(m_sorted->index(0, 0));
    emit runningChanged();
}

void CheckListPane::cancel()
{
    if (m_isRunning) {
        m_queue->cancel();
    }
}

QString CheckListPane::selectedText() const
{
    if (!m_view->isVisible()) {
        return {};
    }
    QStringList lines;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < net::CheckListModel::columns; ++column) {
            cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void CheckListPane::focusNext()
{
    if (m_wasStarted) {
        m_view->setFocus();
    } else {
        m_start->setFocus();
    }
}

void CheckListPane::showProgress()
{
    const int all = m_model.rowCount();
    const int finished = m_wasStarted ? m_queue->finishedCount() : 0;
    //: @info progress
    m_text->setText(m_wasStarted ? tr("%1 of %2 checked").arg(finished).arg(all)
                                 : /*: @info */ tr("URLs: %1, nothing is sent yet").arg(all));
    //: @action:button asks every URL of a list
    m_start->setText(tr("&Check All"));
    m_start->setVisible(!m_wasStarted);
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(finished);
    m_progress->setVisible(m_isRunning);
    m_cancel->setVisible(m_isRunning);
    m_export->setVisible(m_wasStarted);
    m_export->setEnabled(!m_isRunning);
}

void CheckListPane::exportResults()
{
    //: @title:window
    QFileDialog dialog(this, tr("Export as CSV"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                       //: file kind in a file dialog
                       tr("Tables (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"csv"_s);
    dialog.selectFile(u"checks.csv"_s);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString file = dialog.selectedFiles().constFirst();
    const QString fault = pictures::writeFile(file, net::csvReport(m_model.results()).toUtf8());
    if (fault.isEmpty()) {
        //: @info:status; %1 is a file name
        m_navigator.say(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    } else {
        //: @title:window
        QMessageBox::warning(this, tr("Export as CSV"), fault);
    }
}

} // namespace ui
