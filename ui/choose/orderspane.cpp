// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderspane.h"

#include "choosetext.h"
#include "titledcard.h"

#include <core/catalogue.h>
#include <ui/base/keys.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/textblock.h>

#include <QKeyEvent>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

OrdersPane::OrdersPane(const core::Catalogue &catalogue, const guide::Guide &guide, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_guide(guide)
{
    setAccessibleName(title());
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *heading = new Heading(1, page);
    heading->setText(title());
    heading->setWordWrap(true);
    auto *intro = new QLabel(page);
    //: @info
    intro->setText(tr("A server checks one thing after the other and sends the first code that "
                      "applies."));
    intro->setWordWrap(true);
    auto *back = new KeyButton(page);
    //: @action:button from another page to the questions of the guide
    back->setText(tr("Back to the Questions"));
    back->setKeys(keyText(Qt::Key_Backspace));
    m_own = makePart(page);
    m_agreed = makePart(page);
    //: @title:group pairs of codes, in the order of a server's checks
    m_agreed.card->setTitle(tr("Undisputed"));
    m_disputed = makePart(page);
    //: @title:group pairs of codes whose order authorities do not agree about
    m_disputed.card->setTitle(tr("Disputed"));
    auto *column = new QVBoxLayout(page);
    setInUnits(column, page, {6, 4, 6, 6}, 4);
    column->addWidget(heading);
    column->addWidget(intro);
    column->addWidget(back, 0, Qt::AlignLeading);
    for (const Part &part : {m_own, m_disputed, m_agreed}) {
        column->addWidget(part.card);
    }
    column->addStretch(1);
    setWidget(page);
    setTitleFont(heading, this);
    connect(back, &KeyButton::clicked, this, &OrdersPane::left);
}

QString OrdersPane::title()
{
    //: @title:window pairs of codes
    return tr("Two codes apply: which first?");
}

OrdersPane::Part OrdersPane::makePart(QWidget *page)
{
    const Part part {new TitledCard(page), new TextBlock};
    part.card->add(part.text);
    connect(part.text, &TextBlock::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == "code"_L1) {
            emit codeRequested(link.path().toInt());
        } else {
            emit urlRequested(link);
        }
    });
    return part;
}

void OrdersPane::showCode(int code)
{
    m_code = code;
    QList<guide::Order> own;
    QList<guide::Order> agreed;
    QList<guide::Order> disputed;
    for (const guide::Order &order : m_guide.orders()) {
        if (order.code == code || order.other == code) {
            own << order;
        } else if (order.sides.size() > 1) {
            disputed << order;
        } else {
            agreed << order;
        }
    }
    m_own.card->setVisible(!own.isEmpty());
    if (!own.isEmpty()) {
        //: @title:group %1: "404 Not Found"
        m_own.card->setTitle(tr("With %1").arg(m_catalogue.title(code)));
    }
    m_own.text->showHtml(ordersHtml(own));
    m_disputed.text->showHtml(ordersHtml(disputed));
    m_agreed.text->showHtml(ordersHtml(agreed));
    verticalScrollBar()->setValue(0);
}

void OrdersPane::focusPairs()
{
    (m_own.card->isVisibleTo(this) ? m_own : m_disputed).text->setFocus(Qt::OtherFocusReason);
}

QString OrdersPane::selectedText() const
{
    for (const Part &part : {m_own, m_disputed, m_agreed}) {
        if (QString text = part.text->textCursor().selectedText(); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

void OrdersPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace) {
        emit left();
    } else {
        event->ignore();
    }
}

} // namespace ui
