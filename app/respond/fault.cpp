// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fault.h"

#include "target.h"

#include <algorithm>
#include <iterator>

namespace respond {

namespace {

using Kind = Fault::Kind;

struct NamedFault
{
    const char *name;
    Kind kind;
};

constexpr NamedFault namedFaults[] = {{"close-before-head", Kind::CloseBeforeHead},
                                      {"close-after-head", Kind::CloseAfterHead},
                                      {"close-in-head", Kind::CloseInHead},
                                      {"close-in-body", Kind::CloseInBody},
                                      {"reset", Kind::Reset},
                                      {"wrong-length", Kind::WrongLength},
                                      {"two-lengths", Kind::TwoLengths},
                                      {"bad-chunk", Kind::BadChunk},
                                      {"garbage", Kind::Garbage},
                                      {"no-status", Kind::NoStatus},
                                      {"slow-head", Kind::SlowHead},
                                      {"never", Kind::Never}};

} // namespace

std::optional<Fault> readFault(QByteArrayView text)
{
    constexpr QByteArrayView after = "after";
    if (text.startsWith(after) && text.size() > after.size()
        && (text[after.size()] == ':' || text[after.size()] == '-')) {
        const auto octets = readSize(text.sliced(after.size() + 1));
        return octets ? std::optional(Fault {Kind::After, *octets}) : std::nullopt;
    }
    const auto *const found =
        std::find_if(std::begin(namedFaults), std::end(namedFaults),
                     [text](const NamedFault &name) { return text == name.name; });
    return found == std::end(namedFaults) ? std::nullopt : std::optional(Fault {found->kind});
}

QByteArray faultName(const Fault &fault)
{
    if (fault.kind == Kind::After) {
        return "after:" + QByteArray::number(fault.octets);
    }
    const auto *const found =
        std::find_if(std::begin(namedFaults), std::end(namedFaults),
                     [&fault](const NamedFault &name) { return fault.kind == name.kind; });
    return found == std::end(namedFaults) ? QByteArray() : QByteArray(found->name);
}

} // namespace respond
