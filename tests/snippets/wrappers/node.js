const http = require("http");
const assert = require("assert");

const answers = {
    //EACH
    CODE: (req, res) => {
        SNIPPET
    },
    //END
};
const expected = EXPECTED;

const server = http.createServer((req, res) => answers[req.url.slice(1)](req, res));
server.listen(0, "127.0.0.1", async () => {
    for (const code of Object.keys(answers)) {
        const response = await new Promise(done => http.get(
            { port: server.address().port, path: `/${code}`, agent: false }, done));
        assert.equal(response.statusCode, code);
        for (const [name, value] of Object.entries(expected[code])) {
            assert.equal(response.headers[name.toLowerCase()], value, code);
        }
        response.resume();
    }
    server.close();
});
