"""Every test, on SQLite with coverage, then on PostgreSQL without. `python -m tests.run [options of pytest]`."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import chromium, postgres

ROOT = Path(__file__).resolve().parent.parent
BRANCHES_COVERED = 95  # percent of the run on SQLite, no less
# Reading a text is the same on every database: the text modules' tests run once, with coverage.
KNOW_NO_DATABASE = [
    "--ignore=tests/council/records",
    "--ignore-glob=tests/resolutions/test_citation*",
    "--ignore-glob=tests/documents/test_[cls]*",
    "--ignore=tests/documents/test_text.py",
]
IN_PARALLEL = ["-n", "auto", "--maxprocesses", "4"]


def main(options):
    """The worse of both runs' exit codes. With options given, which may choose a part of the tests, no floor holds."""
    if chromium.path() is None:
        print("browser: not run", flush=True)
    with tempfile.TemporaryDirectory() as statuses:
        os.environ["STATUSES"] = statuses  # what one database answers, the other must (tests.hostile)
        return run_on_both(options)


def run_on_both(options):
    covered = [] if options else ["--cov", "--cov-report=term:skip-covered", f"--cov-fail-under={BRANCHES_COVERED}"]
    print("== SQLite ==", flush=True)
    on_sqlite = run_pytest("sqlite://:memory:", [*covered, *options])
    print("== PostgreSQL ==", flush=True)
    try:
        with postgres.running() as url:
            on_postgres = run_pytest(url, options or KNOW_NO_DATABASE)
    except RuntimeError as error:
        print(f"PostgreSQL: not run. {error}", file=sys.stderr)
        on_postgres = 1
    if on_sqlite:
        print("SQLite: failed, see above.", file=sys.stderr)
    return max(on_sqlite, on_postgres)


def run_pytest(database_url, options):
    environment = os.environ | {"DATABASE_URL": database_url}
    command = [sys.executable, "-m", "pytest", "--quiet", *IN_PARALLEL, *options]
    return subprocess.run(command, cwd=ROOT, env=environment).returncode


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server it started stops with it
    sys.exit(main(sys.argv[1:]))
