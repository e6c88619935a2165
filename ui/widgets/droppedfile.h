// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDropEvent;

namespace ui {

/// The file that @p event brings from another program; empty if it brings anything else or several.
QString droppedFile(const QDropEvent &event);

} // namespace ui
