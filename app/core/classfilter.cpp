// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classfilter.h"

using namespace Qt::StringLiterals;

namespace core {

bool ClassFilter::accepts(const StatusSummary &summary) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Common:
        return summary.common;
    case Kind::OneClass:
        break;
    }
    return classOf(summary.code) == statusClass;
}

QList<ClassFilter> allClassFilters()
{
    QList<ClassFilter> filters {{.kind = ClassFilter::Kind::All}};
    for (const StatusClass statusClass : allClasses()) {
        if (statusClass != StatusClass::Outside) {
            filters << ClassFilter {.kind = ClassFilter::Kind::OneClass,
                                    .statusClass = statusClass};
        }
    }
    filters << ClassFilter {.kind = ClassFilter::Kind::Common};
    return filters;
}

QString classFilterKey(const ClassFilter &filter)
{
    switch (filter.kind) {
    case ClassFilter::Kind::All:
        return u"all"_s;
    case ClassFilter::Kind::Common:
        return u"common"_s;
    case ClassFilter::Kind::OneClass:
        break;
    }
    return classPattern(filter.statusClass);
}

ClassFilter classFilterForKey(const QString &key)
{
    for (const ClassFilter &filter : allClassFilters()) {
        if (classFilterKey(filter) == key) {
            return filter;
        }
    }
    return {};
}

} // namespace core
