// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <core/language.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Action = CommandLine::Action;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

/// The number that @p word is if it is written as a status code; three digits, as on the wire.
std::optional<int> codeIn(const QString &word)
{
    static const QRegularExpression pattern(u"^\\d{3}$"_s);
    return pattern.match(word).hasMatch() ? std::optional(word.toInt()) : std::nullopt;
}

/// The command that @p words begin with, which is taken off them; Window if there is none.
Action takeCommand(QStringList *words)
{
    static const QHash<QString, Action> commands {
        {u"show"_s, Action::Show},       {u"search"_s, Action::Search},
        {u"list"_s, Action::List},       {u"constants"_s, Action::Constants},
        {u"picture"_s, Action::Picture}, {u"check"_s, Action::Check}};
    const Action action =
        words->isEmpty() ? Action::Window : commands.value(words->first(), Action::Window);
    if (action != Action::Window) {
        words->removeFirst();
    }
    return action;
}

/// An error if @p parser saw an option that @p action has no use for.
QString misplacedOption(const QCommandLineParser &parser, Action action)
{
    struct Place
    {
        QString option;
        QList<Action> actions;
        QString names;
    };
    //: where an option belongs
    const QString window = Tr::tr("the window");
    QList<Place> places {
        {u"json"_s,
         {Action::Show, Action::Search, Action::List, Action::Constants, Action::Check},
         u"show, search, list, constants, check"_s},
        {u"as"_s, {Action::Show}, u"show"_s},
        {u"screenshot"_s, {Action::Screenshot}, window},
        {u"view"_s, {Action::Window, Action::Screenshot}, window},
        {u"copy"_s, {Action::Window}, window},
        {u"portable"_s, {Action::Window}, window},
        {u"size"_s, {Action::Picture, Action::Screenshot}, u"picture, --screenshot"_s},
        {u"theme"_s, {Action::Screenshot}, u"--screenshot"_s}};
    for (const QString &option : checkOptionNames()) {
        places << Place {option, {Action::Check}, u"check"_s};
    }
    for (const Place &place : places) {
        if (parser.isSet(place.option) && !place.actions.contains(action)) {
            //: %2: a list of commands
            return Tr::tr("The option --%1 belongs to: %2.").arg(place.option, place.names);
        }
    }
    return {};
}

QString readLanguage(const QString &language, CommandLine *commandLine)
{
    const QStringList offered = core::languages();
    if (!offered.contains(language)) {
        //: %1: a list; %2: what was typed
        return Tr::tr("The --language is one of %1, not \"%2\".")
            .arg(offered.join(", "_L1), language.simplified().left(40));
    }
    commandLine->language = language;
    return {};
}

QString readText(const QStringList &words, CommandLine *commandLine)
{
    const bool onlyCodes = std::all_of(
        words.cbegin(), words.cend(), [](const QString &word) { return codeIn(word).has_value(); });
    if (words.size() > 1 && onlyCodes) {
        //: %1: several codes
        return Tr::tr("One code at a time, not %1.").arg(words.join(u' '));
    }
    const QString text = words.join(u' ');
    if (!core::WindowRequest {.text = text}.fits()) {
        //: usage error
        return Tr::tr("The text is longer than %1 kB.")
            .arg(core::WindowRequest::longestText / 1024);
    }
    commandLine->text = text;
    return {};
}

QString readCode(const QString &word, CommandLine *commandLine)
{
    const std::optional<int> code = codeIn(word);
    if (!code) {
        //: %1: what was typed
        return Tr::tr("\"%1\" is not a status code: that is three digits, such as 404.").arg(word);
    }
    commandLine->code = *code;
    return {};
}

