import json

import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["rest_framework"],
                   REST_FRAMEWORK={"DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None,
                                   "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"]})
django.setup()

from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory


#EACH
@api_view(["GET"])
def answer_CODE(request):
    SNIPPET


#END
for code, fields in json.loads("""EXPECTED""").items():
    answer = globals()[f"answer_{code}"](APIRequestFactory().get("/")).render()
    assert answer.status_code == int(code), code
    fields.pop("Allow", None)  # the framework sets it from the view
    assert fields.items() <= answer.headers.items(), (code, answer.headers)
