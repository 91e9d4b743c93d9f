"""The site's addresses, and beside them what a page asks the database, answered as JSON behind the same middleware."""

import json
import os
from functools import cache
from pathlib import Path

from django.db import connection
from django.http import HttpResponse
from django.urls import path

from council.urls import urlpatterns as site


@cache
def statements():
    """Of each class, by its place, the SQL of its page."""
    return json.loads(Path(os.environ["BENCH_STATEMENTS"]).read_text("utf-8"))


def as_json(request, place):
    rows = []
    with connection.cursor() as cursor:
        for statement in statements()[place]:
            cursor.execute(statement)
            rows.append(cursor.fetchall())
    return HttpResponse(json.dumps(rows, default=str), content_type="application/json")


urlpatterns = [path("bench/json/<int:place>", as_json), *site]
