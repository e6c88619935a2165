// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlehtml.h"

#include <core/wording.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Article)
};

/// @p html of the catalogue for a paragraph that began in the program's language: where that runs
/// from right to left, English keeps its own direction, and its full stop at its end.
QString isolated(const QString &html)
{
    return QGuiApplication::isRightToLeft() ? u'\u2068' + html + u'\u2069' : html;
}

} // namespace

ArticleHtml::ArticleHtml(const core::Catalogue &catalogue, const QPalette &palette,
                         QPalette::ColorRole ground, const QFont &font)
    : m_catalogue(catalogue)
    , m_codeFont(codeFontFamily())
    , m_unit(Lengths(font).unit)
{
    const QColor below = palette.color(ground);
    const QColor text = palette.color(QPalette::WindowText);
    m_textColor = text.name();
    m_dimColor = dimmedText(palette, below).name();
    m_codeGround = codeGround(palette, below).name();
    m_lineColor = blended(text, below, 0.16).name();
}

QString ArticleHtml::lead(const core::Status &status) const
{
    return paragraph(marked(core::firstSentence(status.guidance.description)));
}

QString ArticleHtml::received(const core::Status &status, const QStringList &products,
                              const QList<core::Sender> &asking) const
{
    const core::Guidance &texts = status.guidance;
    //: @title:group followed by a piece of advice
    return card({asked(asking),
                 labelled(Tr::tr("Do this now"), paragraph(marked(texts.receiving.action))),
                 causes(texts),
                 labelled(core::retryText(texts.retry),
                          paragraph(isolated(marked(core::catalogueSentence(texts.retry.reason))))),
                 chosenSenders(status, products)});
}

QString ArticleHtml::returned(const core::Status &status) const
{
    const core::Guidance::Sending &sending = status.guidance.sending;
    //: @title:group followed by when to send a code
    return card({labelled(Tr::tr("Use it when"), paragraph(marked(sending.right))),
                 //: @title:group followed by when not to send a code
                 labelled(Tr::tr("Not when"), paragraph(marked(sending.wrong))),
                 //: @title:group followed by what belongs to an answer with the code
                 labelled(Tr::tr("Send with it"), paragraph(marked(sending.response))),
                 foremostHeaders(status)});
}

QString ArticleHtml::unassigned(int code) const
{
    const core::StatusClass statusClass = core::classOf(code);
    QString text;
    switch (statusClass) {
    case core::StatusClass::Informational:
        //: what a class of status codes means
        text = Tr::tr("An interim answer: the request goes on and a final answer follows. A client "
                      "that does not know the "
                      "number may ignore it and wait for the final one.");
        break;
    case core::StatusClass::Successful:
        //: what a class of status codes means
        text = Tr::tr("The request was received, understood and accepted. What exactly the sender "
                      "wanted to say with this "
                      "number only its documentation can tell.");
        break;
    case core::StatusClass::Redirection:
        //: what a class of status codes means
        text = Tr::tr("There is more to do before the request is complete. Look for a `Location` "
                      "header, but follow it by "
                      "itself only where you know the number.");
        break;
    case core::StatusClass::ClientError:
        //: what a class of status codes means
        text = Tr::tr(
            "The request has a fault or cannot be fulfilled. Look at the body: it should say "
            "what is wrong. The "
            "same request again will hardly help.");
        break;
    case core::StatusClass::ServerError:
        //: what a class of status codes means
        text =
            Tr::tr("The server failed on a request that may be valid. Look at the body and at the "
                   "server's log, and ask "
                   "its operator.");
        break;
    case core::StatusClass::Outside:
        //: what a number outside the classes means
        text =
            Tr::tr("The first digit names no class. Some products send such numbers all the same, "
                   "and some programs "
                   "print them where no answer came.");
        break;
    }
    QStringList parts {labelled(core::classHeading(statusClass), paragraph(marked(text)))};
    if (statusClass != core::StatusClass::Outside) {
        //: @title:group followed by a code
        parts << labelled(Tr::tr("Treat it as"),
                          ownParagraph(isolated(codeLink(code / 100 * 100))));
    }
    return card(parts);
}

QString ArticleHtml::notToReturn(int code) const
{
    if (core::classOf(code) == core::StatusClass::Outside) {
        //: about a number that is no status code
        return paragraph(marked(Tr::tr("Do not send it: nobody knows it.")));
    }
    //: about a number that nobody assigned; %1 is a code that stands for its class, such as 400
    const QString text = Tr::tr("Do not send it: nobody knows it. Take `%1`.");
    return paragraph(marked(text.arg(core::codeText(code / 100 * 100))));
}

QString ArticleHtml::causes(const core::Guidance &guidance) const
{
    QString items;
    for (const QString &cause : guidance.receiving.causes) {
        items += "<li style='line-height:110%'>"_L1 + marked(cause) + "</li>"_L1;
    }
    return labelled(
        core::causesHeading(guidance.receiving.side),
        u"<ul style='margin-top:0; margin-bottom:0; margin-%1:%2px; -qt-list-indent:0'>"_s.arg(
            QGuiApplication::isRightToLeft() ? u"right"_s : u"left"_s, QString::number(4 * m_unit))
            + items + "</ul>"_L1);
}

/// At most three, those that are demanded most first, and how many there are.
QString ArticleHtml::foremostHeaders(const core::Status &status) const
{
    constexpr int most = 3;
    const auto weight = [](const core::HeaderFact &header) {
        return header.level.startsWith("must"_L1)  ? 0
            : header.level.startsWith("should"_L1) ? 1
            : header.level == "may"_L1             ? 2
                                                   : 3;
    };
    QList<core::HeaderFact> all = status.facts.headers;
    std::stable_sort(all.begin(), all.end(),
                     [&weight](const core::HeaderFact &left, const core::HeaderFact &right) {
                         return weight(left) < weight(right);
                     });
    QStringList rows;
    for (const core::HeaderFact &header : std::as_const(all).first(qMin(most, all.size()))) {
        QString name = codeSpan(header.name.toHtmlEscaped());
        if (header.direction == "request"_L1) {
            //: where a header stands
            name += u' ' + dimmed(Tr::tr("in the request").toHtmlEscaped());
        }
        rows << "<tr><td><b>"_L1 + core::levelText(header.level) + "</b>&nbsp;&nbsp;</td><td>"_L1
                + name + "</td></tr>"_L1;
    }
    if (rows.isEmpty()) {
        return {};
    }
    QString html =
        "<table cellspacing='0' cellpadding='1'>"_L1 + rows.join(QString()) + "</table>"_L1;
    if (all.size() > most) {
        //: link: shows all header fields; %n is their number
        const QString text = Tr::tr("All %n…", nullptr, static_cast<int>(all.size()));
        html += ownParagraph("<a href='headers:' style='text-decoration:none'>"_L1
                             + text.toHtmlEscaped() + "</a>"_L1);
    }
    //: @title:group
    return labelled(Tr::tr("Headers"), html);
}

} // namespace ui
