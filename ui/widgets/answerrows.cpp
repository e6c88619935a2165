// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerrows.h"

#include "answerdelegate.h"

#include <core/status.h>

#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

AnswerRows::AnswerRows(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new AnswerDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &row) { emit taken(row.row()); });
}

void AnswerRows::showRows(const QList<Row> &rows, const QString &question)
{
    m_model->clear();
    for (const Row &row : rows) {
        auto *item = new QStandardItem(row.text);
        item->setData(row.key, AnswerDelegate::KeyRole);
        item->setData(QVariant::fromValue(row.codes), AnswerDelegate::CodesRole);
        QStringList said {row.key, row.text, AnswerDelegate::codesText(row.codes)};
        said.removeAll(QString());
        item->setData(said.join(", "_L1), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setAccessibleName(question);
    setCurrentIndex(m_model->index(0, 0));
    fit();
}

void AnswerRows::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void AnswerRows::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QListView::currentChanged(current, previous);
    } else {
        // QListView of Qt 6.4 would tell screen readers that the row has got the focus.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    }
}

void AnswerRows::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit taken(currentIndex().row());
    } else if (text.size() == 1 && text.front().isDigit()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row)->data(AnswerDelegate::KeyRole) == text) {
                emit taken(row);
                break;
            }
        }
    } else if (!text.isEmpty() && text.front().isPrint()) {
        event->ignore(); // letters belong into the search field
    } else {
        QListView::keyPressEvent(event);
    }
}

/// Its own size changes only when the viewport has taken over the one before.
bool AnswerRows::event(QEvent *event)
{
    const bool isTaken = QListView::event(event);
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return isTaken;
}

/// As high as all rows.
void AnswerRows::fit()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(viewport()->width());
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += itemDelegate()->sizeHint(option, m_model->index(row, 0)).height();
    }
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
}

} // namespace ui
