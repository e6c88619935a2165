// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content.h"

#include <QString>
#include <QStringList>

namespace pictures {
class CatImages;
}

namespace poster {

/// What a poster is and looks like.
struct Options
{
    Choice choice;
    QString paper = {}; ///< one of papers()
    bool isDark = false;
};

/// "A0", …, "A4", "Letter": the sizes of paper, upright.
QStringList papers();

/// The size of paper that suits the codes that @p filter lets through.
QString usualPaper(const core::ClassFilter &filter);

/// The endings of the files that a poster can be saved as, with their dots.
QStringList endings();

/// Saves a poster to @p path, as what its ending says, all of it or nothing. Speaks the language of
/// @p catalogue and of the program. Returns which file failed and why in one line for the user, or
/// an empty string. Needs a QGuiApplication.
QString savePoster(const core::Catalogue &catalogue, const pictures::CatImages &images,
                   const Options &options, const QString &path);

} // namespace poster
