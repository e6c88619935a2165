const { AxiosError } = require("/usr/share/nodejs/axios/dist/node/axios.cjs");
const assert = require("assert");

// The constants are younger than the package in Debian 12.
const HttpStatusCode = {
    //EACH
    NAME: CODE,
    //END
};
//EACH
for (const status of [CODE, 599]) {
    const response = { status };
    const error = new AxiosError("", "", {}, {}, response);
    SNIPPET
}
//END
