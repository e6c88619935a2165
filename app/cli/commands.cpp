// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "checkcommand.h"
#include "helptext.h"

#include <core/copytext.h>
#include <core/wording.h>
#include <search/search.h>

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Action = CommandLine::Action;
using core::Catalogue;
using core::Status;
using core::StatusClass;
using core::StatusSummary;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Commands)
};

/// "404 Not Found"; only the number if nobody gave it a phrase or @p catalogue does not have it.
QString codeAndPhrase(const Catalogue &catalogue, int code)
{
    const StatusSummary *summary = catalogue.find(code);
    const QString phrase = summary ? summary->phrase : QString();
    return phrase.isEmpty() ? core::codeText(code) : core::codeText(code) + u' ' + phrase;
}

/// What a program should make of @p code, which nobody assigned.
QString unassignedText(const Catalogue &catalogue, int code)
{
    if (core::classOf(code) == StatusClass::Outside) {
        //: %1: a number below 100 or above 599
        return Tr::tr("%1 is not a valid status code; treat it as a server error, 5xx (RFC 9110, "
                      "section 15).")
            .arg(core::codeText(code));
    }
    //: 299; 200 OK
    return Tr::tr("%1 is not assigned; treat it as %2 (RFC 9110, section 15).")
        .arg(core::codeText(code), codeAndPhrase(catalogue, code / 100 * 100));
}

/// Prints paragraphs below headings, wrapped at the width of a terminal.
class Page
{
public:
    explicit Page(QTextStream &out)
        : m_out(out)
    {
    }

    /// A line of its own, after an empty one.
    void heading(const QString &text) { m_out << '\n' << text << '\n'; }

    /// @p text without markup, each line begun with @p indent and the first with @p bullet instead.
    void paragraph(const QString &text, const QString &indent = {}, const QString &bullet = {})
    {
        constexpr qsizetype width = 80;
        static const QRegularExpression space(
            u"[ \\t\\n]+"_s); // a no-break space is part of a word
        const QStringList words = core::withoutMarkup(text).split(space, Qt::SkipEmptyParts);
        QString line = bullet.isEmpty() ? indent : bullet;
        bool isNew = true;
        for (const QString &word : words) {
            if (!isNew && line.size() + 1 + word.size() > width) {
                m_out << line << '\n';
                line = indent;
                isNew = true;
            }
            line += isNew ? word : u' ' + word;
            isNew = false;
        }
        m_out << line << '\n';
    }

    void item(const QString &text) { paragraph(text, u"    "_s, u"  - "_s); }

    /// Lines that must stay as they are.
    void verbatim(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            m_out << (line.isEmpty() ? QString() : u"  "_s + line) << '\n';
        }
    }

private:
    QTextStream &m_out;
};

void printGuidance(const Status &status, Page *page)
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

void printUses(const Status &status, Page *page)
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

void printSpecification(const Status &status, Page *page)
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
}

int printUnassigned(const Catalogue &catalogue, int code, QTextStream &err)
{
    err << unassignedText(catalogue, code) << '\n';
    return core::NothingFound;
}

int fail(core::ExitCode code, const QString &reason, QTextStream &err)
{
    err << "statuscat: " << reason << '\n';
    return code;
}

int failUnknownEcosystem(const QString &id, QTextStream &err)
{
    //: %1: what was typed
    return fail(core::WrongUsage,
                Tr::tr("There is no ecosystem \"%1\"; statuscat constants lists them.").arg(id),
                err);
}

/// What the ecosystem calls the code, the name to prefer first.
int showConstant(const Catalogue &catalogue, const CommandLine &commandLine, QTextStream &out,
                 QTextStream &err)
{
    const core::Ecosystem *ecosystem = catalogue.constants().find(commandLine.ecosystem);
    if (!ecosystem) {
        return failUnknownEcosystem(commandLine.ecosystem, err);
    }
    const QList<core::Constant> names =
        catalogue.constants().names(ecosystem->id, commandLine.code);
    if (names.isEmpty()) {
        //: %1: an ecosystem; %2: a code
        err << Tr::tr("%1 has no constant for %2.")
                   .arg(ecosystem->name, core::codeText(commandLine.code))
            << '\n';
        return core::NothingFound;
    }
    out << names.first().name << '\n';
    return core::Found;
}

