// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant> // not only its name: moc must know it to connect the slot
#include <QObject>

namespace ui {

/// Whether the desktop prefers dark colours, as it tells through the settings portal. Qt 6.4 never
/// asks; newer Qt does for GNOME and KDE, but not, up to 6.10, for other desktops such as sway.
/// Never waits: until the portal has answered, and where there is none, nothing is preferred.
class ColorSchemePortal : public QObject
{
    Q_OBJECT

public:
    /// Asks the portal on @p bus.
    explicit ColorSchemePortal(const QDBusConnection &bus, QObject *parent = nullptr);

    bool prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QVariant &scheme);

    bool m_hasHeard = false; // of a change, which is newer than the answer
    bool m_prefersDark = false;
};

} // namespace ui
