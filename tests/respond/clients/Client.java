// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Gets each URL of the arguments, or posts to it behind "POST ", follows redirects and prints what came of it, a line each. */
public class Client {
    static boolean isPost(String url) {
        return url.startsWith("POST ");
    }

    static String address(String url) {
        return isPost(url) ? url.substring(5) : url;
    }

    /** The method that arrived, if the answer tells it. */
    static String told(int status, String body) {
        java.util.regex.Matcher method = java.util.regex.Pattern.compile("\"method\": *\"(\\w+)\"").matcher(body);
        return status + ", " + (method.find() ? method.group(1) : body.length() + " octets");
    }

    static String byHttpClient(String url) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(url)));
            request.timeout(java.time.Duration.ofSeconds(3));
            if (isPost(url)) {
                request.POST(HttpRequest.BodyPublishers.ofString("x"));
            }
            HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return told(response.statusCode(), response.body());
        } catch (java.net.http.HttpTimeoutException e) {
            return "waits";
        } catch (Exception e) {
            return "error";
        }
    }

    static String byConnection(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(address(url)).toURL().openConnection();
            connection.setReadTimeout(3000);
            if (isPost(url)) {
                connection.setDoOutput(true);
                connection.getOutputStream().write('x');
            }
            int status = connection.getResponseCode();
            if (status < 0) {
                return "error";
            }
            java.io.InputStream stream = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            return told(status, stream == null ? "" : new String(stream.readAllBytes()));
        } catch (java.net.SocketTimeoutException e) {
            return "waits";
        } catch (Exception e) {
            return "error";
        }
    }

    public static void main(String[] urls) {
        for (String url : urls) {
            System.out.println(byHttpClient(url) + "\t" + byConnection(url));
        }
        System.exit(0);
    }
}
