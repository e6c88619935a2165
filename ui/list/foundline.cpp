// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundline.h"

#include <ui/look/colors.h>

#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The question of the smallest set that holds both @p first and @p second; empty if none does.
QString questionBetween(const core::Catalogue &catalogue, int first, int second)
{
    const core::ConfusableSet *smallest = nullptr;
    for (const core::ConfusableSet &set : catalogue.confusables()) {
        if (set.contains(first) && set.contains(second)
            && (!smallest || set.answers.size() < smallest->answers.size())) {
            smallest = &set;
        }
    }
    return smallest ? smallest->question : QString();
}

/// @p quote with what was found on @p ground. It stands from left to right in any window, isolated
/// by characters: rich text of Qt knows no bdi element.
QString markedHtml(const search::Quote &quote, const QColor &ground, const QColor &text)
{
    const auto part = [&quote](qsizetype start, qsizetype length) {
        return quote.text.mid(start, length).toHtmlEscaped();
    };
    const qsizetype end = quote.found.start + quote.found.length;
    return u"\u2066%1<span style='background-color:%2; color:%3'>%4</span>%5\u2069"_s.arg(
        part(0, quote.found.start), ground.name(), text.name(),
        part(quote.found.start, quote.found.length), part(end, -1));
}

} // namespace

FoundLine::FoundLine(const core::Catalogue &catalogue, QWidget *parent)
    : QLabel(parent)
    , m_catalogue(catalogue)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void FoundLine::explain(const search::SearchResult &result)
{
    m_code = result.best();
    m_quote = result.quote;
    m_question = result.certainty == search::Certainty::Equals && result.hits.size() > 1
        ? questionBetween(m_catalogue, result.hits.at(0).code, result.hits.at(1).code)
        : QString();
    showLines();
}

void FoundLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showLines();
    }
}

void FoundLine::showLines()
{
    QStringList lines;
    if (m_code >= 0 && !m_quote.text.isEmpty()) {
        const QColor ground = matchTint(palette().color(QPalette::Base));
        const QColor text = readableOn(ground, palette().color(QPalette::Text), textContrast);
        //: @info why a code was found: %1: the code, such as 503; %2: a piece of what was pasted
        lines << tr("%1 in: %2").arg(core::codeText(m_code), markedHtml(m_quote, ground, text));
    }
    if (!m_question.isEmpty()) {
        lines << m_question.toHtmlEscaped();
    }
    setText(u"<small>%1</small>"_s.arg(lines.join("<br>"_L1)));
    setVisible(!lines.isEmpty());
}

} // namespace ui
