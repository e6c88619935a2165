#include <Poco/Net/HTTPServerResponse.h>
#include <ostream>

using Poco::Net::HTTPResponse;
using Poco::Net::HTTPServerResponse;

// EACH
void answerCODE(HTTPServerResponse &response)
{
    SNIPPET
}
// END
