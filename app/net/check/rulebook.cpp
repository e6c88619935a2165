// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// Whether @p name belongs to a connection of HTTP/1, which HTTP/2 has no such fields for (RFC
/// 9113, section 8.2.2).
bool isOfTheConnection(const QString &name)
{
    return QStringList {u"Connection"_s, u"Upgrade"_s, u"Transfer-Encoding"_s}.contains(name);
}

/// What is said of an answer that breaks a header fact: a sentence with its code and
/// the field.
struct Breach
{
    const char *factLevel;
    bool isThere; ///< the field, in an answer that breaks it
    RemarkLevel level;
    const char *sentence;
};

constexpr Breach breaches[] = {
    {"must", false, RemarkLevel::Must,
     //: %1: code; %2: header field
     QT_TRANSLATE_NOOP("net::RuleBook", "A %1 must have %2; this one has none.")},
    {"should", false, RemarkLevel::Should,
     //: %1: code; %2: header field
     QT_TRANSLATE_NOOP("net::RuleBook", "A %1 should have %2; this one has none.")},
    {"may", false, RemarkLevel::May,
     //: %1: code; %2: header field
     QT_TRANSLATE_NOOP("net::RuleBook", "A %1 may have %2; this one has none.")},
    {"must-not", true, RemarkLevel::Must,
     //: %1: code; %2: header field
     QT_TRANSLATE_NOOP("net::RuleBook", "A %1 must not have %2; this one has it.")},
    {"should-not", true, RemarkLevel::Should,
     //: %1: code; %2: header field
     QT_TRANSLATE_NOOP("net::RuleBook", "A %1 should not have %2; this one has it.")},
};

/// "401-www-authenticate-must". Without the level, two facts about one field would share it.
QString factId(int status, const core::HeaderFact &fact)
{
    return core::codeText(status) + u'-' + fact.name.toLower() + u'-' + fact.level;
}

std::optional<Remark> remark(const core::HeaderFact &fact, const Hop &hop)
{
    if (fact.direction != "response"_L1 || (hop.isHttp2 && isOfTheConnection(fact.name))) {
        return {};
    }
    const auto found =
        std::find_if(std::begin(breaches), std::end(breaches), [&](const Breach &each) {
            return fact.level == QLatin1StringView(each.factLevel)
                && hop.hasHeader(fact.name) == each.isThere;
        });
    if (found == std::end(breaches)) {
        return {};
    }
    const QString field = fact.note.isEmpty() ? fact.name : fact.name + " ("_L1 + fact.note + u')';
    const QString sentence = QCoreApplication::translate("net::RuleBook", found->sentence);
    return Remark {.level = found->level,
                   .text = sentence.arg(core::codeText(hop.status), field),
                   .source = fact.source,
                   .id = factId(hop.status, fact)};
}

} // namespace

RuleBook::RuleBook(const core::Catalogue &catalogue)
    : RuleBook(catalogue, embeddedRules(catalogue.language()))
{
}

RuleBook::RuleBook(const core::Catalogue &catalogue, RuleFile file)
    : m_catalogue(catalogue)
    , m_file(std::move(file))
    , m_index(m_file.rules)
{
}

QList<Remark> RuleBook::remarks(const Hop &hop) const
{
    QList<Remark> remarks;
    if (hop.status == 0) {
        return remarks; // no answer came
    }
    addRemarks(&remarks, hop, {});
    for (const InterimAnswer &interim : hop.interim) {
        // As an answer of its own to the same request, which never has content.
        Hop own {.url = hop.url,
                 .method = hop.method,
                 .sentHeaders = hop.sentHeaders,
                 .status = interim.status,
                 .phrase = interim.phrase,
                 .httpVersion = hop.httpVersion,
                 .isHttp2 = hop.isHttp2,
                 .headers = interim.headers};
        addRemarks(&remarks, own, core::codeText(interim.status) + ": "_L1);
    }
    std::stable_sort(remarks.begin(), remarks.end(), [](const Remark &left, const Remark &right) {
        return left.level < right.level;
    });
    return remarks;
}

/// Adds what is to be said about the answer in @p hop, each text once, behind @p prefix.
void RuleBook::addRemarks(QList<Remark> *remarks, const Hop &hop, const QString &prefix) const
{
    const auto add = [&](Remark remark) {
        remark.text.prepend(prefix);
        const bool isSaid =
            std::any_of(remarks->cbegin(), remarks->cend(), [&remark](const Remark &other) {
                return other.id == remark.id && other.text == remark.text;
            });
        if (!isSaid) {
            *remarks << remark;
        }
    };
    const core::Status &status = m_catalogue.status(hop.status);
    for (const core::HeaderFact &fact : status.facts.headers) {
        const std::optional<Remark> found = remark(fact, hop);
        if (found && !m_file.isConditional(hop.status, fact.name)) {
            add(*found);
        }
    }
    const int classCode = hop.status / 100 * 100;
    const core::StatusSummary *general = m_catalogue.find(classCode);
    const QString className = core::codeAndPhrase(classCode, general ? general->phrase : QString());
    for (const qsizetype i : m_index.candidates(hop)) {
        const Rule &rule = m_file.rules.at(i);
        if (rule.when.holds(hop, status)) {
            add(rule.remark(hop, status, className));
        }
    }
}

} // namespace net
