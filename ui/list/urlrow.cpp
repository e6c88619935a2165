// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlrow.h"

#include <net/check/urlinput.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int radius = 7;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// Whether @p line is one word that names http or https; a log line with a URL in it is none.
bool isUrl(const QString &line)
{
    static const QRegularExpression blank(u"\\s"_s);
    return net::looksLikeUrl(line) && !line.trimmed().contains(blank);
}

/// Whether @p word is what people type to go to a host: "example.com", "localhost:8080/x".
bool isBareHost(const QString &word)
{
    static const QRegularExpression host(
        u"^(?:[^\\s.@:/]+(?:\\.[^\\s.@:/]+)+|localhost|\\[[0-9a-f:.]+\\])(?:[:/?#]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return host.match(word).hasMatch() && net::readUrl(word).error.isEmpty();
}

/// Whether @p word is a bare host and looks like no name of a constant, such as
/// "http.StatusNotFound".
bool isPlainlyHost(const QString &word)
{
    static const QRegularExpression plain(
        u"^(?:(?:[a-z0-9-]+\\.)+(?:[a-z]{2,}|[0-9]{1,3})|localhost|\\[.*\\])(?::[0-9]+)?(?:[/?#].*)?$"_s);
    return plain.match(word).hasMatch() && isBareHost(word);
}

/// Whether @p found is what a query names, and not only something with its words in it.
bool isTrueMatch(const search::SearchResult &found)
{
    return found.unassigned >= 0
        || (!found.hits.isEmpty()
            && found.hits.constFirst().rank <= search::MatchRank::ConstantPrefix);
}

QStringList linesOf(const QString &query)
{
    QStringList lines;
    for (const QString &line : query.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines;
}

} // namespace

UrlRow::UrlRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"check-offer"_s);
    setFocusPolicy(Qt::NoFocus); // Enter in the search field does the same
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void UrlRow::offer(const QString &query, const search::SearchResult &found, bool isCut)
{
    QStringList lines = linesOf(query);
    m_isList = lines.size() > 1;
    if (isCut && m_isList) {
        lines.removeLast(); // a part of a line may be anything
    }
    const bool areUrls = std::all_of(lines.cbegin(), lines.cend(), isUrl);
    const bool isFound = !found.hits.isEmpty() || found.unassigned >= 0;
    const bool isHost = lines.size() == 1
        && (isFound ? isPlainlyHost(lines.constFirst()) : isBareHost(lines.constFirst()));
    const QStringList urls = areUrls || isHost ? lines : QStringList();
    m_urls = urls.join(u'\n');
    setVisible(!urls.isEmpty());
    if (urls.isEmpty()) {
        return;
    }
    const net::UrlInput first = net::readUrl(urls.constFirst());
    //: @info in place of “Check 12 URLs”
    m_fault = !m_isList ? first.error
        : isCut         ? tr("The list does not fit here. Press Ctrl+L and paste it there")
                        : QString();
    if (m_isList) {
        //: @action
        setText(tr("Check %n URLs", nullptr, static_cast<int>(urls.size())));
    } else if (m_fault.isEmpty()) {
        //: @action %1 is a URL
        setText(tr("Check %1").arg(first.url.toDisplayString()));
    } else {
        //: @info in place of “Check https://…”
        setText(tr("This URL cannot be checked"));
    }
    setShortcut(Qt::CTRL | Qt::Key_Return); // after the text, whose “&” would be another one
    setAccessibleName(text());
    setCurrent(areUrls || !isTrueMatch(found));
}

void UrlRow::setCurrent(bool current)
{
    m_isCurrent = current;
    setToolTip(text() + u'\n' + explanation());
    setAccessibleDescription(explanation());
    update();
}

QString UrlRow::explanation() const
{
    if (!m_fault.isEmpty()) {
        return m_fault;
    }
    if (!m_isCurrent) {
        //: @info below “Check https://…”
        return tr("Ctrl+Enter asks the server");
    }
    //: @info below “Check 12 URLs”
    return m_isList ? tr("Enter asks each of them")
                    : /*: @info below “Check https://…” */ tr("Enter asks the server");
}

QSize UrlRow::sizeHint() const
{
    return {QFontMetrics(bold(font())).averageCharWidth() * 20,
            QFontMetrics(bold(font())).height() + QFontMetrics(scaledFont(font(), 0.9)).height()
                + 2 * margin};
}

QSize UrlRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void UrlRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QRect row = rect().adjusted(margin / 2, 1, -margin / 2, -1);
    QColor ground = base;
    if (m_isCurrent || underMouse()) {
        ground = m_isCurrent ? selectionTint(palette(), base)
                             : blended(palette().color(QPalette::Text), base, 0.05);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(row, radius, radius);
    }
    if (m_isCurrent) {
        const QRect bar(row.x(), row.y() + margin, 3, row.height() - 2 * margin);
        painter.setBrush(readableOn(ground, palette().color(QPalette::Highlight), shapeContrast));
        painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), rect(), bar)), 1.5,
                                1.5);
    }
    const QRect texts = row.adjusted(margin + margin / 2, margin / 2 + 2, -margin, -margin / 2);
    const auto draw = [&](const QRect &line, const QFont &lineFont, const QColor &ink,
                          const QString &shown, Qt::TextElideMode elide) {
        painter.setFont(lineFont);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                                  Qt::AlignLeft | Qt::AlignVCenter))
                             | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(shown, elide, line.width()));
    };
    const QFont strong = bold(font());
    const QFont small = scaledFont(font(), 0.9);
    const int height = QFontMetrics(strong).height();
    draw(QRect(texts.topLeft(), QSize(texts.width(), height)), strong,
         readableOn(ground, palette().color(QPalette::Text), textContrast), text(),
         Qt::ElideMiddle);
    draw(QRect(texts.x(), texts.y() + height + 2, texts.width(), QFontMetrics(small).height()),
         small, dimmedText(palette(), ground), explanation(), Qt::ElideRight);
}

} // namespace ui
