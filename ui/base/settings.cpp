// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Entry
{
    QLatin1StringView name;
    QMetaType::Type type;
    const char *fallback;
};

// In the order of Settings::Key.
constexpr Entry entries[] = {
    {"window/geometry"_L1, QMetaType::QByteArray, ""},
    {"window/splitter"_L1, QMetaType::QByteArray, ""},
    {"list/class"_L1, QMetaType::QString, "all"},
    {"list/lastCode"_L1, QMetaType::Int, "404"},
    {"list/pins"_L1, QMetaType::QStringList, ""},
    {"copy/format"_L1, QMetaType::QString, "code"},
    {"copy/ecosystems"_L1, QMetaType::QStringList, ""},
    {"article/ecosystem"_L1, QMetaType::QString, ""},
    {"list/thumbnails"_L1, QMetaType::Bool, "true"},
    {"gallery/width"_L1, QMetaType::Int, "180"},
    {"window/theme"_L1, QMetaType::QString, "system"},
    {"window/language"_L1, QMetaType::QString, ""},
    {"check/rememberUrls"_L1, QMetaType::Bool, "false"},
    {"check/pastUrls"_L1, QMetaType::QStringList, ""},
    {"article/products"_L1, QMetaType::QStringList, ""},
    {"check/advice"_L1, QMetaType::Bool, "true"},
    {"article/firstCard"_L1, QMetaType::QString, "received"},
    {"article/folds"_L1, QMetaType::QStringList, ""},
    {"list/beside"_L1, QMetaType::Bool, "true"},
    {"picture/folder"_L1, QMetaType::QString, ""},
    {"window/lastActions"_L1, QMetaType::QStringList, ""},
    {"choose/style"_L1, QMetaType::QString, ""},
    {"learn/box"_L1, QMetaType::QStringList, ""},
    {"learn/level"_L1, QMetaType::QString, "common"},
    {"learn/hidden"_L1, QMetaType::Bool, "false"},
};

// Tells our file from others and from later forms of it.
constexpr auto versionName = "statuscat/version"_L1;
constexpr int version = 1;

const Entry &entryOf(Settings::Key key)
{
    return entries[static_cast<int>(key)];
}

/// @p found in the form that it should have, or the default.
QVariant valueFor(const Entry &entry, const QVariant &found)
{
    const QVariant fallback = QString::fromLatin1(entry.fallback);
    QVariant value = found.isNull() ? fallback : found;
    if (!value.convert(QMetaType(entry.type))) {
        value = fallback;
        value.convert(QMetaType(entry.type));
    }
    // An empty list reads back as a list of one empty text.
    return value == QVariant(QStringList(QString())) ? QVariant(QStringList()) : value;
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Settings)
};

} // namespace

Settings::Settings(const QString &path)
{
    if (path.isEmpty()) {
        return;
    }
    open(path);
    const bool hasContent = QFileInfo(path).size() > 0;
    const bool isOurs = m_file->value(versionName).toInt() == version;
    if (QFile::exists(path) && !QFileInfo(path).isReadable()) {
        //: %1 is a file name
        m_warning = Tr::tr("The settings in %1 cannot be read; defaults are used.").arg(path);
    } else if (hasContent && (m_file->status() != QSettings::NoError || !isOurs)) {
        const QString aside = path + ".damaged"_L1;
        m_file.reset();
        QFile::remove(aside);
        const bool isAside = QFile::rename(path, aside);
        //: file names
        m_warning = isAside
            ? Tr::tr("The settings in %1 were damaged; defaults are used, the old file is %2.")
                  .arg(path, aside)
            //: %1 is a file name
            : Tr::tr("The settings in %1 are damaged; defaults are used.").arg(path);
        if (isAside) {
            open(path); // else all is forgotten at the end, and nothing in the file is lost
        }
    } else if (!m_file->isWritable() || !QFileInfo(QFileInfo(path).path()).isWritable()) {
        // The folder too, since a file is replaced as a whole.
        //: %1 is a file name
        m_warning = Tr::tr("The settings cannot be saved in %1: changes are forgotten at the end.")
                        .arg(path);
    }
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/statuscat/statuscat.ini"_L1;
}

QVariant Settings::saved(Key key, const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    const bool isOurs = file.value(versionName).toInt() == version;
    return valueFor(entryOf(key), isOurs ? file.value(entryOf(key).name) : QVariant());
}

QVariant Settings::value(Key key) const
{
    const Entry &entry = entryOf(key);
    return valueFor(entry, m_file ? m_file->value(entry.name) : m_unfiled.value(key));
}

void Settings::setValue(Key key, const QVariant &value)
{
    if (!m_file) {
        m_unfiled.insert(key, value);
        return;
    }
    // What is in the file has another type: it is compared as value() reads it.
    if (!m_file->contains(entryOf(key).name) || this->value(key) != value) {
        m_file->setValue(entryOf(key).name, value);
    }
}

QList<int> Settings::pins() const
{
    QList<int> codes;
    const QStringList texts = value(Key::Pins).toStringList();
    for (const QString &text : texts) {
        bool isNumber = false;
        const int code = text.toInt(&isNumber);
        if (isNumber) {
            codes << code;
        }
    }
    return codes;
}

void Settings::setPins(const QList<int> &codes)
{
    QStringList texts;
    for (const int code : codes) {
        texts << QString::number(code);
    }
    setValue(Key::Pins, texts);
}

QString Settings::save()
{
    if (!m_file) {
        return {};
    }
    if (m_file->value(versionName).toInt() != version) {
        m_file->setValue(versionName, version);
    }
    errno = 0;
    m_file->sync();
    const int systemError = errno; // all that is known of the reason
    if (m_file->status() == QSettings::NoError) {
        return {};
    }
    //: %1 is a file name, %2 the reason
    return Tr::tr("The settings cannot be saved in %1: %2")
        .arg(m_file->fileName(), qt_error_string(systemError));
}

void Settings::open(const QString &path)
{
    // A program that is killed while it takes the lock leaves it empty; QSettings cannot see whose
    // it is and would wait half a minute for it.
    const QString lock = path + ".lock"_L1;
    if (QFile::exists(lock) && QFileInfo(lock).size() == 0) {
        QFile::remove(lock);
    }
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    m_file->setFallbacksEnabled(false);
}

} // namespace ui
