// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modalwindows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

ModalWindows::ModalWindows(const std::function<void(QWidget *)> &steps)
    : m_steps(steps)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        QWidget *window = QApplication::activeModalWidget();
        if (window && window != m_last && window == QApplication::activeWindow()) {
            m_last = window;
            ++m_count;
            m_timer.start(); // anew: it does not fire while it is answered, and the next one may
                             // open meanwhile
            m_steps(window);
        }
    });
    m_timer.start();
}

void answerBox(QWidget *box, const QString &text)
{
    for (auto *button : box->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QTest::keyClick(box, Qt::Key_Escape);
}
