// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruletest.h"

#include <core/status.h>

#include <QRegularExpression>

namespace net {

/// Status codes from first to last.
struct StatusRange
{
    int first = 0;
    int last = 0;

    bool contains(int status) const { return first <= status && status <= last; }
};

/// A pattern for the values of header fields.
struct FieldPattern
{
    QStringList fields;
    QRegularExpression pattern; ///< without regard to case

    /// The fields in @p hop with a value that matches.
    Findings find(const Hop &hop) const;
};

/// When a rule has something to say. All parts must hold; an empty one always does.
struct Condition
{
    QList<StatusRange> statuses;
    QStringList standings; ///< "registered", …, or "unassigned"
    QStringList methods;
    QStringList schemes;
    QString httpVersion; ///< "1" is any 1.x
    QStringList has; ///< fields that are all there
    QStringList lacks; ///< fields of which none is there
    QList<FieldPattern> matches; ///< each matches a value
    QList<FieldPattern> matchesNot; ///< none matches a value, also because there is none
    QStringList repeats; ///< one of these fields stands more than once
    QStringList differs; ///< one of these lists has different members
    QStringList sent; ///< fields that were all sent with the request
    QStringList notSent; ///< fields of which none was sent
    std::optional<bool> content;
    bool unknownPhrase = false; ///< the phrase is none that anybody gave the code
    QString testName; ///< of what finds something; see ruleTest()
    QStringList testFields; ///< that it looks at; one must be there, unless has says what must
    RuleTest test = nullptr;

    /// Lists of fields that follow from the other parts: an answer it holds for has one field of
    /// each list.
    QList<QStringList> needs() const;

    /// Whether it holds for the answer in @p hop; @p status is what the catalogue knows about its
    /// code.
    bool holds(const Hop &hop, const core::Status &status) const;

    /// The places in @p hop that it is about, if it holds: each field that breaks the rule.
    Findings findings(const Hop &hop) const;
};

/// Something to say about some answers.
struct Rule
{
    QString id;
    Condition when;
    RemarkLevel level = RemarkLevel::Note;
    QString text; ///< with placeholders: see placeholders()
    QString source;

    /// "{status}", …: what may stand in a text.
    static QStringList placeholders();

    /// The rule said about the answer in @p hop, for which it holds. @p className is the x00 code
    /// of the class with its phrase.
    Remark remark(const Hop &hop, const core::Status &status, const QString &className) const;
};

} // namespace net
