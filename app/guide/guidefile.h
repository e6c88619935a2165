// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

namespace guide {

// What the files of resources/guide hold, which the build has checked and translated.

/// The questions of guide.json, the first one at the front.
QList<Question> readQuestions(const QByteArray &json);

/// The styles of disputes.json.
QList<Style> readStyles(const QByteArray &json);

/// The disputes of disputes.json.
QList<Dispute> readDisputes(const QByteArray &json);

/// The pairs of order.json.
QList<Order> readOrders(const QByteArray &json);

} // namespace guide
