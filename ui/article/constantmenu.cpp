// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantmenu.h"

#include <QAction>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

ConstantMenu::ConstantMenu(QObject *parent)
    : QObject(parent)
    //: @action:inmenu
    , m_copyBoth(add(tr("Copy Constant and &Snippet"), [this] { emit copyRequested(m_both); }))
    //: @action:inmenu whose constants are shown first from now on
    , m_first(add(tr("Show This Language &First"),
                  [this] { emit linkFollowed(QUrl(u"first:"_s + m_ecosystem)); }))
    //: @action:inmenu the programming languages and frameworks whose constants are shown
    , m_choose(add(tr("Choose Framewor&ks…"), [this] { emit linkFollowed(QUrl(u"choose:"_s)); }))
{
}

void ConstantMenu::setConstant(const QString &name, const QString &snippet,
                               const QString &ecosystem, bool isFirst)
{
    m_both = name + u'\n' + snippet;
    m_ecosystem = ecosystem;
    m_copyBoth->setVisible(!name.isEmpty() && !snippet.isEmpty());
    m_first->setVisible(!isFirst);
}

void ConstantMenu::offerOn(QWidget *widget, const std::function<void()> &copy)
{
    //: @action:inmenu copies a constant, or lines of code
    widget->addAction(add(tr("&Copy"), copy));
    widget->addActions({m_copyBoth, m_first, m_choose});
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *ConstantMenu::add(const QString &text, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

} // namespace ui
