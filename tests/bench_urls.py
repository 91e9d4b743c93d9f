"""The site's addresses and two to compare with: a view that does nothing, and one that answers a page's SQL as JSON."""

import json

from django.db import connection
from django.http import HttpResponse
from django.urls import path

from council.urls import urlpatterns as site

STATEMENTS = []  # the SQL of the page being measured


def empty(request):
    return HttpResponse()


def sql(request):
    rows = []
    with connection.cursor() as cursor:
        for statement in STATEMENTS:
            cursor.execute(statement)
            rows.append(cursor.fetchall())
    return HttpResponse(json.dumps(rows, default=str), content_type="application/json")


urlpatterns = [path("bench/empty", empty), path("bench/sql", sql), *site]
