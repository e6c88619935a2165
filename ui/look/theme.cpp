// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "style.h"

#include <ui/base/settings.h>

#ifdef STATUSCAT_HAS_DBUS
#include "colorschemeportal.h"
#endif

#include <QActionGroup>
#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the eight roles that differ between our two palettes hold; the others follow from them.
struct Tones
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faint;
    QColor highlight;
    QColor link;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(tones.text, tones.button, tones.button.lighter(130), tones.button.darker(150),
                     tones.button.darker(120), tones.text, Qt::white, tones.base, tones.window);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::ToolTipBase, tones.button);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.faint);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tones.faint);
    }
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f4f7,
                      .base = 0xffffff,
                      .alternate = 0xf7f8fa,
                      .button = 0xfafbfc,
                      .text = 0x1b1c20,
                      .faint = 0x6d7079,
                      .highlight = 0x2f65c8,
                      .link = 0x2459bd});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x1e1f23,
                      .base = 0x25272c,
                      .alternate = 0x2a2c32,
                      .button = 0x2f3238,
                      .text = 0xeceef2,
                      .faint = 0x9ca0aa,
                      .highlight = 0x3f6fd0,
                      .link = 0x7fa9ff});
}

bool prefersDark = false; // says the desktop
Theme current = Theme::System;
bool isStyleReplaced = false;

/// The name of the style below ours.
QString baseStyle()
{
    const auto *proxy = qobject_cast<const QProxyStyle *>(QApplication::style());
    return (proxy ? proxy->baseStyle() : QApplication::style())->name();
}

} // namespace

Theme themeForKey(const QString &key)
{
    return key == "light"_L1 ? Theme::Light : key == "dark"_L1 ? Theme::Dark : Theme::System;
}

QStringList stylesWithOwnColors()
{
    return {u"macos"_s, u"windows11"_s, u"windowsvista"_s};
}

void applyTheme(Theme theme, const QStringList &ownColors)
{
    current = theme;
    if (theme == Theme::System) {
        if (std::exchange(isStyleReplaced, false)) {
            QApplication::setStyle(new Style); // owned by the application
        }
        QApplication::setPalette(QPalette());
        constexpr int middle = 128;
        if (prefersDark && QApplication::palette().window().color().lightness() > middle) {
            QApplication::setPalette(darkPalette());
        }
        return;
    }
    if (ownColors.contains(baseStyle())) {
        QApplication::setStyle(new Style(u"fusion"_s));
        isStyleReplaced = true;
    }
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

void setDesktopPrefersDark(bool isPreferred)
{
    if (std::exchange(prefersDark, isPreferred) != isPreferred && current == Theme::System) {
        applyTheme(current);
    }
}

void followDesktop()
{
#ifdef STATUSCAT_HAS_DBUS
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Qt knows where it has a theme for the desktop, as for GNOME and KDE. Its palette may not show
    // it even there: with Qt 6.8 and GTK it stays light.
    const QStyleHints *hints = QGuiApplication::styleHints();
    const auto follow = [hints] {
        setDesktopPrefersDark(hints->colorScheme() == Qt::ColorScheme::Dark);
    };
    if (hints->colorScheme() != Qt::ColorScheme::Unknown) {
        follow();
        QObject::connect(hints, &QStyleHints::colorSchemeChanged, qApp, follow,
                         Qt::QueuedConnection); // after the palette has changed, if it does
        return;
    }
#endif
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return; // looking for a bus could take long
    }
    const auto *portal = new ColorSchemePortal(QDBusConnection::sessionBus(), qApp);
    QObject::connect(portal, &ColorSchemePortal::changed, portal,
                     [portal] { setDesktopPrefersDark(portal->prefersDark()); });
#endif
}

void offerThemes(QActionGroup *themes, Settings &settings)
{
    const Theme present = themeForKey(settings.value(Settings::Key::Theme).toString());
    const QList<QAction *> actions = themes->actions();
    for (QAction *action : actions) {
        action->setChecked(themeForKey(action->data().toString()) == present);
    }
    QObject::connect(themes, &QActionGroup::triggered, themes, [&settings](const QAction *action) {
        settings.setValue(Settings::Key::Theme, action->data());
        applyTheme(themeForKey(action->data().toString()));
    });
}

} // namespace ui
