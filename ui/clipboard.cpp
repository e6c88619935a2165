// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

std::unique_ptr<QMimeData> pictureMimeData(const CatImages &images, const CatPicture &picture)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(images.image(picture, copiedPictureSize));
    data->setData(u"image/svg+xml"_s, images.svg(picture));
    return data;
}

} // namespace ui
