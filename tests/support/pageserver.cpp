// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageserver.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QStringList hosts {u"127.0.0.1"_s, u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.4"_s};

} // namespace

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(
        name, qEnvironmentVariable("PATH").split(u':') << u"/usr/sbin"_s << u"/usr/local/sbin"_s);
}

bool PageServer::start()
{
    m_port = freePort();
    QFile file(path(u"conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) == -1) {
        return false;
    }
    file.close();
    const QString nginx = findProgram(u"nginx"_s);
    return !nginx.isEmpty()
        && m_nginx.start(nginx, {u"-p"_s, m_folder.path(), u"-c"_s, file.fileName()}, m_port);
}

QList<QUrl> PageServer::urls(int count) const
{
    QList<QUrl> list;
    for (int i = 0; i < count; ++i) {
        list << QUrl(u"http://%1:%2/%3"_s.arg(hosts.at(i % hosts.size()), QString::number(m_port),
                                              i % 10 == 0 ? u"404"_s : QString::number(i)));
    }
    return list;
}

QByteArray PageServer::configuration() const
{
    QByteArray text = "daemon off; master_process off; pid FOLDER/pid; error_log FOLDER/errors;\n"
                      "events { worker_connections 1024; }\n"
                      "http { access_log off; keepalive_requests 100000;\n";
    for (const char *name : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
        text += QByteArray(name) + "_temp_path FOLDER/" + name + ";\n";
    }
    text.replace("FOLDER", m_folder.path().toUtf8());
    text += "server {\n";
    for (const QString &host : hosts) {
        text += "listen " + host.toUtf8() + ':' + QByteArray::number(m_port) + ";\n";
    }
    return text + "location / { return 200 \"a page\"; } location /404 { return 404; } } }\n";
}
