// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QMimeData;

namespace ui {

/// Lets @p data, which is dragged, carry @p codes to where codes are wanted.
void carryCodes(QMimeData *data, const QList<int> &codes);

/// The codes that @p data carries from a row; none if it comes from elsewhere.
QList<int> carriedCodes(const QMimeData &data);

} // namespace ui
