// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlfield.h"

#include <core/windowrequest.h>
#include <ui/look/lengths.h>
#include <ui/widgets/windowkeys.h>

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

UrlField::UrlField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(core::WindowRequest::longestText); // whatever is handed over stands there whole
    setPlaceholderText(u"https://example.com/"_s);
    //: @info accessible name
    setAccessibleName(tr("URL to check"));
    setClearButtonEnabled(true);
    //: @action:button accessible name, empties the field
    findChild<QToolButton *>()->setAccessibleName(tr("Clear"));
    leaveKeysToWindow(this);
    setLayoutDirection(Qt::LeftToRight); // URLs read so in every language
    connect(this, &QLineEdit::textChanged, this, &UrlField::takeList);
}

QSize UrlField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo({0, Lengths(font()).control()});
}

void UrlField::dropEvent(QDropEvent *event)
{
    const QString text = event->mimeData()->text().trimmed();
    if (!text.contains(u'\n')) {
        QLineEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    setText({});
    emit listPasted(text);
}

/// Passes @p text, the new content, on if it is a list.
void UrlField::takeList(const QString &text)
{
    if (!text.contains(u'\n')) {
        return;
    }
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'\n')) {
        setText(trimmed); // a line end behind a copied URL is no part of it
        return;
    }
    // The field holds only the beginning of a long list.
    QString whole = text.size() < maxLength() ? trimmed : QString();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QString copied = QApplication::clipboard()->text(mode);
        whole = copied.contains(trimmed) ? copied : whole;
    }
    setText({});
    if (whole.isEmpty()) {
        emit listCut();
    } else {
        emit listPasted(whole);
    }
}

} // namespace ui
