// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>

#include <QMap>

#include <optional>

namespace guide {

/// One of the answers to a question: another question follows, or it is an end, a code to send.
struct Answer
{
    QString id;
    QString text; ///< may hold `code` between backticks, like all texts here
    QString next; ///< the id of the question that follows; empty at an end
    int code = 0; ///< of an end
    QString because; ///< of an end: why this code
    QString dispute; ///< of an end: the id of the dispute about it; empty where all agree

    bool isEnd() const { return next.isEmpty(); }
};

/// A question that is decided in one step.
struct Question
{
    QString id;
    QString text;
    QList<Answer> answers; ///< two to five
    QList<int> decides; ///< codes of answers; who wavers between some of them begins here
};

/// Whose rules decide where authorities disagree.
struct Style
{
    QString id; ///< "zalando": the word of settings and command line
    QString name;
    QString source; ///< a URL
};

/// What somebody defends in a dispute.
struct Position
{
    int code = 0;
    QString by;
    QString because;
    QString source; ///< a URL
};

/// A decision that authorities do not agree about.
struct Dispute
{
    QString id;
    QString question;
    QString about;
    QList<Position> positions;
    QMap<QString, int> styles; ///< the codes of those styles whose authority decides it

    /// Whether somebody defends @p code.
    bool defends(int code) const;
};

/// Two codes that can both be right for one request.
struct Order
{
    struct Side
    {
        int first = 0; ///< the one that is sent
        QString by;
        QString because;
        QString source; ///< a URL
    };

    int code = 0; ///< the one that the first side sends
    int other = 0;
    QList<Side> sides; ///< two where it is disputed
};

/// The way from a situation to the code to send: questions, what authorities dispute, and which of
/// two codes goes first. Read from the catalogue's folder, in its language, when first asked for.
class Guide
{
public:
    /// @p catalogue must outlive the guide.
    explicit Guide(const core::Catalogue &catalogue);

    /// All questions, the one that comes first at the front.
    const QList<Question> &questions() const;

    /// The question called @p id, or null. Valid as long as the guide.
    const Question *question(const QString &id) const;

    /// Whether @p question can lead to each of @p codes.
    bool leadsTo(const Question &question, const QList<int> &codes) const;

    /// The question that decides between @p codes: their own, or the one with the fewest answers
    /// that are these codes, or the last one from which all can be reached, but not by one answer.
    /// Null if one of @p codes is no end.
    const Question *questionBetween(const QList<int> &codes) const;

    const QList<Style> &styles() const;

    /// The style called @p id, or null.
    const Style *style(const QString &id) const;

    const QList<Dispute> &disputes() const;

    /// The dispute called @p id, or null.
    const Dispute *dispute(const QString &id) const;

    /// The pairs in the order in which a server checks them.
    const QList<Order> &orders() const;

    /// Whether @p code can apply together with another one, so that one goes first.
    bool isOrdered(int code) const;

    /// The codes that @p answer can lead to, in ascending order, by the rules of @p style where it
    /// decides.
    QList<int> codes(const Answer &answer, const QString &style = {}) const;

    /// The code of the end @p answer by the rules of @p style; the answer's own where it decides
    /// nothing.
    int code(const Answer &answer, const QString &style) const;

    /// The most questions that can follow @p answer.
    int depth(const Answer &answer) const;

private:
    const core::Catalogue &m_catalogue;
    // What has been read so far, on demand.
    mutable QList<Question> m_questions;
    mutable QList<Style> m_styles;
    mutable QList<Dispute> m_disputes;
    mutable QList<Order> m_orders;

    void readDisputes() const;
    QList<int> reached(const Question &question) const;
};

} // namespace guide
