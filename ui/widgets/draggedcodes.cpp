// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draggedcodes.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString &format()
{
    static const QString name = u"application/x-statuscat-codes"_s;
    return name;
}

} // namespace

void carryCodes(QMimeData *data, const QList<int> &codes)
{
    QByteArrayList numbers;
    for (const int code : codes) {
        numbers << QByteArray::number(code);
    }
    data->setData(format(), numbers.join(','));
}

QList<int> carriedCodes(const QMimeData &data)
{
    QList<int> codes;
    const QByteArrayList numbers = data.data(format()).split(',');
    for (const QByteArray &number : numbers) {
        if (!number.isEmpty()) {
            codes << number.toInt();
        }
    }
    return codes;
}

} // namespace ui
