// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ShortcutSheet::ShortcutSheet(QWidget *window)
    : QDialog(window)
{
    //: @title:window
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(24);
    int row = 0;
    const auto add = [page, grid, &row](const QString &keys, const QString &what) {
        auto *key = new QLabel(keys, page);
        QFont strong = key->font();
        strong.setBold(true);
        key->setFont(strong);
        auto *text = new QLabel(what, page);
        text->setWordWrap(true);
        key->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(key, row, 0);
        grid->addWidget(text, row++, 1);
    };
    //: keys
    add(tr("Any letter or digit"),
        //: what a key does
        tr("Search, from wherever you are"));
    //: names of keys
    add(tr("↑ ↓ PgUp PgDown"),
        //: what a key does
        tr("Move in the list while the cursor stays in the search field"));
    //: name of the key
    add(tr("Enter"),
        //: what a key does
        tr("Copy in the chosen format"));
    //: name of the key
    add(tr("Esc"),
        //: what a key does
        tr("Clear the search; leave the large picture"));
    //: what a key does
    add(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
        tr("Check the URL in the search field"));
    const QList<QAction *> actions = window->actions();
    for (const QAction *action : actions) {
        if (!action->shortcuts().isEmpty() && !action->statusTip().isEmpty()) {
            QStringList keys;
            for (const QKeySequence &sequence : action->shortcuts()) {
                const QString text = sequence.toString(QKeySequence::NativeText);
                if (!text.isEmpty() && !keys.contains(text)) {
                    keys << text;
                }
            }
            add(keys.join(u", "_s), action->statusTip());
        }
    }
    grid->setColumnStretch(1, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
}

} // namespace ui
