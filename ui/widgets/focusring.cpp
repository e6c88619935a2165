// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focusring.h"

#include "accessible.h"
#include "codebadge.h"
#include "linkbutton.h"
#include "scrolling.h"
#include "textblock.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

/// Whether the ring around @p widget is drawn here.
bool wantsRing(const QWidget &widget)
{
    const auto *text = qobject_cast<const TextBlock *>(&widget);
    return !widget.isWindow() && !qobject_cast<const QAbstractItemView *>(&widget)
        && !qobject_cast<const LinkButton *>(&widget) && !qobject_cast<const CodeBadge *>(&widget)
        && !qobject_cast<const QMenu *>(&widget) && !qobject_cast<const QMenuBar *>(&widget)
        && (!text || text->focusedLink() < 0);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget *old, QWidget *focused)
{
    if (auto *text = qobject_cast<TextBlock *>(old)) {
        disconnect(text, &TextBlock::focusedLinkChanged, this, nullptr);
    }
    if (auto *text = qobject_cast<TextBlock *>(focused)) {
        connect(text, &TextBlock::focusedLinkChanged, this, [this, text] { surround(text); });
    }
    const bool isClicked = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (focused && !isClicked) {
        bringIntoView(*focused, focused->rect()); // first: around what is out of sight Qt hides it
    }
    surround(isClicked ? nullptr : focused);
    if (auto *list = qobject_cast<QAbstractItemView *>(focused)) {
        tellFocusedRow(list);
    }
}

void FocusRing::surround(QWidget *widget)
{
    QWidget *surrounded = widget && wantsRing(*widget) ? widget : nullptr;
    if (!m_frame && surrounded) {
        m_frame = new QFocusFrame(surrounded->window());
    }
    if (m_frame) {
        m_frame->setWidget(surrounded);
    }
}

} // namespace ui
