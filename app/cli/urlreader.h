// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/pastedrequest.h>

#include <QFile>
#include <QObject>

class QSocketNotifier;

namespace cli {

/// Reads a list of URLs piece by piece, so that it may be of any length, and come as slowly as the
/// program that writes it likes.
class UrlReader : public QObject
{
    Q_OBJECT

public:
    /// Opens the file @p name, or standard input for "-"; false if it cannot be, errorString() says
    /// why.
    bool open(const QString &name);

    /// Reads on; entries() or ended() follow once there is something.
    void readOn();

    bool hasEnded() const { return m_hasEnded; }

    /// Why it cannot be read; empty if it can.
    QString errorString() const { return m_error; }

signals:
    /// What came next, perhaps nothing. No more comes before readOn().
    void entries(const QList<net::ListEntry> &entries);

    /// The list is over, or cannot be read to its end.
    void ended();

private:
    void readPiece();
    QByteArray takeComplete();

    QFile m_file;
    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_octets; ///< that were read and not yet told
    QString m_error;
    bool m_isStart = true; ///< no line was read yet
    bool m_hasEnded = false;
};

} // namespace cli
