// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thumbnailchoice.h"

#include <ui/base/settings.h>
#include <ui/list/statuslistview.h>

#include <QAction>

namespace ui {

void offerThumbnails(QAction *action, Settings &settings, StatusListView &list,
                     pictures::PictureCache &pictures)
{
    const auto show = [&list, &pictures](bool shown) {
        list.setThumbnails(shown ? &pictures : nullptr);
    };
    action->setChecked(settings.value(Settings::Key::Thumbnails).toBool());
    show(action->isChecked());
    QObject::connect(action, &QAction::triggered, &list, [show, &settings](bool shown) {
        settings.setValue(Settings::Key::Thumbnails, shown);
        show(shown);
    });
}

} // namespace ui
