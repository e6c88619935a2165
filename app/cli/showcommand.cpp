// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"
#include "textpage.h"

#include <core/copytext.h>
#include <core/wording.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Status;
using core::StatusSummary;

void printGuidance(const Status &status, TextPage *page)
{
    const core::Guidance &guidance = status.guidance;
    //: a client that receives a status code
    page->heading(Tr::tr("When you receive it"));
    page->paragraph(core::sideText(guidance.receiving.side), u"  "_s);
    for (const QString &cause : guidance.receiving.causes) {
        page->item(cause);
    }
    page->paragraph(guidance.receiving.action, u"  "_s);

    //: a server that sends a status code
    page->heading(Tr::tr("When you send it"));
    //: when sending a status code is right
    page->item(Tr::tr("Right: %1").arg(guidance.sending.right));
    //: when sending a status code is wrong
    page->item(Tr::tr("Wrong: %1").arg(guidance.sending.wrong));
    //: what belongs into the response
    page->item(Tr::tr("Response: %1").arg(guidance.sending.response));

    page->heading(core::retryText(guidance.retry));
    page->paragraph(guidance.retry.reason, u"  "_s);
}

void printUses(const Status &status, TextPage *page)
{
    if (status.uses.isEmpty()) {
        return;
    }
    //: the products that use a number
    page->heading(Tr::tr("Used by"));
    for (const core::Use &use : status.uses) {
        const QString owner = use.phrase.isEmpty() ? use.by : use.by + ", "_L1 + use.phrase;
        page->item(owner + ": "_L1 + use.meaning);
        if (!use.note.isEmpty()) {
            page->paragraph(use.note, u"    "_s);
        }
        //: %1: document
        page->paragraph(Tr::tr("Source: %1").arg(use.source), u"    "_s);
    }
}

/// All that they mean by the code; of products that the user did not choose only the names.
void printSenders(const Status &status, const QStringList &products, TextPage *page)
{
    if (status.senders.isEmpty()) {
        return;
    }
    //: the products that send a code, with what they mean by it
    page->heading(Tr::tr("Who sends it"));
    QStringList shown;
    QStringList others;
    for (const core::Sender &sender : status.senders) {
        const bool isShown = products.isEmpty() || products.contains(sender.by);
        QStringList &names = isShown ? shown : others;
        if (!names.contains(sender.by)) {
            names << sender.by;
        }
        if (!isShown) {
            continue;
        }
        page->item(sender.by + ", \""_L1 + sender.message + "\": "_L1
                   + core::catalogueSentence(sender.meaning));
        //: %1: what to set in a product
        page->paragraph(Tr::tr("Setting: %1").arg(core::catalogueSentence(sender.setting)),
                        u"    "_s);
        page->paragraph(Tr::tr("Source: %1").arg(sender.source), u"    "_s);
    }
    if (!others.isEmpty()) {
        const QString list = others.join(u" · "_s);
        //: %1 is a list of products; those before it are shown in full
        page->paragraph(shown.isEmpty() ? list : Tr::tr("Also: %1").arg(list), u"  "_s);
    }
}

void printConstants(int code, const QStringList &chosen, const core::Constants &constants,
                    TextPage *page)
{
    bool hasHeading = false;
    for (const QString &id : constants.known(chosen)) {
        const QList<core::Constant> names = constants.names(id, code);
        if (names.isEmpty()) {
            continue;
        }
        if (!hasHeading) {
            //: what languages and frameworks call a status code
            page->heading(Tr::tr("Constants"));
            hasHeading = true;
        }
        page->item(constants.find(id)->name + ": "_L1 + names.first().name);
    }
}

/// What is to be seen in the picture, for those who cannot see it.
void printPictureText(const Status &status, TextPage *page)
{
    if (!status.pictureAlts.isEmpty()) {
        //: what is to be seen in the picture of a status code
        page->heading(Tr::tr("The picture"));
        page->paragraph(status.pictureAlts.constFirst(), u"  "_s);
    }
}

