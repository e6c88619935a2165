// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

#include <QMap>

class QJsonObject;

namespace core {

/// The fields that specifications want in an answer with the code of @p status, with their values
/// from @p values, a file made of resources/headers; a field that has none there is left out.
QMap<QString, QString> answerFields(const Status &status, const QJsonObject &values);

} // namespace core
