#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints what clients make of each fault of "statuscat respond", as a Markdown table, and their versions:

    table.py PROGRAM
"""

import http.client
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

FOLDER = pathlib.Path(__file__).parent
PATHS = ["/200?fault=" + fault for fault in (
    "close-before-head", "close-in-head", "close-after-head", "close-in-body", "after:10", "reset", "wrong-length",
    "two-lengths", "bad-chunk", "garbage", "no-status", "slow-head", "never")] + [
    "/103", "/103?bare", "/204", "/404?phrase=", "/999"]


def by_curl(url):
    run = subprocess.run(["curl", "-s", "-m", "3", "-o", "/dev/null", "-w", "%{http_code}, %{size_download} octets", url],
                         capture_output=True, text=True, check=False)
    if run.returncode == 28:
        return "waits"
    return run.stdout if run.returncode == 0 else f"error {run.returncode}"


def by_python(url):
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


def by_program(command, urls):
    run = subprocess.run(command + urls, capture_output=True, text=True, check=False)
    return [line.split("\t") for line in run.stdout.splitlines()]


def main():
    program = subprocess.Popen([sys.argv[1], "respond", "--port", "0"], stdout=subprocess.PIPE, text=True)
    base = program.stdout.readline().strip()[:-1]
    urls = [base + path for path in PATHS]
    columns = {"curl": [by_curl(url) for url in urls], "Python http.client": [by_python(url) for url in urls]}
    if shutil.which("node"):
        columns["Node fetch"] = [row[0] for row in by_program(["node", str(FOLDER / "client.mjs")], urls)]
    if shutil.which("go"):
        columns["Go net/http"] = [row[0] for row in by_program(["go", "run", str(FOLDER / "client.go")], urls)]
    if shutil.which("java"):
        rows = by_program(["java", str(FOLDER / "Client.java")], urls)
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
