// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

namespace core {

void History::visit(int code)
{
    if (m_place >= 0 && m_codes.at(m_place) == code) {
        return;
    }
    m_codes.resize(m_place + 1);
    m_codes.append(code);
    if (m_codes.size() > limit) {
        m_codes.removeFirst();
    }
    m_place = m_codes.size() - 1;
}

void History::replace(int code)
{
    m_place = qMax<qsizetype>(-1, m_place - 1);
    m_codes.resize(m_place + 1);
    visit(code);
}

int History::back()
{
    Q_ASSERT(canGoBack());
    return m_codes.at(--m_place);
}

int History::forward()
{
    Q_ASSERT(canGoForward());
    return m_codes.at(++m_place);
}

} // namespace core
