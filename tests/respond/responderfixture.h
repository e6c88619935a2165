// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestof.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>
#include <respond/responder.h>

/// What decides about answers, with the catalogue inside the program.
class ResponderFixture
{
protected:
    /// What a client on this computer is answered.
    respond::Answer answer(const QByteArray &target, const respond::Fields &fields = {},
                           const QByteArray &method = "GET")
    {
        return m_responder.answer(requestOf(target, fields, method), {.address = "127.0.0.1"});
    }

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    respond::Responder m_responder {m_catalogue, m_images};
};
