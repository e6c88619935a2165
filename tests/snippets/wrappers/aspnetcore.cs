using System.Collections.Generic;

interface IActionResult {}

class HttpResponse
{
    public IDictionary<string, string> Headers;
}

class ControllerBase
{
    protected HttpResponse Response;
    protected IActionResult StatusCode(int statusCode) { return null; }
    protected IActionResult StatusCode(int statusCode, object value) { return null; }
}

static class StatusCodes
{
    //EACH
    public const int NAME = CODE;
    //END
}

class Answers : ControllerBase
{
    //EACH
    public IActionResult AnswerCODE()
    {
        SNIPPET
    }
    //END
}
