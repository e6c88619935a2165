// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/evidence.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// Lines as servers and proxies log them: the status is found, whatever other numbers stand there.
class TestEvidenceLogs : public QObject
{
    Q_OBJECT

private slots:
    void logs_data();
    void logs();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::PasteReader m_reader {m_catalogue};
};

void TestEvidenceLogs::logs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, const QString &text, int best) {
        QTest::newRow(name) << text << best;
    };
    row("request that ends in a word for something else",
        u"1.2.3.4 - - [02/Oct/2026:08:15:11 +0000] \"GET /port\" 404 12"_s, 404);
    row("nginx ingress",
        u"10.0.0.1 - - [03/Mar/2026:10:00:00 +0000] \"GET / HTTP/2.0\" 502 150 \"-\" \"Mozilla\" 404 0.003 [default-web-80] [] 10.0.0.2:80, 10.0.0.3:80 0, 0 0.001, 0.001 502, 502 5003"_s,
        502);
    row("inside the journal",
        u"Nov 30 10:00:00 h nginx[500]: 10.0.0.1 - - [30/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 403 146 \"-\" \"-\""_s,
        403);
    row("nginx, combined",
        u"198.51.100.23 - - [12/May/2026:06:25:24 +0000] \"GET /static/500.css HTTP/1.1\" "
        "304 0 \"https://example.org/404\" \"Mozilla/5.0 (X11; Linux x86_64) Chrome/125.0.6422.112\""_s,
        304);
    row("nginx, garbage instead of a request",
        u"198.51.100.23 - - [12/May/2026:06:25:24 +0000] \"\\x03\\x00\\x00/*\\xE0\" 400 "
        "157 \"-\" \"-\""_s,
        400);
    row("nginx, upstream status and times behind",
        u"198.51.100.23 - - [12/May/2026:06:25:24 +0000] \"POST /pay HTTP/2.0\" 504 167 "
        "\"-\" \"okhttp/4.12\" rt=60.001 uct=\"0.000\" urt=\"60.000\" us=\"502\""_s,
        504);
    row("Apache, common",
        u"127.0.0.1 - frank [10/Oct/2026:13:55:36 -0700] \"GET /a.gif HTTP/1.0\" 200 404"_s, 200);
    row("Apache, with the host and its port",
        u"shop.example.com:443 203.0.113.9 - - [10/Oct/2026:13:55:36 +0200] \"DELETE /cart/404 "
        "HTTP/1.1\" 405 500 \"-\" \"curl/8.7.1\""_s,
        405);
    row("lighttpd",
        u"203.0.113.9 example.com - [10/Oct/2026:13:55:36 +0200] \"GET /favicon.ico HTTP/1.1\" "
        "404 341 \"-\" \"-\""_s,
        404);
    row("HAProxy, no server",
        u"Oct  2 08:15:11 lb haproxy[4041]: 10.0.1.2:33317 [02/Oct/2026:08:15:11.500] fe "
        "be/<NOSRV> 0/-1/-1/-1/0 503 217 - - SC-- 41/40/0/0/0 0/0 \"GET /x HTTP/1.1\""_s,
        503);
    row("HAProxy, times with a plus",
        u"haproxy[9]: 10.0.1.2:33317 [02/Oct/2026:08:15:11.500] fe be/s2 0/0/1/404/+405 "
        "200 +301 - - ---- 4/4/1/1/0 0/0 \"GET / HTTP/1.1\""_s,
        200);
    row("Envoy",
        u"[2026-10-02T08:15:11.404Z] \"POST /rpc HTTP/2\" 429 RL 0 18 500 - \"-\" \"grpc-go/1.64\" "
        "\"8f3e\" \"api.internal\" \"10.1.0.4:503\""_s,
        429);
    row("Traefik",
        u"10.42.0.1 - - [02/Oct/2026:08:15:11 +0000] \"GET /api HTTP/1.1\" 502 11 \"-\" "
        "\"-\" 5003 \"api@kubernetes\" \"http://10.42.0.9:500\" 404ms"_s,
        502);
    row("Traefik, JSON",
        u"{\"ClientHost\":\"10.42.0.1\",\"DownstreamStatus\":404,\"Duration\":500,\"OriginContentSize\":503,\"RequestPath\":\"/500\",\"RouterName\":\"web@docker\"}"_s,
        404);
    row("Caddy",
        u"{\"level\":\"error\",\"ts\":1759392911.404,\"logger\":\"http.log.access\",\"request\":{\"proto\":\"HTTP/2.0\",\"method\":\"GET\",\"uri\":\"/301\"},\"bytes_read\":0,\"duration\":0.500,\"size\":404,\"status\":502,\"resp_headers\":{\"Server\":[\"Caddy\"]}}"_s,
        502);
    row("AWS application load balancer",
        u"h2 2026-10-02T08:15:11.500404Z app/web/50dc6c495c0c9188 203.0.113.9:2817 10.0.0.1:80 "
        "0.000 0.404 0.000 502 - 57 404 \"GET https://example.com:443/ HTTP/2.0\" \"curl/8\" "
        "- -"_s,
        502);
    row("AWS classic load balancer",
        u"2026-10-02T08:15:11.500Z my-lb 203.0.113.9:2817 10.0.0.1:80 0.000073 0.001048 "
        "0.000057 200 404 0 29 \"GET http://example.com:80/ HTTP/1.1\" \"curl/8\" - -"_s,
        200);
    row("CloudFront",
        u"2026-10-02\t08:15:11\tFRA50-C1\t500\t203.0.113.9\tGET\td111111abcdef8.cloudfront.net\t/index.html\t403\t-\tMozilla/5.0\t-\t-\tError"_s,
        403);
    row("IIS",
        u"2026-10-02 08:15:11 W3SVC1 10.0.0.5 POST /api/orders id=404 443 - 203.0.113.9 "
        "Mozilla/5.0+(Windows+NT+10.0) https://example.com/ 500 19 5 301"_s,
        500);
    row("IIS, with sizes and host",
        u"2026-10-02 08:15:11 10.0.0.5 GET / - 80 - 203.0.113.9 curl/8.7 - 401 2 5 1293 "
        "404 15"_s,
        401);
    row("HTTP.sys",
        u"2026-10-02 08:15:11 203.0.113.9 50404 10.0.0.5 80 HTTP/1.1 GET /app 503 1 AppOffline "
        "DefaultAppPool"_s,
        503);
    row("Squid",
        u"1759392911.404    500 10.0.0.4 TCP_DENIED/407 4040 CONNECT example.com:443 - HIER_NONE/- "
        "text/html"_s,
        407);
    row("Varnish, one tag", u"-   RespStatus     503"_s, 503);
    row("Varnish, NCSA",
        u"10.0.0.4 - - [02/Oct/2026:08:15:11 +0000] \"GET http://example.com/500 HTTP/1.1\" "
        "404 153 \"-\" \"curl\""_s,
        404);
    row("Kubernetes API server",
        u"I1002 08:15:11.404500       1 httplog.go:132] \"HTTP\" verb=\"PUT\" "
        u"URI=\"/apis/apps/v1/namespaces/404\" "
        "latency=\"5.00ms\" userAgent=\"kubectl\" srcIP=\"10.0.0.1:500\" resp=409"_s,
        409);
    row("Kubernetes probe",
        u"Warning  Unhealthy  3m (x404 over 500s)  kubelet  Liveness probe failed: HTTP "
        "probe failed with statuscode: 503"_s,
        503);
    row("Kubernetes audit",
        u"{\"kind\":\"Event\",\"verb\":\"create\",\"responseStatus\":{\"metadata\":{},\"status\":\"Failure\",\"code\":403},\"requestObject\":{\"spec\":{\"replicas\":500}}}"_s,
        403);
    row("S3",
        u"79a5 bucket [06/Feb/2026:00:00:38 +0000] 192.0.2.3 79a5 3E57427F3EXAMPLE REST.GET.OBJECT "
        "key404 \"GET /bucket/key404?versionId=500 HTTP/1.1\" 412 PreconditionFailed 297 "
        "- 38 - \"-\" \"S3Console/0.4\""_s,
        412);
    row("Heroku router",
        u"at=error code=H13 desc=\"Connection closed without response\" method=GET path=\"/404\" "
        "host=x.example fwd=\"203.0.113.9\" dyno=web.1 connect=0ms service=500ms status=503 "
        "bytes=301"_s,
        503);
    row("Google Cloud",
        u"{\"httpRequest\":{\"latency\":\"0.404s\",\"requestMethod\":\"GET\",\"requestSize\":\"500\",\"responseSize\":\"301\",\"status\":502,\"userAgent\":\"x\"},\"severity\":\"WARNING\"}"_s,
        502);
    row("Azure gateway",
        u"{\"operationName\":\"ApplicationGatewayAccess\",\"properties\":{\"clientPort\":404,\"httpMethod\":\"GET\",\"httpStatus\":502,\"receivedBytes\":500,\"timeTaken\":0.301}}"_s,
        502);
    row("Kong",
        u"10.0.0.1 - - [02/Oct/2026:08:15:11 +0000] \"GET /v1 HTTP/1.1\" 401 26 \"-\" "
        u"\"HTTPie/3.2\" "
        "kong_request_id: \"404500\""_s,
        401);
    row("Rails",
        u"Completed 422 Unprocessable Content in 404ms (Views: 0.5ms | ActiveRecord: 500.1ms)"_s,
        422);
    row("Django, development server", u"[02/Oct/2026 08:15:11] \"GET /admin HTTP/1.1\" 301 0"_s,
        301);
    row("Uvicorn",
        u"INFO:     127.0.0.1:50404 - \"POST /items HTTP/1.1\" 422 Unprocessable Entity"_s, 422);
    row("Werkzeug",
        u"127.0.0.1 - - [02/Oct/2026 08:15:11] \"\u001b[33mGET /x HTTP/1.1\u001b[0m\" 404 "
        "-"_s,
        404);
    row("Tornado", u"WARNING:tornado.access:404 GET /x (127.0.0.1) 0.50ms"_s, 404);
    row("Gin",
        u"[GIN] 2026/10/02 - 08:15:11 | 500 |      4.04ms |    203.0.113.9 | POST     \"/v1/jobs/404\""_s,
        500);
    row("Gin, in colours",
        u"[GIN] 2026/10/02 - 08:15:11 |\u001b[97;41m 500 \u001b[0m|      1.2ms |       127.0.0.1 "
        "|\u001b[97;44m GET     \u001b[0m \"/\""_s,
        500);
    row("Fiber", u"08:15:11 | 403 |     500ms |       127.0.0.1 | GET     | /private       | -"_s,
        403);
    row("Chi",
        u"2026/10/02 08:15:11 \"GET http://localhost:3000/x HTTP/1.1\" from 127.0.0.1:50404 "
        "- 404 19B in 50.404us"_s,
        404);
    row("Morgan, short", u"GET /users/404 304 5.003 ms - -"_s, 304);
    row("Koa", u"  xxx POST /login 500 404ms -"_s, 500);
    row("Next.js", u" POST /api/save 413 in 500ms"_s, 413);
    row("Fastify",
        u"{\"level\":30,\"time\":1759392911404,\"pid\":500,\"reqId\":\"req-1\",\"res\":{"
        u"\"statusCode\":404},\"responseTime\":5.03,\"msg\":\"request "
        "completed\"}"_s,
        404);
    row("PHP, built-in server",
        u"[Fri Oct  2 08:15:11 2026] 127.0.0.1:50404 [404]: GET /favicon.ico - No such file "
        "or directory"_s,
        404);
    row("PHP-FPM", u"127.0.0.1 -  02/Oct/2026:08:15:11 +0000 \"GET /index.php\" 503"_s, 503);
    row("Phoenix", u"[info] Sent 404 in 500µs"_s, 404);
    row("Serilog", u"[08:15:11 INF] HTTP GET /orders/500 responded 404 in 12.5003 ms"_s, 404);
    row("ASP.NET Core",
        u"Request finished HTTP/2 GET https://localhost:5001/orders/500 - 404 0 - 12.3010ms"_s,
        404);
    row("logfmt",
        u"ts=2026-10-02T08:15:11.404Z level=info msg=served method=GET path=/500 status=429 "
        "dur=301ms bytes=500"_s,
        429);
    row("Sidecar with response_code",
        u"{\"bytes_received\":\"500\",\"duration\":\"404\",\"response_code\":\"503\",\"response_flags\":\"UH\",\"upstream_host\":\"10.1.2.3:301\"}"_s,
        503);
    row("Russian", u"Сервер вернул ошибку 503, попробуйте позже"_s, 503);
    row("Polish", u"Serwer zwrócił kod 500"_s, 500);
    row("Korean", u"서버가 502 오류를 반환했습니다"_s, 502);
    row("Italian", u"Il server ha risposto con il codice 403"_s, 403);
    row("behind a body", u"{\"meta\":{\"rc\":\"error\"},\"data\":[]} 401"_s, 401);
    row("behind the time of a request", u"http: POST /api/items (503 ms) 400"_s, 400);
    row("at the start of a message", u"{\"error_msg\":\"404 Route Missing\"}"_s, 404);
    row("type of a problem", u"for acme.dev: 403 urn:ietf:params:acme:error:unauthorized"_s, 403);
    row("probe", u"Liveness probe failed: Get \"http://10.0.0.40:8080/healthz\": 503"_s, 503);
    row("result of a store", u"Code: -13021 HttpResult: 403"_s, 403);
    row("attempts", u"attempt 1: 502\nattempt 2: 502\ngiving up after 200s"_s, 502);
    row("journal",
        u"Oct 02 08:15:11 host app[404]: 2026-10-02 08:15:11 ERROR upstream answered 502 "
        "after 500 ms"_s,
        502);
}

void TestEvidenceLogs::logs()
{
    QFETCH(QString, text);
    QTEST(bestOf(m_reader.readPaste(text)), "best");
}

STATUSCAT_TEST(TestEvidenceLogs)
#include "tst_evidencelogs.moc"
