use http::{Response, StatusCode};

//EACH
fn answer_CODE() -> Response<String> {
    SNIPPET
}

//END
fn main() {
    //EACH
    assert_eq!(answer_CODE().status().as_u16(), CODE);
    //END
    let _ = StatusCode::OK;
}
