// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace core {

/// "en": what the program's own texts and its resources are written in.
QString sourceLanguage();

/// The languages that the program speaks, by the codes that its translations are named after:
/// "ar", "de", "en", "pt_BR", … English is always among them.
QStringList languages();

/// "Deutsch", "Português (Brasil)": what those who speak @p language, one of languages(), call it.
QString nativeLanguageName(const QString &language);

/// The language that the program speaks as long as this lives, in its own texts and in Qt's. Needs
/// an application object, and must not outlive it.
class Language
{
public:
    /// Speaks @p language, one of languages(), and writes numbers as it does; with any other
    /// text the first that there is of those that the system names (LANGUAGE, LC_MESSAGES, LANG),
    /// or English.
    explicit Language(const QString &language = {});

    /// One of languages().
    QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt; // texts of Qt itself, such as those on the buttons of dialogs
};

} // namespace core
