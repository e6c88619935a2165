// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include <core/wording.h>
#include <ui/base/navigator.h>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestQuery = 40; // that is repeated

QString codeLink(const core::Catalogue &catalogue, int code)
{
    const core::StatusSummary *summary = catalogue.find(code);
    return u"<a href='code:%1'>%1 %2</a>"_s.arg(
        core::codeText(code), summary ? summary->title.toHtmlEscaped() : QString());
}

} // namespace

EmptyState::EmptyState(Navigator &navigator, QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setMargin(18);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    //: @info accessible name of the text in place of the list
    setAccessibleName(tr("Nothing found"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(this, &QLabel::linkActivated, this, [this, &navigator](const QString &link) {
        if (link == "all"_L1) {
            emit allClassesRequested();
        } else {
            navigator.goTo(link.section(u':', 1).toInt());
        }
    });
}

void EmptyState::explain(const core::Catalogue &catalogue, const QString &query,
                         const search::SearchResult &result, bool filtered)
{
    QStringList paragraphs;
    const QString shown = query.simplified().size() > longestQuery
        ? query.simplified().left(longestQuery) + u'…'
        : query.simplified();
    if (result.unassigned >= 0) {
        paragraphs << core::unassignedText(result.unassigned).toHtmlEscaped();
        if (const int first = result.unassigned / 100 * 100; catalogue.find(first) && first > 0) {
            paragraphs << codeLink(catalogue, first);
        }
    } else if (filtered) {
        //: @info
        paragraphs << tr("Nothing in this class matches “%1”.").arg(shown.toHtmlEscaped())
                   //: @action:link
                   << u"<a href='all'>%1</a>"_s.arg(tr("Search in all classes"));
    } else {
        //: @info
        paragraphs << tr("Nothing matches “%1”.").arg(shown.toHtmlEscaped());
        if (!result.suggestions.isEmpty()) {
            QStringList links;
            for (const int code : result.suggestions) {
                links << codeLink(catalogue, code);
            }
            //: @info followed by codes
            paragraphs << tr("Did you mean") + "<br>"_L1 + links.join("<br>"_L1);
        }
    }
    //: @info
    paragraphs << tr("Esc clears the search.");
    const QString start = u"<p style='margin-top:6px; margin-bottom:6px'>"_s;
    setText(start + paragraphs.join("</p>"_L1 + start) + "</p>"_L1);
}

void EmptyState::explainCheck(const QString &fault)
{
    //: @info after “Enter asks”
    const QString text = fault.isEmpty() ? tr("Nothing is sent before.") : core::sentence(fault);
    //: @info
    setText(text.toHtmlEscaped() + u' ' + tr("Esc clears the search.").toHtmlEscaped());
}

} // namespace ui
