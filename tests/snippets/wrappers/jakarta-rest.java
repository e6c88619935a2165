import javax.ws.rs.core.Response;

class Answers {
    //EACH
    Response answerCODE() {
        SNIPPET
    }
    //END
}
