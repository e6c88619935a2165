// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkoffer.h"

#include "colors.h"
#include "fonts.h"

#include <net/urlinput.h>

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
        u"^(?:[^\\s.@:/]+(?:\\.[^\\s.@:/]+)+|localhost)(?:[:/?#]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return host.match(word).hasMatch() && net::readUrl(word).error.isEmpty();
}

/// The lines of @p query if each is a URL that can be asked for; else none.
QStringList urlsOf(const QString &query, bool foundNothing)
{
    QStringList lines;
    for (const QString &line : query.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    const bool areUrls = std::all_of(lines.cbegin(), lines.cend(), isUrl);
    const bool isHost = lines.size() == 1 && foundNothing && isBareHost(lines.constFirst());
    return areUrls || isHost ? lines : QStringList();
}

} // namespace

CheckOffer::CheckOffer(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"check-offer"_s);
    setFocusPolicy(Qt::NoFocus); // Enter in the search field does the same
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void CheckOffer::offer(const QString &query, bool foundNothing, bool isCut)
{
    const QStringList urls = urlsOf(query, foundNothing);
    m_urls = urls.join(u'\n');
    setVisible(!urls.isEmpty());
    if (urls.isEmpty()) {
        return;
    }
    const net::UrlInput first = net::readUrl(urls.constFirst());
    m_fault = urls.size() == 1 ? first.error
        : isCut                ? tr("The list does not fit here. Press Ctrl+L and paste it there",
                                    "@info in place of “Check 12 URLs”")
                               : QString();
    if (urls.size() > 1) {
        setText(tr("Check %n URLs", "@action", static_cast<int>(urls.size())));
        m_explanation =
            isCut ? m_fault : tr("Enter asks each of them", "@info below “Check 12 URLs”");
    } else if (m_fault.isEmpty()) {
        setText(tr("Check %1", "@action %1 is a URL").arg(first.url.toDisplayString()));
        m_explanation = tr("Enter asks the server", "@info below “Check https://…”");
    } else {
        setText(tr("This URL cannot be checked", "@info in place of “Check https://…”"));
        m_explanation = m_fault;
    }
    setToolTip(text() + u'\n' + m_explanation);
    setAccessibleName(text());
    setAccessibleDescription(m_explanation);
    setCurrent(true);
}

void CheckOffer::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

QSize CheckOffer::sizeHint() const
{
    return {QFontMetrics(bold(font())).averageCharWidth() * 20,
            QFontMetrics(bold(font())).height() + QFontMetrics(scaledFont(font(), 0.9)).height()
                + 2 * margin};
}

QSize CheckOffer::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CheckOffer::paintEvent(QPaintEvent *event)
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
         small, dimmedText(palette(), ground), m_explanation, Qt::ElideRight);
}

} // namespace ui
