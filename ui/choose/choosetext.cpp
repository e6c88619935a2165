// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosetext.h"

#include <core/wording.h>

#include <QCoreApplication>

#include <guide/requiredheaders.h>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ChooseTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChooseText)
};

/// @p text with what stands between backticks as code.
QString marked(const QString &text)
{
    const QStringList parts = text.toHtmlEscaped().split(u'`');
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        html += i % 2 == 0 ? parts.at(i) : "<code>"_L1 + parts.at(i) + "</code>"_L1;
    }
    return html;
}

QString heading(const QString &text)
{
    return "<h3 style='margin:16px 0 0 0; font-size:medium'>"_L1 + marked(text) + "</h3>"_L1;
}

QString paragraph(const QString &html)
{
    return "<p style='margin:4px 0 0 0'>"_L1 + html + "</p>"_L1;
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
                          + marked(note));
    }
    //: @title:group header fields that an answer must have
    return html.isEmpty() ? html : heading(ChooseTr::tr("Required headers")) + html;
}

QString ownCode(const core::Catalogue &catalogue, const core::Status &status,
                const QString &ecosystem)
{
    const core::Constants &constants = catalogue.constants();
    const core::Ecosystem *owner = constants.find(ecosystem);
    if (!owner) {
        return {};
    }
    QString html;
    if (const QList<core::Constant> names = constants.names(ecosystem, status.code);
        !names.isEmpty()) {
        html += paragraph("<code>"_L1 + names.first().name.toHtmlEscaped() + "</code>"_L1);
    }
    if (const QString snippet = constants.snippet(ecosystem, status); !snippet.isEmpty()) {
        html += "<pre>"_L1 + snippet.toHtmlEscaped() + "</pre>"_L1;
    }
    //: @title:group %1: programming language or framework
    return html.isEmpty() ? html : heading(ChooseTr::tr("In %1").arg(owner->shortName)) + html;
}

/// What the last question excluded, with the answers that lead there.
QString close(const guide::Walk &walk)
{
    QString html;
    for (const guide::RuledOut &out : walk.close()) {
        const guide::Answer &answer = walk.path().at(out.step).question->answers.at(out.answer);
        html += paragraph(codeLink(out.code) + u' ' + marked(core::capitalized(answer.text)));
    }
    //: @title:group codes that are nearly right, with what would have to be true for each
    return html.isEmpty() ? html : heading(ChooseTr::tr("Close, but not this")) + html;
}

QString disputeHtml(const guide::End &end)
{
    if (!end.dispute) {
        return {};
    }
    QString html = heading(end.dispute->question) + paragraph(marked(end.dispute->about));
    if (end.style) {
        //: @info %1: an authority, such as Zalando, by whose rules a disputed code was chosen
        const QString text = ChooseTr::tr("Decided by the house style: %1").arg(end.style->name);
        html += paragraph("<b>"_L1 + text.toHtmlEscaped() + "</b>"_L1);
    }
    for (const guide::Position &position : end.dispute->positions) {
        html += paragraph(codeLink(position.code) + u' ' + sourceLink(position.by, position.source)
                          + ": "_L1 + marked(position.because));
    }
    return html;
}

} // namespace

QString endHtml(const guide::Walk &walk, const core::Catalogue &catalogue, const QString &ecosystem)
{
    const std::optional<guide::End> end = walk.end();
    const core::Status &status = catalogue.status(end->code);
    //: @title:group why a code is right
    return heading(ChooseTr::tr("Because")) + paragraph(marked(end->because))
        + requiredFields(status) + ownCode(catalogue, status, ecosystem) + disputeHtml(*end)
        + close(walk);
}

QString ruledOutHtml(const guide::Walk &walk)
{
    constexpr qsizetype mostNamed = 5;
    QMap<qsizetype, QStringList> codes;
    for (const guide::RuledOut &out : walk.ruledOut()) {
        codes[out.step] << core::codeText(out.code);
    }
    QString html;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        const bool isLong = it->size() > mostNamed;
        const QString numbers =
            it->first(qMin(mostNamed, it->size())).join(", "_L1) + (isLong ? u", …"_s : QString());
        //: @info %n codes are not possible any more; %1: their beginning, "400, 402, …"
        const QString text =
            ChooseTr::tr("%n codes: %1", nullptr, static_cast<int>(it->size())).arg(numbers);
        html += paragraph(text.toHtmlEscaped() + u" – "_s
                          + marked(core::capitalized(walk.path().at(it.key()).answer().text)));
    }
    //: @title:group codes that are not possible any more, by the answers
    return html.isEmpty() ? html : heading(ChooseTr::tr("Ruled out so far")) + html;
}

QString ordersHtml(const guide::Guide &guide)
{
    QString html;
    for (const guide::Order &order : guide.orders()) {
        for (const guide::Order::Side &side : order.sides) {
            const int second = side.first == order.code ? order.other : order.code;
            //: @info %1, %2: codes that both apply; the first one is sent
            const QString pair =
                ChooseTr::tr("%1 before %2").arg(codeLink(side.first), codeLink(second));
            html += paragraph(pair + ", "_L1 + sourceLink(side.by, side.source) + ": "_L1
                              + marked(side.because));
        }
    }
    return html;
}

} // namespace ui
