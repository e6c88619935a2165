// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QStatusBar>

class QLabel;

namespace search {
class StatusFilter;
}

namespace ui {

/// The line at the bottom of the window: how many codes the list shows, for a while what just
/// happened, and the most important keys where there is room for them. What happened stands beside
/// the count, and is cut where both have no room.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Says how many of all codes (@p all) the list shows through @p filter, to screen readers too.
    void showCount(const search::StatusFilter &filter, qsizetype all);

    /// Lets screen readers say @p text, which others see elsewhere. Of several texts at once they
    /// say the last.
    void sayAloud(const QString &text);

    /// Whether Enter in the search field copies, as it does where a code is shown: the keys say so.
    void setCopying(bool isCopying);

    /// Says @p text for a few seconds.
    void say(const QString &text);

    /// Says how something ended that took a while, for longer: it may be a fault.
    void sayOutcome(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void tell(const QString &text, int duration);
    void fit();

    QWidget *m_line;
    QLabel *m_count;
    QWidget *m_voice; // not seen
    QLabel *m_message;
    QLabel *m_keys;
    QStringList m_hints; // the keys, from the longest text to the shortest
    bool m_isCopying = true;
    QString m_whole; // the count with what is looked for
    QString m_short; // the count alone
    QString m_spoken; // the count, or the answer
    QBasicTimer m_speaking; // until it is said
};

} // namespace ui
