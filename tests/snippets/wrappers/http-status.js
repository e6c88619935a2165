const express = require("express");
const http = require("http");
const assert = require("assert");

// In place of the package, which Debian does not have.
const status = {
    //EACH
    NAME: CODE,
    //END
};
const app = express();
//EACH
app.get("/CODE", (req, res) => {
    SNIPPET
});
//END
const expected = EXPECTED;

const server = app.listen(0, "127.0.0.1", async () => {
    for (const code of Object.keys(expected)) {
        const response = await new Promise(done => http.get(
            { port: server.address().port, path: `/${code}`, agent: false }, done));
        assert.equal(response.statusCode, code);
        for (const [name, value] of Object.entries(expected[code])) {
            assert.equal(response.headers[name.toLowerCase()].replace("; charset=utf-8", ""), value, code);
        }
        response.resume();
    }
    server.close();
});
