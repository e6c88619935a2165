// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchtexts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace search {

namespace {

/// The words for the fields, in their order.
constexpr std::array<QByteArrayView, fieldCount> fieldNames {
    "phrase", "former", "keyword", "asked",     "summary", "header",      "owner",    "cause",
    "right",  "mined",  "related", "reference", "use",     "description", "described"};

} // namespace

QByteArrayView fieldName(Field field)
{
    return fieldNames[static_cast<size_t>(field)];
}

bool isShown(Field field)
{
    switch (field) {
    case Field::Phrase:
    case Field::Former:
    case Field::Keyword:
    case Field::Asked:
    case Field::Header:
    case Field::Owner:
    case Field::Reference:
    case Field::Described:
        return true;
    default:
        return false;
    }
}

QList<SearchText> readSearchTexts(const QByteArray &lines)
{
    QList<SearchText> texts;
    texts.reserve(lines.count('\n'));
    for (QByteArrayView rest = lines; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = rest.first(end);
        const qsizetype first = line.indexOf('\t');
        const qsizetype second = line.indexOf('\t', first + 1);
        const qsizetype third = line.indexOf('\t', second + 1);
        const auto *const name = std::find(fieldNames.begin(), fieldNames.end(),
                                           line.sliced(first + 1, second - first - 1));
        texts << SearchText {.code = line.first(first).toInt(),
                             .field = static_cast<Field>(std::distance(fieldNames.begin(), name)),
                             .words =
                                 QString::fromUtf8(line.sliced(second + 1, third - second - 1)),
                             .text = QString::fromUtf8(line.sliced(third + 1))};
        rest = rest.sliced(end + 1);
    }
    return texts;
}

} // namespace search
