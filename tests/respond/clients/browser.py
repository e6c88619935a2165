#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints what Chromium lets a page of another origin see of "statuscat respond", as a Markdown table:

    browser.py PROGRAM
"""

import http.server
import json
import queue
import subprocess
import sys
import tempfile
import threading

# Each is what is asked and a JavaScript expression of it; BASE is the server's address.
TRIALS = [
    ("fetch /429: status and telling field",
     "fetch(BASE + '429').then(r => r.status + ', Retry-After: ' + r.headers.get('Retry-After'))"),
    ("fetch /429?cors=off", "fetch(BASE + '429?cors=off').then(r => r.status)"),
    ("fetch /200?cors=bad", "fetch(BASE + '200?cors=bad').then(r => r.status)"),
    ("PUT /503 with a field, after a preflight",
     "fetch(BASE + '503', {method: 'PUT', headers: {'X-Mine': '1'}, body: 'x'}).then(r => r.status)"),
    ("PUT /503?cors=off", "fetch(BASE + '503?cors=off', {method: 'PUT', body: 'x'}).then(r => r.status)"),
    ("fetch /302 to /get", "fetch(BASE + '302?location=/get').then(r => r.status + ', redirected: ' + r.redirected)"),
    ("POST /303 to /anything", "post('303').then(r => r.json()).then(j => 'arrived as ' + j.method)"),
    ("POST /308 to /anything", "post('308').then(r => r.json()).then(j => 'arrived as ' + j.method)"),
    ("in turn: 503, 503, 200",
     "(async () => { let all = []; for (let i = 0; i < 3; ++i)"
     " all.push((await fetch(BASE + '503,503,200/in-turn')).status); return all.join(', '); })()"),
    ("<img> /404.jpg", "picture('404.jpg')"),
    ("<img> /cat/404.svg", "picture('cat/404.svg')"),
    ("<img> /status/404", "picture('status/404')"),
    ("<img> /404", "picture('404')"),
    ("fetch /404 with Accept: image/*",
     "fetch(BASE + '404', {headers: {Accept: 'image/*'}}).then(r => r.status + ', ' + r.headers.get('Content-Type'))"),
    ("fetch /103+200", "fetch(BASE + '103+200').then(r => r.status)"),
    ("fetch /200?fault=close-in-body", "fetch(BASE + '200?fault=close-in-body').then(r => r.text())"),
    ("fetch /_log", "fetch(BASE + '_log').then(r => r.status)"),
    ("web socket /101", "socket()"),
]

PAGE = """<!doctype html><meta charset="utf-8"><script>
const BASE = %s;
const post = code => fetch(BASE + code + '?location=/anything', {method: 'POST', body: 'x'});
const picture = path => new Promise(done => {
    const image = new Image();
    image.onload = () => done(`shown, ${image.naturalWidth} x ${image.naturalHeight}`);
    image.onerror = () => done('not shown');
    image.src = BASE + path;
});
const socket = () => new Promise(done => {
    const web = new WebSocket(BASE.replace('http', 'ws') + '101');
    web.onopen = () => web.send('miaow');
    web.onmessage = message => done('echo: ' + message.data);
    web.onerror = () => done('error');
});
(async () => {
    const results = [];
    for (const trial of [%s]) {
        results.push(String(await trial().catch(error => error.name)));
    }
    await fetch('/', {method: 'POST', body: JSON.stringify(results)});
})();
</script>"""


class Page(http.server.BaseHTTPRequestHandler):
    """Gives the page out and takes its results."""

    page = b""
    results = queue.Queue()

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.page)

    def do_POST(self):
        self.results.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


def main():
    program = subprocess.Popen([sys.argv[1], "respond", "--port", "0"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    base = program.stdout.readline().strip()
    Page.page = (PAGE % (json.dumps(base), ", ".join("() => " + script for _, script in TRIALS))).encode()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = subprocess.Popen(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile,
                                    "--remote-debugging-port=0", f"http://127.0.0.1:{server.server_port}/"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            results = Page.results.get(timeout=100)
        finally:
            browser.terminate()
            browser.wait()
            program.terminate()
    print("| asked | seen by the page |\n|---|---|")
    for (name, _), result in zip(TRIALS, results):
        print(f"| `{name}` | {result} |")
    print("\n" + subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=False).stdout.strip())


if __name__ == "__main__":
    main()
