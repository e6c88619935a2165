// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pasturls.h"

namespace ui {

PastUrls::PastUrls(Settings &settings)
    : m_settings(settings)
{
    if (isRemembering()) {
        m_model.setStringList(m_settings.value(Settings::Key::PastUrls).toStringList());
    }
}

bool PastUrls::isRemembering() const
{
    return m_settings.value(Settings::Key::RememberUrls).toBool();
}

void PastUrls::setRemembering(bool remembering)
{
    m_settings.setValue(Settings::Key::RememberUrls, remembering);
    keep(m_model.stringList());
}

void PastUrls::add(const QString &url)
{
    QStringList urls = m_model.stringList();
    urls.removeAll(url);
    urls.prepend(url);
    keep(urls.mid(0, limit));
}

void PastUrls::forget()
{
    keep({});
}

void PastUrls::keep(const QStringList &urls)
{
    m_model.setStringList(urls);
    m_settings.setValue(Settings::Key::PastUrls, isRemembering() ? urls : QStringList());
}

} // namespace ui
