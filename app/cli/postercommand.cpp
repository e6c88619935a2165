// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"

#include <poster/saveposter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void readPoster(const QStringList &words, CommandLine *commandLine)
{
    if (words.size() != 1) {
        //: poster is a command
        commandLine->error = Tr::tr("poster takes a file: statuscat poster codes.pdf");
        return;
    }
    commandLine->file = words.first();
    const QStringList endings = poster::endings();
    const bool isKnown =
        std::any_of(endings.cbegin(), endings.cend(), [commandLine](const QString &ending) {
            return commandLine->file.endsWith(ending, Qt::CaseInsensitive);
        });
    if (!isKnown) {
        //: %1: a file name
        commandLine->error = Tr::tr("The poster's file must end in .pdf, .svg or .png, not \"%1\".")
                                 .arg(commandLine->file);
    }
}

void setFilter(const QString &key, CommandLine *commandLine)
{
    if (commandLine->filter != core::ClassFilter()) {
        //: usage error
        commandLine->error = Tr::tr("Either --class or --common, not both.");
    }
    commandLine->filter = core::classFilterForKey(key);
}

QStringList classWords()
{
    QStringList words;
    for (const core::ClassFilter &filter : core::allClassFilters()) {
        const bool isClass = filter.kind == core::ClassFilter::Kind::OneClass;
        if (isClass && filter.statusClass != core::StatusClass::Outside) {
            words << core::classFilterKey(filter);
        }
    }
    return words;
}

} // namespace

Command posterCommand()
{
    return {
        .name = u"poster"_s,
        .operands = {{.name = u"FILE"_s, .files = {u"*.pdf"_s, u"*.svg"_s, u"*.png"_s}}},
        //: command line help
        .meaning = Tr::tr("Save a poster of the codes as .pdf, .svg or .png"),
        .detail = u"It says of each code what it means and what to do, and tells codes apart. "
                  "Letters are as large as the paper allows; on small paper it says less. PDF and "
                  "SVG are sharp at any size, PNG has 150 dots per inch. No display is needed."_s,
        .options =
            {{.name = u"class"_s,
              .value = {.name = u"CLASS"_s, .words = classWords()},
              //: command line help
              .meaning = Tr::tr("Only the codes of that class"),
              .choice = u"codes"_s,
              .apply = setFilter},
             {.name = u"common"_s,
              //: command line help
              .meaning = Tr::tr("Only the codes that most people meet, for a cheat sheet"),
              .choice = u"codes"_s,
              .apply = [](const QString &, CommandLine *line) { setFilter(u"common"_s, line); }},
             {.name = u"registered"_s,
              //: command line help
              .meaning = Tr::tr("Without the numbers that are not in the registry"),
              .apply = [](const QString &, CommandLine *line) { line->onlyRegistered = true; }},
             {.name = u"size"_s,
              .value = {.name = u"PAPER"_s, .words = poster::papers()},
              //: command line help
              .meaning = Tr::tr("Size of the paper"),
              .detail = u"If not given, A2; with --class A3, and with --common A4."_s,
              .apply = [](const QString &value, CommandLine *line) { line->paper = value; }},
             {.name = u"theme"_s,
              .value = {.name = u"THEME"_s, .words = {u"light"_s, u"dark"_s}},
              //: command line help
              .meaning = Tr::tr("Light, if not given, or dark"),
              .apply = [](const QString &value, CommandLine *line) { line->theme = value; }}},
        .action = CommandLine::Action::Poster,
        .read = readPoster};
}

} // namespace cli
