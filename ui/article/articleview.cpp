// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleview.h"

#include "articlecard.h"
#include "articleheader.h"
#include "articlehtml.h"
#include "articlelayout.h"
#include "codesection.h"
#include "confusedlist.h"
#include "confusedsection.h"
#include "constantrow.h"
#include "examplesection.h"
#include "factsrow.h"
#include "moresection.h"

#include <core/copytext.h>
#include <core/sendermessages.h>
#include <ui/base/keys.h>
#include <ui/base/navigator.h>
#include <ui/look/colors.h>
#include <ui/picture/catview.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/sign.h>
#include <ui/widgets/textblock.h>

#include <QAction>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What scrolls. Its size is up to the view: a hint would cost a layout of all texts at a width
/// that nobody shows.
class Content : public QWidget
{
public:
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

ArticleView::ArticleView(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                         Navigator &navigator, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
    , m_navigator(navigator)
{
    setAccessibleRole(this, QAccessible::Document);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // else its coming and going would lay the text out twice
    setFocusPolicy(Qt::NoFocus);

    auto *page = new Content;
    setWidget(page);
    m_header = new ArticleHeader(page);
    m_cat = new CatView(pictures, page);
    m_facts = new FactsRow(page);
    //: @title:group for the one who received the code
    m_received = new ArticleCard(Sign::In, tr("You received it"), page);
    m_received->text()->setObjectName(u"received"_s);
    //: @title:group for the one who sends the code
    m_returned = new ArticleCard(Sign::Out, tr("You return it"), page);
    m_returned->text()->setObjectName(u"returned"_s);
    m_constant = new ConstantRow(m_returned);
    m_returned->addWidget(m_constant);

    m_layout = new ArticleLayout(page);
    using Part = ArticleLayout::Part;
    m_layout->addWidget(m_header, Part::Header);
    m_layout->addWidget(m_cat, Part::Picture);
    m_layout->addWidget(m_facts, Part::Facts);
    m_layout->addWidget(m_received, Part::Card);
    m_layout->addWidget(m_returned, Part::Card);
    addSections();

    connect(m_header, &ArticleHeader::classChosen, this, &ArticleView::classChosen);
    connect(m_cat, &CatView::clicked, this, &ArticleView::pictureRequested);
    for (const auto *part : std::initializer_list<const ArticlePart *> {
             m_header, m_facts, m_received, m_returned, m_constant}) {
        connect(part, &ArticlePart::linkFollowed, this, &ArticleView::follow);
    }
}

/// The sections below the cards, from top to bottom.
void ArticleView::addSections()
{
    const auto add = [this](ArticleSection *section, ArticleLayout::Part part) {
        section->setVisible(false); // until it is filled
        m_layout->addWidget(section, part);
        m_sections << section;
        connect(section, &ArticleSection::linkFollowed, this, &ArticleView::follow);
    };
    using Part = ArticleLayout::Part;
    auto *confused = new ConfusedSection(widget());
    add(confused, Part::Section);
    connect(confused, &ConfusedSection::leftByKey, m_header, &ArticleHeader::focusTitle);
    m_codes = new CodeSection(widget());
    add(m_codes, Part::RailSection);
    connect(m_codes, &CodeSection::ecosystemChosen, this, &ArticleView::ecosystemChosen);
    add(new ExampleSection(widget()), Part::RailSection);
    m_more = new MoreSection(widget());
    add(m_more, Part::Section);
    connect(m_more, &MoreSection::remembered, this, &ArticleView::foldsChanged);
}

void ArticleView::showCode(int code, const QString &asked)
{
    const QList<core::Sender> asking = core::sendersIn(asked, m_catalogue.status(code));
    if (code == m_code && asking == m_asking) {
        return;
    }
    m_code = code;
    m_asking = asking;
    setAccessibleName(m_catalogue.title(code));
    m_pictureNumber = 1;
    verticalScrollBar()->setValue(0);
    fill();
}

void ArticleView::setActions(QAction *copy, QAction *copyAs, QAction *nextPicture)
{
    m_header->addButton(copy, enterText())->setSign(Sign::Copy);
    m_header->addButton(copyAs, keyText(copyAs->shortcut()));
    m_header->addOptionalChip(nextPicture);
}

void ArticleView::putReturnedFirst(bool isFirst)
{
    m_layout->setFirstCard(isFirst ? 1 : 0);
    ArticleCard *first = isFirst ? m_returned : m_received;
    ArticleCard *second = isFirst ? m_received : m_returned;
    setTabOrder(m_facts, first);
    setTabOrder(first, second);
}

void ArticleView::setDimmed(bool isDimmed)
{
    if (isDimmed == m_isDimmed) {
        return;
    }
    m_isDimmed = isDimmed;
    dim();
    constexpr double faint = 0.5;
    auto *effect = isDimmed ? new QGraphicsOpacityEffect(m_cat) : nullptr; // owned by it
    if (effect) {
        effect->setOpacity(faint);
    }
    m_cat->setGraphicsEffect(effect); // deletes the one before
}

/// Writes in the colour of secondary text, or again in those that the window writes in.
void ArticleView::dim()
{
    QPalette dimmed;
    if (m_isDimmed) {
        const QPalette plain = parentWidget()->palette();
        const QColor onCards = dimmedText(plain, plain.color(QPalette::Base));
        const QColor onBoth = readableOn(plain.color(QPalette::Window), onCards, textContrast);
        dimmed.setColor(QPalette::WindowText, onBoth);
        dimmed.setColor(QPalette::Text, onBoth);
    }
    setPalette(dimmed);
}

void ArticleView::showNextPicture()
{
    const int count = m_pictures.images().count(m_code);
    m_pictureNumber = count > 0 ? m_pictureNumber % count + 1 : 1;
    fillPicture(m_catalogue.status(m_code));
}

void ArticleView::setEcosystems(const QStringList &ids)
{
    m_ecosystems = ids;
    fill();
}

void ArticleView::setEcosystem(const QString &id)
{
    m_codes->setEcosystem(id);
}

void ArticleView::setFolds(const QStringList &folds)
{
    m_more->setRemembered(folds);
}

void ArticleView::setProducts(const QStringList &names)
{
    m_products = names;
    fill();
}

QString ArticleView::selectedText() const
{
    const QWidget *focused = focusWidget();
    if (const auto *text = qobject_cast<const QTextEdit *>(focused)) {
        return text->textCursor().selection().toPlainText();
    }
    if (const auto *row = qobject_cast<const CopyRow *>(focused)) {
        return row->code();
    }
    if (const auto *box = qobject_cast<const CodeBox *>(focused)) {
        const QString selected = box->textCursor().selection().toPlainText();
        return selected.isEmpty() ? box->toPlainText() : selected;
    }
    if (const auto *rows = qobject_cast<const ConfusedList *>(focused);
        rows && rows->currentCode() >= 0) {
        return core::copyText(m_catalogue.status(rows->currentCode()),
                              core::CopyFormat::CodeAndPhrase);
    }
    const auto *label = qobject_cast<const QLabel *>(focused);
    return label ? label->selectedText() : QString();
}

void ArticleView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isDimmed) {
        dim(); // in the window's new colours
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
    }
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_code >= 0) {
        showConstant();
        if (m_hasRail != ArticleLayout::hasRail(viewport()->width(), font())) {
            fillSections();
        }
    }
}

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    // Until the desktop has mapped the window, the timer alone would fire before the first screen.
    if (event->type() == QEvent::Paint && watched == widget() && !m_waiting.isEmpty()) {
        m_completing.start(0, this);
    }
    return QScrollArea::eventFilter(watched, event);
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_completing.timerId()) {
        complete();
    } else {
        QScrollArea::timerEvent(event);
    }
}

