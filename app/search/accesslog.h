// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace search {

/// The status in a plain line of an access log as nginx, Apache and most others write it: behind
/// the request in quotation marks. Nothing for any other line; a PasteReader, which takes many
/// times as long, finds the same.
std::optional<int> accessLogStatus(QByteArrayView line);

} // namespace search
