// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "why.h"

#include "quote.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace search {

namespace {

struct WhyTr
{
    Q_DECLARE_TR_FUNCTIONS(search::Why)
};

/// The word for names of @p field.
QString kindOf(Field field)
{
    switch (field) {
    case Field::Phrase:
        break;
    case Field::Former:
        //: kind of what a search matched, before it: “Former name “Moved Temporarily””
        return WhyTr::tr("Former name");
    case Field::Keyword:
        //: kind of what a search matched, before it: “Keyword “rate limit””
        return WhyTr::tr("Keyword");
    case Field::Asked:
        //: kind of what a search matched, before it: “Asked as “page not found””
        return WhyTr::tr("Asked as");
    case Field::Header:
    case Field::Described:
        //: kind of what a search matched, before it: “Header “Retry-After””
        return WhyTr::tr("Header");
    case Field::Owner:
        //: kind of what a search matched, before it: “Sent by “nginx””
        return WhyTr::tr("Sent by");
    case Field::Reference:
        //: kind of what a search matched, before it: “Specification “RFC 6585””
        return WhyTr::tr("Specification");
    case Field::Cause:
        //: kind of what a search matched, before a piece of a sentence about a likely cause
        return WhyTr::tr("Cause");
    default:
        //: kind of what a search matched, before a piece of the description
        return WhyTr::tr("Meaning");
    }
    return {};
}

/// "Constant (Go)": the most popular ecosystem in which @p hit is called @p via, or like it.
Why constantWhy(const SearchHit &hit, const core::Catalogue &catalogue, const QString &query)
{
    const QString typed = core::foldedWords(query).remove(u' ');
    const core::Constants &constants = catalogue.constants();
    for (const core::Ecosystem &ecosystem : constants.ecosystems()) {
        const QList<core::Constant> names = constants.names(ecosystem.id, hit.code);
        for (const core::Constant &name : names) {
            if (core::foldedWords(name.name).remove(u' ').contains(typed)) {
                //: kind of what a search matched, before it; %1 is a programming language
                return {WhyTr::tr("Constant (%1)").arg(ecosystem.shortName), name.name, {}};
            }
        }
    }
    //: kind of what a search matched, before the name that was pasted, such as “NoSuchKey”
    return {WhyTr::tr("In the pasted line"), hit.via, {}};
}

/// The texts about @p status in which words of a question may stand, each with its kind.
QList<std::pair<Field, QString>> proseOf(const core::Status &status)
{
    QList<std::pair<Field, QString>> prose;
    const core::Guidance &guidance = status.guidance;
    for (const QString &cause : guidance.receiving.causes) {
        prose << std::pair(Field::Cause, cause);
    }
    for (const QString &text : {guidance.description, guidance.receiving.action,
                                guidance.sending.right, guidance.sending.wrong}) {
        prose << std::pair(Field::Description, text);
    }
    return prose;
}

/// The piece of the texts about @p hit that holds most words of @p query.
Why proseWhy(const SearchHit &hit, const core::Catalogue &catalogue, const QString &query)
{
    Why best;
    const auto prose = proseOf(catalogue.status(hit.code));
    for (const auto &[field, text] : prose) {
        const QList<core::FoldedText::Span> spans = spansIn(text, query);
        if (spans.size() > best.spans.size()) {
            best = {kindOf(field), text, spans};
        }
    }
    if (best.spans.isEmpty()) {
        return {};
    }
    const core::FoldedText::Span first = best.spans.constFirst();
    best.text = Quote::around(best.text, first.start, first.length).text;
    best.spans = spansIn(best.text, query);
    return best;
}

} // namespace

Why whyOf(const SearchHit &hit, const core::Catalogue &catalogue, const QString &query)
{
    switch (hit.reason) {
    case Reason::Number:
    case Reason::NumberPrefix:
    case Reason::StatusClass:
        return {};
    case Reason::Message:
        return {WhyTr::tr("In the pasted line"), hit.via.simplified(), {}};
    case Reason::ErrorName:
        return constantWhy(hit, catalogue, hit.via);
    default:
        break;
    }
    if (!hit.spans.isEmpty()) {
        return {};
    }
    if (hit.reason == Reason::Text && (isMention(hit) || hit.via.isEmpty())) {
        return proseWhy(hit, catalogue, query);
    }
    if (hit.reason == Reason::NameStart && hit.via.isEmpty() && hit.field == Field::Phrase) {
        return constantWhy(hit, catalogue, query);
    }
    if (hit.via.isEmpty()) {
        return {};
    }
    //: kind of what a search matched, before a name that is spelled like what was typed
    return {hit.reason == Reason::Misspelt ? WhyTr::tr("Similar spelling") : kindOf(hit.field),
            hit.via, spansIn(hit.via, query)};
}

} // namespace search
