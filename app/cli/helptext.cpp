// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helptext.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

} // namespace

QString helpText()
{
    struct Line
    {
        QString form;
        QString meaning;
    };
    const QList<Line> lines {
        //: command line help
        {u"statuscat [CODE|TEXT|URL|statuscat:CODE]"_s,
         Tr::tr("Open the window there; a URL is checked")},
        //: command line help
        {u"          [--view search|check|gallery]"_s, Tr::tr("Open that view; nothing is sent")},
        //: command line help
        {u"          [--portable]"_s, Tr::tr("Keep the settings beside the program")},
        //: command line help
        {u"statuscat --copy CODE"_s, Tr::tr("Open the window there and copy the code")},
        //: command line help
        {u"statuscat show CODE [--json]"_s, Tr::tr("Print everything about a code")},
        //: command line help
        {u"statuscat search TEXT [--json]"_s, Tr::tr("Print the codes that match, best first")},
        //: command line help
        {u"statuscat list [4xx|common] [--json]"_s, Tr::tr("Print the codes of a class, or all")},
        //: command line help
        {u"statuscat show CODE --as ECOSYSTEM"_s, Tr::tr("Print what an ecosystem calls the code")},
        //: command line help
        {u"statuscat constants [ECOSYSTEM] [--json]"_s,
         Tr::tr("Print its constants, or the ecosystems")},
        //: command line help
        {u"statuscat check URL... [--json]"_s,
         Tr::tr("Ask servers, hop by hop, and print what they answer")},
        //: command line help
        {u"          [--from FILE|-]"_s, Tr::tr("URLs from a file, one a line")},
        {u"          [--method METHOD] [--body TEXT|@FILE]"_s,
         u"GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE"_s},
        //: command line help
        {u"          [--header 'NAME: VALUE'] [--timeout S]"_s,
         Tr::tr("Own headers; seconds for each URL")},
        //: command line help
        {u"          [--no-follow] [--max-hops N]"_s, Tr::tr("Follow no redirects, or at most N")},
        //: command line help
        {u"          [--allow-private]"_s, Tr::tr("Follow redirects into private networks")},
        //: command line help
        {u"statuscat picture CODE FILE [--size WIDTH]"_s, Tr::tr("Save the cat as .png or .svg")},
        //: command line help
        {u"statuscat --screenshot FILE.png [--size WxH]"_s, Tr::tr("Save a picture of the window")},
        {u"          [--theme light|dark] [CODE|TEXT]"_s, {}},
        //: command line help
        {u"          [--language CODE]"_s, Tr::tr("Speak this language for once, such as de")},
        //: command line help
        {u"statuscat --service"_s, Tr::tr("Answer the desktop's search; the bus starts it")},
        //: command line help
        {u"statuscat --help, --version"_s, Tr::tr("Print this text, or the version")},
        //: command line help
        {u"statuscat -- TEXT"_s, Tr::tr("Look for a text that is also a command")},
    };
    //: command line help
    QString text = Tr::tr("HTTP status codes, explained and drawn.") + "\n\n"_L1;
    for (const Line &line : lines) {
        constexpr qsizetype column = 49;
        text += line.meaning.isEmpty() ? line.form : line.form.leftJustified(column) + line.meaning;
        text += u'\n';
    }
    //: command line help
    text += u'\n' + Tr::tr("Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.");
    //: command line help
    text += u'\n'
        + Tr::tr("Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the "
                 "gravest.");
    return text + u'\n';
}

} // namespace cli
