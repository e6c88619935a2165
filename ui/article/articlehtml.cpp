// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlehtml.h"

#include <core/wording.h>
#include <ui/look/colors.h>

#include <QGuiApplication>
#include <QSet>
#include <QUrl>

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
                         const QString &codeFontFamily)
    : m_catalogue(catalogue)
    , m_codeFont(codeFontFamily)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    m_textColor = text.name();
    m_dimColor = dimmedText(palette, window).name();
    m_codeGround = blended(text, window, 0.07).name();
    m_lineColor = blended(text, window, 0.16).name();
    m_yesColor =
        readableOn(window, classColors(core::StatusClass::Successful, window).text, textContrast)
            .name();
    m_noColor =
        readableOn(window, classColors(core::StatusClass::ClientError, window).text, textContrast)
            .name();
}

QString ArticleHtml::lead(const core::Status &status) const
{
    return marked(core::firstSentence(status.guidance.description));
}

QString ArticleHtml::guidance(const core::Status &status, const QStringList &products,
                              const QList<core::Sender> &asking) const
{
    const core::Guidance &texts = status.guidance;
    QString html = asked(asking) + receiving(texts) + senders(status, products) + sending(texts);
    const QString background =
        texts.description.mid(core::firstSentence(texts.description).size()).trimmed();
    if (!background.isEmpty()) {
        //: @title:group
        html += heading(Tr::tr("What it means, and what not")) + paragraph(marked(background));
    }
    if (!status.changed.isEmpty()) {
        //: @title:group since the older specification
        html += heading(Tr::tr("What changed")) + paragraph(marked(status.changed));
    }
    return html;
}

QString ArticleHtml::facts(const core::Status &status, const QStringList &ecosystems,
                           bool allEcosystems, const QString &snippetOf) const
{
    const QString code =
        snippet(status, snippetOf.isEmpty() ? ecosystems : QStringList {snippetOf});
    QString html = confusable(status) + headers(status)
        + constants(status.code, ecosystems, allEcosystems, code) + uses(status)
        + clients(status.clients);
    if (!status.guidance.example.isEmpty()) {
        //: @title:group raw request and response
        html += heading(Tr::tr("Example"));
        html +=
            "<pre style='margin-top:4px; margin-bottom:4px; white-space:pre-wrap; font-family:\""_L1
            + m_codeFont + "\"'>"_L1 + status.guidance.example.toHtmlEscaped() + "</pre>"_L1;
    }
    if (!status.formerPhrases.isEmpty()) {
        QStringList names;
        for (const core::FormerPhrase &former : status.formerPhrases) {
            names << withOrigin(former.phrase, former.source);
        }
        //: @title:group
        html += heading(Tr::tr("Former names")) + paragraph(names.join("<br>"_L1));
    }
    if (!status.sentPhrases.isEmpty()) {
        QStringList names;
        for (const core::SentPhrase &sent : status.sentPhrases) {
            names << withOrigin(sent.phrase, sent.by);
        }
        //: @title:group other phrases that products send with a code
        html += heading(Tr::tr("Also sent as")) + paragraph(names.join("<br>"_L1));
    }
    return html + references(status) + readMore(status);
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
    QString html = heading(core::classHeading(statusClass)) + paragraph(marked(text));
    if (statusClass != core::StatusClass::Outside) {
        //: @title:group followed by a code
        html += heading(Tr::tr("Treat it as")) + ownParagraph(isolated(codeLink(code / 100 * 100)));
    }
    //: @title:group
    return html + heading(Tr::tr("Reference"))
        + ownParagraph(
               u"<a href='https://www.rfc-editor.org/rfc/rfc9110#section-15'>RFC 9110, 15</a>"_s);
}

