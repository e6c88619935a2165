// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logoutput.h"
#include "shared.h"

#include <core/printable.h>
#include <instance/unixsignals.h>
#include <pictures/catimages.h>
#include <respond/logtext.h>
#include <respond/scenario.h>
#include <respond/server.h>

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void readRespond(const QStringList &words, CommandLine *commandLine)
{
    const Respond &respond = commandLine->respond;
    if (!words.isEmpty()) {
        //: respond is a command
        commandLine->error =
            Tr::tr("respond takes options only; what is answered is in the URL: /404");
    } else if (respond.certificate.isEmpty() != respond.key.isEmpty()) {
        //: usage error
        commandLine->error = Tr::tr("--certificate and --key belong together.");
    } else if (!respond.host.isNull() && QHostAddress(respond.host).isNull()) {
        //: %1: what was typed
        commandLine->error = Tr::tr("--host takes an address of this computer, not \"%1\".")
                                 .arg(respond.host.left(40));
    }
}

/// The content of @p file; an empty array, after a complaint, if it cannot be read.
QByteArray contentOf(const QString &file, QTextStream &err)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        failUnreadable(file, opened.errorString(), err);
        return {};
    }
    return opened.readAll();
}

/// Reads certificate and key; false, after a complaint, if they cannot be read.
bool readTls(const Respond &respond, respond::Configuration *configuration, QTextStream &err)
{
    const QByteArray certificate = contentOf(respond.certificate, err);
    const QByteArray key = certificate.isEmpty() ? QByteArray() : contentOf(respond.key, err);
    if (key.isEmpty()) {
        return false;
    }
    configuration->certificates = QSslCertificate::fromData(certificate);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (configuration->key.isNull()) {
            configuration->key = QSslKey(key, algorithm);
        }
    }
    if (configuration->certificates.isEmpty() || configuration->key.isNull()) {
        //: the files of a server's certificate and its key
        fail(core::WrongUsage, Tr::tr("--certificate and --key take PEM files."), err);
        return false;
    }
    return true;
}

/// Reads the file of answers; false, after a complaint, if it cannot be read.
bool readScenario(const QString &file, respond::Configuration *configuration, QTextStream &err)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        failUnreadable(file, opened.errorString(), err);
        return false;
    }
    const respond::Scenario scenario = respond::Scenario::read(opened.readAll());
    if (!scenario.error.isEmpty()) {
        fail(core::WrongUsage, file + ": "_L1 + scenario.error, err);
        return false;
    }
    configuration->routes = scenario.routes;
    return true;
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const respond::LogEntry &entry, bool isJson)
{
    return isJson
        ? jsonLine(respond::entryObject(entry, respond::Secrets::Hidden))
        : core::printable(QString::fromUtf8(respond::entryLine(entry))).toLocal8Bit() + '\n';
}

QString droppedText(qsizetype lines)
{
    //: %n: how many; the log of requests goes to another program
    return Tr::tr("%n lines of the log are dropped, which nobody read.", nullptr,
                  static_cast<int>(lines));
}

/// Says @p text on standard error, unless that is a pipe that nobody reads.
void complain(const QString &text, QTextStream &err)
{
    if (takesOctets(fileno(stderr))) {
        err << text << Qt::endl;
    }
}

/// Prints what @p server tells, past the stream of standard output, which would wait for a reader.
void printLog(const respond::Server &server, LogOutput *log, bool isJson, QTextStream &err)
{
    QObject::connect(
        &server, &respond::Server::answered, log,
        [log, isJson](const respond::LogEntry &entry) { log->write(lineOf(entry, isJson)); });
    QObject::connect(log, &LogOutput::dropped, log, [log, isJson, &err](qsizetype lines) {
        const QString text = droppedText(lines);
        log->write(isJson ? jsonLine({{u"dropped"_s, lines}}) : text.toLocal8Bit() + '\n');
        complain(text, err);
    });
    QObject::connect(log, &LogOutput::broken, log, [&err](const QString &reason) {
        //: %1: reason
        complain(Tr::tr("The log ends: %1").arg(reason), err);
    });
}

int failToStart(const respond::Server &server, int port, QTextStream &err)
{
    if (server.isPortTaken()) {
        //: %1: a port
        const QString text =
            Tr::tr("Port %1 is taken by another program; --port 0 finds a free one.");
        return fail(core::CannotWrite, text.arg(port), err);
    }
    //: %1: reason
    return fail(core::CannotWrite, Tr::tr("Requests cannot be taken: %1").arg(server.fault()), err);
}

