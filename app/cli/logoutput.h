// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace cli {

/// Whether the open file @p descriptor takes octets within @p wait milliseconds, or tells a fault
/// at once. A pipe that nobody reads is full some day. Windows cannot tell: always true there.
bool takesOctets(int descriptor, qint64 wait = 0);

/// Writes lines to an open file as it takes them and waits for nobody: what does not fit into a
/// bounded queue is dropped.
class LogOutput : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostQueued = qsizetype {1024} * 1024; ///< octets

    /// @p descriptor stays its maker's, and must outlive the object.
    explicit LogOutput(int descriptor);
    ~LogOutput() override;

    /// Writes @p line, which has its end, now or later.
    void write(const QByteArray &line);

    /// Waits for the reader, at most @p wait milliseconds, until all is written. Returns how many
    /// lines are lost that dropped() did not tell of.
    qsizetype finish(qint64 wait);

signals:
    /// All that was queued is written after @p lines lines were dropped.
    void dropped(qsizetype lines);

    /// Nothing can be written any more, for @p reason in the system's language.
    void broken(const QString &reason);

private:
    void flush();
    bool writePiece();

    const int m_descriptor;
    QByteArray m_queue;
    qsizetype m_dropped = 0; ///< lines since dropped() told of some
    bool m_isBroken = false;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< tells when it takes more
};

} // namespace cli
