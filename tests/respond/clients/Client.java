// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Gets each URL of the arguments and prints what came of it, a line each. */
public class Client {
    static String byHttpClient(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(java.time.Duration.ofSeconds(3)).build();
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + ", " + response.body().length() + " octets";
        } catch (java.net.http.HttpTimeoutException e) {
            return "waits";
        } catch (Exception e) {
            return "error";
        }
    }

    static String byConnection(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setReadTimeout(3000);
            int status = connection.getResponseCode();
            if (status < 0) {
                return "error";
            }
            java.io.InputStream stream = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            return status + ", " + (stream == null ? 0 : stream.readAllBytes().length) + " octets";
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
