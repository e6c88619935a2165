// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include <core/catalogue.h>

#include <QCoreApplication>

#include <functional>
#include <optional>

class QTextStream;

namespace cli {

/// The texts of this folder.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

/// Saves the picture of a code, or of its class if the code has none, to a file that ends in .png
/// or .svg; a PNG is that many pixels wide. Returns why it cannot, or an empty text.
using SavePicture = std::function<QString(int code, const QString &file, int width)>;

/// Draws the picture of a code, or of its class if the code has none, as text for a terminal, so
/// many columns wide, with the end of its last line.
using DrawPicture = std::function<QString(int code, PictureForm form, int columns)>;

/// What the user chose in the window that commands keep to.
struct Choices
{
    QStringList ecosystems = {}; ///< ids, the first one first; empty before a choice
    QStringList products = {}; ///< whose meaning of a code is told in full; empty before a choice
};

/// What a command works with.
struct Session
{
    const core::Catalogue &catalogue;
    const SavePicture &savePicture;
    QTextStream &out; ///< for answers
    QTextStream &err; ///< for complaints
    Terminal terminal = {}; ///< where the answers go
    DrawPicture drawPicture = {}; ///< may be empty
    std::function<Choices()> choices = {}; ///< may be empty
    QTextStream *in = nullptr; ///< what the user answers; standard input if null
};

/// A word that completes what was typed.
struct Candidate
{
    QString word;
    QString meaning = {}; ///< one line; may be empty
};

/// The least and the largest number that an option takes.
struct Range
{
    double least;
    double most;
    bool isWhole = false; ///< without a fraction, in digits alone
};

/// What stands in one place of the command line, behind a command or behind an option.
struct Operand
{
    QString name = {}; ///< as help and manual write it: "CODE", "[CLASS]", "URL..."
    QStringList words = {}; ///< if it is one of a few; of an option, anything else is refused
    std::optional<Range> range = {}; ///< if it is a number; of an option, any other is refused
    QList<Candidate> (*candidates)(const core::Catalogue &) = nullptr; ///< what completes it
    QStringList files = {}; ///< patterns of the files that complete it, such as "*.png"
};

/// A row of a command's table: all that parser, help, manual page and completions know of an
/// option.
struct Option
{
    QString name; ///< without dashes
    Operand value = {}; ///< without a name if the option takes none
    QString meaning; ///< one line for help, manual and completions
    QString detail = {}; ///< sentences that only the manual page adds; it is English
    QString choice = {}; ///< only one of the options with the same choice is offered
    bool isRepeated = false; ///< whether it may be given several times
    /// Takes the value over, or says in CommandLine::error why it cannot.
    void (*apply)(const QString &value, CommandLine *commandLine);
};

/// A command with its table.
struct Command
{
    /// The word that it begins with; "--screenshot" if that is an option whose value, if any, is
    /// the first operand; empty for the window.
    QString name = {};
    QString letter = {}; ///< another name of such an option, without dash
    QList<Operand> operands = {};
    QString meaning; ///< one line for help, manual and completions
    QString detail = {}; ///< sentences that only the manual page adds; it is English
    QList<Option> options = {}; ///< applied in this order; commonOptions() before them
    bool isAlways = false; ///< whether it is what is done, whatever stands beside it
    CommandLine::Action action = CommandLine::Action::Run;
    /// Takes the operands over after the options, or says in CommandLine::error why it cannot.
    void (*read)(const QStringList &words, CommandLine *commandLine);
    CommandLine::Runner run = nullptr;

    /// The name as an option, without dashes; empty if it is a word.
    QString optionName() const { return name.startsWith(u"--") ? name.mid(2) : QString(); }

    /// Whether the option @p option, without dashes, may stand beside it.
    bool takes(const QString &option) const;
};

// The commands, each in its own file with its table, what reads its operands and what runs it.
Command windowCommand();
Command showCommand();
Command searchCommand();
Command countCommand();
Command listCommand();
Command constantsCommand();
Command compareCommand();
Command chooseCommand();
Command checkCommand();
Command pictureCommand();
Command posterCommand();
Command respondCommand();
Command screenshotCommand();
Command serviceCommand();
Command helpCommand();
Command versionCommand();

/// Completes the words of a command line for a shell: "statuscat __complete show 4". Prints each
/// word that can stand in the place of the last one, with its meaning behind a tab, and the line
/// ":files" with patterns if files can. What the shell does not want, it leaves out itself.
int complete(const CommandLine &commandLine, const Session &session);

} // namespace cli
