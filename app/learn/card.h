// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace learn {

/// What is shown, and what is asked for.
enum class Kind {
    Picture, ///< a picture, for its code
    Meaning, ///< a code, for its meaning
    Situation, ///< what happened, for the code that says so
    Message ///< what came or stands in a log, for what to do
};

/// Which codes are asked.
enum class Level {
    Common, ///< those that most developers meet
    Registered, ///< and all others of the registry
    Everything ///< and those of products
};

/// Something to be known: what a question is made of. Values of the id are kept in the settings and
/// never changed.
struct Card
{
    QString id; ///< "picture-404"
    Kind kind = Kind::Picture;
    int code = 0; ///< that it is about
    bool isFirst = false; ///< whether many people get it wrong
};

/// One of the answers to a question.
struct Choice
{
    QString text; ///< may hold `code` between backticks, like all texts here
    int code = -1; ///< that it names or belongs to; -1 for none
    QString why; ///< what decides for it or against it

    bool operator==(const Choice &) const = default;
};

/// A card as it is asked, with two to four choices.
struct Question
{
    Card card;
    QString text = {}; ///< what is asked
    QString detail = {}; ///< what it is asked about; may be empty
    bool isVerbatim = false; ///< whether the detail is text of a log or of HTTP
    QString picture = {}; ///< what the picture shows, without its code; empty if there is none
    QString deciding = {}; ///< the question that decides between the choices; may be empty
    QList<Choice> choices = {};
    qsizetype right = 0; ///< the place of the right choice
};

} // namespace learn
