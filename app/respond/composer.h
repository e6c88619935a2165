// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "known.h"
#include "turns.h"

#include <QCache>

namespace pictures {
class CatImages;
}

namespace respond {

/// Makes answers out of plans: right by default, with what the request chose in its place.
class Composer
{
public:
    /// Both must outlive the object.
    Composer(const core::Catalogue &catalogue, const pictures::CatImages &images);

    /// The answer to @p request by @p plan, of which @p pick is this time's choice.
    Answer compose(const Request &request, Plan plan, const Pick &pick);

    /// The answer to a preflight of CORS, which succeeds whatever @p plan is.
    Answer preflight(const Request &request, const Plan &plan) const;

    /// A plain answer with @p code that says @p text; it ends the connection if @p closes.
    Answer plain(const Request &request, int code, const QByteArray &text, bool closes = false);

private:
    void addKnownFields(const Request &request, const Plan &plan, Answer *answer);
    static void addPickedFields(const Plan &plan, const Pick &pick, Answer *answer);
    void addContent(const Request &request, const Plan &plan, Answer *answer);
    void addChosenFields(const Request &request, const Plan &plan, Answer *answer) const;
    QByteArray drawing(const Plan::Drawing &drawing);
    void setContent(const QByteArray &type, const QByteArray &content, Answer *answer) const;

    KnownCodes m_known;
    const pictures::CatImages &m_images;
    QCache<QByteArray, QByteArray> m_drawings; ///< by code and type
};

/// The time in @p seconds from now as fields hold it (RFC 9110, section 5.6.7).
QByteArray httpDate(qint64 seconds = 0);

} // namespace respond
