// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realservers.h"

#include "toolrun.h"
#include "waiting.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s};

bool openssl(const QStringList &arguments)
{
    return !outputOf(u"openssl"_s, arguments).isNull();
}

} // namespace

QString outputOf(const QString &program, const QStringList &arguments)
{
    const ToolRun run = runTool(program, arguments);
    return run.code == 0 ? u""_s + QString::fromUtf8(run.out) : QString();
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

TestAuthority::TestAuthority(const QString &folder, const QString &name)
    : m_folder(folder)
    , m_name(name)
{
    QFile list(path(name, u"list"_s));
    QFile config(path(name, u"cnf"_s));
    if (!list.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly)) {
        return;
    }
    config.write(u"[ca]\ndefault_ca=test\n[test]\ndatabase=%1\nnew_certs_dir=%2\n"
                 "unique_subject=no\nrand_serial=yes\ndefault_md=sha256\n"
                 "copy_extensions=copy\npolicy=any\n[any]\ncommonName=supplied\n"_s
                     .arg(list.fileName(), folder)
                     .toUtf8());
    m_isValid =
        openssl(QStringList {u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name,
                             u"-keyout"_s, path(name, u"key"_s), u"-out"_s, certificate()}
                + newKey);
}

QString TestAuthority::certificate() const
{
    return path(m_name, u"pem"_s);
}

QString TestAuthority::path(const QString &name, const QString &ending) const
{
    return m_folder + u'/' + name + u'.' + ending;
}

TestAuthority::Identity TestAuthority::issue(const QString &name, const QString &subject,
                                             int days) const
{
    const Identity identity {path(name, u"key"_s), path(name, u"pem"_s)};
    const QString request = path(name, u"csr"_s);
    const auto inDays = [](int count) {
        return QDateTime::currentDateTimeUtc().addDays(count).toString(u"yyyyMMddHHmmss'Z'"_s);
    };
    // "ca", because only this command makes a certificate of the past with every openssl.
    const QStringList names = subject.isEmpty()
        ? QStringList()
        : QStringList {u"-addext"_s, u"subjectAltName="_s + subject};
    const bool made = openssl(QStringList {u"req"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                                           identity.key, u"-out"_s, request}
                              + names + newKey)
        && openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path(m_name, u"cnf"_s),
                    u"-cert"_s, certificate(), u"-keyfile"_s, path(m_name, u"key"_s), u"-in"_s,
                    request, u"-startdate"_s, inDays(-2), u"-enddate"_s, inDays(days), u"-out"_s,
                    identity.certificate});
    return made ? identity : Identity();
}

TestAuthority::Identity TestAuthority::selfSigned(const QString &name, const QString &subject) const
{
    const Identity identity {path(name, u"key"_s), path(name, u"pem"_s)};
    const bool made =
        openssl(QStringList {u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name,
                             u"-addext"_s, u"subjectAltName="_s + subject, u"-keyout"_s,
                             identity.key, u"-out"_s, identity.certificate}
                + newKey);
    return made ? identity : Identity();
}

bool RealServer::start(const QString &program, const QStringList &arguments, quint16 port)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments, QIODevice::ReadWrite); // s_server ends with its input
    if (!m_process.waitForStarted(patience)) {
        return false;
    }
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(100)) {
            return true;
        }
        m_process.waitForFinished(10);
    }
    qWarning("%s does not start: %s", qPrintable(program), m_process.readAll().constData());
    return false;
}

RealServer::~RealServer()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}
