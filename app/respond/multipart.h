// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace respond {

/// A part of a form (RFC 7578).
struct FormPart
{
    QByteArray name;
    bool isFile = false; ///< it has the name of one
    QByteArray content;
};

/// The value of the parameter @p name in @p value, which is "first; name=value; name=\"value\"";
/// a null array if there is none.
QByteArray parameterValue(QByteArrayView value, QByteArrayView name);

/// The parts of @p body that have a name, at most 1000; what is cut off at its end is passed over.
QList<FormPart> readMultipart(QByteArrayView body, const QByteArray &boundary);

} // namespace respond
