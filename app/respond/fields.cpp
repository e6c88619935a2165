// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields.h"

#include <algorithm>

namespace respond {

bool isSameName(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArray fieldValue(const Fields &fields, QByteArrayView name)
{
    for (const Field &field : fields) {
        if (isSameName(field.name, name)) {
            return field.value;
        }
    }
    return {};
}

bool hasField(const Fields &fields, QByteArrayView name)
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [name](const Field &field) { return isSameName(field.name, name); });
}

void setField(Fields *fields, const QByteArray &name, const QByteArray &value)
{
    for (Field &field : *fields) {
        if (isSameName(field.name, name)) {
            field.value = value;
            return;
        }
    }
    fields->append({name, value});
}

void removeField(Fields *fields, QByteArrayView name)
{
    fields->removeIf([name](const Field &field) { return isSameName(field.name, name); });
}

bool hasToken(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = comma < 0 ? list : list.first(comma);
        if (isSameName(item.trimmed(), token)) {
            return true;
        }
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

bool isToken(QByteArrayView text)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
    };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isAllowed);
}

QByteArray fieldSafe(const QByteArray &text)
{
    QByteArray safe = text;
    safe.removeIf([](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return (octet < 0x20 && c != '\t') || octet == 0x7f;
    });
    return safe.trimmed();
}

} // namespace respond
