#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints what clients make of each fault of "statuscat respond", of redirects after POST, of interim answers and of 503
(curl with --retry 2, urllib3 with Retry(2)), as a Markdown table, and their versions:

    table.py PROGRAM
"""

import http.client
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

try:
    import urllib3
except ImportError:
    urllib3 = None

FOLDER = pathlib.Path(__file__).parent
PATHS = ["/200?fault=" + fault for fault in (
    "close-before-head", "close-in-head", "close-after-head", "close-in-body", "after:10", "reset", "wrong-length",
    "two-lengths", "bad-chunk", "garbage", "no-status", "slow-head", "never")] + [
    "/103", "/103?bare", "/103+200", "/100+417", "/204", "/404?phrase=", "/999"] + [
    "POST /301?location=/anything", "POST /303?location=/anything", "POST /308?location=/anything",
    # a key for each client: each begins with 503
    "/503,503,200/in-turn?retry-after=0&key="]
METHOD = re.compile(rb'"method": *"(\w+)"')


def by_curl(url):
    address, options = (url[5:], ["-d", "x"]) if url.startswith("POST ") else (url, [])
    if "in-turn" in url:
        options = ["--retry", "2"]
    run = subprocess.run(["curl", "-sL", "-m", "3", "-w", "\n%{http_code}, %{size_download} octets", *options, address],
                         capture_output=True, check=False)
    if run.returncode == 28:
        return "waits"
    if run.returncode != 0:
        return f"error {run.returncode}"
    method = METHOD.search(run.stdout)
    told = run.stdout.split(b"\n")[-1].decode()
    return f"{told[:3]}, {method[1].decode()}" if method else told


def by_python(url):
    if url.startswith("POST "):
        return "follows none"
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=3)
    try:
        connection.request("GET", parts.path + "?" + parts.query)
        response = connection.getresponse()
        return f"{response.status}, {len(response.read())} octets"
    except TimeoutError:
        return "waits"
    except (http.client.HTTPException, OSError, ValueError) as error:
        return type(error).__name__


def by_urllib3(url):
    retry = urllib3.Retry(total=2, connect=0, read=0, redirect=5, status_forcelist=[503], raise_on_status=False)
    method, address = url.split(" ") if " " in url else ("GET", url)
    try:
        body = "x" if method == "POST" else None
        response = urllib3.PoolManager().request(method, address, body=body, retries=retry, timeout=3)
        arrived = METHOD.search(response.data)
        return f"{response.status}, {arrived[1].decode() if arrived else f'{len(response.data)} octets'}"
    except urllib3.exceptions.HTTPError as error:
        reason = getattr(error, "reason", error)
        return "waits" if isinstance(reason, urllib3.exceptions.ReadTimeoutError) else type(reason).__name__


def by_program(command, urls):
    run = subprocess.run(command + urls, capture_output=True, text=True, check=False)
    return [line.split("\t") for line in run.stdout.splitlines()]


def main():
    program = subprocess.Popen([sys.argv[1], "respond", "--port", "0"], stderr=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    base = program.stdout.readline().strip()[:-1]

    def urls_of(client):
        full = [path.replace("/", base + "/", 1) for path in PATHS]
        return [url + client if url.endswith("key=") else url for url in full]

    columns = {"curl": [by_curl(url) for url in urls_of("curl")],
               "Python http.client": [by_python(url) for url in urls_of("python")]}
    if urllib3:
        columns["Python urllib3"] = [by_urllib3(url) for url in urls_of("urllib3")]
    if shutil.which("node"):
        columns["Node fetch"] = [row[0] for row in by_program(["node", str(FOLDER / "client.mjs")], urls_of("node"))]
    if shutil.which("go"):
        columns["Go net/http"] = [row[0] for row in by_program(["go", "run", str(FOLDER / "client.go")], urls_of("go"))]
    if shutil.which("java"):
        rows = by_program(["java", str(FOLDER / "Client.java")], urls_of("java"))
        columns["Java HttpClient"] = [row[0] for row in rows]
        columns["Java URLConnection"] = [row[1] for row in rows]
    program.terminate()
    print("| asked | " + " | ".join(columns) + " |\n|" + "---|" * (len(columns) + 1))
    for index, path in enumerate(PATHS):
        print(f"| `{path}` | " + " | ".join(column[index] for column in columns.values()) + " |")
    print()
    for command in (["curl", "--version"], ["python3", "--version"], ["node", "--version"], ["go", "version"],
                    ["java", "--version"]):
        if shutil.which(command[0]):
            print(subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()[0])


if __name__ == "__main__":
    main()
