// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/widgets/textblock.h>

#include <QScrollArea>
#include <QTextCursor>

using namespace Qt::StringLiterals;

/// Messages of products, as their documentation shows them: who says so, why and what to set stands
/// on the first screen.
class TestAskedMessage : public QObject
{
    Q_OBJECT

private slots:
    void causeAndCureAreInSight_data();
    void causeAndCureAreInSight();
    void goesWithTheQuery();
};

namespace {

ui::TextBlock *guidanceOf(const ShownWindow &shown)
{
    return shown.window.findChild<ui::TextBlock *>(u"received"_s);
}

} // namespace

void TestAskedMessage::causeAndCureAreInSight_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("product");
    const auto row = [](int code, const QString &product, const QString &line) {
        QTest::newRow(qPrintable(product)) << line << code << product;
    };
    row(504, u"nginx"_s,
        u"2026/11/30 01:12:09 [error] 31#31: *184 upstream timed out (110: Connection timed out) "
        "while reading response header from upstream, client: 203.0.113.7, server: example.com"_s);
    row(403, u"Apache httpd"_s,
        u"[authz_core:error] [pid 913:tid 914] [client 203.0.113.7:51234] AH01630: client denied "
        "by server configuration: /srv/www/private"_s);
    row(404, u"Microsoft IIS"_s,
        u"HTTP Error 404.13 - Not Found. The request filtering module is configured to deny a "
        "request that exceeds the request content length."_s);
    row(503, u"HAProxy"_s,
        u"haproxy[14389]: 10.0.1.2:33317 [30/Nov/2026:01:14:14.655] http-in static/srv1 "
        "10/0/-1/-1/30 503 212 - - SC-- 1/1/1/1/0 0/0 \"GET / HTTP/1.1\""_s);
    row(503, u"Envoy and Istio"_s,
        u"[2026-11-30T01:12:09.123Z] \"GET /api HTTP/1.1\" 503 UF,URX "
        "upstream_reset_before_response_started{connection_failure} 0 91 0"_s);
    row(503, u"Heroku"_s,
        u"heroku[router]: at=error code=H12 desc=\"Request timeout\" method=GET path=\"/\" "
        "dyno=web.1 connect=1ms service=30001ms status=503 bytes=0"_s);
    row(403, u"Django"_s, u"Forbidden (403) CSRF verification failed. Request aborted."_s);
    row(429, u"Docker Hub"_s,
        u"Error response from daemon: toomanyrequests: You have reached your unauthenticated pull "
        "rate limit."_s);
    row(403, u"Cloudflare"_s, u"error code: 1020"_s);
    row(405, u"Laravel"_s,
        u"The GET method is not supported for route login. Supported methods: POST."_s);
}

void TestAskedMessage::causeAndCureAreInSight()
{
    QFETCH(QString, line);
    QFETCH(QString, product);
    ShownWindow shown;
    shown.window.resize(1180, 780);
    shown.field->setQuery(line);
    QTEST(shown.selected(), "code");
    const ui::TextBlock *guidance = guidanceOf(shown);
    QVERIFY2(guidance->toPlainText().startsWith("Who says this\n"_L1 + product + u'\n'),
             qPrintable(guidance->toPlainText()));
    const QTextCursor link = guidance->document()->find(u"Source"_s);
    QVERIFY(!link.isNull());
    QVERIFY(guidance->document()->find(u"Setting:"_s).position() < link.position());
    const QPoint end = guidance->mapTo(&shown.window, guidance->cursorRect(link).bottomLeft());
    QVERIFY2(end.y() < shown.window.height(), qPrintable(QString::number(end.y())));
}

void TestAskedMessage::goesWithTheQuery()
{
    ShownWindow shown;
    shown.field->setQuery(u"503 UF,URX"_s);
    QVERIFY(guidanceOf(shown)->toPlainText().contains("Envoy and Istio\nUF,URX"_L1));
    shown.field->setQuery(u"503 H12"_s); // the same code
    QVERIFY(guidanceOf(shown)->toPlainText().startsWith("Who says this\nHeroku\n"_L1));
    shown.field->setQuery(u"503"_s);
    QVERIFY(!guidanceOf(shown)->toPlainText().contains("Who says this"_L1));
}

STATUSCAT_TEST(TestAskedMessage)
#include "tst_askedmessage.moc"
