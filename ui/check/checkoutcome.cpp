// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkoutcome.h"

#include <core/copytext.h>
#include <core/printable.h>
#include <core/wording.h>
#include <net/report/hoptext.h>
#include <ui/base/keys.h>
#include <ui/base/navigator.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/picture/catview.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/plainlabel.h>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnGap = 24;
constexpr int widestCat = 480; // where it stands above the text

/// The status of the last hop: what the whole check came to. 0 if it did not answer.
int lastStatus(const net::CheckResult &result)
{
    return result.hops.isEmpty() ? 0 : result.hops.constLast().status;
}

QLabel *selectableLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

CheckOutcome::CheckOutcome(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                           Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_cat(new CatView(pictures, this))
    , m_number(selectableLabel(this))
    , m_title(new Heading(1, this))
    , m_voice(newVoice(this))
    , m_tagRow(new QWidget(this))
    , m_tags(new FlowLayout(m_tagRow))
    , m_text(selectableLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_buttons(new FlowLayout(m_buttonRow))
{
    m_number->setObjectName(u"outcome-code"_s);
    m_title->setObjectName(u"outcome-title"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"outcome-text"_s);
    m_number->setWordWrap(false);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tags->setSpacing(6);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(6);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_number);
    texts->addWidget(m_title);
    texts->addWidget(m_tagRow);
    texts->addWidget(m_text);
    texts->addWidget(m_buttonRow);
    texts->addStretch();
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto *picture = new QHBoxLayout; // the rest of the line, where the picture is not that wide
    picture->addWidget(m_cat, 1);
    picture->addStretch();
    m_columns->addLayout(picture, 1);
    m_columns->setAlignment(picture, Qt::AlignTop);
    m_columns->addLayout(texts, 1);
    connect(m_cat, &CatView::clicked, this,
            [this, &navigator] { navigator.goTo(m_cat->picture().code); });
    showInvitation();
}

void CheckOutcome::showResult(const net::CheckResult &result, const QStringList &changes)
{
    m_result = result;
    m_changes = changes;
    fill();
}

void CheckOutcome::showInvitation()
{
    showResult({}, {});
}

void CheckOutcome::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new KeyButton(m_buttonRow);
        button->setObjectName(action->objectName());
        const auto update = [this, button, action] {
            button->setText(action->text());
            button->setKeys(keyText(action->shortcut()));
            button->setVisible(action->isEnabled());
            m_buttons->invalidate();
            m_buttonRow->updateGeometry();
        };
        connect(action, &QAction::changed, button, update);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
        update();
    }
}

void CheckOutcome::setWide(bool wide)
{
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? columnGap : 12);
    m_cat->setMaximumWidth(wide ? QWIDGETSIZE_MAX : widestCat);
}

QString CheckOutcome::selectedText() const
{
    for (const QLabel *label : {m_number, static_cast<QLabel *>(m_title), m_text}) {
        if (label->hasFocus() && label->hasSelectedText()) {
            return label->selectedText();
        }
    }
    return {};
}

void CheckOutcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
    }
}

void CheckOutcome::fill()
{
    const int status = lastStatus(m_result);
    const QColor window = palette().color(QPalette::Window);
    QPalette inked = palette();
    inked.setColor(
        QPalette::WindowText,
        readableOn(window, classColors(core::classOf(status), window).text, shapeContrast));
    m_number->setPalette(inked);
    m_number->setFont(bold(codeFont(font(), 4.2)));
    m_number->setText(core::codeText(status));
    m_number->setVisible(status != 0);
    m_title->setFont(bold(scaledFont(font(), 1.7)));
    if (const QString text = title(); text != m_title->text()) {
        m_title->setText(text);
        m_title->setAccessibleName(m_number->isHidden() ? text : m_number->text() + u' ' + text);
        announce(m_voice, m_title->accessibleName());
    }
    m_text->setText(paragraphs().join(u"\n\n"_s));
    showTags();
    m_buttonRow->setVisible(m_result.request.url.isValid());
    const bool isUnanswered = m_result.finished && status == 0;
    showPicture(status != 0 ? status : isUnanswered ? 0 : 100);
}

void CheckOutcome::showPicture(int code)
{
    const core::Status &status = m_catalogue.status(code);
    const bool isOwn = !status.pictureAlts.isEmpty();
    m_cat->setPicture({.code = code}, core::codeText(code),
                      isOwn ? status.pictureAlts.constFirst() : pictures::classPictureAlt(code));
}

void CheckOutcome::showTags()
{
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &text) {
        auto *tag = new Pill(Pill::Kind::Tag, text, m_tagRow);
        m_tags->addWidget(tag);
        tag->show();
        return tag;
    };
    if (const int status = lastStatus(m_result); status != 0) {
        const core::StatusClass statusClass = core::classOf(status);
        const ClassColors colors = classColors(statusClass, palette().color(QPalette::Window));
        add(core::className(statusClass))->setColors(colors.tint, colors.text);
    }
    if (!m_result.hops.isEmpty()) {
        //: tag: how many requests it took
        add(tr("%n hops", nullptr, static_cast<int>(m_result.hops.size())));
    }
    if (const std::optional<qint64> time = m_result.totalTime(); time && m_result.finished) {
        add(net::durationText(*time));
    }
    m_tagRow->setVisible(m_tags->count() > 0);
    m_tagRow->updateGeometry();
}

QString CheckOutcome::title() const
{
    if (m_result.hops.isEmpty() && !m_result.finished) {
        //: @title; %1 is a host
        return m_result.request.url.isValid() ? tr("Asking %1").arg(m_result.request.url.host())
                                              //: @title of the page that checks a URL
                                              : tr("What does a server answer?");
    }
    const net::Hop last = m_result.hops.isEmpty() ? net::Hop() : m_result.hops.constLast();
    if (last.status != 0) {
        return core::titleOf(m_catalogue.find(last.status));
    }
    //: @title
    return m_result.finished ? tr("No status code came")
                             : /*: @title; %1 is a host */ tr("Asking %1").arg(last.url.host());
}

QStringList CheckOutcome::paragraphs() const
{
    QStringList texts;
    const int status = lastStatus(m_result);
    if (m_result.failure) {
        texts << core::printable(m_result.failure->text);
        if (!m_result.failure->advice.isEmpty()) {
            texts << m_result.failure->advice;
        }
    } else if (status != 0) {
        texts << (m_catalogue.find(status) ? core::withoutMarkup(
                      core::firstSentence(m_catalogue.status(status).guidance.description))
                                           : core::unassignedText(status));
    } else if (!m_result.request.url.isValid()) {
        //: @info on the page that checks a URL; %1 is Enter
        texts << tr("%1 asks the server and shows every answer on the way to the last: code, "
                    "address, times, headers, and what the specification would have liked to see.")
                     .arg(enterText());
        //: @info on the page that checks a URL
        texts << tr("Nothing is sent before.");
    }
    if (!m_changes.isEmpty()) {
        //: @info; %1 are differences
        texts << tr("Since the last check: %1").arg(m_changes.join(u"; "_s));
    }
    return texts;
}

} // namespace ui
