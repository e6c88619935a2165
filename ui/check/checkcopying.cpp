// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcopying.h"

#include <ui/base/navigator.h>

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

CheckCopying::CheckCopying(const core::Catalogue &catalogue, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_navigator(navigator)
    //: @title:menu
    , m_menu(new QMenu(tr("Copy C&heck as"), window))
{
    auto *formats = new QActionGroup(m_menu);
    const struct
    {
        net::ReportFormat format;
        QString name;
        QString text;
    } offered[] = {
        //: form of a copied check
        {net::ReportFormat::Text, u"check-text"_s, tr("&Text")},
        //: form of a copied check
        {net::ReportFormat::Markdown, u"check-markdown"_s, tr("&Markdown")},
        //: form of a copied check
        {net::ReportFormat::Json, u"check-json"_s, tr("&JSON")},
        //: form of a copied check
        {net::ReportFormat::CurlCommand, u"check-curl"_s, tr("&curl command")},
    };
    for (const auto &form : offered) {
        QAction *action = m_menu->addAction(form.text);
        action->setObjectName(form.name);
        action->setCheckable(true);
        action->setChecked(form.format == m_format);
        formats->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, format = form.format] { copyAs(format); });
    }
    setResult({});
}

void CheckCopying::setResult(const net::CheckResult &result)
{
    m_result = result;
    m_menu->setEnabled(!result.hops.isEmpty());
    m_menu->menuAction()->setVisible(!result.hops.isEmpty());
}

void CheckCopying::copyAs(net::ReportFormat format)
{
    if (m_result.hops.isEmpty()) {
        //: @info:status
        m_navigator.say(tr("There is no answer yet, so nothing was copied"));
        return;
    }
    m_format = format;
    QGuiApplication::clipboard()->setText(net::report(m_result, m_catalogue, format));
    //: @info %1 is a host
    m_navigator.copied(tr("Copied the check of %1").arg(m_result.request.url.host()));
}

} // namespace ui