/// In the form that the user wants, or that the terminal can draw where it shows colors. Files and
/// pipes get none: what reads them reads text.
void drawPicture(const CommandLine &commandLine, const Session &session, bool isColored)
{
    constexpr int widest = 40;
    const PictureForm form =
        commandLine.picture.value_or(isColored ? session.terminal.picture : PictureForm::None);
    if (session.terminal.isTerminal && form != PictureForm::None && session.drawPicture) {
        session.out << session.drawPicture(commandLine.code, form,
                                           qMin(widest, session.terminal.columns))
                    << '\n';
    }
}

void printSpecification(const Status &status, TextPage *page)
{
    if (!status.facts.headers.isEmpty()) {
        //: header fields of a status code
        page->heading(Tr::tr("Headers"));
        for (const core::HeaderFact &header : status.facts.headers) {
            const QString demand = header.name + " ("_L1 + core::directionText(header.direction)
                + ", "_L1 + core::levelText(header.level) + ')'_L1;
            const QString note = header.note.isEmpty() ? QString() : ": "_L1 + header.note;
            page->item(demand + note + " ["_L1 + header.source + u']');
        }
    }
    if (!status.changed.isEmpty()) {
        //: what is new since older specifications
        page->heading(Tr::tr("Changed"));
        page->paragraph(status.changed, u"  "_s);
    }
    if (!status.formerPhrases.isEmpty()) {
        //: older phrases of a status code
        page->heading(Tr::tr("Former names"));
        for (const core::FormerPhrase &former : status.formerPhrases) {
            page->item(former.phrase + " ("_L1 + former.source + u')');
        }
    }
    if (!status.sentPhrases.isEmpty()) {
        //: other phrases that products send with a status code
        page->heading(Tr::tr("Also sent as"));
        for (const core::SentPhrase &sent : status.sentPhrases) {
            page->item(sent.phrase + " ("_L1 + sent.by + u')');
        }
    }
}

void printLinks(const QString &heading, const QList<core::Reference> &links, TextPage *page)
{
    if (!links.isEmpty()) {
        page->heading(heading);
    }
    for (const core::Reference &link : links) {
        page->linkItem(link.label, link.url);
    }
}

void printClients(const core::Clients &clients, TextPage *page)
{
    if (clients.text.isEmpty()) {
        return;
    }
    //: what these do with a status code
    page->heading(Tr::tr("Browsers, caches and search engines"));
    page->paragraph(clients.text, u"  "_s);
    for (const core::Reference &source : clients.sources) {
        //: %1: document
        page->paragraph(Tr::tr("Source: %1").arg(source.label + ", "_L1 + source.url), u"    "_s);
    }
}

void readShow(const QStringList &words, CommandLine *commandLine)
{
    if (commandLine->snippet && commandLine->ecosystem.isEmpty()) {
        //: usage error
        commandLine->error = Tr::tr("--snippet needs --as ECOSYSTEM.");
    } else if (words.size() == 1) {
        readCode(words.first(), commandLine);
    } else {
        //: show is a command
        commandLine->error = Tr::tr("show takes one code: statuscat show 404");
    }
}

/// What the ecosystem calls the code, the name to prefer first.
int showConstant(const CommandLine &commandLine, const Session &session)
{
    const core::Ecosystem *ecosystem = session.catalogue.constants().find(commandLine.ecosystem);
    if (!ecosystem) {
        return failUnknownEcosystem(commandLine.ecosystem, session.err);
    }
    const QList<core::Constant> names =
        session.catalogue.constants().names(ecosystem->id, commandLine.code);
    if (names.isEmpty()) {
        //: %1: an ecosystem; %2: a code
        session.err << Tr::tr("%1 has no constant for %2.")
                           .arg(ecosystem->name, core::codeText(commandLine.code))
                    << '\n';
        return core::NothingFound;
    }
    session.out << names.first().name << '\n';
    return core::Found;
}

int showSnippet(const CommandLine &commandLine, const Session &session)
{
    const core::Constants &constants = session.catalogue.constants();
    const core::Ecosystem *ecosystem = constants.find(commandLine.ecosystem);
    if (!ecosystem) {
        return failUnknownEcosystem(commandLine.ecosystem, session.err);
    }
    const QString snippet =
        constants.snippet(ecosystem->id, session.catalogue.status(commandLine.code));
    if (snippet.isEmpty()) {
        //: %1: an ecosystem
        session.err << Tr::tr("There is no ready code for %1.").arg(ecosystem->name) << '\n';
        return core::NothingFound;
    }
    session.out << snippet << '\n';
    return core::Found;
}

