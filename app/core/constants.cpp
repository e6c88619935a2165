// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constants.h"

#include "foldedtext.h"
#include "status.h"
#include "strictobject.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.constants")

const QStringList &kindNames()
{
    static const QStringList names {u"primary"_s, u"alias"_s, u"deprecated"_s, u"unreleased"_s,
                                    u"class-marker"_s}; // in the order of Constant::Kind
    return names;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// @p identifier as the index of names holds it: the words of FoldedText, joined.
QByteArray nameKey(QStringView identifier)
{
    return FoldedText(identifier).words.join(QString()).toUtf8();
}

/// "StatusGone" of "http.StatusGone".
QString lastPart(const QString &identifier)
{
    const auto isSeparator = [](QChar c) { return c == u'.' || c == u':'; };
    const auto it = std::find_if(identifier.crbegin(), identifier.crend(), isSeparator);
    return identifier.right(it - identifier.crbegin());
}

struct Table
{
    Ecosystem ecosystem;
    QList<Constant> constants;
};

Table readTable(const QByteArray &json, const QString &fileName, QStringList *errors)
{
    Table table;
    StrictObject object = StrictObject::parse(json, fileName, errors);
    if (object.isNull()) {
        return table;
    }
    table.ecosystem = {.id = object.text("id"_L1),
                       .name = object.text("name"_L1),
                       .shortName = object.text("short"_L1),
                       .popularity = object.integer("popularity"_L1, 1, 999),
                       .source = object.text("source"_L1)};
    if (fileName != table.ecosystem.id + ".json"_L1) {
        object.error("id"_L1, u"belongs into the file %1.json"_s.arg(table.ecosystem.id));
    }
    for (StrictObject &entry : object.objects("constants"_L1)) {
        Constant constant {.code = entry.integer("code"_L1, 0, 999), .name = entry.text("name"_L1)};
        const QString kind = entry.optionalText("kind"_L1);
        if (!kind.isEmpty()) {
            constant.kind =
                static_cast<Constant::Kind>(qMax<qsizetype>(0, kindNames().indexOf(kind)));
            if (!kindNames().contains(kind)) {
                entry.error("kind"_L1,
                            u"\"%1\" is none of %2"_s.arg(kind, kindNames().join(", "_L1)));
            }
        }
        entry.optionalText("source"_L1); // for people who edit the file
        entry.finish();
        table.constants << constant;
    }
    object.finish();
    return table;
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

Constants Constants::fromFiles(const QString &folder, const QList<int> &codes, QStringList *errors)
{
    Constants constants(folder);
    constants.m_ecosystems.emplace();
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QStringList faults;
        const Table table = readTable(readFile(folder + u'/' + fileName), fileName, &faults);
        for (const Constant &constant : table.constants) {
            if (!codes.contains(constant.code)) {
                faults << u"%1: %2: there is no code %3"_s.arg(fileName, constant.name)
                              .arg(constant.code);
            }
        }
        errors->append(faults);
        if (faults.isEmpty()) {
            constants.m_ecosystems->append(table.ecosystem);
            constants.m_tables.emplace(table.ecosystem.id, table.constants);
        }
    }
    std::sort(constants.m_ecosystems->begin(), constants.m_ecosystems->end(),
              [](const Ecosystem &left, const Ecosystem &right) {
                  return left.popularity < right.popularity;
              });
    return constants;
}

const QList<Ecosystem> &Constants::ecosystems() const
{
    readIndex();
    return *m_ecosystems;
}

const Ecosystem *Constants::find(const QString &id) const
{
    readIndex();
    const auto it = std::find_if(m_ecosystems->cbegin(), m_ecosystems->cend(),
                                 [&id](const Ecosystem &ecosystem) { return ecosystem.id == id; });
    return it == m_ecosystems->cend() ? nullptr : &*it;
}

QList<Constant> Constants::names(const QString &id, int code) const
{
    QList<Constant> found;
    const auto known = m_tables.find(id);
    if (known != m_tables.cend()) {
        const QList<Constant> &all = known->second;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
                     [code](const Constant &constant) { return constant.code == code; });
        return found;
    }
    if (m_codes.isEmpty()) {
        m_codes = readFile(m_folder + "/codes.txt"_L1);
    }
    const QByteArray beginning = '\n' + codeText(code).toLatin1() + ' ' + id.toLatin1() + ' ';
    for (qsizetype line = m_codes.indexOf(beginning); line >= 0;
         line = m_codes.indexOf(beginning, line + 1)) {
        const qsizetype kind = line + beginning.size();
        const qsizetype name = m_codes.indexOf(' ', kind) + 1;
        const auto part = [this](qsizetype from, qsizetype to) {
            return QString::fromUtf8(QByteArrayView(m_codes).sliced(from, to - from));
        };
        found.append({.code = code,
                      .name = part(name, m_codes.indexOf('\n', name)),
                      .kind = static_cast<Constant::Kind>(
                          qMax<qsizetype>(0, kindNames().indexOf(part(kind, name - 1))))});
    }
    return found;
}

