// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <core/catalogue.h>
#include <core/texttranslation.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit()) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
        return false;
    }
    return true;
}

/// Writes the indexes of @p catalogue that depend on the language into the folder OUTPUT/SUBFOLDER,
/// those of English into OUTPUT itself.
bool writeTexts(const core::Catalogue &catalogue, const QString &output, const QString &subfolder)
{
    return write(output + "/catalogue/"_L1 + subfolder + "index.json"_L1, catalogue.toIndex())
        && write(output + "/catalogue/"_L1 + subfolder + "descriptions.txt"_L1,
                 catalogue.descriptions().toText())
        && write(output + "/confusables/"_L1 + subfolder + "index.json"_L1,
                 core::toConfusableIndex(catalogue.confusables()));
}

/// Whether the translations of the rules in @p folder fit them; what the rules say themselves is
/// left to those who read them.
void checkRules(const QString &folder, QStringList *errors)
{
    const QString name = u"rules.json"_s;
    const core::TextTranslation rules = core::TextTranslation::read(folder, name);
    const auto original = core::StrictObject::parse(rules.json, name, errors);
    QStringList translations = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    translations.removeOne(name);
    for (const QString &translation : std::as_const(translations)) {
        core::overlaid(original, core::TextTranslation::read(folder, translation), errors);
    }
}

} // namespace

/// Used by the build: checks every code file in FOLDER, its translations in folders below, and the
/// constants, confusables and translated rules beside it, and writes the indexes that the program
/// reads into OUTPUT.
int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: statuscat_catalogue_index FOLDER OUTPUT\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString output = QString::fromLocal8Bit(argv[2]);
    QStringList errors;
    const core::Catalogue catalogue = core::Catalogue::fromFiles(folder, &errors);
    bool written = writeTexts(catalogue, output, {})
        && write(output + "/constants/index.json"_L1, catalogue.constants().toIndex())
        && write(output + "/constants/names.txt"_L1, catalogue.constants().toNames())
        && write(output + "/constants/codes.txt"_L1, catalogue.constants().toCodes());
    // Translations are held against originals without faults.
    const QStringList languages = errors.isEmpty()
        ? QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)
        : QStringList();
    for (const QString &language : languages) {
        const auto translated = core::Catalogue::fromFiles(folder, &errors, language);
        written = written && writeTexts(translated, output, language + u'/');
    }
    checkRules(folder + "/../rules"_L1, &errors);
    for (const QString &error : std::as_const(errors)) {
        std::fprintf(stderr, "%s/%s\n", qUtf8Printable(folder), qUtf8Printable(error));
    }
    return written && errors.isEmpty() ? 0 : 1;
}
