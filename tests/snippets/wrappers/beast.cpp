#include <boost/beast/http.hpp>

namespace http = boost::beast::http;

// EACH
void answerCODE(const http::request<http::string_body> &req)
{
    SNIPPET
}
// END
