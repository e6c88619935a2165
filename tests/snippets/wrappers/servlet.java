import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Answers {
    //EACH
    void answerCODE(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SNIPPET
    }
    //END
}
