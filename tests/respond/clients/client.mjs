// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gets each URL of the arguments with fetch and prints what came of it, a line each.
async function get(url) {
    try {
        const response = await fetch(url, {signal: AbortSignal.timeout(3000)});
        const body = await response.arrayBuffer();
        return `${response.status}, ${body.byteLength} octets`;
    } catch (error) {
        return error.name === 'TimeoutError' ? 'waits' : 'error';
    }
}

for (const url of process.argv.slice(2)) {
    console.log(await get(url));
}
process.exit(0);
