// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/catimages.h>

#include <memory>

class QMimeData;

namespace ui {

/// How wide a copied or dragged picture is, in pixels.
inline constexpr int copiedPictureWidth = 1600;
inline constexpr QSize copiedPictureSize {copiedPictureWidth, 1200};

/// The drawing @p picture as one clipboard entry: PNG for programs that paste pictures, SVG for
/// those that draw.
std::unique_ptr<QMimeData> pictureMimeData(const pictures::CatImages &images,
                                           const pictures::CatPicture &picture);

} // namespace ui
