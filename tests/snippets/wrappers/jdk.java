import java.io.IOException;
import java.net.HttpURLConnection;

class Answers {
    //EACH
    void answerCODE(HttpURLConnection connection) throws IOException {
        SNIPPET
    }
    //END
}
