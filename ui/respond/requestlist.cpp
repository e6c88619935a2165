// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestlist.h"

#include "requesttext.h"
#include "requestview.h"

#include <core/status.h>
#include <pictures/writefile.h>
#include <respond/logtext.h>
#include <ui/base/navigator.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/windowkeys.h>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

RequestList::RequestList(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterKeyColumn(-1);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered.setAutoAcceptChildRows(true);
    constexpr int pause = 50; // milliseconds
    m_soon.setInterval(pause);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RequestList::addWaiting);
    constexpr int quiet = 5000; // milliseconds
    m_quiet.setParent(this);
    m_quiet.setObjectName(u"respond-quiet"_s);
    m_quiet.setInterval(quiet);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &RequestList::sayCount);
    makeLine();

    auto *card = new CardFrame(this);
    m_view = new RequestView(card);
    m_view->setModel(&m_filtered);
    m_view->setObjectName(u"respond-requests"_s);
    //: @info accessible name of a table
    m_view->setAccessibleName(tr("Requests"));
    card->column()->addWidget(m_view);
    // Between the corners, which are round.
    followFont(card, [card](const Lengths &lengths) {
        card->column()->setContentsMargins(1, lengths.unit, 1, lengths.unit);
    });
    makeActions();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestList::showCurrent);
    connect(m_view, &RequestView::unfolded, this, [this, card] {
        card->layout()->activate();
        layout()->activate();
        emit unfolded();
    });

    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {}, 2);
    column->addLayout(m_line);
    column->addWidget(card, 1);
    showCurrent();
    showCount();
}

void RequestList::makeLine()
{
    auto *heading = new Heading(2, this);
    //: @title:group the requests that came
    heading->setText(tr("Requests"));
    heading->setWordWrap(false);
    heading->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_count = new QLabel(this);
    m_voice = newVoice(this);
    m_filter = new QLineEdit(this);
    leaveKeysToWindow(m_filter);
    //: @info:placeholder
    m_filter->setPlaceholderText(tr("Filter"));
    //: @info accessible name
    m_filter->setAccessibleName(tr("Filter the requests"));
    m_filter->setObjectName(u"respond-filter"_s);
    m_filter->setClearButtonEnabled(true);
    //: @action:button accessible name, empties the field that filters
    m_filter->findChild<QToolButton *>()->setAccessibleName(tr("Clear the filter"));
    connect(m_filter, &QLineEdit::textChanged, &m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &RequestList::showCount);
    auto *first = new QHBoxLayout;
    setInUnits(first, this, {}, 3);
    first->addWidget(heading);
    first->addWidget(m_count, 1);
    first->addWidget(m_filter);
    setInUnits(m_line, this, {}, 4);
    m_line->addLayout(first, 1);
    makeButtons();
    m_line->addWidget(m_buttons, 0, Qt::AlignVCenter);
}

void RequestList::makeButtons()
{
    m_buttons = new QWidget(this);
    auto *buttons = new FlowLayout(m_buttons);
    setInUnits(buttons, m_buttons, {}, 4);
    //: @action:button no more rows are added for the time being
    m_pause = addButton(tr("Pause"));
    m_pause->setObjectName(u"respond-pause"_s);
    connect(m_pause, &LinkButton::clicked, this, [this] { setPaused(!m_isPaused); });
    //: @action:button shows passwords, cookies and the like in the requests
    m_secrets = addButton(tr("Show secrets"));
    m_secrets->setObjectName(u"respond-secrets"_s);
    m_secrets->setCheckable(true);
    connect(m_secrets, &LinkButton::toggled, this, &RequestList::setSecretsShown);
    //: @action:button forgets the requests
    LinkButton *clear = addButton(tr("Clear"));
    clear->setObjectName(u"respond-clear"_s);
    connect(clear, &LinkButton::clicked, this, &RequestList::clear);
    //: @action:button
    connect(addButton(tr("Copy all")), &LinkButton::clicked, this, &RequestList::copyAll);
    //: @action:button
    connect(addButton(tr("Export…")), &LinkButton::clicked, this, &RequestList::exportAll);
}

LinkButton *RequestList::addButton(const QString &text)
{
    auto *button = new LinkButton(m_buttons);
    button->setUnderlined(false);
    button->setText(text);
    m_buttons->layout()->addWidget(button);
    return button;
}

