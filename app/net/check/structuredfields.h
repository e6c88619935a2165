// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// Structured field values (RFC 9651).
namespace net::structured {

enum class Type { Integer, Decimal, String, Token, Bytes, Boolean, Date, DisplayString, InnerList };

struct Item;

/// Parameters or members in their order, each key once; the last one that came counts.
using Items = QList<std::pair<QString, Item>>;

/// An item or an inner list, with its parameters (sections 3.1 and 3.3).
struct Item
{
    Type type = Type::Boolean;
    QString text {}; ///< of a string, token or display string; digits as they came; base64
    qint64 number = 0; ///< of an integer or date; 1 for true
    QList<Item> members {}; ///< of an inner list
    Items parameters {};

    /// The parameter @p key, or null.
    const Item *parameter(const QString &key) const;
};

/// A whole field value.
struct Field
{
    Items members {}; ///< of a list without keys; a single one for an item
    QStringList repeatedKeys {}; ///< of a dictionary or of parameters: all but the last are ignored
};

enum class FieldType { Item, List, Dictionary };

/// @p text, all values of a field joined by commas, as a field of @p type. Nothing if parsing fails
/// (section 4.2), so that the whole field has to be ignored.
std::optional<Field> read(QStringView text, FieldType type);

} // namespace net::structured
