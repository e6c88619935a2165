// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonrows.h"

#include <core/wording.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

using core::Status;

struct RowsTr
{
    Q_DECLARE_TR_FUNCTIONS(guide::Comparison)
};

Cell cause(const Status &status)
{
    return {core::causeText(status.guidance.receiving.side), {}};
}

Cell summary(const Status &status)
{
    return {status.guidance.summary, {}};
}

Cell useWhen(const Status &status)
{
    return {status.guidance.sending.right, {}};
}

Cell notWhen(const Status &status)
{
    return {status.guidance.sending.wrong, {}};
}

Cell doNow(const Status &status)
{
    return {status.guidance.receiving.action, {}};
}

Cell retry(const Status &status)
{
    return {core::retryAnswer(status.guidance.retry), status.guidance.retry.reason};
}

Cell cache(const Status &status)
{
    return {core::cachingAnswer(status.facts), status.facts.cacheable.note};
}

Cell method(const Status &status)
{
    return {core::methodAnswer(status.facts.methodOnRedirect), status.facts.methodOnRedirect.note};
}

/// The fields that an answer with the code holds by the level @p level of a specification.
Cell fields(const Status &status, QLatin1StringView level)
{
    QStringList names;
    for (const core::HeaderFact &header : status.facts.headers) {
        const QString name = u'`' + header.name + u'`';
        if (header.level == level && header.direction == "response"_L1 && !names.contains(name)) {
            names << name;
        }
    }
    //: no header field
    return {names.isEmpty() ? RowsTr::tr("None") : names.join(", "_L1), {}};
}

Cell must(const Status &status)
{
    return fields(status, "must"_L1);
}

Cell should(const Status &status)
{
    return fields(status, "should"_L1);
}

Cell clients(const Status &status)
{
    return {status.clients.text, {}};
}

/// What is there to be looked at first, or else the messages of three products and their settings.
Cell lookFirst(const Status &status)
{
    constexpr qsizetype most = 3;
    if (!status.lookFirst.isEmpty()) {
        return {status.lookFirst, {}};
    }
    QStringList products;
    QStringList lines;
    for (const core::Sender &sender : status.senders) {
        if (!products.contains(sender.by) && products.size() < most) {
            products << sender.by;
            //: a place to look at: %1: product, %2: message in its log, %3: setting, a sentence
            lines << RowsTr::tr("%1: `%2`. %3").arg(sender.by, sender.message, sender.setting);
        }
    }
    return {lines.join(u'\n'), {}};
}

Cell mistake(const Status &status)
{
    return {status.mistake, {}};
}

/// The products that send the code, or that own the number.
Cell senders(const Status &status)
{
    QStringList names;
    for (const core::Sender &sender : status.senders) {
        names << sender.by;
    }
    for (const core::Use &use : status.uses) {
        names << use.by;
    }
    names.removeDuplicates();
    return {names.join(u" · "_s), {}};
}

/// A kind of row that is read from each code by itself.
struct RowKind
{
    QString key;
    QString name;
    Cell (*read)(const Status &status);
};

QList<RowKind> rowKinds()
{
    return {
        {u"summary"_s, /*: @label what a code says, in a few words */ RowsTr::tr("In short"),
         summary},
        {u"cause"_s, /*: @label who caused a code */ RowsTr::tr("Cause"), cause},
        {u"retry"_s, /*: @label whether to send the request again */ RowsTr::tr("Retry"), retry},
        {u"cache"_s, /*: @label whether caches may keep the answer */ RowsTr::tr("Cache"), cache},
        {u"method"_s, /*: @label what a redirect makes of POST */
         RowsTr::tr("Method on redirect"), method},
        {u"must"_s, /*: @label header fields that must come */ RowsTr::tr("Required headers"),
         must},
        {u"should"_s, /*: @label header fields that should come */
         RowsTr::tr("Recommended headers"), should},
        {u"use"_s, /*: @label when sending a code is right */ RowsTr::tr("Use it when"), useWhen},
        {u"notWhen"_s, /*: @label when sending a code is wrong */ RowsTr::tr("Not when"), notWhen},
        {u"action"_s, /*: @label what to do on receiving a code */ RowsTr::tr("Do this now"),
         doNow},
        {u"lookFirst"_s, /*: @label which log, which setting */
         RowsTr::tr("Where to look first"), lookFirst},
        {u"mistake"_s, /*: @label what people get wrong about a code */
         RowsTr::tr("The typical mistake"), mistake},
        {u"clients"_s, /*: @label */ RowsTr::tr("Browsers, caches and search engines"), clients},
        {u"senders"_s, /*: @label products that send a code */ RowsTr::tr("Who sends it"),
         senders}};
}

bool isEmpty(const Row &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const Cell &cell) { return cell.value.isEmpty(); });
}

Row constants(const core::Catalogue &catalogue, const QList<int> &codes, const QString &ecosystem)
{
    const core::Ecosystem *owner = catalogue.constants().find(ecosystem);
    if (!owner) {
        return {};
    }
    //: @label %1: programming language or framework
    Row row {.key = u"constant"_s, .name = RowsTr::tr("In %1").arg(owner->shortName), .cells = {}};
    for (const int code : codes) {
        const QList<core::Constant> names = catalogue.constants().names(ecosystem, code);
        row.cells.append(
            {names.isEmpty() ? QString() : u'`' + names.first().name + u'`', QString()});
    }
    return row;
}

/// Who defends which of @p codes in @p dispute.
Row positions(const Dispute &dispute, const QList<int> &codes)
{
    Row row {.key = "dispute:"_L1 + dispute.id,
             //: @label who sends which code in a disputed case; %1: question
             .name = RowsTr::tr("Who disagrees: %1").arg(dispute.question),
             .cells = {}};
    for (const int code : codes) {
        QStringList names;
        QString reason;
        for (const Position &position : dispute.positions) {
            if (position.code == code) {
                reason = names.isEmpty() ? position.because : reason;
                names << position.by;
            }
        }
        row.cells.append({names.join(u" · "_s), reason});
    }
    return row;
}

} // namespace

QList<Row> comparisonRows(const core::Catalogue &catalogue, const Guide &guide,
                          const QList<int> &codes, const QString &ecosystem)
{
    QList<Row> rows;
    for (const RowKind &kind : rowKinds()) {
        Row row {.key = kind.key, .name = kind.name, .cells = {}};
        for (const int code : codes) {
            row.cells << kind.read(catalogue.status(code));
        }
        rows << row;
    }
    rows << constants(catalogue, codes, ecosystem);
    for (const Dispute &dispute : guide.disputes()) {
        const auto defended = std::count_if(codes.cbegin(), codes.cend(),
                                            [&dispute](int code) { return dispute.defends(code); });
        if (defended >= fewestCompared) {
            rows << positions(dispute, codes);
        }
    }
    rows.removeIf(isEmpty);
    return rows;
}

} // namespace guide
