// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of an article are made of.

#include "articlehtml.h"

#include <ui/widgets/markup.h>

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1StringView headingStyle("; margin-bottom:0; font-size:medium; font-weight:bold");

/// An element @p name with @p html in the program's language, even if it begins with digits or an
/// English word.
QString ownElement(const QString &name, const QString &style, const QString &html)
{
    const QString direction = QGuiApplication::isRightToLeft() ? u" dir='rtl'"_s : QString();
    return u"<%1%2 style='%3'>"_s.arg(name, direction, style) + html + u"</%1>"_s.arg(name);
}

} // namespace

QString ArticleHtml::marked(const QString &text) const
{
    return markupHtml(text, [this](const QString &html) {
        const bool isKnown = core::isCodeText(html) && m_catalogue.find(html.toInt());
        return isKnown ? numberLink(html.toInt()) : codeSpan(html);
    });
}

QString ArticleHtml::paragraph(const QString &html) const
{
    return "<p style='"_L1 + paragraphStyle() + "'>"_L1 + html + "</p>"_L1;
}

QString ArticleHtml::ownParagraph(const QString &html) const
{
    return ownElement(u"p"_s, paragraphStyle(), html);
}

/// @p html below the bold @p label; nothing if there is nothing.
QString ArticleHtml::labelled(const QString &label, const QString &html) const
{
    return html.isEmpty()
        ? html
        : ownElement(u"h3"_s, topMargin() + headingStyle, label.toHtmlEscaped()) + html;
}

/// @p parts as the text of a card: the first begins where the text begins.
QString ArticleHtml::card(const QStringList &parts) const
{
    QString html = parts.join(QString());
    const QString margin = topMargin();
    const qsizetype first = html.indexOf(margin);
    return first < 0 ? html : html.replace(first, margin.size(), u"margin-top:0"_s);
}

/// What a label keeps away from the text above it.
QString ArticleHtml::topMargin() const
{
    return u"margin-top:%1px"_s.arg(3 * m_unit);
}

QString ArticleHtml::paragraphStyle() const
{
    return u"margin-top:0; margin-bottom:%1px; line-height:110%"_s.arg(m_unit);
}

QString ArticleHtml::dimmed(const QString &text) const
{
    return "<span style='color:"_L1 + m_dimColor + "'>"_L1 + text + "</span>"_L1;
}

/// @p phrase, and dimly where it comes from.
QString ArticleHtml::withOrigin(const QString &phrase, const QString &origin) const
{
    return phrase.toHtmlEscaped() + u' ' + dimmed(u'(' + origin.toHtmlEscaped() + u')');
}

QString ArticleHtml::codeSpan(const QString &html) const
{
    return "<span style='font-family:\""_L1 + m_codeFont + "\"; background-color:"_L1 + m_codeGround
        + "'>"_L1 + html + "</span>"_L1;
}

QString ArticleHtml::codeLink(int code) const
{
    const core::StatusSummary *summary = m_catalogue.find(code);
    const QString number = core::codeText(code);
    return summary ? "<a href='code:"_L1 + number + "'>"_L1 + number + u' '
            + summary->title.toHtmlEscaped() + "</a>"_L1
                   : number;
}

/// A link that shows the number only, with the phrase as its tip.
QString ArticleHtml::numberLink(int code) const
{
    const core::StatusSummary *summary = m_catalogue.find(code);
    const QString number = core::codeText(code);
    const QString title = summary ? summary->title.toHtmlEscaped() : QString();
    return "<a href='code:"_L1 + number + "' title=\""_L1 + title + "\">"_L1 + number + "</a>"_L1;
}

QString ArticleHtml::table(const QStringList &rows) const
{
    return "<table width='100%' cellspacing='0' cellpadding='3' style='border-collapse:collapse'>"_L1
        + rows.join(QString()) + "</table>"_L1;
}

} // namespace ui
