// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QGuiApplication;

namespace ui {

/// Tells of the statuscat: links that the system hands to a program that runs. macOS does that by
/// an event; elsewhere another start of the program brings the link.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    /// Listens to @p application, which owns the object.
    explicit OpenedLinks(QGuiApplication *application);

signals:
    /// @p link has the scheme of our links. Addresses of other kinds are not told: what is opened
    /// by the system must not start a request.
    void opened(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
