// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/evidence.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// Three digits that are no status.
class TestEvidenceNothing : public QObject
{
    Q_OBJECT

private slots:
    void noCode_data();
    void noCode();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::PasteReader m_reader {m_catalogue};
};

void TestEvidenceNothing::noCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, const QString &text, int best) {
        QTest::newRow(name) << text << best;
    };
    row("in quotation marks only", u"cannot read properties (reading '404')"_s, -1);
    row("tests that passed", u"  404 passing (5s)\n  200 pending"_s, -1);
    row("process of a logger",
        u"2026-11-30 10:00:00.404 ERROR 500 --- [nio-8080-exec-1] o.a.C: it failed"_s, -1);
    row("process before a level",
        u"[2026-11-30 10:00:00 +0000] [500] [INFO] Booting worker with pid: 404"_s, -1);
    row("process in a proxy", u"[ALERT] 273/101500 (404) : proxy web started"_s, -1);
    row("errno of nginx", u"recv() failed (104: Connection reset by peer), client: 10.0.0.1"_s, 0);
    row("errno of Rust", u"Connection reset by peer (os error 104)"_s, 0);
    row("cell of a notebook", u"Out[404]: 3.14"_s, -1);
    row("question to a notebook", u"In [503]: import numpy as np"_s, -1);
    row("FTP reply", u"226 Transfer complete."_s, -1);
    row("FTP login", u"530 Login incorrect.\nLogin failed."_s, -1);
    row("SMTP reply", u"503 Bad sequence of commands"_s, -1);
    row("house", u"404 Main Street"_s, -1);
    row("house with a longer name", u"mail to 503 Old Mill Road, please"_s, -1);
    row("units behind an adjective", u"404 actionable tasks: 200 executed, 204 up-to-date"_s, -1);
    row("counted, as a test speaks", u"sent 404 bytes  received 503 bytes"_s, -1);
    row("process before a level in capitals", u"12:00 UTC [503] LOG:  checkpoint complete"_s, -1);
    row("process of a filter", u"fail2ban.filter [503]: INFO [sshd] Found 10.0.0.1"_s, -1);
    row("cell of a table that counts", u"| requests | 404 | 0 |"_s, -1);
    row("key of a map", u"KeyError: 404"_s, -1);
    row("argument of an option", u"backup --keep 404"_s, -1);
    row("what a compiler found", u"Found 503 errors in 404 files."_s, -1);
    row("what a linter found", u"12 problems (400 errors, 4 warnings)"_s, -1);
    row("findings", u"error: 503 vulnerabilities found"_s, -1);
    row("index of shares", u"the S&P 500 fell"_s, -1);
    row("time of a request", u"http: POST /api/items (503 ms)"_s, -1);
    row("object file", u"gcc: fatal error: 404.o: no such input file"_s, -1);
    row("progress", u"progress: 404/500"_s, -1);
    row("errno in brackets", u"(104)Some other fault"_s, -1);
    row("argument", u"setTimeout(fn, 500); sleep(500)"_s, -1);
    row("new counted things", u"we got 404 new users today"_s, -1);
    row("counted answers", u"2xx responses:      404"_s, -1);
    row("columns of numbers", u"Mem:            500         404          96"_s, -1);
    row("progress table of curl", u"100   404  100   404    0     0    500      0 --:--:--"_s, -1);
    row("street", u"my address is 404 Elm Street"_s, -1);
    row("price without a currency", u"it costs 500"_s, -1);
    row("medicine", u"take 200 mg twice daily"_s, -1);
    row("label", u"500:M 03 Mar 2026 10:00:00.404 * Ready"_s, -1);
    row("fraction of a whole", u"Reticulating splines 404/503 finished"_s, -1);
    row("exit in brackets", u"cannot find it (exit 404)"_s, -1);
    row("array", u"arr[404] = 500;"_s, -1);
    row("port", u"Listening on port 500"_s, -1);
    row("port with a colon", u"server started on :404"_s, -1);
    row("port of a host", u"Could not connect to host port 404"_s, -1);
    row("port, German", u"Der Server lauscht auf Port 404"_s, -1);
    row("address and port", u"listen tcp 0.0.0.0:404: "_s, -1);
    row("IPv6 address and port", u"[::1]:500"_s, -1);
    row("port of a URL", u"http://localhost:404/"_s, -1);
    row("host and port", u"redis.internal:404"_s, -1);
    row("line", u"line 404 of main.cpp"_s, -1);
    row("file and line", u"src/app.ts:404"_s, -1);
    row("file, line and column", u"src/app.ts(404,12): error TS2304: Cannot find name"_s, -1);
    row("compiler", u"main.c:404:12: warning: unused variable 'x'"_s, -1);
    row("Java, frame", u"at com.example.Main.run(Main.java:404)"_s, -1);
    row("Python, frame", u"  File \"app.py\", line 500, in fetch"_s, -1);
    row("PHP, frame", u"#3 /srv/app/index.php(404): run()"_s, -1);
    row("JavaScript, frame", u"at fetch (https://example.com/app.js:404:500)"_s, -1);
    row("process", u"pid 404 exited"_s, -1);
    row("process in brackets", u"sshd[404]: Connection closed by 192.0.2.1"_s, -1);
    row("nginx process", u"2026/10/02 08:15:11 [notice] 404#404: start worker process 500"_s, -1);
    row("duration", u"took 404 ms"_s, -1);
    row("seconds", u"timeout after 500 seconds"_s, -1);
    row("size", u"500 bytes written"_s, -1);
    row("kilobytes", u"404 kB"_s, -1);
    row("header", u"Content-Length: 404"_s, -1);
    row("retry header", u"Retry-After: 500"_s, -1);
    row("formula", u"12*404"_s, -1);
    row("sum", u"404 + 500"_s, -1);
    row("product", u"width = 500 * 404"_s, -1);
    row("resolution", u"resize to 500x404"_s, -1);
    row("telephone", u"+1 404 555 0199"_s, -1);
    row("telephone in brackets", u"(404) 555-0199"_s, -1);
    row("telephone with dashes", u"404-555-0199"_s, -1);
    row("address", u"192.168.200.404 and 10.0.0.200"_s, -1);
    row("version", u"v1.404.0"_s, -1);
    row("clock", u"13:55:36,404 INFO started"_s, -1);
    row("clock with a point", u"08:15:11.500 started"_s, -1);
    row("date", u"2026-404"_s, -1);
    row("money", u"$404"_s, -1);
    row("money, behind", u"404 EUR"_s, -1);
    row("percent", u"grew by 200%"_s, -1);
    row("fraction", u"0.404"_s, -1);
    row("thousands", u"1,404 rows"_s, -1);
    row("commit", u"commit 500ab3e9"_s, -1);
    row("UUID", u"0e37df36-f698-11e6-8dd4-404c9ed3df9b"_s, -1);
    row("path", u"/orders/404"_s, -1);
    row("query", u"https://example.com/?page=404&size=500"_s, -1);
    row("URL", u"see https://example.com/issues/404"_s, -1);
    row("tally", u"ok=200 changed=404 failed=0"_s, -1);
    row("tests", u"404 passed, 500 skipped"_s, -1);
    row("key", u"size=404 id=500"_s, -1);
    row("JSON key", u"{\"id\":404,\"level\":500}"_s, -1);
    row("XML element", u"<id>404</id>"_s, -1);
    row("exit code", u"process exited with code 404"_s, -1);
    row("exit status", u"exit status 500"_s, -1);
    row("counted things", u"404 files changed, 500 insertions"_s, -1);
    row("attempt", u"attempt 404 of 500"_s, -1);
    row("issue", u"fixes #404"_s, -1);
    row("model", u"BMW X-500"_s, -1);
    row("SIP", u"SIP/2.0 404 Not Found"_s, -1);
    row("SMTP", u"550 5.1.1 User unknown"_s, -1);
    row("array", u"index 404 out of range"_s, -1);
    row("comparison", u"if (count > 500) {"_s, -1);
    row("chmod", u"chmod 500 run.sh"_s, -1);
    row("frequency", u"500 Hz"_s, -1);
    row("grouped number", u"10 000 requests"_s, -1);
    row("text", u"nothing here"_s, -1);
    row("empty", u""_s, -1);
    row("line, Japanese", u"404行目でエラー"_s, -1);
    row("port, Chinese", u"端口 404 已被占用"_s, -1);
    row("file descriptor", u"fd 404 closed"_s, -1);
    row("load", u"load average: 4.04, 5.00, 2.00"_s, -1);
    row("memory", u"MemFree: 404 kB"_s, -1);
    row("progress", u"[ 200/404] Building CXX object"_s, -1);
    row("color", u"color: #404500"_s, -1);
    row("font weight", u"font-weight: 500;"_s, -1);
    row("year range", u"pages 404-500"_s, -1);
}

void TestEvidenceNothing::noCode()
{
    QFETCH(QString, text);
    QTEST(bestOf(m_reader.readPaste(text)), "best");
}

STATUSCAT_TEST(TestEvidenceNothing)
#include "tst_evidencenothing.moc"
