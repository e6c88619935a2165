// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include <core/wording.h>
#include <ui/base/keys.h>
#include <ui/look/lengths.h>

namespace ui {

namespace {

constexpr int longestQuery = 40; // that is repeated

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setMargin(3 * Lengths(font()).unit);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void EmptyState::explain(const QString &query, const search::SearchResult &result, bool isFiltered)
{
    const QString shown = query.simplified().size() > longestQuery
        ? query.simplified().left(longestQuery) + u'…'
        : query.simplified();
    //: @info
    const QString nothing = isFiltered ? tr("Nothing in this class matches “%1”.")
                                       : /*: @info */ tr("Nothing matches “%1”.");
    const QString text =
        result.unassigned >= 0 ? core::unassignedText(result.unassigned) : nothing.arg(shown);
    //: @info %1 is Esc
    setText(text + u"\n\n" + tr("%1 clears the search.").arg(keyText(Qt::Key_Escape)));
}

void EmptyState::explainCheck(const QString &fault)
{
    //: @info after “Enter asks”
    const QString text = fault.isEmpty() ? tr("Nothing is sent before.") : core::sentence(fault);
    //: @info %1 is Esc
    setText(text + u' ' + tr("%1 clears the search.").arg(keyText(Qt::Key_Escape)));
}

} // namespace ui
