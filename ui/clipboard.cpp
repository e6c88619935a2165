// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

std::unique_ptr<QMimeData> pictureMimeData(const CatImages &images, int code)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(
        images.image(code, CatImages::ratio * (copiedPictureWidth / CatImages::ratio.width())));
    data->setData(u"image/svg+xml"_s, images.svg(code));
    return data;
}

} // namespace ui
