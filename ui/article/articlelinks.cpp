// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands elsewhere about a code: the parts of an article that lead to other pages.

#include "articlehtml.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct LinksTr
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

QString ArticleHtml::clients(const core::Clients &clients) const
{
    if (clients.text.isEmpty()) {
        return {};
    }
    //: @title:group what these do with a code
    return heading(LinksTr::tr("Browsers, caches and search engines"))
        + paragraph(marked(clients.text)) + ownParagraph(linksOf(clients.sources).join(u" · "_s));
}

QString ArticleHtml::references(const core::Status &status) const
{
    QStringList sources;
    for (const core::Fact *fact : {&status.facts.cacheable, &status.facts.content,
                                   &status.facts.methodOnRedirect, &status.facts.versions}) {
        if (!fact->isEmpty() && !fact->note.isEmpty()) {
            sources << fact->note.toHtmlEscaped() + u' '
                    + dimmed(u'(' + fact->source.toHtmlEscaped() + u')');
        }
    }
    QString html;
    if (!sources.isEmpty()) {
        //: @title:group notes on caching, content, versions
        html += heading(LinksTr::tr("From the specification")) + paragraph(sources.join("<br>"_L1));
    }
    if (!status.references.isEmpty()) {
        //: @title:group
        html += heading(LinksTr::tr("Reference"))
            + ownParagraph(linksOf(status.references).join("<br>"_L1));
    }
    return html;
}

QString ArticleHtml::readMore(const core::Status &status) const
{
    QStringList links = linksOf(status.readMore);
    for (qsizetype i = 0; i < links.size(); ++i) {
        const QString host = QUrl(status.readMore.at(i).url).host();
        links[i] += u' ' + dimmed(u'(' + host.toHtmlEscaped() + u')');
    }
    //: @title:group guides on pages of others
    return links.isEmpty()
        ? QString()
        : heading(LinksTr::tr("Read more on the web")) + ownParagraph(links.join("<br>"_L1));
}

} // namespace ui
