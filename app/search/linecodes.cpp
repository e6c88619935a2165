// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linecodes.h"

#include "accesslog.h"

namespace search {

LineCodes::LineCodes(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_reader(catalogue)
    , m_search(catalogue)
{
}

int LineCodes::codeOf(QByteArrayView line) const
{
    const QByteArrayView counted = line.first(qMin(line.size(), longestLine));
    if (const std::optional<int> status = accessLogStatus(counted);
        status && m_catalogue.find(*status)) {
        return *status;
    }
    const QString text = QString::fromUtf8(counted);
    const PasteReading reading = m_reader.readPaste(text);
    for (const Evidence &evidence : reading.codes) {
        if (m_catalogue.find(evidence.code)) {
            return evidence.code;
        }
    }
    const bool isNoQuestion = reading.looksPasted && !reading.statusClass;
    if (isNoQuestion || !reading.codes.isEmpty()) {
        return -1;
    }
    return m_search.find(text).best();
}

} // namespace search
