import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;

class Answers {
    //EACH
    void answerCODE(HttpResponse response) {
        SNIPPET
    }
    //END
}
