#include <httplib.h>

// The constants are younger than the library in Debian 12.
namespace httplib::StatusCode {
enum {
    // EACH
    NAME = CODE,
    // END
};
}

// EACH
void answerCODE(httplib::Response &res)
{
    SNIPPET
}
// END
