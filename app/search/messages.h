// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "evidencetext.h"

#include <QHash>

namespace search {

/// Fixed sentences of servers and clients, "no live upstreams", with the codes that they mean, and
/// the phrases of the codes where they are a sentence of their own: "Conflict. The name is in use".
class Messages
{
public:
    /// Reads @p file, where the build put it: a message, a tabulator and a code a line.
    Messages(const QString &file, const core::Catalogue &catalogue);

    /// The messages in @p text, the longest first, with positions in the plain text.
    QList<Evidence> find(const PlainText &text) const;

private:
    struct Message
    {
        QString text; ///< folded
        int code;
        qsizetype wordAt; ///< where its longest word stands
        bool isPhrase; ///< which must be a sentence of its own
    };

    void add(Message message);

    QHash<QString, QList<Message>> m_byWord;
};

} // namespace search
