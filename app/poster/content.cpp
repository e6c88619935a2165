// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content.h"

#include <core/wording.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace poster {

namespace {

struct ContentTr
{
    Q_DECLARE_TR_FUNCTIONS(poster::Content)
};

bool isRegistered(core::Standing standing)
{
    return standing != core::Standing::Vendor && standing != core::Standing::Informal;
}

/// What the codes of @p statusClass have in common (RFC 9110, section 15).
QString classSentence(core::StatusClass statusClass)
{
    switch (statusClass) {
    case core::StatusClass::Informational:
        //: poster; of the codes 100 to 199
        return ContentTr::tr("The request has arrived, and the final answer is still to come.");
    case core::StatusClass::Successful:
        //: poster; of the codes 200 to 299
        return ContentTr::tr("The request was received, understood and accepted.");
    case core::StatusClass::Redirection:
        //: poster; of the codes 300 to 399
        return ContentTr::tr("The client has to do more, mostly at another address.");
    case core::StatusClass::ClientError:
        //: poster; of the codes 400 to 499
        return ContentTr::tr("The request cannot be fulfilled as it was sent.");
    case core::StatusClass::ServerError:
        //: poster; of the codes 500 to 599
        return ContentTr::tr("The server failed on a request that seems to be valid.");
    case core::StatusClass::Outside:
        break;
    }
    //: poster; of the numbers that are not in the registry
    return ContentTr::tr("Numbers that products use without asking anybody.");
}

Entry makeEntry(const core::Status &status)
{
    Entry entry {.code = status.code,
                 .title = status.title,
                 .standing = {},
                 .line = status.guidance.summary,
                 .retry = {},
                 .advice = core::firstSentence(status.guidance.receiving.action)};
    if (status.standing != core::Standing::Registered) {
        entry.standing = core::standingTexts(status).join(u" · "_s);
    }
    const bool hasFailed = status.code < core::firstValidCode
        || core::classOf(status.code) >= core::StatusClass::ClientError;
    if (hasFailed) {
        entry.retry = core::sentence(core::retryText(status.guidance.retry));
    }
    return entry;
}

QList<Band> makeBands(const core::Catalogue &catalogue, const Choice &choice)
{
    QList<Band> bands;
    for (const core::StatusClass statusClass : core::allClasses()) {
        if (statusClass != core::StatusClass::Outside) {
            bands.append({.statusClass = statusClass,
                          .pattern = core::classPattern(statusClass),
                          .name = core::className(statusClass),
                          .sentence = classSentence(statusClass),
                          .entries = {}});
        }
    }
    bands.append({.pattern = {},
                  //: poster; heading above the numbers that are not in the registry
                  .name = ContentTr::tr("Not registered"),
                  .sentence = classSentence(core::StatusClass::Outside),
                  .entries = {}});
    for (const core::StatusSummary &summary : catalogue.codes()) {
        if (!choice.filter.accepts(summary)) {
            continue;
        }
        if (isRegistered(summary.standing)) {
            const auto band = static_cast<qsizetype>(core::classOf(summary.code)) - 1;
            bands[band].entries.append(makeEntry(catalogue.status(summary.code)));
        } else if (!choice.onlyRegistered) {
            bands.last().entries.append(makeEntry(catalogue.status(summary.code)));
        }
    }
    bands.removeIf([](const Band &band) { return band.entries.isEmpty(); });
    return bands;
}

/// The sets whose questions decide most often, the most asked first.
const QStringList &mainQuestions()
{
    static const QStringList ids {u"access"_s,    u"login-failed"_s,  u"which-fault"_s,
                                  u"redirects"_s, u"server-errors"_s, u"success"_s,
                                  u"missing"_s,   u"conflict"_s,      u"again-later"_s,
                                  u"formats"_s,   u"method"_s,        u"condition-false"_s};
    return ids;
}

/// The main sets all of whose codes stand in @p bands.
QList<core::ConfusableSet> makeQuestions(const core::Catalogue &catalogue, const QList<Band> &bands)
{
    QList<int> codes;
    for (const Band &band : bands) {
        for (const Entry &entry : band.entries) {
            codes.append(entry.code);
        }
    }
    QList<core::ConfusableSet> questions;
    for (const QString &id : mainQuestions()) {
        for (const core::ConfusableSet &set : catalogue.confusables()) {
            const bool isShown =
                std::all_of(set.answers.cbegin(), set.answers.cend(),
                            [&codes](const auto &answer) { return codes.contains(answer.code); });
            if (set.id == id && isShown) {
                questions.append(set);
            }
        }
    }
    return questions;
}

void setTitles(const core::ClassFilter &filter, Content *content)
{
    using Kind = core::ClassFilter::Kind;
    //: poster, the title
    content->title = ContentTr::tr("HTTP status codes");
    //: poster, beside the title
    content->subtitle = ContentTr::tr("What they mean and what to do");
    if (filter.kind == Kind::OneClass) {
        content->subtitle = content->title;
        content->title = core::classHeading(filter.statusClass);
    } else if (filter.kind == Kind::Common) {
        //: poster, beside the title
        content->subtitle = ContentTr::tr("The common ones: what they mean and what to do");
    }
}

} // namespace

QString registryDate()
{
    return u"2026-10-09"_s;
}

Content makeContent(const core::Catalogue &catalogue, const Choice &choice)
{
    Content content;
    setTitles(choice.filter, &content);
    content.bands = makeBands(catalogue, choice);
    //: poster; heading above the questions that decide between codes
    content.questionsHeading = ContentTr::tr("Which one?");
    content.questions = makeQuestions(catalogue, content.bands);
    //: poster, the last line; %1: name and version of the program; %2: a date
    content.foot =
        ContentTr::tr("%1 · Registry of IANA as of %2 · Pictures: CC BY 4.0")
            .arg("Statuscat "_L1 + QCoreApplication::applicationVersion(), registryDate());
    return content;
}

} // namespace poster