int show(const CommandLine &commandLine, const Session &session)
{
    const StatusSummary *summary = session.catalogue.find(commandLine.code);
    if (!summary) {
        return printUnassigned(commandLine.code, session.err);
    }
    if (!commandLine.ecosystem.isEmpty()) {
        return commandLine.snippet ? showSnippet(commandLine, session)
                                   : showConstant(commandLine, session);
    }
    if (commandLine.json) {
        session.out << QString::fromUtf8(session.catalogue.source(commandLine.code)).trimmed()
                    << '\n';
        return core::Found;
    }
    const Status &status = session.catalogue.status(commandLine.code);
    const Choices choices = session.choices ? session.choices() : Choices();
    const Ink ink(commandLine.color, session.terminal);
    TextPage page(ink, session.terminal, session.out);
    drawPicture(commandLine, session, ink.isColored());
    session.out << ink.ofClass(status.code, core::codeAndPhrase(status.code, status.title)) << '\n';
    page.paragraph(
        (QStringList {core::className(core::classOf(status.code))} + core::standingTexts(status))
            .join(u" · "_s));
    page.heading(core::withoutMarkup(summary->summary));
    page.emptyLine();
    page.paragraph(status.guidance.description);
    printGuidance(status, &page);
    printUses(status, &page);
    printSenders(status, choices.products, &page);
    printClients(status.clients, &page);
    printSpecification(status, &page);
    if (!status.related.isEmpty()) {
        //: codes that are like this one
        page.heading(Tr::tr("Often confused with"));
        for (const core::RelatedCode &related : status.related) {
            page.item(session.catalogue.title(related.code) + ": "_L1 + related.difference);
        }
    }
    //: a request and its response
    page.heading(Tr::tr("Example"));
    page.verbatim(status.guidance.example.trimmed());
    printConstants(status.code, choices.ecosystems, session.catalogue.constants(), &page);
    printPictureText(status, &page);
    //: specifications of a status code
    printLinks(Tr::tr("References"), status.references, &page);
    //: guides on a status code, on pages of others
    printLinks(Tr::tr("Read more on the web"), status.readMore, &page);
    return core::Found;
}

Option pictureOption()
{
    return {.name = u"picture"_s,
            .value = {.name = u"FORM"_s, .words = {u"auto"_s, u"never"_s, u"kitty"_s, u"blocks"_s}},
            //: command line help
            .meaning = Tr::tr("Draw the cat between the lines"),
            .detail = u"If not given, on a terminal with colors: by kitty's graphics protocol in "
                      "kitty, Ghostty and WezTerm, else of half blocks where COLORTERM tells of "
                      "24-bit colors. Never into a file or a pipe."_s,
            .apply = [](const QString &value, CommandLine *line) {
                line->picture.reset();
                if (value != "auto"_L1) {
                    line->picture = value == "kitty"_L1 ? PictureForm::Kitty
                        : value == "blocks"_L1          ? PictureForm::Blocks
                                                        : PictureForm::None;
                }
            }};
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .operands = {codeOperand(u"CODE"_s)},
            //: command line help
            .meaning = Tr::tr("Print everything about a code"),
            .detail = u"That is its meaning, advice, headers, an example and references."_s,
            .options = {{.name = u"as"_s,
                         .value = ecosystemOperand(u"ECOSYSTEM"_s),
                         //: command line help
                         .meaning = Tr::tr("Print what an ecosystem calls the code"),
                         .detail = u"This is http.StatusNotFound for 404 and go, for example."_s,
                         .choice = u"answer"_s,
                         .apply = [](const QString &value,
                                     CommandLine *line) { line->ecosystem = value; }},
                        {.name = u"snippet"_s,
                         //: command line help
                         .meaning = Tr::tr("With --as, print code that answers with it"),
                         .detail = u"It holds the fields that the code demands."_s,
                         .apply = [](const QString &, CommandLine *line) { line->snippet = true; }},
                        jsonOption(),
                        colorOption(),
                        pictureOption()},
            .read = readShow,
            .run = show};
}

} // namespace cli