/// What the window is to do with its text.
QString readTask(const QCommandLineParser &parser, CommandLine *commandLine)
{
    using Task = core::WindowRequest::Task;
    if (parser.isSet(u"copy"_s)) {
        commandLine->task = Task::Copy;
        //: usage error
        return parser.isSet(u"view"_s) ? Tr::tr("Either --copy or --view, not both.")
                                       : readCode(commandLine->text, commandLine);
    }
    if (parser.isSet(u"view"_s)) {
        const QString view = parser.value(u"view"_s);
        commandLine->task = core::taskForKey(view).value_or(Task::Open);
        if (commandLine->task == Task::Open || commandLine->task == Task::Copy) {
            //: %1: what was typed
            return Tr::tr("The --view is search, check or gallery, not \"%1\".").arg(view);
        }
    }
    return {};
}

QString readShow(const QStringList &words, CommandLine *commandLine)
{
    if (words.size() != 1) {
        //: show is a command
        return Tr::tr("show takes one code: statuscat show 404");
    }
    return readCode(words.first(), commandLine);
}

QString readSearch(const QStringList &words, CommandLine *commandLine)
{
    commandLine->text = words.join(u' ');
    if (commandLine->text.trimmed().isEmpty()) {
        //: search is a command
        return Tr::tr("search takes a text: statuscat search rate limit");
    }
    return {};
}

QString readList(const QStringList &words, CommandLine *commandLine)
{
    using core::ClassFilter;
    static const QRegularExpression pattern(u"^([1-5])xx$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (words.isEmpty()) {
        return {};
    }
    const QString &word = words.first();
    const QRegularExpressionMatch match = pattern.match(word);
    if (words.size() == 1 && match.hasMatch()) {
        commandLine->filter = {.kind = ClassFilter::Kind::OneClass,
                               .statusClass =
                                   static_cast<core::StatusClass>(match.captured(1).toInt())};
        return {};
    }
    if (words.size() == 1 && word.compare("common"_L1, Qt::CaseInsensitive) == 0) {
        commandLine->filter.kind = ClassFilter::Kind::Common;
        return {};
    }
    //: list is a command; %1: what was typed
    return Tr::tr("list takes one class, 1xx to 5xx, or the word common, not \"%1\".")
        .arg(words.join(u' '));
}

QString readConstants(const QStringList &words, CommandLine *commandLine)
{
    if (words.size() > 1) {
        //: constants is a command
        return Tr::tr("constants takes one ecosystem, not \"%1\".").arg(words.join(u' '));
    }
    commandLine->ecosystem = words.value(0);
    return {};
}

QString readPicture(const QStringList &words, const QString &size, CommandLine *commandLine)
{
    constexpr int least = 16;
    constexpr int most = 8192;
    if (words.size() != 2) {
        //: picture is a command
        return Tr::tr("picture takes a code and a file: statuscat picture 404 cat.png");
    }
    commandLine->file = words.last();
    const bool isSvg = commandLine->file.endsWith(".svg"_L1, Qt::CaseInsensitive);
    if (!isSvg && !commandLine->file.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        //: %1: a file name
        return Tr::tr("The picture's file must end in .png or .svg, not \"%1\".")
            .arg(commandLine->file);
    }
    if (!size.isNull()) {
        bool isNumber = false;
        commandLine->width = size.toInt(&isNumber);
        if (isSvg) {
            //: usage error
            return Tr::tr("An SVG picture has no --size.");
        }
        if (!isNumber || commandLine->width < least || commandLine->width > most) {
            //: %1, %2: numbers; %3: what was typed
            return Tr::tr("The --size of a picture is its width, %1 to %2, not \"%3\".")
                .arg(QString::number(least), QString::number(most), size);
        }
    }
    return readCode(words.first(), commandLine);
}

QString readScreenshot(const QCommandLineParser &parser, const QStringList &words,
                       CommandLine *commandLine)
{
    constexpr int least = 200;
    constexpr int most = 8192;
    commandLine->file = parser.value(u"screenshot"_s);
    if (!commandLine->file.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        //: %1: a file name
        return Tr::tr("The screenshot's file must end in .png, not \"%1\".").arg(commandLine->file);
    }
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
        const QString size = parser.value(u"size"_s);
        const QRegularExpressionMatch match = pattern.match(size);
        const auto side = [&match](int group) { return match.captured(group).toInt(); };
        commandLine->size = {side(1), side(2)};
        if (qMin(side(1), side(2)) < least || qMax(side(1), side(2)) > most) {
            //: %1, %2: numbers; %3: what was typed
            return Tr::tr("The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not \"%3\".")
                .arg(QString::number(least), QString::number(most), size);
        }
    }
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1) {
            //: %1: what was typed
            return Tr::tr("The --theme is light or dark, not \"%1\".").arg(theme);
        }
        commandLine->theme = theme;
    }
    const QString error = readText(words, commandLine);
    return error.isEmpty() ? readTask(parser, commandLine) : error;
}

} // namespace

