// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void readPicture(const QStringList &words, CommandLine *commandLine)
{
    if (words.size() != 2) {
        //: picture is a command
        commandLine->error =
            Tr::tr("picture takes a code and a file: statuscat picture 404 cat.png");
        return;
    }
    readCode(words.first(), commandLine);
    commandLine->file = words.last();
    const bool isSvg = commandLine->file.endsWith(".svg"_L1, Qt::CaseInsensitive);
    if (!isSvg && !commandLine->file.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        //: %1: a file name
        commandLine->error = Tr::tr("The picture's file must end in .png or .svg, not \"%1\".")
                                 .arg(commandLine->file);
    } else if (isSvg && commandLine->width) {
        //: usage error
        commandLine->error = Tr::tr("An SVG picture has no --size.");
    }
}

int picture(const CommandLine &commandLine, const Session &session)
{
    constexpr int usualWidth = 800;
    const QString fault = session.savePicture(commandLine.code, commandLine.file,
                                              commandLine.width.value_or(usualWidth));
    return fault.isEmpty() ? int(core::Found) : fail(core::CannotWrite, fault, session.err);
}

} // namespace

Command pictureCommand()
{
    return {.name = u"picture"_s,
            .operands = {codeOperand(u"CODE"_s),
                         {.name = u"FILE"_s, .files = {u"*.png"_s, u"*.svg"_s}}},
            //: command line help
            .meaning = Tr::tr("Save the cat as .png or .svg"),
            .options = {{.name = u"size"_s,
                         .value = {.name = u"WIDTH"_s, .range = Range {16, 8192, true}},
                         //: command line help
                         .meaning = Tr::tr("Width of a PNG picture in pixels"),
                         .detail = u"If not given, 800. The height is three quarters of it."_s,
                         .apply = [](const QString &value,
                                     CommandLine *line) { line->width = value.toInt(); }}},
            .read = readPicture,
            .run = picture};
}

} // namespace cli
