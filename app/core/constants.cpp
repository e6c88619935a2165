// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constants.h"

#include "datafile.h"
#include "foldedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>
#include <tuple>

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

QList<Constant> Constants::names(const QString &id, int code) const
{
    return select([&id, code](const Row &row) { return row.code == code && row.ecosystem == id; });
}

QList<Constant> Constants::table(const QString &id) const
{
    return select([&id](const Row &row) { return row.ecosystem == id; });
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
    QList<int> codes;
    const QString key = FoldedText(identifier).words.join(QString());
    if (key.isEmpty()) {
        return codes;
    }
    auto row =
        std::lower_bound(rows().cbegin(), rows().cend(), key,
                         [](const Row &left, const QString &right) { return left.key < right; });
    for (; row != rows().cend() && (asPrefix ? row->key.startsWith(key) : row->key == key); ++row) {
        if (!codes.contains(row->code)) {
            codes << row->code;
        }
    }
    return codes;
}

const QList<Constants::Row> &Constants::rows() const
{
    if (m_text.isNull()) {
        m_text = readDataFile(m_folder + "/names.tsv"_L1);
        for (const QLatin1StringView line :
             qTokenize(QLatin1StringView(m_text), u'\n', Qt::SkipEmptyParts)) {
            QVarLengthArray<QLatin1StringView, 5> fields;
            for (const QLatin1StringView field : qTokenize(line, u'\t')) {
                fields << field;
            }
            m_rows.append({.key = fields.at(0),
                           .code = fields.at(1).toInt(),
                           .ecosystem = fields.at(2),
                           .kind = fields.at(3),
                           .name = fields.at(4)});
        }
    }
    return m_rows;
}

/// The constants whose rows match, each once, by code; of one code the name to prefer first.
template<typename Matches>
QList<Constant> Constants::select(Matches matches) const
{
    QList<Constant> found;
    for (const Row &row : rows()) {
        if (matches(row)) {
            found.append({.code = row.code,
                          .name = row.name,
                          .kind = static_cast<Constant::Kind>(kindNames().indexOf(row.kind))});
        }
    }
    const auto rank = [](const Constant &constant) {
        return std::tie(constant.code, constant.kind, constant.name);
    };
    std::sort(found.begin(), found.end(), [&rank](const Constant &left, const Constant &right) {
        return rank(left) < rank(right);
    });
    const auto isSame = [&rank](const Constant &left, const Constant &right) {
        return rank(left) == rank(right); // a row for the name, another for its last part
    };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    return found;
}

} // namespace core
