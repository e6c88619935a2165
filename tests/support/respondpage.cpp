// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "respondpage.h"

#include "support/waiting.h"

#include <ui/widgets/copyrow.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

void RespondPageWindow::start()
{
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_R, Qt::ControlModifier);
}

bool RespondPageWindow::isRunning() const
{
    return find<QLabel>(u"respond-state"_s)->text() == u"Running"_s;
}

QUrl RespondPageWindow::address() const
{
    return QUrl(find<ui::CopyRow>(u"respond-address"_s)->code());
}

QByteArray RespondPageWindow::statusOf(const QByteArray &target) const
{
    QTcpSocket socket;
    const QUrl url = address();
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    waitUntil([&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    answer += socket.readAll();
    return answer.mid(9, 3);
}

QString RespondPageWindow::nextAnswer() const
{
    return find<QPlainTextEdit>(u"respond-next"_s)->toPlainText().section(u'\n', 0, 0);
}

void RespondPageWindow::typeCodes(const QString &codes)
{
    auto *codesField = find<QLineEdit>(u"respond-codes"_s);
    codesField->setFocus();
    codesField->selectAll();
    type(codes);
}

QString RespondPageWindow::cell(int row, int column) const
{
    return requests()->model()->index(row, column).data().toString();
}

QString RespondPageWindow::inFull(int row) const
{
    const QAbstractItemModel *model = requests()->model();
    return model->index(0, 0, model->index(row, 0)).data().toString();
}
