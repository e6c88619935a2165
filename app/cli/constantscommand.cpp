// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void readConstants(const QStringList &words, CommandLine *commandLine)
{
    commandLine->ecosystem = words.value(0);
    if (words.size() > 1) {
        //: constants is a command
        commandLine->error =
            Tr::tr("constants takes one ecosystem, not \"%1\".").arg(words.join(u' '));
    }
}

int constants(const CommandLine &commandLine, const Session &session)
{
    const core::Constants &all = session.catalogue.constants();
    if (commandLine.ecosystem.isEmpty()) {
        if (commandLine.json) {
            session.out << QString::fromUtf8(all.source()) << '\n';
            return core::Found;
        }
        for (const core::Ecosystem &ecosystem : all.ecosystems()) {
            constexpr qsizetype column = 24;
            session.out << ecosystem.id.leftJustified(column) << ecosystem.name << '\n';
        }
        return core::Found;
    }
    if (!all.find(commandLine.ecosystem)) {
        return failUnknownEcosystem(commandLine.ecosystem, session.err);
    }
    if (commandLine.json) {
        session.out << QString::fromUtf8(all.source(commandLine.ecosystem)).trimmed() << '\n';
        return core::Found;
    }
    for (const core::Constant &constant : all.table(commandLine.ecosystem)) {
        const QString kind = core::constantKindName(constant.kind);
        session.out << core::codeText(constant.code) << "  " << constant.name
                    << (kind.isEmpty() ? QString() : "  ("_L1 + kind + u')') << '\n';
    }
    return core::Found;
}

} // namespace

Command constantsCommand()
{
    return {.name = u"constants"_s,
            .operands = {ecosystemOperand(u"[ECOSYSTEM]"_s)},
            //: command line help
            .meaning = Tr::tr("Print its constants, or the ecosystems"),
            .detail = u"An ecosystem is a language, a framework or a server."_s,
            .options = {jsonOption()},
            .read = readConstants,
            .run = constants};
}

} // namespace cli
