// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route.h"

#include <QCoreApplication>

namespace respond {

/// Paths with answers of their own, from a file: see resources/schema/scenario.schema.json.
struct Scenario
{
    Q_DECLARE_TR_FUNCTIONS(respond::Scenario)

public:
    QList<Route> routes;
    QString error; ///< the place in the file and what is wrong there; empty if nothing is

    /// Reads @p json. After an error there are no routes.
    static Scenario read(const QByteArray &json);
};

} // namespace respond
