#include <libsoup/soup.h>

//EACH
void answerCODE(SoupMessage *msg);
void answerCODE(SoupMessage *msg)
{
    SNIPPET
}
//END
