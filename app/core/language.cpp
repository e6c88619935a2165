// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString &folder()
{
    static const QString path = u":/i18n"_s;
    return path;
}

/// "pt_BR", of the file statuscat_pt_BR.qm.
QString codeOf(const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    return name.sliced(name.indexOf(u'_') + 1);
}

} // namespace

QString sourceLanguage()
{
    return u"en"_s;
}

QStringList languages()
{
    QStringList result;
    for (const QString &file : QDir(folder()).entryList()) {
        result << codeOf(file);
    }
    if (!result.contains(sourceLanguage())) {
        result << sourceLanguage();
    }
    result.sort();
    return result;
}

QString nativeLanguageName(const QString &language)
{
    //: what this language is called by those who speak it
    constexpr const char *name = QT_TRANSLATE_NOOP("core::Language", "English");
    QTranslator translator;
    const bool isThere = translator.load(folder() + "/statuscat_"_L1 + language);
    const QString translation = isThere ? translator.translate("core::Language", name) : QString();
    return translation.isEmpty() ? QString::fromLatin1(name) : translation;
}

Language::Language(const QString &language)
    : m_code(sourceLanguage())
{
    if (languages().contains(language)) {
        QLocale::setDefault(QLocale(language));
    }
    if (m_own.load(QLocale(), u"statuscat"_s, u"_"_s, folder())
        || m_own.load("statuscat_"_L1 + sourceLanguage(), folder())) { // its plurals
        m_code = codeOf(m_own.filePath());
        QCoreApplication::installTranslator(&m_own);
    }
    if (m_code != sourceLanguage()
        && m_qt.load("qtbase_"_L1 + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace core
