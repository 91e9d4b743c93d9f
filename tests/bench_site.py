"""The site as it is measured: as it is served, with the addresses of `tests.bench_urls`. Also tells each page's SQL."""

import json
import os
import re
import statistics
import sys
import time

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "council.settings")

from django.conf import settings

settings.ROOT_URLCONF = "tests.bench_urls"
settings.STATIC_ROOT = os.environ["BENCH_STATIC"]
settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]

from django.core.wsgi import get_wsgi_application  # noqa: E402

application = get_wsgi_application()

SELECT = re.compile(r"SELECT\b.*", re.DOTALL)  # of a statement that opens a cursor, what the cursor is for
ROUNDS = 15


def tell():
    """To standard output, for every class: the statements of its page, and what they take by themselves, in ms."""
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from tests.bench_classes import EVERY

    call_command("collectstatic", interactive=False, verbosity=0)
    client, told = Client(), []
    for one in EVERY:
        with CaptureQueriesContext(connection) as captured:
            response = client.get(one.address)
        if response.status_code != 200:
            raise SystemExit(f"{one.address} answers {response.status_code}")
        asked = [found[0] for query in captured.captured_queries if (found := SELECT.search(query["sql"]))]
        told.append({"statements": asked, "milliseconds": bare(connection, asked)})
    json.dump(told, sys.stdout)


def bare(connection, asked):
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        with connection.cursor() as cursor:
            for statement in asked:
                cursor.execute(statement)
                cursor.fetchall()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    tell()