int constants(const Catalogue &catalogue, const CommandLine &commandLine, QTextStream &out,
              QTextStream &err)
{
    const core::Constants &all = catalogue.constants();
    if (commandLine.ecosystem.isEmpty()) {
        if (commandLine.json) {
            out << QString::fromUtf8(all.toIndex()) << '\n';
            return core::Found;
        }
        for (const core::Ecosystem &ecosystem : all.ecosystems()) {
            constexpr qsizetype column = 24;
            out << ecosystem.id.leftJustified(column) << ecosystem.name << '\n';
        }
        return core::Found;
    }
    if (!all.find(commandLine.ecosystem)) {
        return failUnknownEcosystem(commandLine.ecosystem, err);
    }
    if (commandLine.json) {
        out << QString::fromUtf8(all.source(commandLine.ecosystem)).trimmed() << '\n';
        return core::Found;
    }
    for (const core::Constant &constant : all.table(commandLine.ecosystem)) {
        const QString kind = core::constantKindName(constant.kind);
        out << core::codeText(constant.code) << "  " << constant.name
            << (kind.isEmpty() ? QString() : "  ("_L1 + kind + u')') << '\n';
    }
    return core::Found;
}

int show(const Catalogue &catalogue, const CommandLine &commandLine, QTextStream &out,
         QTextStream &err)
{
    const StatusSummary *summary = catalogue.find(commandLine.code);
    if (!summary) {
        return printUnassigned(catalogue, commandLine.code, err);
    }
    if (!commandLine.ecosystem.isEmpty()) {
        return showConstant(catalogue, commandLine, out, err);
    }
    if (commandLine.json) {
        out << QString::fromUtf8(catalogue.source(commandLine.code)).trimmed() << '\n';
        return core::Found;
    }
    const Status &status = catalogue.status(commandLine.code);
    Page page(out);
    page.paragraph(core::codeText(status.code) + u' ' + summary->title());
    page.paragraph(core::className(core::classOf(status.code)) + u" · "_s
                   + core::standingName(status.standing));
    page.heading(core::withoutMarkup(summary->summary));
    out << '\n';
    page.paragraph(status.guidance.description);
    printGuidance(status, &page);
    printUses(status, &page);
    printSpecification(status, &page);
    if (!status.related.isEmpty()) {
        //: codes that are like this one
        page.heading(Tr::tr("Often confused with"));
        for (const core::RelatedCode &related : status.related) {
            page.item(codeAndPhrase(catalogue, related.code) + ": "_L1 + related.difference);
        }
    }
    //: a request and its response
    page.heading(Tr::tr("Example"));
    page.verbatim(status.guidance.example.trimmed());
    if (!status.references.isEmpty()) {
        //: specifications of a status code
        page.heading(Tr::tr("References"));
        for (const core::Reference &reference : status.references) {
            page.item(reference.label + ": "_L1 + reference.url);
        }
    }
    return core::Found;
}

void printLine(const StatusSummary &summary, QTextStream &out)
{
    out << core::codeText(summary.code) << "  " << summary.title() << "  ("
        << core::withoutMarkup(summary.summary) << ")\n";
}

/// The catalogue's files of @p codes as one array, each as it stands in the catalogue.
void printJsonArray(const Catalogue &catalogue, const QList<int> &codes, QTextStream &out)
{
    QStringList objects;
    for (const int code : codes) {
        objects << QString::fromUtf8(catalogue.source(code)).trimmed();
    }
    out << "[\n" << objects.join(",\n"_L1) << "\n]\n";
}

