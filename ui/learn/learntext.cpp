// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learntext.h"

#include <core/catalogue.h>
#include <ui/widgets/markup.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct LearnTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::LearnText)
};

QString link(int code, const QString &text)
{
    return u"<a href='code:%1'>%2</a>"_s.arg(core::codeText(code), text);
}

/// @p text with what stands between backticks as code, and codes as links.
QString marked(const QString &text, const core::Catalogue &catalogue)
{
    return markupHtml(text, [&catalogue](const QString &html) {
        const bool isKnown = core::isCodeText(html) && catalogue.find(html.toInt());
        return isKnown ? link(html.toInt(), html) : codeElement(html);
    });
}

QString paragraph(const QString &html, int above)
{
    return u"<p style='margin:%1px 0 0 0'>"_s.arg(above) + html + "</p>"_L1;
}

/// A choice with its code as a link, unless it has none.
QString choiceHtml(const learn::Choice &choice, const core::Catalogue &catalogue)
{
    if (choice.code < 0) {
        return marked(choice.text, catalogue);
    }
    const QString title = catalogue.title(choice.code);
    return choice.text == title
        ? link(choice.code, title.toHtmlEscaped())
        : marked(choice.text, catalogue) + u" · "_s + link(choice.code, title.toHtmlEscaped());
}

} // namespace

QString explanationHtml(const learn::Question &question, qsizetype chosen,
                        const core::Catalogue &catalogue)
{
    QString html;
    if (!question.deciding.isEmpty()) {
        html += paragraph("<i>"_L1 + marked(question.deciding, catalogue) + "</i>"_L1, 0);
    }
    QList<qsizetype> order {question.right}; // what counts first
    if (chosen != question.right) {
        order << chosen;
    }
    for (qsizetype i = 0; i < question.choices.size(); ++i) {
        if (!order.contains(i)) {
            order << i;
        }
    }
    for (const qsizetype i : std::as_const(order)) {
        const learn::Choice &choice = question.choices.at(i);
        QString line = "<b>"_L1 + choiceHtml(choice, catalogue) + "</b>"_L1;
        if (i == question.right) {
            line.prepend(u"✓ "_s);
        } else if (i == chosen) {
            //: @info behind an answer to a question of a quiz
            line = u"✗ "_s + line + " ("_L1 + LearnTr::tr("your answer") + u')';
        }
        html +=
            paragraph(line, html.isEmpty() ? 0 : 12) + paragraph(marked(choice.why, catalogue), 2);
    }
    return html;
}

QString missedHtml(const QList<learn::Question> &missed, const core::Catalogue &catalogue)
{
    QString html;
    for (const learn::Question &question : missed) {
        const learn::Choice &right = question.choices.at(question.right);
        html +=
            paragraph("<b>"_L1 + choiceHtml(right, catalogue) + "</b>"_L1, html.isEmpty() ? 0 : 12)
            + paragraph(marked(right.why, catalogue), 2);
    }
    return html;
}

} // namespace ui
