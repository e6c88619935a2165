// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmation.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

bool isConfirmed(QWidget *parent, const QString &question, const QString &explanation,
                 const QString &action)
{
    QMessageBox box(QMessageBox::Question, question, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace ui
