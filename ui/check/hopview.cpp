// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hopview.h"

#include "hophtml.h"

#include <core/printable.h>
#include <core/wording.h>
#include <net/report/hoptext.h>
#include <ui/base/navigator.h>
#include <ui/look/colors.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/codebadge.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/textblock.h>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fieldGap = 12;
constexpr int hopGap = 14; // to the next stop
constexpr int lineGap = 3;
constexpr int pathWidth = 3;

} // namespace

HopView::HopView(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_badge(new CodeBadge(this))
    , m_phrase(new PlainLabel(this))
    , m_foreignPhrase(new PlainLabel(this))
    , m_url(new ElidedLabel(this))
    , m_location(new ElidedLabel(this))
    , m_facts(new PlainLabel(this))
    , m_remarks(new TextBlock(this))
    , m_fold(new FoldButton(this))
{
    //: @info accessible name of a text
    m_remarks->setAccessibleName(tr("Remarks"));
    setAccessibleRole(this, QAccessible::ListItem);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(lineGap);
    lines->addWidget(m_phrase);
    lines->addWidget(m_foreignPhrase);
    lines->addWidget(m_url);
    lines->addWidget(m_location);
    lines->addWidget(m_facts);
    lines->addWidget(m_remarks);
    lines->addWidget(m_fold, 0, Qt::AlignLeading);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, hopGap);
    grid->setHorizontalSpacing(fieldGap);
    grid->addWidget(m_badge, 0, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addLayout(lines, 0, 1);
    grid->setColumnStretch(1, 1);

    connect(m_badge, &CodeBadge::clicked, this,
            [this, &navigator] { navigator.goTo(m_hop.status); });
    connect(m_remarks, &QTextBrowser::anchorClicked, this,
            [&navigator](const QUrl &url) { navigator.openUrl(url); });
    connect(m_fold, &FoldButton::unfolded, this, &HopView::showHeaders);
}

void HopView::showHop(const net::Hop &hop, int number, bool isComplete,
                      const core::Catalogue &catalogue)
{
    m_hop = hop;
    m_isComplete = isComplete;
    const QString method = QString::fromLatin1(hop.method);
    const QString url = net::urlText(hop.url, hop.target);
    const QString phrase = hop.status != 0 ? core::titleOf(catalogue.find(hop.status))
        //: @title of a hop
        : isComplete
        ? tr("No status code")
        : /*: @title of a hop; %1 is a host */ tr("Waiting for %1").arg(hop.url.host());
    const QString title = hop.status != 0 ? core::codeAndPhrase(hop.status, phrase) : phrase;
    //: @info accessible; number, outcome, method, URL
    setAccessibleName(tr("Hop %1: %2, %3 %4").arg(number).arg(title, method, url));
    m_badge->setCode(hop.status, isComplete);
    m_phrase->setText(phrase);
    const QString foreign = hop.status != 0 ? net::foreignPhrase(hop, catalogue) : QString();
    //: @info; %1 is a reason phrase
    m_foreignPhrase->setText(tr("The server calls it “%1”").arg(foreign));
    m_foreignPhrase->setVisible(!foreign.isEmpty());
    m_url->setText(method, url);
    const QString location = core::printable(hop.location);
    m_location->setText(u"→"_s, location);
    //: @info accessible; %1 is a URL
    m_location->setAccessibleName(tr("leads to %1").arg(location));
    m_location->setVisible(!location.isEmpty());
    const QStringList facts = net::connectionFacts(hop) + net::timeFacts(hop.times);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    //: @action folds out the headers of an answer; a number
    m_fold->setText(tr("Headers (%1)").arg(hop.headers.size()));
    m_fold->setVisible(!hop.headers.isEmpty() || !net::certificateText(hop).isEmpty());
    fill();
}

void HopView::setContinued(bool continued)
{
    m_isContinued = continued;
    update();
}

QString HopView::selectedText() const
{
    for (const TextBlock *block : {m_remarks, m_headers}) {
        if (block && block->hasFocus() && block->textCursor().hasSelection()) {
            return block->textCursor().selection().toPlainText();
        }
    }
    return {};
}

void HopView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_isContinued) {
        return;
    }
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    const QRect badge = m_badge->geometry();
    const int top = badge.bottom() + 1;
    painter.fillRect(badge.center().x() - pathWidth / 2, top, pathWidth, height() - top,
                     blended(palette().color(QPalette::WindowText), window, 0.22));
}

void HopView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        fill();
    }
}

/// Sets what depends on palette, font and direction.
void HopView::fill()
{
    QFont strong = font();
    strong.setBold(true);
    m_phrase->setFont(strong);
    // The first line stands beside the middle of the badge.
    const int lift = (m_badge->sizeHint().height() - QFontMetrics(strong).height()) / 2;
    m_phrase->setContentsMargins(0, qMax(0, lift), 0, 0);
    QPalette dimmed = palette();
    dimmed.setColor(QPalette::WindowText, dimmedText(palette(), palette().color(QPalette::Window)));
    m_facts->setPalette(dimmed);
    m_remarks->showHtml(remarksHtml(m_hop, palette(), layoutDirection()));
    m_remarks->setVisible(!m_hop.remarks.isEmpty());
    if (m_headers) {
        m_headers->showHtml(headersHtml(m_hop, palette()));
    }
}

void HopView::showHeaders(bool shown)
{
    if (!m_headers) {
        m_headers = new TextBlock(this);
        //: @info accessible name of a text
        m_headers->setAccessibleName(tr("Headers"));
        m_headers->showHtml(headersHtml(m_hop, palette()));
        auto *lines = static_cast<QGridLayout *>(layout())->itemAtPosition(0, 1)->layout();
        lines->addWidget(m_headers);
        setTabOrder(m_fold, m_headers);
    }
    m_headers->setVisible(shown);
}

} // namespace ui
