// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hophtml.h"

#include <core/printable.h>
#include <net/report/deepreport.h>
#include <net/report/hoptext.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The colour of the level word: red for what is demanded, amber for what should be, else dimmed.
/// The word says it as well.
QColor levelColor(net::RemarkLevel level, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const auto readable = [&window](core::StatusClass statusClass) {
        return readableOn(window, classColors(statusClass, window).text, textContrast);
    };
    switch (level) {
    case net::RemarkLevel::Must:
        return readable(core::StatusClass::ClientError);
    case net::RemarkLevel::Should:
        return readable(core::StatusClass::Redirection);
    default:
        return dimmedText(palette, window);
    }
}

} // namespace

QString remarksHtml(const net::Hop &hop, const QPalette &palette, Qt::LayoutDirection direction)
{
    const QString dim = dimmedText(palette, palette.color(QPalette::Window)).name();
    const QString align = direction == Qt::RightToLeft ? u" align='right'"_s : QString();
    QString html;
    for (const net::Remark &remark : hop.remarks) {
        html += "<p"_L1 + align + " style='margin-top:2px; margin-bottom:2px'><b style='color:"_L1
            + levelColor(remark.level, palette).name() + "'>"_L1
            + net::remarkLevelName(remark.level).toHtmlEscaped() + "</b> "_L1
            + core::printable(remark.text).toHtmlEscaped();
        if (const QUrl url = net::sourceUrl(remark.source); url.isValid()) {
            html += " <a href=\""_L1 + url.toString().toHtmlEscaped() + "\">"_L1
                + remark.source.toHtmlEscaped() + "</a>"_L1;
        } else if (!remark.source.isEmpty()) {
            html += " <span style='color:"_L1 + dim + "'>"_L1 + remark.source.toHtmlEscaped()
                + "</span>"_L1;
        }
        html += "</p>"_L1;
    }
    return html;
}

QString headersHtml(const net::Hop &hop, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QString line = blended(palette.color(QPalette::WindowText), window, 0.16).name();
    const QString dim = dimmedText(palette, window).name();
    const QString font = codeFontFamily();
    const QString cell =
        "<td style='border-bottom:1px solid "_L1 + line + "; font-family:\""_L1 + font + "\""_L1;
    QString rows;
    const auto addFields = [&](const QList<net::HeaderField> &fields) {
        for (const net::HeaderField &field : fields) {
            rows += "<tr>"_L1 + cell + "; color:"_L1 + dim + "'>"_L1
                + core::printable(field.name).toHtmlEscaped() + "&nbsp;</td>"_L1 + cell + "'>"_L1
                + core::printable(field.value).toHtmlEscaped() + "</td></tr>"_L1;
        }
    };
    if (const QString certificate = net::certificateText(hop); !certificate.isEmpty()) {
        rows += "<tr><td colspan='2'>"_L1 + certificate.toHtmlEscaped() + "</td></tr>"_L1;
    }
    addFields(hop.headers);
    for (const net::InterimAnswer &interim : hop.interim) {
        rows += "<tr><td colspan='2'><b>"_L1
            + core::printable(core::codeAndPhrase(interim.status, interim.phrase)).toHtmlEscaped()
            + "</b></td></tr>"_L1;
        addFields(interim.headers);
    }
    return "<table width='100%' cellspacing='0' cellpadding='3' style='border-collapse:collapse'>"_L1
        + rows + "</table>"_L1;
}

QString findingsHtml(const QList<net::DeepFinding> &findings, const QPalette &palette,
                     Qt::LayoutDirection direction)
{
    const QString align = direction == Qt::RightToLeft ? u" align='right'"_s : QString();
    const QString dim = dimmedText(palette, palette.color(QPalette::Window)).name();
    QString html;
    for (const net::DeepFinding &finding : findings) {
        const net::RemarkLevel level = finding.verdict == net::DeepVerdict::Wrong
            ? net::RemarkLevel::Must
            : net::RemarkLevel::Note;
        const QStringList lines = net::deepLines(finding).join(u'\n').toHtmlEscaped().split(u'\n');
        const QString name = net::deepVerdictName(finding.verdict).toHtmlEscaped();
        html += "<p"_L1 + align + " style='margin-top:4px; margin-bottom:4px'><b style='color:"_L1
            + levelColor(level, palette).name() + "'>"_L1 + name + "</b>"_L1
            + lines.constFirst().mid(name.size()) + "<br><span style='color:"_L1 + dim + "'>"_L1
            + lines.mid(1).join("<br>"_L1) + "</span></p>"_L1;
    }
    return html;
}

} // namespace ui
