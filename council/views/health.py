"""For machines that watch the site: does the process live, can it serve."""

from django.db import Error, connection
from django.http import HttpResponse


def healthz(request):
    """The process lives."""
    return HttpResponse("ok\n", content_type="text/plain")


def readyz(request):
    """503 when the database does not answer."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 1")
    except Error:
        return HttpResponse("no database\n", status=503, content_type="text/plain", headers={"Retry-After": "5"})
    return HttpResponse("ok\n", content_type="text/plain")
