// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <respond/secrets.h>

#include <QString>

namespace ui {

/// The request of @p whole as it came and the head of its answer, line by line; a long body is cut.
QString requestText(const respond::LogEntry &whole, respond::Secrets secrets);

/// The head of @p answer and its content, line by line; what is long is cut. For one that goes
/// wrong on purpose, the name of the fault.
QString answerText(const respond::Answer &answer);

} // namespace ui
