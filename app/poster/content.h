// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <core/classfilter.h>

#include <optional>

namespace poster {

/// Which codes are on a poster.
struct Choice
{
    core::ClassFilter filter;
    bool onlyRegistered = false; ///< without the numbers that are not in the registry
};

/// What a poster says of a code. The texts may hold `code` between backticks.
struct Entry
{
    int code = 0;
    QString title;
    QString standing; ///< whose it is, and whether its title is our own; empty if it is registered
    QString line; ///< what it means
    QString retry; ///< whether to repeat the request; empty if nothing failed
    QString advice; ///< what the client should do
};

/// The codes of a class, or those that are not registered.
struct Band
{
    core::StatusClass statusClass = core::StatusClass::Outside; ///< Outside if not registered
    QString pattern; ///< "4xx"; may be empty
    QString name;
    QString sentence;
    QList<Entry> entries;
};

/// All that is written on a poster, in reading order.
struct Content
{
    QString title;
    QString subtitle;
    QList<Band> bands; ///< none is empty
    QString questionsHeading;
    QList<core::ConfusableSet> questions; ///< may be empty
    QString foot;
};

/// When the table of the registered codes was last held against the registry of IANA.
QString registryDate();

/// What stands on a poster of @p choice, in the language of @p catalogue and of the program. Needs
/// an application object.
Content makeContent(const core::Catalogue &catalogue, const Choice &choice);

} // namespace poster