bool CommandLine::needsWindow() const
{
    return error.isEmpty() && (action == Action::Window || action == Action::Screenshot);
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}},
                       {u"json"_s, {}},
                       {u"as"_s, {}, u"ECOSYSTEM"_s},
                       {u"view"_s, {}, u"VIEW"_s},
                       {u"copy"_s, {}},
                       {u"portable"_s, {}},
                       {u"service"_s, {}},
                       {u"screenshot"_s, {}, u"FILE"_s},
                       {u"size"_s, {}, u"SIZE"_s},
                       {u"theme"_s, {}, u"THEME"_s},
                       {u"language"_s, {}, u"CODE"_s}});
    addCheckOptions(&parser);

    // The parser does not tell what stood behind "--", where no word is a command.
    const qsizetype dashes = arguments.indexOf("--"_L1);
    const qsizetype end = dashes < 0 ? arguments.size() : dashes;
    CommandLine commandLine;
    const bool isUnderstood = parser.parse(arguments.first(end));
    if (parser.isSet(u"language"_s)) { // first, since faults are told in it
        commandLine.error = readLanguage(parser.value(u"language"_s), &commandLine);
    }
    if (!isUnderstood) {
        commandLine.error = parser.errorText();
    }
    if (!commandLine.error.isEmpty()) {
        return commandLine;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        commandLine.action = parser.isSet(u"help"_s) ? Action::Help : Action::Version;
        return commandLine;
    }

    QStringList words = parser.positionalArguments();
    if (parser.isSet(u"service"_s)) {
        commandLine.action = Action::Service;
        if (parser.optionNames().size() > 1 || !words.isEmpty() || dashes >= 0) {
            //: usage error
            commandLine.error = Tr::tr("--service stands alone.");
        }
        return commandLine;
    }
    commandLine.action = takeCommand(&words);
    words += arguments.sliced(qMin(end + 1, arguments.size()));
    if (commandLine.action == Action::Window && parser.isSet(u"screenshot"_s)) {
        commandLine.action = Action::Screenshot;
    }
    commandLine.json = parser.isSet(u"json"_s);
    commandLine.portable = parser.isSet(u"portable"_s);
    commandLine.error = misplacedOption(parser, commandLine.action);
    if (!commandLine.error.isEmpty()) {
        return commandLine;
    }
    switch (commandLine.action) {
    case Action::Window:
        commandLine.error = readText(words, &commandLine);
        if (commandLine.error.isEmpty()) {
            commandLine.error = readTask(parser, &commandLine);
        }
        break;
    case Action::Screenshot:
        commandLine.error = readScreenshot(parser, words, &commandLine);
        break;
    case Action::Show:
        commandLine.error = readShow(words, &commandLine);
        commandLine.ecosystem = parser.value(u"as"_s);
        break;
    case Action::Search:
        commandLine.error = readSearch(words, &commandLine);
        break;
    case Action::List:
        commandLine.error = readList(words, &commandLine);
        break;
    case Action::Constants:
        commandLine.error = readConstants(words, &commandLine);
        break;
    case Action::Picture:
        commandLine.error = readPicture(
            words, parser.isSet(u"size"_s) ? parser.value(u"size"_s) : QString(), &commandLine);
        break;
    case Action::Check:
        commandLine.error = readCheckOptions(parser, words, &commandLine.check);
        break;
    case Action::Service:
    case Action::Help:
    case Action::Version:
        break;
    }
    return commandLine;
}

} // namespace cli
