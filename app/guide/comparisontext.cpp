// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisontext.h"

#include <core/copytext.h>
#include <core/textwidth.h>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

struct TextTr
{
    Q_DECLARE_TR_FUNCTIONS(guide::Comparison)
};

/// @p cells as a line of a Markdown table.
QString line(const QStringList &cells)
{
    QString text = u"|"_s;
    for (QString cell : cells) {
        text += u' ' + cell.replace(u'|', "\\|"_L1).replace(u'\n', u' ') + " |"_L1;
    }
    return text + u'\n';
}

/// What the code is known by elsewhere, too.
QString knownTitle(const core::Catalogue &catalogue, int code)
{
    return core::codeAndPhrase(code, catalogue.find(code)->knownPhrase());
}

} // namespace

QStringList cellTexts(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        const QString text =
            cell.detail.isEmpty() ? cell.value : cell.value + ": "_L1 + cell.detail;
        texts << (text.isEmpty() ? u"–"_s : text);
    }
    return texts;
}

QString answersHeading()
{
    //: @label above the answers to a question, one for each code
    return TextTr::tr("If your answer is");
}

QString sameForAll(const Comparison &comparison)
{
    QStringList parts;
    for (const Row &row : comparison.rows) {
        if (!row.differs()) {
            //: one thing that codes have in common: %1: "Retry", %2: "No"
            parts << TextTr::tr("%1 (%2)").arg(row.name, row.cells.first().value);
        }
    }
    //: %1: list of what is the same for all codes that are compared
    return parts.isEmpty() ? QString()
                           : TextTr::tr("The same for all: %1").arg(parts.join(", "_L1));
}

QString comparisonText(const Comparison &comparison, const core::Catalogue &catalogue)
{
    constexpr int columns = 30; // of each code
    const int all = columns * static_cast<int>(comparison.codes.size());
    QStringList titles;
    for (const int code : comparison.codes) {
        titles << knownTitle(catalogue, code);
    }
    QStringList lines = core::sideBySide(titles, columns);
    const auto add = [&lines, all](const QString &name, const QStringList &texts) {
        lines << QString() << core::wrapped(name, all, {}, {}) << core::sideBySide(texts, columns);
    };
    for (const Decision &decision : comparison.decisions) {
        add(decision.question, decision.answers);
    }
    for (const Row &row : comparison.rows) {
        if (row.differs()) {
            add(row.name, cellTexts(row));
        }
    }
    if (const QString same = sameForAll(comparison); !same.isEmpty()) {
        lines << QString() << core::wrapped(same, all, {}, {});
    }
    return core::withoutMarkup(lines.join(u'\n')) + u'\n';
}

QString comparisonMarkdown(const Comparison &comparison, const core::Catalogue &catalogue)
{
    QStringList head {QString()};
    QStringList rule {u"---"_s};
    for (const int code : comparison.codes) {
        head << "**"_L1 + knownTitle(catalogue, code) + "**"_L1;
        rule << u"---"_s;
    }
    QString text = line(head) + line(rule);
    for (const Decision &decision : comparison.decisions) {
        text += line(QStringList {decision.question} + decision.answers);
    }
    for (const Row &row : comparison.rows) {
        if (row.differs()) {
            text += line(QStringList {row.name} + cellTexts(row));
        }
    }
    const QString same = sameForAll(comparison);
    return same.isEmpty() ? text : text + u'\n' + same + u'\n';
}

QJsonObject comparisonJson(const Comparison &comparison, const core::Catalogue &catalogue)
{
    QJsonArray codes;
    for (const int code : comparison.codes) {
        codes << QJsonObject {{u"code"_s, code}, {u"title"_s, catalogue.find(code)->knownPhrase()}};
    }
    QJsonArray questions;
    for (const Decision &decision : comparison.decisions) {
        questions << QJsonObject {{u"question"_s, decision.question},
                                  {u"answers"_s, QJsonArray::fromStringList(decision.answers)}};
    }
    QJsonArray rows;
    for (const Row &row : comparison.rows) {
        QJsonArray values;
        QJsonArray details;
        for (const Cell &cell : row.cells) {
            values << cell.value;
            details << cell.detail;
        }
        rows << QJsonObject {{u"key"_s, row.key},
                             {u"name"_s, row.name},
                             {u"differs"_s, row.differs()},
                             {u"values"_s, values},
                             {u"details"_s, details}};
    }
    return {{u"codes"_s, codes}, {u"questions"_s, questions}, {u"rows"_s, rows}};
}

} // namespace guide
