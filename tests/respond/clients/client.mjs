// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gets each URL of the arguments with fetch, or posts to it behind "POST ", and prints what came of it, a line each.
async function get(url) {
    try {
        const isPost = url.startsWith('POST ');
        const options = {signal: AbortSignal.timeout(3000), ...(isPost ? {method: 'POST', body: 'x'} : {})};
        const response = await fetch(isPost ? url.slice(5) : url, options);
        const body = await response.arrayBuffer();
        const method = new TextDecoder().decode(body).match(/"method": *"(\w+)"/);
        return `${response.status}, ${method ? method[1] : `${body.byteLength} octets`}`;
    } catch (error) {
        return error.name === 'TimeoutError' ? 'waits' : 'error';
    }
}

for (const url of process.argv.slice(2)) {
    console.log(await get(url));
}
process.exit(0);
