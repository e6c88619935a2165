// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptypage.h"

#include <ui/base/actions.h>
#include <ui/base/navigator.h>

#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

EmptyPage::EmptyPage(const PageContext &context, QObject *parent)
    : Page(parent)
    , m_context(context)
    //: @action
    , m_action(context.actions.add(u"empty"_s, tr("&Empty Page"), {Qt::CTRL | Qt::Key_J},
                                   //: @info:status
                                   tr("Show a page with nothing on it")))
{
    connect(m_action, &QAction::triggered, this, [this] { offer({}); });
}

QString EmptyPage::key() const
{
    return u"empty"_s;
}

QString EmptyPage::title() const
{
    //: @title:window
    return tr("Empty page");
}

QWidget *EmptyPage::widget()
{
    if (!m_widget) {
        m_widget = new QWidget(m_context.window);
    }
    return m_widget;
}

void EmptyPage::offer(const QString &text)
{
    Q_UNUSED(text)
    m_context.navigator.show(*this);
}

void EmptyPage::copy()
{
    //: @info:status
    m_context.navigator.say(tr("There is nothing to copy"));
}

QString EmptyPage::copyText() const
{
    //: @action
    return tr("&Copy");
}

} // namespace ui
