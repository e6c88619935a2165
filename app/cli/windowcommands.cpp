// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"

#include <core/exitcode.h>
#include <core/status.h>

#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Action = CommandLine::Action;
using Task = core::WindowRequest::Task;

void readText(const QStringList &words, CommandLine *commandLine)
{
    const core::WindowRequest request {.text = words.join(u' ')};
    if (words.size() > 1 && std::all_of(words.cbegin(), words.cend(), core::isCodeText)) {
        //: %1: several codes
        commandLine->error = Tr::tr("One code at a time, not %1.").arg(request.text);
    } else if (!request.fits()) {
        //: usage error
        commandLine->error =
            Tr::tr("The text is longer than %1 kB.").arg(request.longestText / 1024);
    } else {
        commandLine->text = request.text;
        if (commandLine->task == Task::Copy) {
            readCode(request.text, commandLine);
        }
    }
}

void setCopy(const QString &, CommandLine *commandLine)
{
    if (commandLine->task != Task::Open) {
        //: usage error
        commandLine->error = Tr::tr("Either --copy or --view, not both.");
    }
    commandLine->task = Task::Copy;
}

Option viewOption()
{
    return {.name = u"view"_s,
            .value = {.name = u"VIEW"_s,
                      .words = {core::taskKey(Task::Search), core::taskKey(Task::Check),
                                core::taskKey(Task::Gallery), core::taskKey(Task::Respond),
                                core::taskKey(Task::Compare), core::taskKey(Task::Choose),
                                core::taskKey(Task::Learn)}},
            //: command line help
            .meaning = Tr::tr("Open that view; nothing is sent"),
            .choice = u"view"_s,
            .apply = [](const QString &value, CommandLine *line) {
                line->task = *core::taskForKey(value);
            }};
}

void setSize(const QString &value, CommandLine *commandLine)
{
    constexpr int least = 200;
    constexpr int most = 8192;
    static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    const int width = match.captured(1).toInt();
    const int height = match.captured(2).toInt();
    commandLine->size = {width, height};
    if (qMin(width, height) < least || qMax(width, height) > most) {
        //: %1, %2: numbers; %3: what was typed
        commandLine->error =
            Tr::tr("The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not \"%3\".")
                .arg(QString::number(least), QString::number(most), value);
    }
}

void readScreenshot(const QStringList &words, CommandLine *commandLine)
{
    readText(words.sliced(1), commandLine);
    commandLine->file = words.first();
    if (!commandLine->file.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        //: %1: a file name
        commandLine->error =
            Tr::tr("The screenshot's file must end in .png, not \"%1\".").arg(commandLine->file);
    }
}

void readService(const QStringList &words, CommandLine *commandLine)
{
    if (!words.isEmpty()) {
        //: usage error
        commandLine->error = Tr::tr("--service stands alone.");
    }
}

int refuseService(const CommandLine &, const Session &session) // main() runs it where it was built
{
    return fail(core::WrongUsage,
                //: usage error
                Tr::tr("This build has no --service; it was made without Qt D-Bus."), session.err);
}

} // namespace

Command windowCommand()
{
    return {
        .operands = {codeOperand(u"[CODE|TEXT|URL|statuscat:CODE]"_s)},
        //: command line help
        .meaning = Tr::tr("Open the window there; a URL is checked"),
        .detail = u"The window shows that code, the codes that a text finds, or the check of a "
                  "URL. A link, such as statuscat:404, opens the code and can do nothing else."_s,
        .options = {viewOption(),
                    {.name = u"copy"_s,
                     //: command line help
                     .meaning = Tr::tr("Open the window there and copy the code"),
                     .detail = u"It is copied in the format that was chosen in the window."_s,
                     .choice = u"view"_s,
                     .apply = setCopy},
                    {.name = u"portable"_s,
                     //: command line help
                     .meaning = Tr::tr("Keep the settings beside the program"),
                     .detail = u"They are kept in statuscat.ini there, and the program starts "
                               "beside a window that keeps them elsewhere."_s,
                     .apply = [](const QString &, CommandLine *line) { line->portable = true; }}},
        .action = Action::Window,
        .read = readText};
}

Command screenshotCommand()
{
    return {
        .name = u"--screenshot"_s,
        .operands = {{.name = u"FILE.png"_s, .files = {u"*.png"_s}}, codeOperand(u"[CODE|TEXT]"_s)},
        //: command line help
        .meaning = Tr::tr("Save a picture of the window"),
        .detail = u"No display is needed, no window is shown and nothing is sent."_s,
        .options = {viewOption(),
                    {.name = u"size"_s,
                     .value = {.name = u"WxH"_s},
                     //: command line help
                     .meaning = Tr::tr("Width and height of the window"),
                     .detail = u"Each is 200 to 8192; if not given, 1180x780."_s,
                     .apply = setSize},
                    {.name = u"theme"_s,
                     .value = {.name = u"THEME"_s, .words = {u"light"_s, u"dark"_s}},
                     //: command line help
                     .meaning = Tr::tr("Show the window in that theme"),
                     .apply = [](const QString &value,
                                 CommandLine *line) { line->theme = value; }}},
        .action = Action::Screenshot,
        .read = readScreenshot};
}

Command serviceCommand()
{
    return {.name = u"--service"_s,
            //: command line help
            .meaning = Tr::tr("Answer the desktop's search; the bus starts it"),
            .detail = u"It answers GNOME Shell and KRunner, shows no window, and ends after a "
                      "minute of silence."_s,
            .action = Action::Service,
            .read = readService,
            .run = refuseService};
}

} // namespace cli
