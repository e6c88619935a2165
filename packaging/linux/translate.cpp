// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <core/language.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

// Writes a desktop entry or metainfo in all languages: each line whose whole text is one of those
// below is followed by the same line in each language that has a translation. The build runs it:
//
//     statuscat_translate TEMPLATE FILE

namespace {

constexpr const char *context = "packaging::Desktop";

// What lupdate is to find.
[[maybe_unused]] constexpr const char *texts[] = {
    //: desktop entry: what kind of program it is; a name without article
    QT_TRANSLATE_NOOP("packaging::Desktop", "HTTP Status Codes"),
    //: desktop entry: what the program is for
    QT_TRANSLATE_NOOP("packaging::Desktop",
                      "Look up HTTP status codes and check what a server answers"),
    //: desktop entry: opens the list
    QT_TRANSLATE_NOOP("packaging::Desktop", "Search Status Codes"),
    //: desktop entry: opens the page of the checks
    QT_TRANSLATE_NOOP("packaging::Desktop", "Check a URL"),
    //: desktop entry: opens the gallery of the cats
    QT_TRANSLATE_NOOP("packaging::Desktop", "Show the Gallery"),
    //: metainfo: the program in a few words, without a full stop
    QT_TRANSLATE_NOOP("packaging::Desktop", "Look up HTTP status codes"),
};

/// @p line with @p translation in place of its text, marked with the language.
QString translated(const QRegularExpressionMatch &line, const QString &language,
                   const QString &translation)
{
    const QString element = line.captured(u"element");
    return element.isEmpty()
        ? u"%1[%2]=%3\n"_s.arg(line.captured(u"key"), language, translation)
        : u"%1<%2 xml:lang=\"%3\">%4</%2>\n"_s.arg(line.captured(u"indent"), element, language,
                                                   translation.toHtmlEscaped());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile source(arguments.value(1));
    QFile file(arguments.value(2));
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) {
        QTextStream(stderr) << source.errorString() << '\n' << file.errorString() << '\n';
        return 1;
    }
    static const QRegularExpression pattern(
        uR"(^(?<key>\w+)=(?<value>.*)$|^(?<indent> *)<(?<element>\w+)>(?<text>.*)</\w+>$)"_s);
    for (const QString &line : QString::fromUtf8(source.readAll()).chopped(1).split(u'\n')) {
        file.write(line.toUtf8() + '\n');
        const QRegularExpressionMatch match = pattern.match(line);
        const QString text = match.captured(u"value") + match.captured(u"text");
        for (const QString &language : text.isEmpty() ? QStringList() : core::languages()) {
            QTranslator translator;
            const bool isThere = translator.load(":/i18n/statuscat_"_L1 + language);
            const QString translation =
                isThere ? translator.translate(context, text.toUtf8().constData()) : QString();
            if (!translation.isEmpty()) {
                file.write(translated(match, language, translation).toUtf8());
            }
        }
    }
    return file.flush() ? 0 : 1;
}
