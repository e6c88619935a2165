// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace respond {

/// A header field, as it stands on the wire.
struct Field
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Field &) const = default;
};
using Fields = QList<Field>;

/// Whether two names of fields are the same (RFC 9110, section 5.1).
bool isSameName(QByteArrayView name, QByteArrayView other);

/// The value of the first field @p name; a null array if there is none.
QByteArray fieldValue(const Fields &fields, QByteArrayView name);

/// Whether there is a field @p name.
bool hasField(const Fields &fields, QByteArrayView name);

/// Puts @p value in the place of what @p fields holds as @p name, or adds it.
void setField(Fields *fields, const QByteArray &name, const QByteArray &value);

/// Takes every field @p name out.
void removeField(Fields *fields, QByteArrayView name);

/// Whether @p list, a value with commas, holds @p token, in any case ("keep-alive, Upgrade").
bool hasToken(QByteArrayView list, QByteArrayView token);

/// Whether @p text may be the name of a field or a method (RFC 9110, section 5.6.2).
bool isToken(QByteArrayView text);

/// @p text without what would end a field's line; for values that a request chose.
QByteArray fieldSafe(const QByteArray &text);

} // namespace respond