int list(const Catalogue &catalogue, const CommandLine &commandLine, QTextStream &out,
         QTextStream &err)
{
    QList<int> codes;
    for (const StatusSummary &summary : catalogue.codes()) {
        if (commandLine.filter.accepts(summary)) {
            codes << summary.code;
        }
    }
    if (commandLine.json) {
        printJsonArray(catalogue, codes, out);
        return codes.isEmpty() ? core::NothingFound : core::Found;
    }
    if (codes.isEmpty()) {
        //: no status code fits
        err << Tr::tr("Nothing found.") << '\n';
        return core::NothingFound;
    }
    for (const StatusClass statusClass : core::allClasses()) {
        bool isFirst = true;
        for (const int code : std::as_const(codes)) {
            if (core::classOf(code) == statusClass) {
                if (isFirst) {
                    out << (code == codes.first() ? "" : "\n") << core::classHeading(statusClass)
                        << '\n';
                }
                isFirst = false;
                printLine(*catalogue.find(code), out);
            }
        }
    }
    return core::Found;
}

void printSearchJson(const search::SearchResult &result, const QString &query, QTextStream &out)
{
    QJsonArray codes;
    for (const search::SearchHit &hit : result.hits) {
        codes << hit.code;
    }
    const QJsonObject object {{u"query"_s, query},
                              {u"best"_s, codes.isEmpty() ? QJsonValue() : codes.first()},
                              {u"codes"_s, codes}};
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

int search(const Catalogue &catalogue, const CommandLine &commandLine, QTextStream &out,
           QTextStream &err)
{
    const search::SearchResult result = search::Search(catalogue).find(commandLine.text);
    if (commandLine.json) {
        printSearchJson(result, commandLine.text, out);
        return result.hits.isEmpty() ? core::NothingFound : core::Found;
    }
    for (const search::SearchHit &hit : result.hits) {
        printLine(*catalogue.find(hit.code), out);
    }
    if (!result.hits.isEmpty()) {
        return core::Found;
    }
    if (result.unassigned >= 0) {
        return printUnassigned(catalogue, result.unassigned, err);
    }
    //: no status code fits
    err << Tr::tr("Nothing found.");
    if (!result.suggestions.isEmpty()) {
        QStringList names;
        for (const int code : result.suggestions) {
            names << codeAndPhrase(catalogue, code);
        }
        //: %1: one or more codes
        err << ' ' << Tr::tr("Did you mean %1?").arg(names.join(", "_L1));
    }
    err << '\n';
    return core::NothingFound;
}

int run(const CommandLine &commandLine, const Catalogue &catalogue, const SavePicture &savePicture,
        QTextStream &out, QTextStream &err)
{
    switch (commandLine.action) {
    case Action::Show:
        return show(catalogue, commandLine, out, err);
    case Action::Search:
        return search(catalogue, commandLine, out, err);
    case Action::List:
        return list(catalogue, commandLine, out, err);
    case Action::Constants:
        return constants(catalogue, commandLine, out, err);
    case Action::Picture: {
        const QString fault = savePicture(commandLine.code, commandLine.file, commandLine.width);
        return fault.isEmpty() ? int(core::Found) : fail(core::CannotWrite, fault, err);
    }
    case Action::Check:
        return runCheck(commandLine.check, commandLine.json, catalogue, out, err);
    case Action::Help:
        out << helpText();
        return core::Found;
    case Action::Version:
        out << "statuscat " << QCoreApplication::applicationVersion() << '\n';
        return core::Found;
    case Action::Service: // main() runs it where it was built
        //: usage error
        err << Tr::tr("statuscat: This build has no --service; it was made without Qt D-Bus.\n");
        return core::WrongUsage;
    case Action::Window:
    case Action::Screenshot:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

int runCommand(const CommandLine &commandLine, const Catalogue &catalogue,
               const SavePicture &savePicture, QTextStream &out, QTextStream &err)
{
    if (!commandLine.error.isEmpty()) {
        fail(core::WrongUsage, commandLine.error, err);
        //: %1: a command
        err << Tr::tr("See: %1").arg("statuscat --help"_L1) << '\n';
        return core::WrongUsage;
    }
    const int code = run(commandLine, catalogue, savePicture, out, err);
    out.flush();
    if (out.status() != QTextStream::Ok) {
        const QString reason = out.device() ? out.device()->errorString() : QString();
        //: %1: reason
        return fail(core::CannotWrite, Tr::tr("The output cannot be written: %1").arg(reason), err);
    }
    return code;
}

} // namespace cli
