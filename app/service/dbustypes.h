// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QImage>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace service {

/// A picture as notifications and both searches take it: (iiibiiay).
struct IconData
{
    int width = 0; ///< in pixels
    int height = 0;
    int rowStride = 0; ///< in bytes
    bool hasAlpha = false;
    int bitsPerSample = 8;
    int channels = 3; ///< red, green, blue
    QByteArray pixels;

    /// @p image, without its transparency.
    static IconData fromImage(const QImage &image);
};

/// One answer to KRunner: (sssida{sv}).
struct RemoteMatch
{
    QString id; ///< what Run() is called with
    QString text;
    QString iconName; ///< empty: the properties hold a picture
    int type = 0; ///< how sure it is; 100 for the very thing, 30 for what is meant perhaps
    double relevance = 0; ///< among its type, 0 to 1
    QVariantMap properties;
};

/// Something that KRunner can do with a match besides running it: (sss).
struct RemoteAction
{
    QString id;
    QString text;
    QString iconName;
};

/// Makes the types above known to Qt D-Bus. Call it before an object that uses them is registered.
void registerDBusTypes();

QDBusArgument &operator<<(QDBusArgument &argument, const IconData &icon);
const QDBusArgument &operator>>(const QDBusArgument &argument, IconData &icon);
QDBusArgument &operator<<(QDBusArgument &argument, const RemoteMatch &match);
const QDBusArgument &operator>>(const QDBusArgument &argument, RemoteMatch &match);
QDBusArgument &operator<<(QDBusArgument &argument, const RemoteAction &action);
const QDBusArgument &operator>>(const QDBusArgument &argument, RemoteAction &action);

} // namespace service
