// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestlist.h"

#include <pictures/writefile.h>
#include <ui/base/navigator.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/badgedelegate.h>
#include <ui/widgets/celldelegate.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/textblock.h>

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

RequestList::RequestList(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_entry(new TextBlock(this))
{
    m_filtered->setSourceModel(&m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_entry->setObjectName(u"respond-entry"_s);
    constexpr int quiet = 5000; // milliseconds
    m_quiet.setObjectName(u"respond-quiet"_s);
    m_quiet.setInterval(quiet);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &RequestList::sayCount);
    makeView();
    auto *line = new QHBoxLayout;
    makeLine(line);
    auto *entryLine = new QHBoxLayout;
    makeEntryLine(entryLine);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_entry);
    column->addLayout(entryLine);
    showCurrent();
    showCount();
}

void RequestList::makeEntryLine(QHBoxLayout *line)
{
    //: @action:button
    m_copyCurl = addButton(tr("Copy as curl"), line);
    //: @action:button shows passwords, cookies and the like in a request
    m_secrets = addButton(tr("Show secrets"), line);
    m_secrets->setObjectName(u"respond-secrets"_s);
    setInUnits(line, this, {}, 4);
    line->addStretch();
    connect(m_secrets, &LinkButton::clicked, this, [this] {
        showEntry(respond::Secrets::Shown);
        m_secrets->hide();
    });
    connect(m_copyCurl, &LinkButton::clicked, this, [this] {
        if (const respond::LogEntry *entry = current()) {
            const QString command =
                QString::fromUtf8(respond::curlOf(*entry, respond::Secrets::Shown));
            QGuiApplication::clipboard()->setText(command);
            //: @info:status
            m_navigator.copied(tr("Copied"), command);
        }
    });
}

