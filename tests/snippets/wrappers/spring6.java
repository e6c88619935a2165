import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class Answers {
    //EACH
    ResponseEntity<String> answerCODE() {
        SNIPPET
    }
    //END
}