int runRespond(const CommandLine &commandLine, const Session &session)
{
    const Respond &asked = commandLine.respond;
    respond::Configuration configuration;
    if (!asked.host.isEmpty()) {
        configuration.address = QHostAddress(asked.host);
    }
    configuration.port = static_cast<quint16>(asked.port);
    configuration.requests = asked.exitAfter;
    if (!asked.certificate.isEmpty() && !readTls(asked, &configuration, session.err)) {
        return core::WrongUsage;
    }
    if (!asked.scenario.isEmpty() && !readScenario(asked.scenario, &configuration, session.err)) {
        return core::WrongUsage;
    }
    const pictures::CatImages images;
    respond::Server server(session.catalogue, images);
    if (!server.start(configuration)) {
        return failToStart(server, asked.port, session.err);
    }
    QEventLoop loop;
    const instance::UnixSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &instance::UnixSignals::received, &loop, &QEventLoop::quit);
    session.out << server.url() << Qt::endl; // first: scripts wait for it
    if (session.out.status() != QTextStream::Ok) {
        return core::Found; // nobody would know of it; the end of the program tells
    }
    //: who can send requests
    const QString everybody = Tr::tr("Every computer that reaches this one can use it.");
    //: who can send requests
    const QString local = Tr::tr("Only programs on this computer can reach it.");
    session.err << (server.isReachedFromOutside() ? everybody : local) << Qt::endl;

    LogOutput log(fileno(stdout));
    if (asked.log != Respond::Log::Auto || session.terminal.isTerminal) {
        printLog(server, &log, asked.log == Respond::Log::Json, session.err);
    }
    QObject::connect(&server, &respond::Server::finished, &loop, &QEventLoop::quit);
    loop.exec();
    constexpr qint64 patience = 1000;
    if (const qsizetype lost = log.finish(patience); lost > 0) {
        complain(droppedText(lost), session.err);
    }
    return core::Found;
}

} // namespace

Command respondCommand()
{
    constexpr double lastPort = 65535;
    constexpr double mostRequests = 99999;
    return {
        .name = u"respond"_s,
        //: command line help
        .meaning = Tr::tr("Answer requests with any code, on this computer"),
        .detail = u"The first line of the output is the address; the path of a request says what "
                  "is answered, as in /404 or /503,503,200/in-turn, and / tells the others. It "
                  "ends with Ctrl+C."_s,
        .options =
            {{.name = u"port"_s,
              .value = {.name = u"N"_s, .range = Range {0, lastPort, true}},
              //: command line help
              .meaning = Tr::tr("Listen on that port"),
              .detail = u"If not given, 8404; 0 finds a free one. A port that is taken is exit "
                        "code 3."_s,
              .apply = [](const QString &value,
                          CommandLine *line) { line->respond.port = value.toInt(); }},
             {.name = u"host"_s,
              .value = {.name = u"ADDRESS"_s},
              //: command line help
              .meaning = Tr::tr("Listen on that address of this computer"),
              .detail = u"If not given, 127.0.0.1, which other computers cannot reach; 0.0.0.0 is "
                        "every address."_s,
              .apply = [](const QString &value, CommandLine *line) { line->respond.host = value; }},
             {.name = u"log"_s,
              .value = {.name = u"FORM"_s, .words = {u"text"_s, u"json"_s}},
              //: command line help
              .meaning = Tr::tr("Print a line for each request"),
              .detail = u"If not given, as text on a terminal, and not elsewhere. What a pipe does "
                        "not take is dropped beyond 1 MB; the log and standard error then say how "
                        "many lines, as {\"dropped\":N} in JSON."_s,
              .apply =
                  [](const QString &value, CommandLine *line) {
                      line->respond.log =
                          value == "json"_L1 ? Respond::Log::Json : Respond::Log::Text;
                  }},
             {.name = u"exit-after"_s,
              .value = {.name = u"N"_s, .range = Range {1, mostRequests, true}},
              //: command line help
              .meaning = Tr::tr("End after so many requests"),
              .apply = [](const QString &value,
                          CommandLine *line) { line->respond.exitAfter = value.toInt(); }},
             {.name = u"scenario"_s,
              .value = {.name = u"FILE"_s, .files = {u"*.json"_s}},
              //: command line help
              .meaning = Tr::tr("Answer paths as a JSON file says"),
              .detail = u"Its schema is resources/schema/scenario.schema.json in the source; the "
                        "first answer whose path and method fit counts."_s,
              .apply = [](const QString &value,
                          CommandLine *line) { line->respond.scenario = value; }},
             {.name = u"certificate"_s,
              .value = {.name = u"FILE"_s, .files = {u"*.pem"_s, u"*.crt"_s}},
              //: command line help
              .meaning = Tr::tr("Speak TLS with that certificate"),
              .apply = [](const QString &value,
                          CommandLine *line) { line->respond.certificate = value; }},
             {.name = u"key"_s,
              .value = {.name = u"FILE"_s, .files = {u"*.pem"_s, u"*.key"_s}},
              //: command line help
              .meaning = Tr::tr("The key of the certificate"),
              .apply = [](const QString &value, CommandLine *line) { line->respond.key = value; }}},
        .read = readRespond,
        .run = runRespond};
}

} // namespace cli
