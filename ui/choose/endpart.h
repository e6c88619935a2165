// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>

#include <QWidget>

class QUrl;

namespace ui {

class AnswerRows;
class CopyRow;
class CopyableCode;
class TextBlock;
class TitledCard;

/// What an end has to say below its code: why, what the answer must carry, how the user's language
/// sends it, what is nearly right, and who defends what.
class EndPart : public QWidget
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the part.
    explicit EndPart(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows the end of @p walk, with constant and snippet of @p ecosystem.
    void showEnd(const guide::Walk &walk, const QString &ecosystem);

    QString selectedText() const;

signals:
    void codeRequested(int code);
    void urlRequested(const QUrl &url);

    /// The user wants @p text on the clipboard.
    void copyRequested(const QString &text);

private:
    void showOwnCode(int code, const QString &ecosystem);
    void showClose(const guide::Walk &walk);
    void follow(const QUrl &link);

    const core::Catalogue &m_catalogue;
    TitledCard *m_why;
    TextBlock *m_reason;
    TitledCard *m_own;
    CopyRow *m_constant;
    CopyableCode *m_snippet;
    TitledCard *m_close;
    AnswerRows *m_closeRows;
    QList<int> m_closeCodes;
    TitledCard *m_dispute;
    TextBlock *m_positions;
};

} // namespace ui