/// What the menu of a row offers.
void RequestList::makeActions()
{
    m_open = addRowAction(QString(), &RequestList::openCode);
    //: @action
    addRowAction(tr("Copy as c&url"), &RequestList::copyCurl);
    //: @action a request in full
    addRowAction(tr("Copy &Request"), &RequestList::copyRequest);
    //: @action
    addRowAction(tr("Copy Ro&w"), &RequestList::copyRow);
    m_respond = addRowAction(QString(), &RequestList::answerLikewise);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *RequestList::addRowAction(const QString &name, void (RequestList::*act)())
{
    auto *action = new QAction(name, m_view);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

void RequestList::add(const respond::LogEntry &entry)
{
    m_waiting << entry;
    m_waiting.remove(0, qMax<qsizetype>(0, m_waiting.size() - RequestModel::mostRows));
    if (!m_isPaused && !m_soon.isActive()) {
        m_soon.start();
    }
}

void RequestList::addWaiting()
{
    if (m_isPaused) {
        return;
    }
    m_model.add(std::exchange(m_waiting, {}));
    showCount();
    sayCount();
}

void RequestList::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    //: @action:button rows are added again
    const QString on = tr("Continue");
    //: @action:button no more rows are added for the time being
    m_pause->setText(isPaused ? on : tr("Pause"));
    m_pause->updateGeometry();
    fitButtons();
    addWaiting();
}

void RequestList::setSecretsShown(bool isShown)
{
    m_model.setSecrets(isShown ? respond::Secrets::Shown : respond::Secrets::Hidden);
    //: @action:button hides passwords, cookies and the like in the requests
    const QString hide = tr("Hide secrets");
    //: @action:button shows passwords, cookies and the like in the requests
    m_secrets->setText(isShown ? hide : tr("Show secrets"));
    m_secrets->updateGeometry();
    fitButtons();
}

void RequestList::clear()
{
    m_model.clear();
    m_waiting.clear();
    showCount();
    showCurrent();
    emit cleared();
}

/// How many there are, and of how many, if a filter holds some back.
void RequestList::showCount()
{
    const int shown = m_filtered.rowCount();
    const int all = m_model.rowCount();
    //: @info numbers of requests, where a filter holds some back
    const QString some = tr("%1 of %2").arg(shown).arg(all);
    const QString count = shown == all ? QString::number(all) : some;
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
        announce(m_voice, m_count->accessibleName());
    }
}

QModelIndex RequestList::currentRequest() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.parent().isValid() ? index.parent() : index.siblingAtColumn(0);
}

const respond::LogEntry *RequestList::current() const
{
    const QModelIndex index = m_filtered.mapToSource(currentRequest());
    return index.isValid() ? &m_model.entry(index.row()) : nullptr;
}

/// Names what the menu of the current row does.
void RequestList::showCurrent()
{
    const respond::LogEntry *entry = current();
    const QString code = entry ? core::codeText(entry->code) : QString();
    for (QAction *action : m_view->actions()) {
        action->setVisible(entry != nullptr);
    }
    //: @action opens the page of a code; %1 is a status code
    m_open->setText(tr("&Open %1").arg(code));
    //: @action; %1 is a status code
    m_respond->setText(tr("Re&spond with %1").arg(code));
    for (QAction *action : {m_open, m_respond}) {
        action->setVisible(entry && entry->code > 0);
    }
}

void RequestList::openCode()
{
    if (const respond::LogEntry *entry = current()) {
        m_navigator.find(core::codeText(entry->code));
    }
}

void RequestList::answerLikewise()
{
    if (const respond::LogEntry *entry = current()) {
        emit answerChosen(entry->code);
    }
}

void RequestList::copyCurl()
{
    if (const respond::LogEntry *entry = current()) {
        copyText(QString::fromUtf8(respond::curlOf(*entry, m_model.secrets())));
    }
}

void RequestList::copyRequest()
{
    if (const respond::LogEntry *entry = current()) {
        copyText(requestText(*entry, m_model.secrets()));
    }
}

void RequestList::copyRow()
{
    copyText(linesOf({currentRequest()}));
}

void RequestList::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    //: @info:status
    m_navigator.copied(tr("Copied"), text.section(u'\n', 0, 0));
}

void RequestList::setWide(bool isWide)
{
    m_line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_isWide = isWide;
    fitButtons();
}

/// In a line of their own the buttons wrap; beside the heading they are all in one.
void RequestList::fitButtons()
{
    const QList<LinkButton *> buttons = m_buttons->findChildren<LinkButton *>();
    int width = 0;
    for (const LinkButton *button : buttons) {
        width += button->sizeHint().width() + m_buttons->layout()->spacing();
    }
    m_buttons->setMinimumWidth(m_isWide ? width - m_buttons->layout()->spacing() : 0);
}

QString RequestList::linesOf(const QModelIndexList &rows) const
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells {row.data().toString()};
        for (int column = 1; column < row.model()->columnCount(row.parent()); ++column) {
            cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString RequestList::selectedText() const
{
    return linesOf(m_view->selectionModel()->selectedRows());
}

void RequestList::copyAll()
{
    QModelIndexList rows;
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        rows << m_filtered.index(row, 0);
    }
    QGuiApplication::clipboard()->setText(linesOf(rows));
    //: @info:status
    m_navigator.copied(tr("Copied the requests"));
}

/// Saves the requests, the oldest one first; the ending of the file's name says how.
void RequestList::exportAll()
{
    //: @title:window
    QFileDialog dialog(this, tr("Export Requests"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                       //: file kinds in a file dialog
                       tr("HTTP archives (*.har);;JSON lines (*.jsonl)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"har"_s);
    dialog.selectFile(u"requests"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.contains("jsonl"_L1) ? u"jsonl"_s : u"har"_s);
    });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    std::deque<respond::LogEntry> entries;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        entries.push_front(m_model.entry(row));
    }
    const QString file = dialog.selectedFiles().constFirst();
    const auto text = file.endsWith(".jsonl"_L1) ? respond::logLines : respond::logHar;
    const QString fault = pictures::writeFile(file, text(entries, m_model.secrets()));
    //: @info:status; %1 is a file name
    m_navigator.sayOutcome(fault.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(file))
                                           : fault);
}

} // namespace ui
