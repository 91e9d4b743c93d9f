"""What a page costs: each page kind beside an empty view and beside its own SQL answered as JSON, on both databases.

`python -m tests.bench`. The three are asked in turn, so that a machine that grows slower grows slower for all; what is
printed is medians of one run. The bare SQL of a page is what the page itself asked the database, sent again as it was.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import postgres

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 40
SELECT = re.compile(r"SELECT\b.*", re.DOTALL)  # of a statement that opens a cursor, what the cursor is for
PAGES = {
    "home": "/en/",
    "box, words": "/en/search/?q=platform",
    "box, symbol": "/en/search/?q=C24/8%20rev%201",
    "sessions": "/en/sessions/",
    "session": "/en/sessions/C24/",
    "meeting": "/en/meetings/C24/PL3/",
    "record": "/en/records/C24/PL3/",
    "record, two languages": "/en/records/C24/PL3/?with=fr",
    "paragraph": "/en/records/C24/PL3/3.4/",
    "decisions": "/en/decisions/",
    "decisions on 1332": "/en/decisions/?resolution=1332",
    "decision": "/en/decisions/C24/PL3/1.6/",
    "documents": "/en/documents/",
    "document": "/en/documents/C24/8/",
    "resolutions": "/en/resolutions/",
    "resolution": "/en/resolutions/council/1306/",
}


def main():
    print(
        f"{'page':24}{'database':12}{'page ms':>9}{'empty ms':>10}{'SQL ms':>9}{'/ empty':>9}{'/ SQL':>8}{'queries':>9}"
    )
    with tempfile.TemporaryDirectory() as folder, postgres.running() as on_postgres:
        for url in (f"sqlite:///{folder}/bench.sqlite3", on_postgres):
            environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "council.settings"}
            subprocess.run([sys.executable, "-m", "tests.bench", "--one"], cwd=ROOT, env=environment, check=True)


def measure_one_database():
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client

    settings.ALLOWED_HOSTS = ["testserver"]
    settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.WHITENOISE_AUTOREFRESH = True  # nothing need be collected
    settings.ROOT_URLCONF = "tests.bench_urls"
    call_command("migrate", verbosity=0)
    with open(os.devnull, "w") as nowhere:
        call_command("load_sample", stdout=nowhere)
    client = Client()
    for name, address in PAGES.items():
        print(measure_page(client, connection, name, address), flush=True)


def measure_page(client, connection, name, address):
    from django.test.utils import CaptureQueriesContext

    from tests import bench_urls

    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    if response.status_code not in (200, 302):
        raise SystemExit(f"{address} answers {response.status_code}")
    bench_urls.STATEMENTS = [found[0] for query in captured.captured_queries if (found := SELECT.search(query["sql"]))]
    asked = {"page": address, "empty": "/bench/empty", "sql": "/bench/sql"}
    times = {what: [] for what in asked}
    for _round in range(ROUNDS):
        for what, where in asked.items():
            start = time.perf_counter()
            client.get(where)
            times[what].append((time.perf_counter() - start) * 1000)
    page, empty, sql = (statistics.median(times[what]) for what in asked)
    return (
        f"{name:24}{connection.vendor:12}{page:9.2f}{empty:10.2f}{sql:9.2f}"
        f"{page / empty:9.1f}{page / sql:8.1f}{len(bench_urls.STATEMENTS):9}"
    )


if __name__ == "__main__":
    if sys.argv[1:] == ["--one"]:
        measure_one_database()
    else:
        main()
