// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace pictures {

/// Writes @p content to the file @p path, all of it or nothing: a file that is there already stays
/// as it was until all is written. Returns which file failed and why in one line for the user, or
/// an empty string. From any thread.
QString writeFile(const QString &path, const QByteArray &content);

/// As writeFile(), with @p image in the format that the ending of @p path names, PNG without one.
QString writeImage(const QString &path, const QImage &image);

} // namespace pictures
