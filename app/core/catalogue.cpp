// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include "datafile.h"
#include "statusfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Catalogue::Catalogue(const QString &folder, const QString &language)
    : m_folder(folder)
    , m_language(language)
{
    const QJsonArray entries =
        QJsonDocument::fromJson(translated(u"catalogue"_s, u"index.json"_s)).array();
    m_codes.reserve(entries.size());
    for (const auto &entry : entries) {
        m_codes << readSummary(entry.toObject());
    }
}

Catalogue Catalogue::embedded(const QString &language)
{
    return Catalogue(u":"_s, language);
}

const StatusSummary *Catalogue::find(int code) const
{
    const auto it = std::find_if(m_codes.cbegin(), m_codes.cend(),
                                 [code](const StatusSummary &entry) { return entry.code == code; });
    return it == m_codes.cend() ? nullptr : &*it;
}

const Status &Catalogue::status(int code) const
{
    const auto known = m_read.find(code);
    if (known != m_read.cend()) {
        return known->second;
    }
    Status status;
    status.code = code; // also of one that the catalogue does not have
    if (find(code)) {
        const QByteArray json = translated(u"catalogue"_s, codeText(code) + ".json"_L1);
        status = readStatus(QJsonDocument::fromJson(json).object());
    }
    return m_read.emplace(code, status).first->second;
}

QByteArray Catalogue::source(int code) const
{
    return find(code) ? readDataFile(m_folder + "/catalogue/"_L1 + codeText(code) + ".json"_L1)
                      : QByteArray();
}

QString Catalogue::title(int code) const
{
    const StatusSummary *summary = find(code);
    return codeAndPhrase(code, summary ? summary->title : QString());
}

QList<int> Catalogue::numbers() const
{
    QList<int> result;
    result.reserve(m_codes.size());
    for (const StatusSummary &entry : m_codes) {
        result << entry.code;
    }
    return result;
}

const Constants &Catalogue::constants() const
{
    if (!m_constants) {
        m_constants.emplace(m_folder + "/constants"_L1);
    }
    return *m_constants;
}

const QList<ConfusableSet> &Catalogue::confusables() const
{
    if (!m_confusables) {
        m_confusables = readConfusables(translated(u"confusables"_s, u"index.json"_s));
    }
    return *m_confusables;
}

QByteArray Catalogue::translated(const QString &folder, const QString &name) const
{
    const QString english = m_folder + u'/' + folder + u'/';
    const QString translation = english + m_language + u'/' + name;
    return readDataFile(QFile::exists(translation) ? translation : english + name);
}

} // namespace core
