// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// The class of a status code (RFC 9110, section 15), in the order in which the list shows them.
enum class StatusClass {
    Informational = 1,
    Successful,
    Redirection,
    ClientError,
    ServerError,
    Outside
};

/// The lowest and highest status code that RFC 9110, section 15, calls valid.
inline constexpr int firstValidCode = 100;
inline constexpr int lastValidCode = 599;

/// Every class, in list order.
QList<StatusClass> allClasses();

/// The class of @p code by its first digit; Outside for numbers that are not 100 to 599.
StatusClass classOf(int code);

/// "Client error": the class in the user's language.
QString className(StatusClass statusClass);

/// "Client error", whatever the language.
QString englishClassName(StatusClass statusClass);

/// "4xx", or an empty string for Outside. Never translated.
QString classPattern(StatusClass statusClass);

/// "4xx · Client error": what stands above the codes of a class.
QString classHeading(StatusClass statusClass);

/// @p code with three digits, as it stands on the wire and in file names: "404", "000".
QString codeText(int code);

/// Whether @p text is written as a status code: three digits (RFC 9110, section 15).
bool isCodeText(QStringView text);

/// "404 Not Found"; only the number if @p phrase is empty.
QString codeAndPhrase(int code, const QString &phrase);

/// How a number came by its meaning.
enum class Standing {
    Registered, ///< in the IANA HTTP Status Code Registry
    Temporary, ///< registered until a given day
    Unused, ///< reserved in the registry, without a meaning
    Obsoleted, ///< registered, its specification withdrawn
    Vendor, ///< used by one or more products, not registered
    Informal ///< on lists and in libraries, without an owner
};

/// "Registered", "Vendor code", …: the standing in the user's language.
QString standingName(Standing standing);

/// Where a specification defines something.
struct Reference
{
    QString label; ///< "RFC 9110, 15.5.5"
    QString url;
};

/// A phrase that the number had before, or has in an older specification.
struct FormerPhrase
{
    QString phrase;
    QString source;
};

/// A phrase that a product is known to send in the place of the registry's.
struct SentPhrase
{
    QString phrase;
    QString by; ///< the product
    QString source;
};

/// One statement of a specification about a code.
struct Fact
{
    QString value; ///< a word of the vocabulary in resources/schema; empty if the specification
                   ///< says nothing
    QString note;
    QString source; ///< "RFC 9110, 15.1"

    bool isEmpty() const { return value.isEmpty(); }
};

/// A header field tied to a code, with the level that the specification demands.
struct HeaderFact
{
    QString name;
    QString direction; ///< "request" or "response"
    QString level; ///< "must", "must-not", "should", "should-not", "may" or "described"
    QString note;
    QString source;
};

/// What specifications say about a code.
struct Facts
{
    Fact cacheable; ///< heuristically cacheable: "yes" or "no"
    QString storing; ///< where it is not: "never" if no cache may store it, "updates" if it brings
                     ///< a stored one up to date; empty if caches may store it where told
    Fact content;
    Fact methodOnRedirect;
    Fact versions;
    QList<HeaderFact> headers;
};

/// What we advise, in plain words. Texts may hold `code` between backticks.
struct Guidance
{
    struct Receiving
    {
        QString side; ///< "client", "server", "between", "either" or "nobody"
        QStringList causes; ///< most likely first
        QString action;
    };
    struct Sending
    {
        QString right;
        QString wrong;
        QString response;
    };
    struct Retry
    {
        QString value; ///< "no", "yes", "later" or "changed"
        QString reason;
    };

    QString summary;
    QString description; ///< its first sentence is the lead
    Receiving receiving;
    Sending sending;
    Retry retry;
    QString example; ///< raw request, empty line, raw response
};

/// Another code that is easily taken for this one.
struct RelatedCode
{
    int code = 0;
    QString difference; ///< how the other one differs
};

/// One of the owners of a number, where it has several or is not registered.
struct Use
{
    QString by;
    QString phrase; ///< empty if the owner gives none
    QString meaning;
    QString source;
    QString grade; ///< of the source: "primary", "secondary" or "disputed"
    QString note;
};

/// What a product means by a code, and what sets or cures it. Texts may hold `code` between
/// backticks.
struct Sender
{
    QString by; ///< the product
    QString message; ///< as it stands in its log or page, with … where a part varies
    QString meaning;
    QString setting;
    QString source; ///< a URL

    bool operator==(const Sender &) const = default;
};

/// What browsers, caches and search engines make of a code.
struct Clients
{
    QString text; ///< may hold `code` between backticks; empty if there is nothing to tell
    QList<Reference> sources;
};

/// What the list and the search need of a code.
struct StatusSummary
{
    int code = 0;
    QString phrase; ///< the registry's spelling; empty where nobody gave one
    QString title; ///< the phrase, or in its place what people know the code by
    QString summary;
    Standing standing = Standing::Registered;
    bool common = false; ///< met by most developers; the "Common" filter
    QStringList formerPhrases;
    QStringList keywords;
    QStringList headers; ///< with a requirement word
    QStringList owners;

    /// The title, unless it is our own.
    QString knownPhrase() const;
};

/// Everything that the catalogue knows about a code.
struct Status
{
    int code = 0;
    QString phrase;
    QString title; ///< as in StatusSummary
    QList<FormerPhrase> formerPhrases;
    QList<SentPhrase> sentPhrases;
    Standing standing = Standing::Registered;
    bool common = false;
    QList<Reference> references;
    Facts facts;
    QString changed; ///< what changed since RFC 2616; may be empty
    Guidance guidance;
    QStringList keywords;
    QList<RelatedCode> related;
    QList<Use> uses;
    QList<Sender> senders; ///< those of one product stand together
    Clients clients;
    QString lookFirst; ///< where to look first where no product says more; may be empty
    QString mistake; ///< what senders of the code get wrong most often; may be empty
    QList<Reference> readMore; ///< guides elsewhere, at most three
    QStringList pictureAlts; ///< one for each drawing of the code

    /// The phrase that people know the code by: the registry's, or, where that is "(Unused)", the
    /// one that it had before. Empty if there is none: what is copied holds no title of our own.
    QString knownPhrase() const;
};

} // namespace core
