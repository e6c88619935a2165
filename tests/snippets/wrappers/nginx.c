#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>

//EACH
ngx_int_t answerCODE(ngx_http_request_t *r)
{
    (void)r;
    SNIPPET
}
//END
