// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosetext.h"

#include <core/wording.h>
#include <guide/requiredheaders.h>
#include <ui/widgets/markup.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ChooseTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChooseText)
};

/// A label in a card; @p html may have links.
QString label(const QString &html)
{
    return "<h3 style='margin:0; font-size:medium'>"_L1 + html + "</h3>"_L1;
}

QString paragraph(const QString &html)
{
    return "<p style='margin:0 0 8px 0'>"_L1 + html + "</p>"_L1;
}

QString codeLink(int code)
{
    return u"<a href='code:%1'>%1</a>"_s.arg(core::codeText(code));
}

QString sourceLink(const QString &by, const QString &url)
{
    return "<a href='"_L1 + url.toHtmlEscaped() + "'>"_L1 + by.toHtmlEscaped() + "</a>"_L1;
}

QString requiredFields(const core::Status &status)
{
    QString html;
    for (const guide::RequiredHeaders &headers : guide::requiredHeaders(status)) {
        const QString note = headers.note.isEmpty() ? QString() : ": "_L1 + headers.note;
        html += paragraph("<code>"_L1 + headers.names.join("</code>, <code>"_L1) + "</code>"_L1
                          + markupHtml(note));
    }
    //: @title:group header fields that an answer must have
    return html.isEmpty() ? html : label(ChooseTr::tr("Required headers")) + html;
}

} // namespace

QString reasonHtml(const guide::End &end, const core::Status &status)
{
    QString html = paragraph(markupHtml(end.because));
    if (end.style) {
        //: @info %1: an authority, such as Zalando, by whose rules a disputed code was chosen
        const QString text = ChooseTr::tr("Decided by the house style: %1").arg(end.style->name);
        html += paragraph("<b>"_L1 + text.toHtmlEscaped() + "</b>"_L1);
    }
    return html + requiredFields(status);
}

QString disputeHtml(const guide::End &end)
{
    QString html = paragraph(markupHtml(end.dispute->about));
    for (const guide::Position &position : end.dispute->positions) {
        html += label(codeLink(position.code) + u' ' + sourceLink(position.by, position.source))
            + paragraph(markupHtml(position.because));
    }
    return html;
}

QString ordersHtml(const QList<guide::Order> &orders)
{
    QString html;
    for (const guide::Order &order : orders) {
        for (const guide::Order::Side &side : order.sides) {
            const int second = side.first == order.code ? order.other : order.code;
            //: @info %1, %2: codes that both apply; the first one is sent
            const QString pair = ChooseTr::tr("%1 before %2");
            html += label(pair.arg(codeLink(side.first), codeLink(second)))
                + paragraph(sourceLink(side.by, side.source) + ": "_L1 + markupHtml(side.because));
        }
    }
    return html;
}

} // namespace ui
