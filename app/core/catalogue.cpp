// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include "statusfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.catalogue")

QByteArray readFile(const QString &path, const QString &name, QStringList *errors)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        errors->append(u"%1: cannot be read: %2"_s.arg(name, file.errorString()));
        return {};
    }
    return file.readAll();
}

QString beside(const QString &folder, const QString &name)
{
    return QDir::cleanPath(folder + "/../"_L1 + name);
}

void checkTogether(const std::map<int, Status> &statuses, QStringList *errors)
{
    for (const auto &[code, status] : statuses) {
        for (const RelatedCode &related : status.related) {
            if (!statuses.contains(related.code)) {
                errors->append(u"%1.json: related: there is no code %2"_s.arg(
                    codeText(code), codeText(related.code)));
            }
        }
    }
}

/// Each translated file must have an original that it is named after.
void checkNames(const QString &folder, const QString &language, QStringList *errors)
{
    const QStringList names = QDir(folder + u'/' + language).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!QFile::exists(folder + u'/' + name)) {
            errors->append(u"%1/%2: there is no %2 to translate"_s.arg(language, name));
        }
    }
}

} // namespace

QString Catalogue::embeddedFolder()
{
    return u":/catalogue"_s;
}

Catalogue Catalogue::fromIndex(const QString &folder, QStringList *errors, const QString &language)
{
    Catalogue catalogue;
    catalogue.m_folder = folder;
    catalogue.m_language = language;
    const QString name = catalogue.translated(folder, u"index.json"_s);
    QJsonParseError parseError;
    const QByteArray json = readFile(folder + u'/' + name, name, errors);
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isArray()) {
        errors->append(u"%1: %2"_s.arg(
            name, document.isNull() ? parseError.errorString() : u"must be an array"_s));
        return catalogue;
    }
    const QJsonArray entries = document.array();
    catalogue.m_codes.reserve(entries.size());
    for (const auto &entry : entries) {
        catalogue.m_codes << fromIndexEntry(entry.toObject());
    }
    catalogue.sort();
    return catalogue;
}

Catalogue Catalogue::fromFiles(const QString &folder, QStringList *errors, const QString &language)
{
    Catalogue catalogue;
    catalogue.m_folder = folder;
    catalogue.m_language = language;
    const QStringList names = QDir(folder).entryList({u"???.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        errors->append(u"%1: holds no code files"_s.arg(folder));
    }
    for (const QString &name : names) {
        QStringList faults;
        const Status status =
            readStatus(readFile(folder + u'/' + name, name, &faults), name, &faults,
                       TextTranslation::read(folder, language + u'/' + name));
        errors->append(faults);
        if (faults.isEmpty()) {
            catalogue.m_codes << status.summary();
            catalogue.m_read.emplace(status.code, status);
        }
    }
    checkTogether(catalogue.m_read, errors);
    checkNames(folder, language, errors);
    checkNames(beside(folder, u"confusables"_s), language, errors);
    catalogue.sort();
    catalogue.m_constants =
        Constants::fromFiles(beside(folder, u"constants"_s), catalogue.numbers(), errors);
    catalogue.m_confusables =
        readConfusables(beside(folder, u"confusables"_s), catalogue.numbers(), errors, language);
    catalogue.m_descriptions.emplace();
    for (const StatusSummary &entry : std::as_const(catalogue.m_codes)) {
        catalogue.m_descriptions->add(catalogue.m_read.at(entry.code));
    }
    return catalogue;
}

Catalogue Catalogue::embedded(const QString &language)
{
    QStringList errors;
    Catalogue catalogue = fromIndex(embeddedFolder(), &errors, language);
    for (const QString &error : std::as_const(errors)) {
        qCWarning(log, "%s", qUtf8Printable(error));
    }
    return catalogue;
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
    QStringList errors;
    Status status;
    if (find(code)) {
        const QString name = codeText(code) + ".json"_L1;
        status = readStatus(source(code), name, &errors,
                            TextTranslation::read(m_folder, m_language + u'/' + name));
    }
    for (const QString &error : std::as_const(errors)) {
        qCWarning(log, "%s", qUtf8Printable(error));
    }
    status.code = code; // even if its file could not be read
    return m_read.emplace(code, status).first->second;
}

QByteArray Catalogue::source(int code) const
{
    QStringList errors;
    const QString name = codeText(code) + ".json"_L1;
    return find(code) ? readFile(m_folder + u'/' + name, name, &errors) : QByteArray();
}

QString Catalogue::title(int code) const
{
    const StatusSummary *summary = find(code);
    return codeAndPhrase(code, summary ? summary->title() : QString());
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
        m_constants.emplace(beside(m_folder, u"constants"_s));
    }
    return *m_constants;
}

const QList<ConfusableSet> &Catalogue::confusables() const
{
    if (!m_confusables) {
        QStringList errors;
        const QString folder = beside(m_folder, u"confusables"_s);
        const QString name = translated(folder, u"index.json"_s);
        m_confusables = readConfusableIndex(readFile(folder + u'/' + name, name, &errors));
    }
    return *m_confusables;
}

const Descriptions &Catalogue::descriptions() const
{
    if (!m_descriptions) {
        QStringList errors;
        const QString name = translated(m_folder, u"descriptions.txt"_s);
        m_descriptions.emplace(readFile(m_folder + u'/' + name, name, &errors));
    }
    return *m_descriptions;
}

QByteArray Catalogue::toIndex() const
{
    QJsonArray entries;
    for (const StatusSummary &entry : m_codes) {
        entries << toIndexEntry(entry);
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

QString Catalogue::translated(const QString &folder, const QString &name) const
{
    const QString translation = m_language + u'/' + name;
    return QFile::exists(folder + u'/' + translation) ? translation : name;
}

void Catalogue::sort()
{
    std::sort(m_codes.begin(), m_codes.end(),
              [](const StatusSummary &left, const StatusSummary &right) {
                  return std::pair(classOf(left.code), left.code)
                      < std::pair(classOf(right.code), right.code);
              });
}

} // namespace core
