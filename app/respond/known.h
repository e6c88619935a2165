// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fields.h"

#include <core/catalogue.h>

#include <QHash>
#include <QJsonObject>

namespace respond {

/// What an answer with a code has by itself.
struct KnownCode
{
    QByteArray phrase;
    Fields fields; ///< what specifications demand
};

/// The codes of a catalogue as answers need them; each is read when it is first asked for.
class KnownCodes
{
public:
    /// @p catalogue must outlive the object.
    explicit KnownCodes(const core::Catalogue &catalogue);

    /// Of @p code; empty if nobody gave it a meaning. Valid until the next call.
    const KnownCode &of(int code);

private:
    const core::Catalogue &m_catalogue;
    QJsonObject m_values;
    QHash<int, KnownCode> m_known;
};

/// Whether an answer with @p code ends with its head (RFC 9110, section 6.4.1).
bool endsWithHead(int code);

} // namespace respond
