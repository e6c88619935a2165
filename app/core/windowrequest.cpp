// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowrequest.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// In the order of WindowRequest::Task.
const QStringList &keys()
{
    static const QStringList keys {QString(),    u"search"_s,  u"check"_s,
                                   u"gallery"_s, u"respond"_s, u"compare"_s,
                                   u"choose"_s,  u"learn"_s,   u"copy"_s};
    return keys;
}

} // namespace

bool WindowRequest::fits() const
{
    return text.size() <= longestText && text.toUtf8().size() <= longestText;
}

QString taskKey(WindowRequest::Task task)
{
    return keys().at(static_cast<int>(task));
}

std::optional<WindowRequest::Task> taskForKey(const QString &key)
{
    const qsizetype at = keys().indexOf(key);
    return at < 0 ? std::nullopt : std::optional(static_cast<WindowRequest::Task>(at));
}

} // namespace core
