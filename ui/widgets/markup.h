// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace ui {

/// @p html as code in a text.
QString codeElement(const QString &html);

/// A text of the catalogue as HTML: what stands between backticks becomes what @p code makes of it,
/// which is given HTML.
QString markupHtml(const QString &text,
                   const std::function<QString(const QString &html)> &code = codeElement);

} // namespace ui
