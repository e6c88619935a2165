import io
import json
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler


class Handler(BaseHTTPRequestHandler):
    request_version = "HTTP/1.1"
    requestline = "GET / HTTP/1.1"

    def __init__(self):
        self.wfile = io.BytesIO()

    def log_request(self, code="-", size="-"):
        pass


def answers():
    #EACH
    class Answer(Handler):
        def do_GET(self):
            SNIPPET
    yield CODE, Answer()
    #END


expected = json.loads("""EXPECTED""")
for code, answer in answers():
    answer.do_GET()
    sent = answer.wfile.getvalue().decode()
    assert sent.startswith(f"HTTP/1.0 {code} "), sent
    for name, value in expected[str(code)].items():
        assert f"\r\n{name}: {value}\r\n" in sent, sent
