// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "catview.h"
#include "colors.h"
#include "flowlayout.h"
#include "fonts.h"
#include "keybutton.h"
#include "pill.h"
#include "textblock.h"

#include <core/copytext.h>
#include <core/wording.h>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int outerMargin = 24;
constexpr int columnGap = 24;
constexpr int columnSpacing = 8;
constexpr int narrowestColumns = 38; // the pane's width in letters, below which one column is left

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

} // namespace

DetailPane::DetailPane(const core::Catalogue &catalogue, Pictures &pictures, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // else its coming and going would lay the text out twice
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("About the code", "@info accessible name of the detail pane"));

    auto *page = new QWidget;
    m_cat = new CatView(pictures, page);
    m_header = new QWidget(page);
    auto *header = new QVBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(8);
    m_number = new QLabel(m_header);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phrase = wrappingLabel(m_header);
    m_phrase->setTextFormat(Qt::PlainText);
    m_phrase->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tagRow = new QWidget(m_header);
    m_tags = new FlowLayout(m_tagRow);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tags->setSpacing(6);
    m_lead = wrappingLabel(m_header);
    m_lead->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_buttons = new FlowLayout;
    m_buttons->setSpacing(6);
    header->addWidget(m_number);
    header->addWidget(m_phrase);
    header->addWidget(m_tagRow);
    header->addWidget(m_lead);
    header->addLayout(m_buttons);

    m_guidance = new TextBlock(page);
    m_guidance->setObjectName(u"guidance"_s);
    m_guidance->setAccessibleName(tr("What to do", "@info accessible name of a text"));
    m_facts = new TextBlock(page);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setAccessibleName(tr("What to look up", "@info accessible name of a text"));

    // Two columns that do not know of each other's heights leave no gaps.
    m_first = new QVBoxLayout;
    m_first->setSpacing(columnSpacing);
    m_first->addWidget(m_cat);
    m_first->addWidget(m_guidance);
    m_first->addStretch();
    m_second = new QVBoxLayout;
    m_second->setSpacing(columnSpacing);
    m_second->addWidget(m_header);
    m_second->addWidget(m_facts);
    m_second->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setSpacing(columnGap);
    m_columns->setContentsMargins(outerMargin, outerMargin - 6, outerMargin, outerMargin);
    m_columns->addLayout(m_first, 1);
    m_columns->addLayout(m_second, 1);
    setWidget(page);

    connect(m_guidance, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    connect(m_facts, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    connect(m_lead, &QLabel::linkActivated, this,
            [this](const QString &link) { follow(QUrl(link)); });
    connect(m_cat, &CatView::clicked, this, &DetailPane::pictureRequested);
}

void DetailPane::showCode(int code)
{
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_pictureNumber = 1;
    m_allEcosystems = false;
    fill();
    verticalScrollBar()->setValue(0);
}

void DetailPane::setCopyActions(QAction *copy, QAction *copyAs)
{
    for (QAction *action : {copy, copyAs}) {
        auto *button = new KeyButton(widget());
        const auto update = [this, button, action, copy] {
            button->setText(action->text());
            button->setKeys(action == copy ? tr("Enter", "name of the key")
                                           : action->shortcut().toString(QKeySequence::NativeText));
            button->setEnabled(action->isEnabled());
            m_buttons->invalidate();
        };
        connect(action, &QAction::changed, button, update);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        update();
        m_buttons->addWidget(button);
    }
}

void DetailPane::showNextPicture()
{
    const int count = m_pictures.images().count(m_code);
    m_pictureNumber = count > 0 ? m_pictureNumber % count + 1 : 1;
    fillPicture(m_catalogue.status(m_code));
}

void DetailPane::setEcosystems(const QStringList &ids)
{
    m_ecosystems = ids;
    fill();
}

QString DetailPane::selectedText() const
{
    for (const TextBlock *block : {m_guidance, m_facts}) {
        if (block->hasFocus() && block->textCursor().hasSelection()) {
            return block->textCursor().selection().toPlainText();
        }
    }
    for (const QLabel *label : {m_number, m_phrase, m_lead}) {
        if (label->hasFocus() && label->hasSelectedText()) {
            return label->selectedText();
        }
    }
    return {};
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
        arrange();
    }
}

