// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languagechoice.h"

#include <ui/base/navigator.h>
#include <ui/base/settings.h>

#include <QActionGroup>
#include <QCoreApplication>

namespace ui {

namespace {

struct LanguageChoiceTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::LanguageChoice)
};

} // namespace

void offerLanguages(QActionGroup *languages, Settings &settings, Navigator &navigator)
{
    const QString present = settings.value(Settings::Key::Language).toString();
    const QList<QAction *> actions = languages->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toString() == present);
    }
    QObject::connect(languages, &QActionGroup::triggered, languages,
                     [&settings, &navigator](const QAction *action) {
                         settings.setValue(Settings::Key::Language, action->data());
                         //: @info:status
                         navigator.say(LanguageChoiceTr::tr(
                             "Statuscat will speak this language when it is started again"));
                     });
}

} // namespace ui