void RequestList::makeView()
{
    m_view->setModel(m_filtered);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setObjectName(u"respond-requests"_s);
    //: @info accessible name of a table
    m_view->setAccessibleName(tr("Requests"));
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(RequestModel::AnswerColumn,
                                     new BadgeDelegate(RequestModel::StatusRole, m_view));
    followFont(m_view, [this](const Lengths &lengths) {
        constexpr int widths[] = {16, 34, 18, 12, 20}; // in letters, in the order of the columns
        for (int column = 0; column < RequestModel::columns; ++column) {
            m_view->header()->resizeSection(
                column,
                qMax(lengths.letters(widths[column]), m_view->header()->sectionSizeHint(column)));
        }
        m_view->setMinimumHeight(lengths.control() * 6);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestList::showCurrent);
}

LinkButton *RequestList::addButton(const QString &text, QHBoxLayout *line)
{
    auto *button = new LinkButton(this);
    button->setUnderlined(false);
    button->setText(text);
    line->addWidget(button);
    return button;
}

void RequestList::makeLine(QHBoxLayout *line)
{
    auto *heading = new Heading(2, this);
    //: @title:group the requests that came
    heading->setText(tr("Requests"));
    heading->setWordWrap(false);
    //: @info:placeholder
    m_filter->setPlaceholderText(tr("Filter"));
    //: @info accessible name
    m_filter->setAccessibleName(tr("Filter the requests"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    setInUnits(line, this, {}, 4);
    line->addWidget(heading);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_filter);
    //: @action:button no more rows are added for the time being
    m_pause = addButton(tr("Pause"), line);
    m_pause->setCheckable(true);
    connect(m_pause, &LinkButton::toggled, this, [this](bool isPaused) {
        m_isPaused = isPaused;
        //: @action:button rows are added again
        m_pause->setText(isPaused ? tr("Continue") : tr("Pause"));
        const QList<respond::LogEntry> waiting = std::exchange(m_waiting, {});
        for (const respond::LogEntry &entry : waiting) {
            add(entry);
        }
    });
    //: @action:button forgets the requests
    connect(addButton(tr("Clear"), line), &LinkButton::clicked, this, &RequestList::clear);
    //: @action:button
    connect(addButton(tr("Copy all"), line), &LinkButton::clicked, this, &RequestList::copyAll);
    //: @action:button
    connect(addButton(tr("Export…"), line), &LinkButton::clicked, this, &RequestList::exportAll);
}

void RequestList::add(const respond::LogEntry &entry)
{
    if (m_isPaused) {
        m_waiting << entry;
        m_waiting.remove(0, qMax<qsizetype>(0, m_waiting.size() - RequestModel::mostRows));
        return;
    }
    m_model.add(entry);
    showCount();
    sayCount();
}

void RequestList::clear()
{
    m_model.clear();
    m_waiting.clear();
    showCount();
    showCurrent();
    emit cleared();
}

void RequestList::showCount()
{
    const QString count = QString::number(m_model.rowCount());
    m_count->setText(count);
    m_count->setAccessibleName(tr("Requests") + u' ' + count);
}

/// Tells screen readers of the count, not for each of many requests.
void RequestList::sayCount()
{
    if (m_quiet.isActive() || m_said == m_model.rowCount()) {
        return;
    }
    m_said = m_model.rowCount();
    m_quiet.start();
    if (isVisible()) {
        announce(m_count, m_count->accessibleName());
    }
}

const respond::LogEntry *RequestList::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.entry(index.row()) : nullptr;
}

/// Shows the current row in full, its secrets hidden until the user asks for them.
void RequestList::showCurrent()
{
    const respond::LogEntry *entry = current();
    m_entry->setVisible(entry != nullptr);
    m_copyCurl->setVisible(entry != nullptr);
    m_secrets->setVisible(entry
                          && respond::entryObject(*entry, respond::Secrets::Hidden)
                              != respond::entryObject(*entry, respond::Secrets::Shown));
    if (entry) {
        showEntry(respond::Secrets::Hidden);
    }
}

/// The request of the current row as it came, and what was answered.
void RequestList::showEntry(respond::Secrets secrets)
{
    const respond::LogEntry *whole = current();
    if (!whole) {
        return;
    }
    const respond::LogEntry entry = respond::shownEntry(*whole, secrets);
    QByteArray text = entry.request.method + ' ' + entry.request.target + " HTTP/1."
        + QByteArray::number(entry.request.minorVersion) + '\n';
    for (const respond::Field &field : entry.request.fields) {
        text += field.name + ": " + field.value + '\n';
    }
    if (!entry.request.body.isEmpty()) {
        text += '\n' + entry.request.body.left(2000) + '\n';
    }
    if (entry.code > 0) {
        text += '\n' + respond::statusLine(entry.code, entry.phrase).trimmed() + '\n';
        for (const respond::Field &field : entry.fields) {
            text += field.name + ": " + field.value + '\n';
        }
    }
    text += entry.why.isEmpty() ? QByteArray() : '\n' + entry.why;
    m_entry->showHtml("<pre style=\"white-space: pre-wrap\">"_L1
                      + QString::fromUtf8(text.trimmed()).toHtmlEscaped() + "</pre>"_L1);
}

QString RequestList::linesOf(const QModelIndexList &rows) const
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < RequestModel::columns; ++column) {
            cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString RequestList::selectedText() const
{
    const QString selected = m_entry->textCursor().selectedText();
    return selected.isEmpty() ? linesOf(m_view->selectionModel()->selectedRows()) : selected;
}

void RequestList::copyAll()
{
    QModelIndexList rows;
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        rows << m_filtered->index(row, 0);
    }
    QGuiApplication::clipboard()->setText(linesOf(rows));
    //: @info:status
    m_navigator.copied(tr("Copied the requests"));
}

/// Saves the requests, the oldest one first; the ending of the file's name says how.
void RequestList::exportAll()
{
    //: @title:window
    QFileDialog dialog(this, tr("Export Requests"), {},
                       //: file kinds in a file dialog
                       tr("HTTP archives (*.har);;JSON lines (*.jsonl)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"har"_s);
    dialog.selectFile(u"requests.har"_s);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    std::deque<respond::LogEntry> entries;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        entries.push_front(m_model.entry(row));
    }
    const QString file = dialog.selectedFiles().constFirst();
    const auto text = file.endsWith(".jsonl"_L1) ? respond::logLines : respond::logHar;
    const QString fault = pictures::writeFile(file, text(entries, respond::Secrets::Hidden));
    //: @info:status; %1 is a file name
    m_navigator.sayOutcome(fault.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(file))
                                           : fault);
}

} // namespace ui
