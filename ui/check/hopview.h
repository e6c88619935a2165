// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

#include <QWidget>

class QLabel;

namespace ui {

class CodeBadge;
class ElidedLabel;
class FoldButton;
class Navigator;
class TextBlock;

/// One hop of a chain: the code as a stop on a vertical path, beside it what was asked and what
/// came back. Remarks and headers are links and text that can be selected.
class HopView : public QWidget
{
    Q_OBJECT

public:
    /// @p navigator must outlive the view.
    explicit HopView(Navigator &navigator, QWidget *parent = nullptr);

    /// Shows @p hop, which is the one with @p number in its chain, from 1 on. @p isComplete: its
    /// answer came, or it is clear that none will.
    void showHop(const net::Hop &hop, int number, bool isComplete,
                 const core::Catalogue &catalogue);
    bool isComplete() const { return m_isComplete; }

    /// Whether the path goes on to another hop below.
    void setContinued(bool continued);

    /// The text that is selected in remarks or headers, or nothing.
    QString selectedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showHeaders(bool shown);

    net::Hop m_hop;
    bool m_isComplete = false;
    bool m_isContinued = false;
    CodeBadge *m_badge;
    QLabel *m_phrase;
    QLabel *m_foreignPhrase;
    ElidedLabel *m_url;
    ElidedLabel *m_location;
    QLabel *m_facts;
    TextBlock *m_remarks;
    FoldButton *m_fold;
    TextBlock *m_headers = nullptr; // made when they are first folded out
};

} // namespace ui
