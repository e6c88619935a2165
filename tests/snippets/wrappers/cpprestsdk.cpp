#include <cpprest/http_listener.h>

using namespace web::http;

// EACH
void answerCODE(http_request request)
{
    SNIPPET
}
// END
