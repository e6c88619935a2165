// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

namespace core {

bool History::visit(const Place &place)
{
    if (m_present >= 0 && m_places.at(m_present) == place) {
        return false;
    }
    m_places.resize(m_present + 1);
    m_places.append(place);
    if (m_places.size() > limit) {
        m_places.removeFirst();
    }
    m_present = m_places.size() - 1;
    return true;
}

void History::replace(const Place &place)
{
    m_present = qMax<qsizetype>(-1, m_present - 1);
    m_places.resize(m_present + 1);
    visit(place);
}

Place History::back()
{
    Q_ASSERT(canGoBack());
    return m_places.at(--m_present);
}

Place History::forward()
{
    Q_ASSERT(canGoForward());
    return m_places.at(++m_present);
}

} // namespace core
