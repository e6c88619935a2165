using System.Net;
using System.Net.Http;

class Answers
{
    //EACH
    void AnswerCODE(HttpResponseMessage response)
    {
        SNIPPET
    }
    //END
}
