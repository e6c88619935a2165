// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the folds at the end of an article hold.

#include "articlehtml.h"

#include <core/wording.h>

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Article)
};

QStringList linksOf(const QList<core::Reference> &references)
{
    QStringList links;
    for (const core::Reference &reference : references) {
        const QString url = reference.url.toHtmlEscaped();
        links << "<a href=\""_L1 + url + "\" title=\""_L1 + url + "\">"_L1
                + reference.label.toHtmlEscaped() + "</a>"_L1;
    }
    return links;
}

} // namespace

QList<ArticleHtml::Fold> ArticleHtml::folds(const core::Status &status,
                                            const QStringList &products) const
{
    return {
        //: @title:group owners of a number
        {u"uses"_s, Tr::tr("Who uses it"), uses(status), status.uses.size() > 1},
        //: @title:group products that send a code
        {u"senders"_s, Tr::tr("Who sends it"), otherSenders(status, products)},
        //: @title:group
        {u"background"_s, Tr::tr("What it means, and what not"), background(status)},
        //: @title:group
        {u"rules"_s, Tr::tr("Headers and rules of the specification"), rules(status)},
        //: @title:group what these do with a code
        {u"clients"_s, Tr::tr("Browsers, caches and search engines"), clients(status.clients)},
        //: @title:group raw request and response
        {u"example"_s, Tr::tr("Example"), example(status)},
        //: @title:group since the older specification
        {u"changed"_s, Tr::tr("What changed"),
         status.changed.isEmpty() ? QString() : paragraph(marked(status.changed))},
        //: @title:group
        {u"formerNames"_s, Tr::tr("Former names"), formerNames(status)},
        //: @title:group other phrases that products send with a code
        {u"sentNames"_s, Tr::tr("Also sent as"), sentNames(status)},
        //: @title:group
        {u"references"_s, Tr::tr("References and further reading"), references(status)},
    };
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
    return html;
}

QString ArticleHtml::background(const core::Status &status) const
{
    const QString &description = status.guidance.description;
    const QString text = description.mid(core::firstSentence(description).size()).trimmed();
    return text.isEmpty() ? text : paragraph(marked(text));
}

/// The headers as a table, then the notes on caching, content and the like.
QString ArticleHtml::rules(const core::Status &status) const
{
    QString html = headers(status);
    for (const core::Fact *fact : {&status.facts.cacheable, &status.facts.content,
                                   &status.facts.methodOnRedirect, &status.facts.versions}) {
        if (!fact->isEmpty() && !fact->note.isEmpty()) {
            html += paragraph(withOrigin(fact->note, fact->source));
        }
    }
    return html;
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
    return rows.isEmpty() ? QString() : table(rows);
}

QString ArticleHtml::clients(const core::Clients &clients) const
{
    return clients.text.isEmpty()
        ? QString()
        : paragraph(marked(clients.text)) + ownParagraph(linksOf(clients.sources).join(u" · "_s));
}

/// One paragraph, not one a line, to screen readers.
QString ArticleHtml::example(const core::Status &status) const
{
    return status.guidance.example.isEmpty()
        ? QString()
        : "<pre style='margin-top:0; margin-bottom:0; white-space:pre-wrap; font-family:\""_L1
            + m_codeFont + "\"'>"_L1
            + status.guidance.example.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</pre>"_L1;
}

QString ArticleHtml::formerNames(const core::Status &status) const
{
    QString html;
    for (const core::FormerPhrase &former : status.formerPhrases) {
        html += paragraph(withOrigin(former.phrase, former.source));
    }
    return html;
}

QString ArticleHtml::sentNames(const core::Status &status) const
{
    QString html;
    for (const core::SentPhrase &sent : status.sentPhrases) {
        html += paragraph(withOrigin(sent.phrase, sent.by));
    }
    return html;
}

QString ArticleHtml::references(const core::Status &status) const
{
    QString html;
    for (const QString &link : linksOf(status.references)) {
        html += ownParagraph(link);
    }
    const QStringList links = linksOf(status.readMore);
    for (qsizetype i = 0; i < links.size(); ++i) {
        const QString host = QUrl(status.readMore.at(i).url).host();
        html += ownParagraph(links.at(i) + u' ' + dimmed(u'(' + host.toHtmlEscaped() + u')'));
    }
    return html;
}

} // namespace ui
