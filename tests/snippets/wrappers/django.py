import json

from django.conf import settings
from django.http import HttpResponse

settings.configure()


#EACH
def answer_CODE(request):
    SNIPPET


#END
for code, fields in json.loads("""EXPECTED""").items():
    answer = globals()[f"answer_{code}"](None)
    assert answer.status_code == int(code), code
    assert fields.items() <= answer.headers.items(), (code, answer.headers)
