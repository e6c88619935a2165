// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfield.h"

#include <core/windowrequest.h>
#include <ui/widgets/windowkeys.h>

#include <QCoreApplication>
#include <QKeyEvent>

namespace ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(core::WindowRequest::longestText); // whatever is handed over stands there whole
    //: @info:placeholder of the search field
    setPlaceholderText(tr("Code, phrase, header, log line"));
    //: @info accessible name of the search field
    setAccessibleName(tr("Search"));
    leaveKeysToWindow(this);
    // Not at once: the style's button has to look its picture up in every icon theme.
    connect(this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); });
}

QSize SearchField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo({0, fontMetrics().height() * 2});
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_navigated && event->modifiers() == Qt::NoModifier) {
            QCoreApplication::sendEvent(m_navigated, event);
            return;
        }
        break;
    case Qt::Key_Escape:
        clear();
        emit cleared();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