void DetailPane::fill()
{
    if (m_code < 0) {
        return;
    }
    const QColor window = palette().color(QPalette::Window);
    const ClassColors colors = classColors(core::classOf(m_code), window);
    QFont numberFont = codeFont(font(), 4.2);
    numberFont.setBold(true);
    m_number->setFont(numberFont);
    QPalette numberPalette = palette();
    numberPalette.setColor(QPalette::WindowText, readableOn(window, colors.text, shapeContrast));
    m_number->setPalette(numberPalette);
    m_number->setText(core::codeText(m_code));
    QFont phraseFont = scaledFont(font(), 1.7);
    phraseFont.setBold(true);
    m_phrase->setFont(phraseFont);

    const ArticleHtml article(m_catalogue, palette(), codeFontFamily());
    const core::StatusSummary *summary = m_catalogue.find(m_code);
    const core::Status &status = m_catalogue.status(m_code);
    fillPicture(status);
    fillTags(status);
    m_phrase->setText(summary ? summary->title()
                              : tr("Not assigned", "@title instead of a reason phrase"));
    const QString lead = summary ? article.lead(status) : article.marked(unassignedLead(m_code));
    m_lead->setTextFormat(lead.contains(u'<') || lead.contains(u'&')
                              ? Qt::RichText
                              : Qt::PlainText); // the latter is cheaper
    m_lead->setText(lead);
    m_guidance->showHtml(summary ? article.guidance(status) : article.unassigned(m_code));
    m_facts->showHtml(summary ? article.facts(status, m_ecosystems, m_allEcosystems) : QString());
    m_facts->setVisible(summary);
}

void DetailPane::fillPicture(const core::Status &status)
{
    const CatPicture picture {.code = m_code, .number = m_pictureNumber};
    const QString alt = status.pictureAlts.value(m_pictureNumber - 1);
    const bool isOwn = !alt.isEmpty() && m_pictures.images().count(m_code) >= m_pictureNumber;
    const QString name =
        core::copyText(status, core::CopyFormat::CodeAndPhrase).replace(u'/', u'-');
    m_cat->setPicture(picture, name, isOwn ? alt : classPictureAlt(m_code));
}

void DetailPane::fillTags(const core::Status &status)
{
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const core::StatusClass statusClass = core::classOf(status.code);
    auto *classTag = new Pill(Pill::Kind::Tag, core::className(statusClass), m_tagRow);
    const ClassColors colors = classColors(statusClass, palette().color(QPalette::Window));
    classTag->setColors(colors.tint, colors.text);
    m_tags->addWidget(classTag);
    if (m_catalogue.find(status.code)) {
        if (status.standing != core::Standing::Registered) {
            addTag(core::standingName(status.standing),
                   tr("Where the number comes from", "@info:tooltip"));
        }
        if (!status.facts.cacheable.isEmpty()) {
            addTag(status.facts.cacheable.value == "yes"_L1
                       ? tr("Cacheable", "tag: caches may keep it without being told")
                       : tr("Not cacheable by default", "tag: caches keep it only if told"),
                   status.facts.cacheable.source);
        }
        addTag(core::retryText(status.guidance.retry),
               core::withoutMarkup(status.guidance.retry.reason));
        if (m_pictures.images().count(m_code) > 1) {
            auto *other = new Pill(
                Pill::Kind::Link,
                tr("Other picture", "@action switch between the drawings of a code"), m_tagRow);
            connect(other, &Pill::clicked, this, &DetailPane::showNextPicture);
            m_tags->addWidget(other);
        }
        for (const core::Reference &reference : status.references) {
            auto *link = new Pill(Pill::Kind::Link, reference.label, m_tagRow);
            link->setToolTip(reference.url);
            link->setAccessibleName(
                tr("Open %1", "accessible name of a link; %1 is a specification")
                    .arg(reference.label));
            connect(link, &Pill::clicked, this,
                    [this, url = QUrl(reference.url)] { emit urlRequested(url); });
            m_tags->addWidget(link);
        }
    }
    for (int i = 0; i < m_tags->count(); ++i) {
        m_tags->itemAt(i)->widget()->show();
    }
    m_tagRow->updateGeometry();
}

void DetailPane::addTag(const QString &text, const QString &hint)
{
    auto *tag = new Pill(Pill::Kind::Tag, text, m_tagRow);
    tag->setToolTip(hint);
    m_tags->addWidget(tag);
}

void DetailPane::arrange()
{
    const int letters = viewport()->width() / qMax(1, fontMetrics().averageCharWidth());
    const bool wide = letters >= 2 * narrowestColumns;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_columns->direction()) {
        return;
    }
    m_columns->setDirection(direction);
    m_columns->setSpacing(wide ? columnGap : 0);
    m_columns->setStretch(0, wide ? 1 : 0); // below each other, what is left over stays at the end
    if (wide) {
        m_second->insertWidget(0, m_header);
    } else {
        m_first->insertWidget(1, m_header);
    }
}

void DetailPane::follow(const QUrl &link)
{
    if (link.scheme() == "code"_L1) {
        emit codeRequested(link.path().toInt());
    } else if (link.scheme() == "copy"_L1) {
        emit copyRequested(link.path(QUrl::FullyDecoded));
    } else if (link.scheme() == "choose"_L1) {
        emit ecosystemsRequested();
    } else if (link.scheme() == "more"_L1) {
        m_allEcosystems = true;
        fill();
    } else {
        emit urlRequested(link);
    }
}

} // namespace ui
