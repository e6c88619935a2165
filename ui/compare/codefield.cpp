// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codefield.h"

#include <ui/look/lengths.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/windowkeys.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QTimer>

namespace ui {

CodeField::CodeField(const core::Catalogue &catalogue, QWidget *parent)
    : QLineEdit(parent)
    , m_catalogue(catalogue)
{
    leaveKeysToWindow(this);
    //: @info:placeholder of a field that adds a code to those that are compared
    setPlaceholderText(tr("Add a code…"));
    setAccessibleName(placeholderText());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followFont(this, [this](const Lengths &lengths) {
        setTextMargins(2 * lengths.unit, 0, 2 * lengths.unit, 0);
    });
    QStringList titles;
    for (const int code : catalogue.numbers()) {
        titles << catalogue.title(code);
    }
    auto *completer = new QCompleter(titles, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &CodeField::choose);
    connect(this, &QLineEdit::returnPressed, this, &CodeField::accept);
}

QSize CodeField::sizeHint() const
{
    constexpr int letters = 30;
    const Lengths lengths(font());
    return {lengths.letters(letters), lengths.control()};
}

/// Takes the first that fits, where the user chose none.
void CodeField::accept()
{
    if (!text().trimmed().isEmpty() && completer()->completionCount() > 0) {
        choose(completer()->currentCompletion());
    }
}

void CodeField::choose(const QString &title)
{
    for (const int code : m_catalogue.numbers()) {
        if (m_catalogue.title(code) == title) {
            completer()->popup()->hide();
            // After the completer, which writes what was chosen into the field.
            QTimer::singleShot(0, this, &QLineEdit::clear);
            emit chosen(code);
            return;
        }
    }
}

} // namespace ui
