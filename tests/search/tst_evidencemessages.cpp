// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/evidence.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What clients, libraries and people say about an answer.
class TestEvidenceMessages : public QObject
{
    Q_OBJECT

private slots:
    void messages_data();
    void messages();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::PasteReader m_reader {m_catalogue};
};

void TestEvidenceMessages::messages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, const QString &text, int best) {
        QTest::newRow(name) << text << best;
    };
    row("columns with commas", u"2026-03-03,GET,/x,404,500ms"_s, 404);
    row("nginx configuration, error page", u"error_page 404 /404.html;"_s, 404);
    row("Apache configuration", u"ErrorDocument 503 /maintenance.html"_s, 503);
    row("source, condition", u"if (res.status === 404) {"_s, 404);
    row("source, case", u"case 404:"_s, 404);
    row("source, call", u"res.status(418).send()"_s, 418);
    row("source, exception", u"throw new HttpException(x, 403);"_s, 403);
    row("metric", u"http_requests_total{code=\"500\",handler=\"/x\"} 404"_s, 500);
    row("Scrapy", u"DEBUG: Crawled (403) <GET https://example.com/500> (referer: None)"_s, 403);
    row("Elixir", u"%HTTPoison.Response{status_code: 502, body: \"\"}"_s, 502);
    row("Haskell", u"Status {statusCode = 404, statusMessage = \"Not Found\"}"_s, 404);
    row("Spanish", u"El servidor respondió con el código 503"_s, 503);
    row("French", u"Le serveur distant a retourné une erreur : (404) Introuvable."_s, 404);
    row("Portuguese", u"O servidor remoto retornou um erro: (500) Erro Interno do Servidor."_s,
        500);
    row("German", u"Der Server hat mit 502 geantwortet"_s, 502);
    row("Japanese", u"HTTP ステータス コード 502 が返されました"_s, 502);
    row("Chinese", u"请求失败，状态码 500"_s, 500);
    row("Chinese, spoken", u"接口报 504 了"_s, 504);
    row("Arabic", u"فشل الطلب برمز الحالة ٥٠٠"_s, 500);
    row("curl -v",
        u"> GET /500 HTTP/2\n> Host: example.com\n>\n< HTTP/2 410 \n< content-length: 404\n<"_s,
        410);
    row("curl -f", u"curl: (22) The requested URL returned error: 401"_s, 401);
    row("curl behind a proxy", u"curl: (56) CONNECT tunnel failed, response 403"_s, 403);
    row("wget", u"HTTP request sent, awaiting response... 416 Requested Range Not Satisfiable"_s,
        416);
    row("wget, error", u"2026-10-02 08:15:11 ERROR 403: Forbidden."_s, 403);
    row("HTTPie", u"HTTP/1.1 422 Unprocessable Entity\nContent-Length: 404\n\n{\"detail\": 500}"_s,
        422);
    row("git",
        u"remote: Permission to a/b.git denied to c.\nfatal: unable to access "
        u"'https://example.com/a/b.git/': "
        "The requested URL returned error: 403"_s,
        403);
    row("npm",
        u"npm ERR! code E404\nnpm ERR! 404 Not Found - GET "
        u"https://registry.example.org/left-pad-500 "
        "- Not found"_s,
        404);
    row("pip", u"ERROR: HTTP error 403 while getting https://example.org/simple/x-500.whl"_s, 403);
    row("apt",
        u"Err:5 http://deb.example.org bookworm/main amd64 x 1.404  404  Not Found [IP: "
        "192.0.2.1 80]"_s,
        404);
    row("docker",
        u"Error response from daemon: received unexpected HTTP status: 500 Internal Server "
        "Error"_s,
        500);
    row("docker pull",
        u"failed to resolve reference \"example.org/x:404\": unexpected status from HEAD "
        "request to https://example.org/v2/x/manifests/404: 403 Forbidden"_s,
        403);
    row("Maven",
        u"Could not transfer artifact x:y:pom:1.500 from/to central (https://repo.example.org): "
        "status code: 401, reason phrase: Unauthorized (401)"_s,
        401);
    row("Gradle",
        u"Could not GET 'https://repo.example.org/x-404.jar'. Received status code 502 from "
        "server: Bad Gateway"_s,
        502);
    row("Terraform",
        u"Error: POST https://api.example.com/repos/a/b/hooks: 422 Validation Failed "
        u"[{Resource:Hook "
        "Field: Code:custom}]"_s,
        422);
    row("Google API", u"googleapi: Error 403: The project 500404 is not allowed, forbidden"_s, 403);
    row("gh", u"gh: Not Found (HTTP 404)"_s, 404);
    row("requests",
        u"requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://example.com/500"_s,
        429);
    row("requests, response object", u"<Response [418]>"_s, 418);
    row("httpx",
        u"httpx.HTTPStatusError: Client error '404 Not Found' for url 'https://example.com/500'"_s,
        404);
    row("httpx, log",
        u"INFO httpx HTTP Request: GET https://example.com/500 \"HTTP/1.1 307 Temporary "
        "Redirect\""_s,
        307);
    row("aiohttp",
        u"aiohttp.client_exceptions.ClientResponseError: 503, message='Service Unavailable', "
        "url='https://example.com'"_s,
        503);
    row("urllib", u"urllib.error.HTTPError: HTTP Error 308: Permanent Redirect"_s, 308);
    row("Python, traceback",
        u"Traceback (most recent call last):\n  File \"/app/main.py\", line 404, in <module>\n "
        "   r.raise_for_status()\n  File \"/lib/models.py\", line 500, in "
        "raise_for_status\nrequests.exceptions.HTTPError: "
        "409 Client Error: Conflict for url: http://x/301"_s,
        409);
    row("Elasticsearch",
        u"elasticsearch.AuthorizationException: AuthorizationException(403, 'security_exception')"_s,
        403);
    row("boto",
        u"botocore.exceptions.ClientError: An error occurred (404) when calling the HeadObject "
        "operation: Not Found"_s,
        404);
    row("axios",
        u"AxiosError: Request failed with status code 404\n    at settle (/app/node_modules/axios/lib/core/settle.js:500:12)"_s,
        404);
    row("fetch in the console", u"GET https://example.com/api/500 403 (Forbidden)"_s, 403);
    row("console, aborted",
        u"POST https://example.com/save net::ERR_ABORTED 413 (Request Entity Too Large)"_s, 413);
    row("resource in the console",
        u"Failed to load resource: the server responded with a status of 404 ()"_s, 404);
    row("WebSocket",
        u"WebSocket connection to 'wss://example.com/500' failed: Error during WebSocket "
        "handshake: Unexpected response code: 400"_s,
        400);
    row("Angular", u"Http failure response for https://example.com/api/500: 401 Unauthorized"_s,
        401);
    row("Java, URLConnection",
        u"java.io.IOException: Server returned HTTP response code: 503 for URL: http://example.com/404"_s,
        503);
    row("Spring",
        u"org.springframework.web.client.HttpClientErrorException$NotFound: 404 : \"{\"id\":500}\""_s,
        404);
    row("Feign",
        u"feign.FeignException$BadGateway: [502 Bad Gateway] during [GET] to [http://orders/500] "
        "[OrdersClient#get(String)]: []"_s,
        502);
    row("Java, trace",
        u"Caused by: com.example.ApiException: HTTP 409 Conflict\n\tat "
        u"com.example.Client.call(Client.java:404)\n\tat "
        "com.example.Main.main(Main.java:500)"_s,
        409);
    row("Tomcat", u"HTTP Status 405 – Method Not Allowed"_s, 405);
    row("AWS SDK for Java",
        u"com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon "
        "S3; Status Code: 403; Error Code: AccessDenied; Request ID: 404A500)"_s,
        403);
    row("OkHttp", u"<-- 504 https://example.com/v1/404 (500ms, 0-byte body)"_s, 504);
    row("Retrofit", u"retrofit2.HttpException: HTTP 401 Unauthorized"_s, 401);
    row("Volley",
        u"E/Volley: [404] BasicNetwork.performRequest: Unexpected response code 500 for "
        "https://example.com/404"_s,
        500);
    row("Alamofire", u"Response status code was unacceptable: 429."_s, 429);
    row("Swift",
        u"responseValidationFailed(reason: "
        u"Alamofire.AFError.ResponseValidationFailureReason.unacceptableStatusCode(code: "
        "404))"_s,
        404);
    row("Go",
        u"panic: unexpected status 502 Bad Gateway\n\ngoroutine 404 "
        u"[running]:\nmain.main()\n\t/app/main.go:500 "
        "+0x1a"_s,
        502);
    row("Go, test", u"handler returned wrong status code: got 404 want 200"_s, 404);
    row("Rust", u"HTTP status client error (404 Not Found) for url (https://example.com/500)"_s,
        404);
    row("Ruby", u"OpenURI::HTTPError: 410 Gone"_s, 410);
    row("Faraday",
        u"Faraday::ResourceNotFound: the server responded with status 404 for GET https://example.com/500"_s,
        404);
    row("Guzzle",
        u"Client error: `GET https://example.com/500` resulted in a `404 Not Found` response"_s,
        404);
    row("Symfony",
        u"[2026-10-02T08:15:11.404500+00:00] request.ERROR: Uncaught PHP Exception HttpException: "
        "\"no\" (code: 500) at /app/A.php line 404"_s,
        500);
    row(".NET",
        u"System.Net.Http.HttpRequestException: Response status code does not indicate success: "
        "404 (Not Found)."_s,
        404);
    row(".NET, no phrase", u"Response status code does not indicate success: 429."_s, 429);
    row(".NET Framework",
        u"System.Net.WebException: The remote server returned an error: (407) Proxy Authentication "
        "Required."_s,
        407);
    row(".NET, German", u"Der Antwortstatuscode gibt keinen Erfolg an: 404 (Not Found)."_s, 404);
    row("JSON, string", u"{\"error\":{\"code\":\"404\",\"message\":\"no such model: gpt-500\"}}"_s,
        404);
    row("problem details",
        u"{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,\"instance\":\"/orders/500\"}"_s,
        409);
    row("escaped JSON", u"body: \"{\\\"statusCode\\\":500,\\\"id\\\":404}\""_s, 500);
    row("XML", u"<error><id>404</id><status>403</status></error>"_s, 403);
    row("YAML", u"code: 503\nretry: 404"_s, 503);
    row("nginx configuration", u"return 444;"_s, 444);
    row("error page",
        u"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr>nginx/1.25.500</body></html>"_s,
        502);
    row("spoken, plural", u"we are seeing 502s since noon"_s, 502);
    row("spoken", u"why do I get a 403 on upload"_s, 403);
    row("question", u"what is 418"_s, 418);
    row("with the program's name", u"nginx 499"_s, 499);
    row("IIS, German", u"HTTP-Fehler 500.19 - Internal Server Error"_s, 500);
    row("IIS, French", u"Erreur HTTP 404.0 - Not Found"_s, 404);
    row("IIS, Spanish", u"Error HTTP 403.14 - Forbidden"_s, 403);
    row("IIS, Chinese", u"HTTP 错误 500.30 - ASP.NET Core app failed to start"_s, 500);
}

void TestEvidenceMessages::messages()
{
    QFETCH(QString, text);
    QTEST(bestOf(m_reader.readPaste(text)), "best");
}

STATUSCAT_TEST(TestEvidenceMessages)
#include "tst_evidencemessages.moc"
