// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constants.h"

#include "datafile.h"
#include "foldedtext.h"
#include "snippet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QStringList &kindNames()
{
    static const QStringList names {u"primary"_s, u"alias"_s, u"deprecated"_s, u"unreleased"_s,
                                    u"class-marker"_s}; // in the order of Constant::Kind
    return names;
}

} // namespace

QString constantKindName(Constant::Kind kind)
{
    switch (kind) {
    case Constant::Kind::Primary:
        break;
    case Constant::Kind::Alias:
        //: kind of a constant
        return QCoreApplication::translate("core::Constant", "alias");
    case Constant::Kind::Deprecated:
        //: kind of a constant
        return QCoreApplication::translate("core::Constant", "deprecated");
    case Constant::Kind::Unreleased:
        //: kind of a constant
        return QCoreApplication::translate("core::Constant", "not released yet");
    case Constant::Kind::ClassMarker:
        //: kind of a constant
        return QCoreApplication::translate("core::Constant", "marks the class");
    }
    return {};
}

Constants::Constants(const QString &folder)
    : m_folder(folder)
{
}

const QList<Ecosystem> &Constants::ecosystems() const
{
    if (m_ecosystems) {
        return *m_ecosystems;
    }
    m_ecosystems.emplace();
    const QJsonArray entries = QJsonDocument::fromJson(source()).array();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        m_ecosystems->append({.id = entry["id"_L1].toString(),
                              .name = entry["name"_L1].toString(),
                              .shortName = entry["short"_L1].toString(),
                              .popularity = entry["popularity"_L1].toInt(),
                              .source = entry["source"_L1].toString()});
    }
    return *m_ecosystems;
}

const Ecosystem *Constants::find(const QString &id) const
{
    const QList<Ecosystem> &all = ecosystems();
    const auto it = std::find_if(all.cbegin(), all.cend(),
                                 [&id](const Ecosystem &ecosystem) { return ecosystem.id == id; });
    return it == all.cend() ? nullptr : &*it;
}

QStringList Constants::known(const QStringList &chosen) const
{
    constexpr qsizetype shownAtFirst = 6;
    QStringList ids = chosen;
    if (ids.isEmpty()) {
        for (const Ecosystem &ecosystem :
             ecosystems().first(qMin(shownAtFirst, ecosystems().size()))) {
            ids << ecosystem.id;
        }
    }
    ids.removeIf([this](const QString &id) { return !find(id); });
    return ids;
}

QList<Constant> Constants::names(const QString &id, int code) const
{
    QList<Constant> found = table(id);
    found.removeIf([code](const Constant &constant) { return constant.code != code; });
    return found;
}

QList<Constant> Constants::table(const QString &id) const
{
    const auto known = m_tables.constFind(id);
    if (known != m_tables.cend()) {
        return *known;
    }
    QList<Constant> table;
    const QJsonArray entries =
        QJsonDocument::fromJson(source(id)).object()["constants"_L1].toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const qsizetype kind = kindNames().indexOf(entry["kind"_L1].toString());
        table.append({.code = entry["code"_L1].toInt(),
                      .name = entry["name"_L1].toString(),
                      .kind = static_cast<Constant::Kind>(qMax<qsizetype>(0, kind))});
    }
    m_tables.insert(id, table);
    return table;
}

QString Constants::snippet(const QString &id, const Status &status) const
{
    if (!m_headerValues) {
        m_headerValues =
            QJsonDocument::fromJson(readDataFile(m_folder + "/headers.json"_L1)).object();
    }
    auto known = m_snippets.find(id);
    if (known == m_snippets.end()) {
        const QJsonObject file = QJsonDocument::fromJson(source(id)).object();
        known = m_snippets.insert(id, file["snippet"_L1].toObject());
    }
    return snippetText(*known, status, names(id, status.code).value(0).name, *m_headerValues);
}

QByteArray Constants::source() const
{
    return readDataFile(m_folder + "/index.json"_L1);
}

QByteArray Constants::source(const QString &id) const
{
    return find(id) ? readDataFile(m_folder + u'/' + id + ".json"_L1) : QByteArray();
}

QList<int> Constants::codesFor(const QString &identifier, bool asPrefix) const
{
    if (m_names.isEmpty()) {
        m_text = readDataFile(m_folder + "/names.tsv"_L1);
        for (QByteArrayView rest = m_text; !rest.isEmpty();) {
            const qsizetype end = rest.indexOf('\n');
            m_names << rest.first(end);
            rest = rest.sliced(end + 1);
        }
    }
    QList<int> codes;
    const QByteArray name = FoldedText(identifier).words.join(QString()).toUtf8();
    if (name.isEmpty()) {
        return codes;
    }
    const QByteArray key = name + (asPrefix ? "" : "\t");
    auto line = std::lower_bound(m_names.cbegin(), m_names.cend(), QByteArrayView(key));
    for (; line != m_names.cend() && line->startsWith(key); ++line) {
        const QByteArray numbers = line->sliced(line->indexOf('\t') + 1).toByteArray();
        for (const QByteArray &number : numbers.split(' ')) {
            if (!codes.contains(number.toInt())) {
                codes << number.toInt();
            }
        }
    }
    return codes;
}

} // namespace core
