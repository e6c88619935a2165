// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "articlelayout.h"

#include <core/copytext.h>
#include <core/sendermessages.h>
#include <core/wording.h>
#include <ui/base/navigator.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/picture/catview.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/textblock.h>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int outerMargin = 24;
constexpr int spacing = 8;

/// What scrolls. Its size is up to the pane: a hint would cost a layout of all texts at a width
/// that nobody shows.
class Content : public QWidget
{
public:
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

DetailPane::DetailPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                       Navigator &navigator, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
    , m_navigator(navigator)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // else its coming and going would lay the text out twice
    setFocusPolicy(Qt::NoFocus);
    //: @info accessible name of the detail pane
    setAccessibleName(tr("About the code"));

    auto *page = new Content;
    setWidget(page);
    m_cat = new CatView(pictures, page);
    m_number = new PlainLabel(page);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phrase = new PlainLabel(page);
    m_phrase->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tagRow = new QWidget(page);
    m_tags = new FlowLayout(m_tagRow);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tags->setSpacing(6);
    m_lead = new TextBlock(page);
    m_lead->setObjectName(u"lead"_s);
    //: @info accessible name of a text
    m_lead->setAccessibleName(tr("In short"));
    m_buttons = new FlowLayout;
    m_buttons->setSpacing(6);
    m_guidance = new TextBlock(page);
    m_guidance->setObjectName(u"guidance"_s);
    //: @info accessible name of a text
    m_guidance->setAccessibleName(tr("What to do"));
    m_facts = new TextBlock(page);
    m_facts->setObjectName(u"facts"_s);
    //: @info accessible name of a text
    m_facts->setAccessibleName(tr("What to look up"));

    using Column = ArticleLayout::Column;
    auto *article = new ArticleLayout(page);
    article->setSpacing(spacing);
    article->setContentsMargins(outerMargin, outerMargin - 6, outerMargin, outerMargin);
    article->addWidget(m_cat, Column::First);
    article->addWidget(m_number, Column::Second);
    article->addWidget(m_phrase, Column::Second);
    article->addWidget(m_tagRow, Column::Second);
    article->addWidget(m_lead, Column::Second);
    article->addLayout(m_buttons, Column::Second);
    article->addWidget(m_guidance, Column::First);
    article->addWidget(m_facts, Column::Second);

    connect(m_lead, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    connect(m_guidance, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    connect(m_facts, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    connect(m_cat, &CatView::clicked, this, &DetailPane::pictureRequested);
}

void DetailPane::showCode(int code, const QString &asked)
{
    const QList<core::Sender> asking = core::sendersIn(asked, m_catalogue.status(code));
    if (code == m_code && asking == m_asking) {
        return;
    }
    m_code = code;
    m_asking = asking;
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
            //: name of the key
            button->setKeys(action == copy ? tr("Enter")
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

void DetailPane::setProducts(const QStringList &names)
{
    m_products = names;
    fill();
}

QString DetailPane::selectedText() const
{
    for (const TextBlock *block : {m_lead, m_guidance, m_facts}) {
        if (block->hasFocus() && block->textCursor().hasSelection()) {
            return block->textCursor().selection().toPlainText();
        }
    }
    for (const QLabel *label : {m_number, m_phrase}) {
        if (label->hasFocus() && label->hasSelectedText()) {
            return label->selectedText();
        }
    }
    return {};
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
    }
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitPhrase();
}

/// Large letters, but no word is wider than the pane: labels break no words.
void DetailPane::fitPhrase()
{
    const QStringList words = m_phrase->text().split(u' ');
    const auto longest = [&words](const QFont &letters) {
        const QFontMetrics metrics(letters);
        int width = 0;
        for (const QString &word : words) {
            width = qMax(width, metrics.horizontalAdvance(word));
        }
        return width;
    };
    QFont letters = scaledFont(font(), 1.7);
    letters.setBold(true);
    const int room = qMax(1, viewport()->width() - 2 * outerMargin);
    constexpr qreal slack = 0.99; // widths do not grow quite as sizes do
    constexpr int attempts = 4;
    for (int i = 0, width = longest(letters); i < attempts && width >= room; ++i) {
        letters = scaledFont(letters, slack * room / width);
        width = longest(letters);
    }
    m_phrase->setFont(letters);
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

    const ArticleHtml article(m_catalogue, palette(), codeFontFamily());
    const core::StatusSummary *summary = m_catalogue.find(m_code);
    const core::Status &status = m_catalogue.status(m_code);
    fillPicture(status);
    m_phrase->setText(core::titleOf(summary));
    fitPhrase();
    m_lead->showHtml(summary ? article.lead(status) : article.marked(core::unassignedText(m_code)));
    m_guidance->showHtml(summary ? article.guidance(status, m_products, m_asking)
                                 : article.unassigned(m_code));
    m_facts->showHtml(summary ? article.facts(status, m_ecosystems, m_allEcosystems, m_snippetOf)
                              : QString());
    m_facts->setVisible(summary);
    fillTags(status); // last: showing a tag lays the page out
}

void DetailPane::fillPicture(const core::Status &status)
{
    const pictures::CatPicture picture {.code = m_code, .number = m_pictureNumber};
    const QString alt = status.pictureAlts.value(m_pictureNumber - 1);
    const bool isOwn = !alt.isEmpty() && m_pictures.images().count(m_code) >= m_pictureNumber;
    const QString name =
        core::copyText(status, core::CopyFormat::CodeAndPhrase).replace(u'/', u'-');
    m_cat->setPicture(picture, name, isOwn ? alt : pictures::classPictureAlt(m_code));
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
            for (const QString &text : core::standingTexts(status)) {
                addTag(text, core::standingName(status.standing));
            }
        }
        if (!status.facts.cacheable.isEmpty()) {
            addTag(core::cachingText(status.facts), status.facts.cacheable.source);
        }
        addTag(core::retryText(status.guidance.retry),
               core::withoutMarkup(status.guidance.retry.reason));
        if (m_pictures.images().count(m_code) > 1) {
            //: @action switch between the drawings of a code
            auto *other = new Pill(Pill::Kind::Link, tr("Other picture"), m_tagRow);
            connect(other, &Pill::clicked, this, &DetailPane::showNextPicture);
            m_tags->addWidget(other);
        }
        for (const core::Reference &reference : status.references) {
            auto *link = new Pill(Pill::Kind::Link, reference.label, m_tagRow);
            link->setToolTip(reference.url);
            //: accessible name of a link; %1 is a specification
            link->setAccessibleName(tr("Open %1").arg(reference.label));
            connect(link, &Pill::clicked, this,
                    [this, url = QUrl(reference.url)] { m_navigator.openUrl(url); });
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

void DetailPane::follow(const QUrl &link)
{
    if (link.scheme() == "code"_L1) {
        m_navigator.goTo(link.path().toInt());
    } else if (link.scheme() == "copy"_L1) {
        emit copyRequested(link.path(QUrl::FullyDecoded));
    } else if (link.scheme() == "choose"_L1) {
        emit ecosystemsRequested();
    } else if (link.scheme() == "more"_L1) {
        m_allEcosystems = true;
        fill();
    } else if (link.scheme() == "snippet"_L1) {
        m_snippetOf = link.path();
        fill();
    } else if (link.scheme() == "product"_L1) {
        toggleProduct(link.path(QUrl::FullyDecoded));
    } else {
        m_navigator.openUrl(link);
    }
}

void DetailPane::toggleProduct(const QString &name)
{
    QStringList names = m_products;
    if (names.removeAll(name) == 0) {
        names << name;
    }
    setProducts(names);
    emit productsChosen(names);
}

} // namespace ui
