#include <microhttpd.h>

//EACH
enum MHD_Result answerCODE(struct MHD_Connection *connection)
{
    SNIPPET
}
//END
