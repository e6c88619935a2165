// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulebook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(net::RuleBook)
};

/// Whether @p name belongs to a connection of HTTP/1, which HTTP/2 has no such fields for (RFC
/// 9113, section 8.2.2).
bool isOfTheConnection(const QString &name)
{
    return QStringList {u"Connection"_s, u"Upgrade"_s, u"Transfer-Encoding"_s}.contains(name);
}

/// How an answer breaks a header fact: a level, and a sentence with the code and the field.
struct Breach
{
    RemarkLevel level;
    QString sentence;
};

std::optional<Breach> breach(const QString &level, bool isThere)
{
    if (level == "must"_L1 && !isThere) {
        //: %1: code; %2: header field
        return Breach {RemarkLevel::Must, Tr::tr("A %1 must have %2; this one has none.")};
    }
    if (level == "should"_L1 && !isThere) {
        //: %1: code; %2: header field
        return Breach {RemarkLevel::Should, Tr::tr("A %1 should have %2; this one has none.")};
    }
    if (level == "may"_L1 && !isThere) {
        //: %1: code; %2: header field
        return Breach {RemarkLevel::May, Tr::tr("A %1 may have %2; this one has none.")};
    }
    if (level == "must-not"_L1 && isThere) {
        //: %1: code; %2: header field
        return Breach {RemarkLevel::Must, Tr::tr("A %1 must not have %2; this one has it.")};
    }
    if (level == "should-not"_L1 && isThere) {
        //: %1: code; %2: header field
        return Breach {RemarkLevel::Should, Tr::tr("A %1 should not have %2; this one has it.")};
    }
    return {};
}

std::optional<Remark> remark(const core::HeaderFact &fact, const Hop &hop)
{
    if (fact.direction != "response"_L1
        || (hop.httpVersion.startsWith(u'2') && isOfTheConnection(fact.name))) {
        return {};
    }
    const std::optional<Breach> found = breach(fact.level, hop.hasHeader(fact.name));
    if (!found) {
        return {};
    }
    const QString field = fact.note.isEmpty() ? fact.name : fact.name + " ("_L1 + fact.note + u')';
    return Remark {.level = found->level,
                   .text = found->sentence.arg(core::codeText(hop.status), field),
                   .source = fact.source};
}

} // namespace

RuleBook::RuleBook(const core::Catalogue &catalogue)
    : RuleBook(catalogue, embeddedRules(catalogue.language()))
{
}

RuleBook::RuleBook(const core::Catalogue &catalogue, RuleFile file)
    : m_catalogue(catalogue)
    , m_file(std::move(file))
{
}

QList<Remark> RuleBook::remarks(const Hop &hop) const
{
    QList<Remark> remarks;
    if (hop.status == 0) {
        return remarks; // no answer came
    }
    // A copy: the catalogue's next answer may move this one.
    const core::Status classStatus = m_catalogue.status(hop.status / 100 * 100);
    const core::Status &status = m_catalogue.status(hop.status);
    for (const core::HeaderFact &fact : status.facts.headers) {
        const std::optional<Remark> found = remark(fact, hop);
        if (found && !m_file.isConditional(hop.status, fact.name)) {
            remarks << *found;
        }
    }
    for (const Rule &rule : m_file.rules) {
        if (rule.when.holds(hop, status)) {
            remarks << rule.remark(hop, status, classStatus);
        }
    }
    std::stable_sort(remarks.begin(), remarks.end(), [](const Remark &left, const Remark &right) {
        return left.level < right.level;
    });
    return remarks;
}

} // namespace net
