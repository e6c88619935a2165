// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/deepcheck.h>

#include <QWidget>

class QPushButton;

namespace ui {

class TextBlock;

/// Below a finished check: a button that says how many questions more it would ask the server, and
/// then what came. Hidden where nothing can be asked.
class DeepView : public QWidget
{
    Q_OBJECT

public:
    /// @p rules must outlive the view.
    explicit DeepView(const net::RuleBook &rules, QWidget *parent = nullptr);

    /// Offers to ask the server of @p result. What is under way ends, what was found goes.
    void setResult(const net::CheckResult &result);

    void cancel() { m_deep.cancel(); }
    bool isRunning() const { return m_deep.isRunning(); }

    /// What was found, as far as it came.
    const QList<net::DeepFinding> &findings() const { return m_deep.findings(); }

    /// The text that is selected here, or nothing.
    QString selectedText() const;

signals:
    /// It started or ended.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void fill();

    net::CheckResult m_result;
    net::DeepCheck m_deep;
    QPushButton *m_button;
    TextBlock *m_findings;
};

} // namespace ui
