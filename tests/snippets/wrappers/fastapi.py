import json

from fastapi import FastAPI, HTTPException, Response, status
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

app = FastAPI()


#EACH
@app.get("/CODE")
async def answer_CODE():
    SNIPPET


#END
client = TestClient(app)
for code, fields in json.loads("""EXPECTED""").items():
    answer = client.get(f"/{code}", follow_redirects=False)
    assert answer.status_code == int(code), (code, answer.status_code)
    assert fields.items() <= {name: answer.headers.get(name) for name in fields}.items(), (code, answer.headers)