QString ArticleHtml::receiving(const core::Guidance &guidance) const
{
    QString causes;
    for (const QString &cause : guidance.receiving.causes) {
        causes += "<li>"_L1 + marked(cause) + "</li>"_L1;
    }
    //: @title:group
    return heading(Tr::tr("When you receive it")) + paragraph(marked(guidance.receiving.action))
        + "<ul style='margin-top:3px; margin-bottom:3px; margin-left:14px; -qt-list-indent:0'>"_L1
        + causes + "</ul>"_L1
        + paragraph(dimmed(core::sideText(guidance.receiving.side).toHtmlEscaped() + u' '
                           + isolated(marked(core::catalogueSentence(guidance.retry.reason)))));
}

QString ArticleHtml::sending(const core::Guidance &guidance) const
{
    // Signs that every text font has: another font would have to be found and loaded for them.
    const auto line = [this](const QString &sign, const QString &color, const QString &text) {
        return paragraph("<b style='color:"_L1 + color + "'>"_L1 + sign + "</b>&nbsp; "_L1
                         + marked(text));
    };
    //: @title:group
    return heading(Tr::tr("When you send it")) + line(u"+"_s, m_yesColor, guidance.sending.right)
        + line(u"–"_s, m_noColor, guidance.sending.wrong)
        + line(u"›"_s, m_dimColor, guidance.sending.response);
}

QString ArticleHtml::confusable(const core::Status &status) const
{
    QString html;
    QSet<int> told {status.code};
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        if (!set.contains(status.code)) {
            continue;
        }
        QStringList lines {dimmed(marked(set.question))};
        for (const core::ConfusableSet::Answer &answer : set.answers) {
            told.insert(answer.code);
            lines << (answer.code == status.code
                          ? "<b>"_L1 + core::codeText(answer.code) + "</b>"_L1
                          : numberLink(answer.code))
                    + u' ' + marked(answer.answer);
        }
        html += paragraph(lines.join("<br>"_L1));
    }
    QStringList others;
    for (const core::RelatedCode &related : status.related) {
        if (!told.contains(related.code)) {
            others << codeLink(related.code) + u' ' + marked(related.difference);
        }
    }
    if (!others.isEmpty()) {
        html += paragraph(others.join("<br>"_L1));
    }
    //: @title:group
    return html.isEmpty() ? html : heading(Tr::tr("Often confused with")) + html;
}

QString ArticleHtml::headers(const core::Status &status) const
{
    QStringList rows;
    const QString cell = "<td style='border-bottom:1px solid "_L1 + m_lineColor + "'>"_L1;
    for (const core::HeaderFact &header : status.facts.headers) {
        QString say = "<b>"_L1 + core::levelText(header.level) + "</b>"_L1;
        if (header.direction == "request"_L1) {
            //: where a header stands
            say += u' ' + dimmed(Tr::tr("in the request").toHtmlEscaped());
        }
        if (!header.note.isEmpty()) {
            say += u' ' + header.note.toHtmlEscaped();
        }
        rows << "<tr>"_L1 + cell + codeSpan(header.name.toHtmlEscaped()) + "</td>"_L1 + cell + say
                + u' ' + dimmed(header.source.toHtmlEscaped()) + "</td></tr>"_L1;
    }
    //: @title:group
    return rows.isEmpty() ? QString() : heading(Tr::tr("Headers")) + table(rows);
}

QString ArticleHtml::constants(int code, const QStringList &ecosystems, bool allEcosystems,
                               const QString &snippet) const
{
    QList<const core::Ecosystem *> shown;
    for (const QString &id : ecosystems) {
        if (const core::Ecosystem *ecosystem = m_catalogue.constants().find(id)) {
            shown << ecosystem;
        }
    }
    for (const core::Ecosystem &ecosystem : m_catalogue.constants().ecosystems()) {
        if (allEcosystems && !ecosystems.contains(ecosystem.id)) {
            shown << &ecosystem;
        }
    }
    QStringList rows;
    QStringList without;
    for (const core::Ecosystem *ecosystem : std::as_const(shown)) {
        if (const QString row = constantRow(*ecosystem, code); !row.isEmpty()) {
            rows << row;
        } else if (!m_catalogue.constants().table(ecosystem->id).isEmpty()) {
            without << ecosystem->shortName;
        }
    }
    //: @title:group constants of programming languages
    QString html = heading(Tr::tr("In your code"));
    if (!rows.isEmpty()) {
        html += table(rows);
    }
    if (!without.isEmpty()) {
        //: %1 is a list of languages; a number follows
        const QString text = Tr::tr("No constant in %1, use").arg(without.join(", "_L1));
        html += paragraph(dimmed(text.toHtmlEscaped()) + u' ' + copyLink(core::codeText(code)));
    }
    //: link: which ecosystems are shown
    QString links = "<a href='choose:'>"_L1 + Tr::tr("Choose…").toHtmlEscaped() + "</a>"_L1;
    if (!allEcosystems) {
        //: link: show all ecosystems
        links = "<a href='more:'>"_L1 + Tr::tr("More").toHtmlEscaped() + "</a> &nbsp; "_L1 + links;
    }
    return html + snippet + paragraph(links);
}

