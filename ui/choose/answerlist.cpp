// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerlist.h"

#include "answerdelegate.h"

#include <core/copytext.h>
#include <core/wording.h>

#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

AnswerList::AnswerList(QWidget *parent)
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
    connect(this, &QListView::clicked, this, [this](const QModelIndex &row) { take(row.row()); });
}

void AnswerList::showAnswers(const guide::Walk &walk)
{
    m_model->clear();
    const auto add = [this](const QString &text, const QString &key, const QList<int> &codes) {
        auto *item = new QStandardItem(text);
        item->setData(key, AnswerDelegate::KeyRole);
        item->setData(QVariant::fromValue(codes), AnswerDelegate::CodesRole);
        QStringList said {key, text};
        for (const int code : codes) {
            said << core::codeText(code);
        }
        item->setData(said.join(", "_L1), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    };
    if (!walk.question()) {
        return;
    }
    for (const guide::Answer &answer : walk.question()->answers) {
        add(core::capitalized(core::withoutMarkup(answer.text)),
            QString::number(m_model->rowCount() + 1), walk.guide().codes(answer, walk.style()));
    }
    //: @action an answer to a question
    add(tr("I don't know"), u"0"_s, {});
    setAccessibleName(core::withoutMarkup(walk.question()->text));
    setCurrentIndex(m_model->index(0, 0));
    fit();
}

void AnswerList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void AnswerList::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int last = m_model->rowCount() - 1;
    if (isEnter && currentIndex().isValid()) {
        take(currentIndex().row());
    } else if (text == "0"_L1) {
        take(last);
    } else if (text.size() == 1 && text.front().isDigit()) {
        if (const int digit = text.front().digitValue(); digit <= last) {
            take(digit - 1);
        }
    } else if (!text.isEmpty() && text.front().isPrint()) {
        event->ignore(); // letters belong into the search field
    } else {
        QListView::keyPressEvent(event);
    }
}

void AnswerList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void AnswerList::take(int row)
{
    if (row == m_model->rowCount() - 1) {
        emit unknown();
    } else {
        emit answered(row);
    }
}

/// As high as all rows.
void AnswerList::fit()
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
