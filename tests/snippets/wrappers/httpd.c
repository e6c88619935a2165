#include <http_protocol.h>
#include <httpd.h>

//EACH
int answerCODE(request_rec *r)
{
    (void)r;
    SNIPPET
}
//END