/// How the first of @p ecosystems that can answers with the code; a click copies it.
QString ArticleHtml::snippet(const core::Status &status, const QStringList &ecosystems) const
{
    const core::Constants &all = m_catalogue.constants();
    for (const QString &id : ecosystems) {
        if (const QString text = all.snippet(id, status); !text.isEmpty()) {
            return paragraph(dimmed(all.find(id)->shortName.toHtmlEscaped()))
                + "<pre style='margin-top:2px; margin-bottom:4px; white-space:pre-wrap'>"_L1
                + copyLink(text) + "</pre>"_L1;
        }
    }
    return {};
}

/// What @p ecosystem calls @p code, as a row of a table; empty if it has no name for it.
QString ArticleHtml::constantRow(const core::Ecosystem &ecosystem, int code) const
{
    QStringList names;
    for (const core::Constant &constant : m_catalogue.constants().names(ecosystem.id, code)) {
        QString name = copyLink(constant.name);
        if (constant.kind != core::Constant::Kind::Primary) {
            name += u' ' + dimmed(core::constantKindName(constant.kind).toHtmlEscaped());
        }
        names << name;
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString cell = "<td style='border-bottom:1px solid "_L1 + m_lineColor + "'>"_L1;
    //: @info:tooltip; %1 is a programming language or framework
    const QString tip = Tr::tr("Show how %1 answers with it").arg(ecosystem.shortName);
    return "<tr>"_L1 + cell + "<span style='white-space:nowrap'><a href='snippet:"_L1 + ecosystem.id
        + "' style='text-decoration:none; color:"_L1 + m_dimColor + "' title=\""_L1
        + tip.toHtmlEscaped() + "\">"_L1 + ecosystem.shortName.toHtmlEscaped()
        + "</a>&nbsp;&nbsp;</span></td>"_L1 + cell + names.join("<br>"_L1) + "</td></tr>"_L1;
}

/// @p text as code that a click copies.
QString ArticleHtml::copyLink(const QString &text) const
{
    return "<a href='copy:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(text))
        + "' style='text-decoration:none; color:"_L1 + m_textColor + "'>"_L1
        + codeSpan(text.toHtmlEscaped()) + "</a>"_L1;
}

QString ArticleHtml::uses(const core::Status &status) const
{
    QString html;
    for (const core::Use &use : status.uses) {
        QString line = "<b>"_L1 + use.by.toHtmlEscaped() + "</b>"_L1;
        if (!use.phrase.isEmpty()) {
            line += u' ' + codeSpan(use.phrase.toHtmlEscaped());
        }
        line += u' ' + core::catalogueSentence(use.meaning).toHtmlEscaped() + u' ';
        if (use.grade == "secondary"_L1) {
            //: grade of a source
            line += dimmed(Tr::tr("Reported, not documented by its owner."));
        } else if (use.grade == "disputed"_L1) {
            //: grade of a source
            line += dimmed(Tr::tr("Disputed."));
        }
        html += paragraph(line);
    }
    //: @title:group owners of a number
    return html.isEmpty() ? html : heading(Tr::tr("Who uses it")) + html;
}

} // namespace ui