Subject ArticleView::subject() const
{
    return {.catalogue = m_catalogue,
            .code = m_code,
            .summary = m_catalogue.find(m_code),
            .status = m_catalogue.status(m_code),
            .ecosystems = m_ecosystems,
            .products = m_products,
            .hasRail = ArticleLayout::hasRail(viewport()->width(), font()),
            .asking = m_asking};
}

void ArticleView::fill()
{
    if (m_code < 0) {
        return;
    }
    const Subject about = subject();
    fillPicture(about.status);
    fillCards(about);
    showConstant();
    m_facts->fill(about);
    m_header->fill(about); // last: its tags lay the page out
    fillSections();
}

/// Fills the sections in sight, and the others once those are painted.
void ArticleView::fillSections()
{
    m_hasRail = ArticleLayout::hasRail(viewport()->width(), font());
    m_waiting = m_sections;
    fillInSight();
    widget()->update(); // even if what is in sight looks as before
}

void ArticleView::fillCards(const Subject &about)
{
    const ArticleHtml html(m_catalogue, palette(), QPalette::Base, font());
    m_received->text()->showHtml(about.summary ? html.received(about.status, m_products, m_asking)
                                               : html.unassigned(m_code));
    m_returned->text()->showHtml(about.summary ? html.returned(about.status)
                                               : html.notToReturn(m_code));
}

