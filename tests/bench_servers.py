"""The servers that are measured: the site under gunicorn with two workers, and datasette on the same texts."""

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = 2
NEVER_CUT_SHORT = [f"{name}:20000" for name in ("sql_time_limit_ms", "facet_time_limit_ms")]


@contextmanager
def site(environment):
    command = [
        BIN / "gunicorn",
        "tests.bench_site",
        "--workers",
        str(WORKERS),
        "--no-control-socket",
        "--log-level",
        "error",
    ]
    with served(lambda port: [*command, "--bind", f"127.0.0.1:{port}"], environment) as server:
        yield server


@contextmanager
def datasette(file):
    """Opened as a file that never changes, and suggesting no facets: its fastest."""
    settings = ["suggest_facets:off", "default_page_size:20", *NEVER_CUT_SHORT]
    options = [part for setting in settings for part in ("--setting", *setting.split(":"))]
    command = [BIN / "datasette", "serve", "-i", file, *options]
    with served(lambda port: [*command, "--port", str(port)], os.environ) as server:
        yield server


@contextmanager
def served(command, environment):
    """(process, port) once it answers; stopped afterwards."""
    port = free_port()
    arguments = [str(part) for part in command(port)]
    process = subprocess.Popen(arguments, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        wait_for(process, port)
        yield process, port
    finally:
        process.terminate()
        process.wait(30)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for(process, port, seconds=60):
    for _try in range(seconds * 10):
        if process.poll() is not None:
            raise SystemExit(f"{process.args[0]} stopped at once with {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"{process.args[0]} did not answer within {seconds} seconds")


def must_search(port, table, word):
    """Stop where datasette does not look for words: it then answers every row, and there would be nothing to compare."""
    with urlopen(f"http://127.0.0.1:{port}{table}.json?_search={word}&_size=1") as answer:
        found = json.load(answer)["filtered_table_rows_count"]
    with urlopen(f"http://127.0.0.1:{port}{table}.json?_size=1") as answer:
        if not 0 < found < json.load(answer)["filtered_table_rows_count"]:
            raise SystemExit(f"datasette finds {found} texts by {word}")


def peak_memory(process):
    """The most memory that the server and its workers ever held, of the largest of them, in MiB."""
    workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return max(peak_of(pid) for pid in [process.pid, *workers])


def peak_of(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0
