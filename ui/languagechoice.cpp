// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languagechoice.h"

#include <ui/base/settings.h>

#include <QActionGroup>

namespace ui {

void offerLanguages(QActionGroup *languages, Settings &settings)
{
    const QString present = settings.value(Settings::Key::Language).toString();
    const QList<QAction *> actions = languages->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toString() == present);
    }
    QObject::connect(languages, &QActionGroup::triggered, languages,
                     [&settings](const QAction *action) {
                         settings.setValue(Settings::Key::Language, action->data());
                     });
}

} // namespace ui
