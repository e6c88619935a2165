// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QList>
#include <QString>

/// Hears what the program tells screen readers, as long as it lives. Qt tells nothing before one
/// listens, and only its private headers can say that one does.
class ListeningReader
{
public:
    struct Told
    {
        QAccessible::Event event;
        QObject *object;
        QAccessible::Role role;
        QString name; ///< of what the event is about, at that time
    };

    ListeningReader();
    ~ListeningReader();
    Q_DISABLE_COPY_MOVE(ListeningReader)

    /// Whether it hears anything: Qt's private headers are there.
    static bool canListen();

    /// What was told as @p event, in that order.
    static QList<Told> told(QAccessible::Event event);

private:
    QAccessible::UpdateHandler m_before = nullptr;
};