const QList<Constant> &Constants::table(const QString &id) const
{
    const auto known = m_tables.find(id);
    if (known != m_tables.cend()) {
        return known->second;
    }
    Table table;
    if (find(id)) {
        QStringList errors;
        table = readTable(source(id), id + ".json"_L1, &errors);
        for (const QString &error : std::as_const(errors)) {
            qCWarning(log, "%s", qUtf8Printable(error));
        }
    }
    return m_tables.emplace(id, table.constants).first->second;
}

QByteArray Constants::source(const QString &id) const
{
    return find(id) ? readFile(m_folder + u'/' + id + ".json"_L1) : QByteArray();
}

QList<int> Constants::codesFor(const QString &identifier, bool asPrefix) const
{
    readNames();
    QList<int> codes;
    const QByteArray name = nameKey(identifier);
    if (name.isEmpty()) {
        return codes;
    }
    const QByteArray key = name + (asPrefix ? "" : " ");
    auto line = std::lower_bound(m_names.cbegin(), m_names.cend(), QByteArrayView(key));
    for (; line != m_names.cend() && line->startsWith(key); ++line) {
        const QList<QByteArray> numbers =
            line->sliced(line->indexOf(' ') + 1).toByteArray().split(',');
        for (const QByteArray &number : numbers) {
            if (!codes.contains(number.toInt())) {
                codes << number.toInt();
            }
        }
    }
    return codes;
}

QByteArray Constants::toIndex() const
{
    QJsonArray entries;
    for (const Ecosystem &ecosystem : ecosystems()) {
        entries << QJsonObject {{u"id"_s, ecosystem.id},
                                {u"name"_s, ecosystem.name},
                                {u"short"_s, ecosystem.shortName},
                                {u"popularity"_s, ecosystem.popularity},
                                {u"source"_s, ecosystem.source}};
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

QByteArray Constants::toNames() const
{
    QMap<QByteArray, QMap<int, int>> codesOf; // name -> code -> how many ecosystems call it so
    for (const Ecosystem &ecosystem : ecosystems()) {
        for (const Constant &constant : table(ecosystem.id)) {
            const QSet<QByteArray> keys {nameKey(constant.name), nameKey(lastPart(constant.name))};
            for (const QByteArray &key : keys) {
                ++codesOf[key][constant.code];
            }
        }
    }
    QByteArray text;
    for (auto it = codesOf.cbegin(); it != codesOf.cend(); ++it) {
        QList<std::pair<int, int>> counted; // the code that most mean by the name comes first
        for (auto code = it->cbegin(); code != it->cend(); ++code) {
            counted << std::pair(-code.value(), code.key());
        }
        std::sort(counted.begin(), counted.end());
        QByteArrayList numbers;
        for (const auto &[count, code] : std::as_const(counted)) {
            numbers << QByteArray::number(code);
        }
        text += it.key() + ' ' + numbers.join(',') + '\n';
    }
    return text;
}

QByteArray Constants::toCodes() const
{
    QByteArrayList lines;
    for (const Ecosystem &ecosystem : ecosystems()) {
        for (const Constant &constant : table(ecosystem.id)) {
            lines << codeText(constant.code).toLatin1() + ' ' + ecosystem.id.toLatin1() + ' '
                    + kindNames().at(static_cast<int>(constant.kind)).toLatin1() + ' '
                    + constant.name.toUtf8();
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const QByteArray &left, const QByteArray &right) {
                         return left.first(3) < right.first(3);
                     });
    return '\n' + lines.join('\n') + '\n'; // each line stands between two line feeds
}

void Constants::readIndex() const
{
    if (m_ecosystems) {
        return;
    }
    m_ecosystems.emplace();
    const QJsonArray entries =
        QJsonDocument::fromJson(readFile(m_folder + "/index.json"_L1)).array();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        m_ecosystems->append({.id = entry.value("id"_L1).toString(),
                              .name = entry.value("name"_L1).toString(),
                              .shortName = entry.value("short"_L1).toString(),
                              .popularity = entry.value("popularity"_L1).toInt(),
                              .source = entry.value("source"_L1).toString()});
    }
}

void Constants::readNames() const
{
    if (!m_names.isEmpty()) {
        return;
    }
    m_namesText = readFile(m_folder + "/names.txt"_L1);
    qsizetype start = 0;
    for (qsizetype end = m_namesText.indexOf('\n'); end >= 0;
         end = m_namesText.indexOf('\n', start)) {
        m_names << QByteArrayView(m_namesText).sliced(start, end - start);
        start = end + 1;
    }
}

} // namespace core