/// The constant has a place in the card as long as the section with all of them is not beside it.
void ArticleView::showConstant()
{
    m_constant->setVisible(m_constant->fill(subject())
                           && !ArticleLayout::hasRail(viewport()->width(), font()));
}

/// Fills the sections that stand in the first screen, as high as the cards are now.
void ArticleView::fillInSight()
{
    while (!m_waiting.isEmpty()) {
        m_layout->activate();
        ArticleSection *next = m_waiting.constFirst();
        const int top = next->isHidden() ? m_returned->geometry().bottom() : next->y();
        if (top >= verticalScrollBar()->value() + viewport()->height()) {
            return;
        }
        m_waiting.removeFirst();
        fillSection(next);
    }
}

void ArticleView::complete()
{
    m_completing.stop();
    while (!m_waiting.isEmpty()) {
        fillSection(m_waiting.takeFirst());
    }
}

void ArticleView::fillSection(ArticleSection *section)
{
    section->setVisible(section->fill(subject()));
}

void ArticleView::fillPicture(const core::Status &status)
{
    const pictures::CatPicture picture {.code = m_code, .number = m_pictureNumber};
    const QString alt = status.pictureAlts.value(m_pictureNumber - 1);
    const bool isOwn = !alt.isEmpty() && m_pictures.images().count(m_code) >= m_pictureNumber;
    const QString name =
        core::copyText(status, core::CopyFormat::CodeAndPhrase).replace(u'/', u'-');
    m_cat->setPicture(picture, name, isOwn ? alt : pictures::classPictureAlt(m_code));
}

void ArticleView::follow(const QUrl &link)
{
    if (link.scheme() == "code"_L1) {
        m_navigator.goTo(link.path().toInt());
    } else if (link.scheme() == "compare-with"_L1) {
        m_navigator.compareWith({link.path().toInt()});
    } else if (link.scheme() == "compare"_L1) {
        QList<int> codes;
        const QStringList numbers = link.path().split(u',');
        for (const QString &number : numbers) {
            codes << number.toInt();
        }
        m_navigator.compare(codes);
    } else if (link.scheme() == "copy"_L1) {
        emit copyRequested(link.path(QUrl::FullyDecoded));
    } else if (link.scheme() == "choose"_L1) {
        emit ecosystemsRequested();
    } else if (link.scheme() == "first"_L1) {
        emit firstEcosystemChosen(link.path());
    } else if (link.scheme() == "product"_L1) {
        toggleProduct(link.path(QUrl::FullyDecoded));
    } else if (link.scheme() == "uses"_L1 || link.scheme() == "headers"_L1) {
        complete();
        m_more->reveal(link.scheme() == "uses"_L1 ? link.scheme() : u"rules"_s);
    } else {
        m_navigator.openUrl(link);
    }
}

void ArticleView::toggleProduct(const QString &name)
{
    QStringList names = m_products;
    if (names.removeAll(name) == 0) {
        names << name;
    }
    setProducts(names);
    emit productsChosen(names);
}

} // namespace ui
