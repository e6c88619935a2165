// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "droppedfile.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace ui {

QString droppedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 && !event.source() ? urls.first().toLocalFile() : QString();
}

} // namespace ui
