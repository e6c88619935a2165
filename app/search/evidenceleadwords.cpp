// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceleadwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace search {

const WordList &links()
{
    static const WordList list(
        {u"is"_s,    u"was"_s, u"of"_s,  u"to"_s,  u"be"_s,  u"been"_s,   u"with"_s,  u"by"_s,
         u"as"_s,    u"in"_s,  u"a"_s,   u"an"_s,  u"the"_s, u"this"_s,   u"ist"_s,   u"war"_s,
         u"mit"_s,   u"es"_s,  u"est"_s, u"era"_s, u"foi"_s, u"de"_s,     u"du"_s,    u"eine"_s,
         u"einen"_s, u"un"_s,  u"une"_s, u"um"_s,  u"le"_s,  u"el"_s,     u"o"_s,     u"の"_s,
         u"は"_s,    u"が"_s,  u"为"_s,  u"是"_s,  u"no."_s, u"number"_s, u"value"_s, u"equals"_s,
         u"me"_s,    u"us"_s,  u"you"_s, u"back"_s});
    return list;
}

const WordList &articles()
{
    static const WordList list({u"a"_s, u"an"_s, u"the"_s, u"this"_s, u"einen"_s, u"eine"_s,
                                u"ein"_s, u"un"_s, u"une"_s, u"um"_s, u"uma"_s, u"una"_s});
    return list;
}

const WordList &counters()
{
    static const WordList list(
        {u"pid"_s,      u"tid"_s,         u"process"_s,   u"thread"_s,     u"worker"_s,
         u"attempt"_s,  u"retry"_s,       u"every"_s,     u"room"_s,       u"page"_s,
         u"job"_s,      u"task"_s,        u"build"_s,     u"step"_s,       u"chapter"_s,
         u"section"_s,  u"issue"_s,       u"ticket"_s,    u"user"_s,       u"order"_s,
         u"id"_s,       u"no"_s,          u"nr"_s,        u"item"_s,       u"version"_s,
         u"release"_s,  u"first"_s,       u"last"_s,      u"next"_s,       u"top"_s,
         u"max"_s,      u"min"_s,         u"least"_s,     u"most"_s,       u"over"_s,
         u"under"_s,    u"than"_s,        u"only"_s,      u"exactly"_s,    u"took"_s,
         u"waited"_s,   u"sleep"_s,       u"timeout"_s,   u"size"_s,       u"length"_s,
         u"width"_s,    u"height"_s,      u"offset"_s,    u"total"_s,      u"count"_s,
         u"position"_s, u"limit"_s,       u"level"_s,     u"seq"_s,        u"session"_s,
         u"conn"_s,     u"connection"_s,  u"fd"_s,        u"uid"_s,        u"gid"_s,
         u"row"_s,      u"index"_s,       u"chunk"_s,     u"block"_s,      u"frame"_s,
         u"packet"_s,   u"batch"_s,       u"iteration"_s, u"epoch"_s,      u"test"_s,
         u"range"_s,    u"question"_s,    u"figure"_s,    u"table"_s,      u"volume"_s,
         u"route"_s,    u"highway"_s,     u"flight"_s,    u"bus"_s,        u"model"_s,
         u"about"_s,    u"almost"_s,      u"nearly"_s,    u"around"_s,     u"approximately"_s,
         u"ticks"_s,    u"priority"_s,    u"weight"_s,    u"revision"_s,   u"bytes"_s,
         u"read"_s,     u"wrote"_s,       u"written"_s,   u"loaded"_s,     u"processed"_s,
         u"imported"_s, u"node"_s,        u"goroutine"_s, u"core"_s,       u"channel"_s,
         u"stream"_s,   u"in"_s,          u"#"_s,         u"exited"_s,     u"exit"_s,
         u"vlan"_s,     u"unit"_s,        u"part"_s,      u"rank"_s,       u"score"_s,
         u"error on"_s, u"temperature"_s, u"speed"_s,     u"rate"_s,       u"delay"_s,
         u"duration"_s, u"latency"_s,     u"elapsed"_s,   u"age"_s,        u"mode"_s,
         u"chmod"_s,    u"perm"_s,        u"requests"_s,  u"assertions"_s, u"iterations"_s,
         u"epoch"_s,    u"pr"_s,          u"mr"_s,        u"fortune"_s,    u"s&p"_s,
         u"area"_s,     u"gate"_s,        u"seat"_s,      u"psalm"_s,      u"iso"_s});
    return list;
}

const WordList &testKeys()
{
    static const WordList list({u"actual"_s, u"expected"_s, u"received"_s, u"got"_s, u"want"_s});
    return list;
}

bool isMeasure(const QString &part)
{
    static const QStringList parts {
        u"size"_s,     u"length"_s,   u"len"_s,       u"bytes"_s,       u"id"_s,
        u"time"_s,     u"seq"_s,      u"level"_s,     u"count"_s,       u"total"_s,
        u"duration"_s, u"latency"_s,  u"pid"_s,       u"timeout"_s,     u"limit"_s,
        u"width"_s,    u"height"_s,   u"retry"_s,     u"after"_s,       u"age"_s,
        u"offset"_s,   u"weight"_s,   u"priority"_s,  u"xid"_s,         u"uid"_s,
        u"errno"_s,    u"attempts"_s, u"remaining"_s, u"number"_s,      u"requests"_s,
        u"tests"_s,    u"passed"_s,   u"skipped"_s,   u"rows"_s,        u"elapsed"_s,
        u"ms"_s,       u"ttl"_s,      u"mtu"_s,       u"tel"_s,         u"phone"_s,
        u"fax"_s,      u"price"_s,    u"sum"_s,       u"amount"_s,      u"balance"_s,
        u"score"_s,    u"items"_s,    u"files"_s,     u"users"_s,       u"quantity"_s,
        u"qty"_s,      u"threads"_s,  u"workers"_s,   u"connections"_s, u"position"_s,
        u"pos"_s,      u"index"_s,    u"version"_s,   u"build"_s,       u"stream"_s,
        u"progress"_s};
    return parts.contains(part);
}

bool isCount(const QString &part)
{
    static const QStringList parts {u"errors"_s, u"responses"_s, u"failures"_s, u"hits"_s};
    return parts.contains(part);
}

bool isOtherCode(const QString &part)
{
    static const QStringList parts {
        u"exit"_s,    u"zip"_s,      u"postal"_s, u"country"_s, u"area"_s,  u"char"_s,   u"key"_s,
        u"lang"_s,    u"bar"_s,      u"qr"_s,     u"promo"_s,   u"sql"_s,   u"signal"_s, u"item"_s,
        u"product"_s, u"currency"_s, u"dial"_s,   u"reset"_s,   u"close"_s, u"op"_s};
    return parts.contains(part);
}

} // namespace search
