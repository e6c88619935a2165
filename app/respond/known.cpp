// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "known.h"

#include <core/datafile.h>
#include <core/headervalues.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace respond {

KnownCodes::KnownCodes(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_values(QJsonDocument::fromJson(
                   core::readDataFile(catalogue.folder() + "/constants/answers.json"_L1))
                   .object())
{
}

const KnownCode &KnownCodes::of(int code)
{
    if (const auto known = m_known.constFind(code); known != m_known.cend()) {
        return *known;
    }
    KnownCode read;
    if (m_catalogue.find(code)) {
        const core::Status &status = m_catalogue.status(code);
        read.phrase = status.knownPhrase().toLatin1();
        const QMap<QString, QString> fields = core::answerFields(status, m_values);
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            read.fields << Field {field.key().toLatin1(), field.value().toLatin1()};
        }
    }
    return *m_known.insert(code, read);
}

bool endsWithHead(int code)
{
    return code / 100 == 1 || code == 204 || code == 304;
}

} // namespace respond
