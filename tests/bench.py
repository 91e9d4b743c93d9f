"""What the site costs at any size, on both databases, beside the bare SQL, the rows as JSON, and datasette.

`python -m tests.bench [--sizes 10k,100k,1m] [--folder …]`. Every class is asked of every server in turn, round after round,
so that a machine that grows slower grows slower for all: trust the ratios of one run, not its milliseconds.
"""

import argparse
import json
import math
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests import bench_corpus, bench_servers, bench_table

ROOT = Path(__file__).resolve().parent.parent
CONNECTIONS = (1, 8)
ROUNDS = 3
THOUSANDS = {"k": 1_000, "m": 1_000_000}


@dataclass
class Asked:
    """The answers of one server to one class over one number of connections."""

    times: list[float] = field(default_factory=list)
    seconds: float = 0

    def quantile(self, share):
        ordered = sorted(self.times)
        return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]

    @property
    def p50(self):
        return statistics.median(self.times)

    @property
    def p95(self):
        return self.quantile(0.95)

    @property
    def rate(self):
        return len(self.times) / self.seconds


@dataclass
class Measured:
    """One size: (class, server, connections) -> `Asked`; (class, database) -> ms of bare SQL; server -> MiB."""

    size: int
    asked: dict = field(default_factory=dict)
    bare: dict = field(default_factory=dict)
    memory: dict = field(default_factory=dict)


def main():
    options = options_of(sys.argv[1:])
    measured = [measure(size, options) for size in options.sizes]
    table = bench_table.page(measured)
    print(table)
    options.write.write_text(table, "utf-8")


def options_of(arguments):
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=sizes, default=os.environ.get("SIZES") or "100k", help="texts: 10k,100k,1m")
    parser.add_argument("--folder", type=Path, default=ROOT / "var" / "bench", help="where corpora are kept")
    parser.add_argument("--seconds", type=float, default=1.0, help="of asking, per class, server and round")
    parser.add_argument("--write", type=Path, default=ROOT / "docs" / "bench.md", help="the page to write")
    return parser.parse_args(arguments)


def sizes(text):
    return [int(part.rstrip("kmKM")) * THOUSANDS.get(part[-1].lower(), 1) for part in text.split(",")]


def measure(size, options):
    from tests.bench_classes import EVERY, RARE

    measured = Measured(size)
    folder = options.folder.resolve()
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as running:
        databases = running.enter_context(bench_corpus.databases(folder, size))
        peer = running.enter_context(bench_servers.datasette(bench_corpus.narrow(folder, size)))
        bench_servers.must_search(peer[1], f"/texts_{size}/texts", RARE)
        servers = {name: start_site(running, name, url, Path(scratch), measured) for name, url in databases.items()}
        client = running.enter_context(asking())
        for one in EVERY:
            print(f"{size}: {one.name}", file=sys.stderr, flush=True)
            where = addresses(one, EVERY.index(one), servers, peer[1], f"/texts_{size}/texts")
            ask_in_turn(client, one, where, options.seconds, measured)
        for name, server in {**servers, "datasette": peer}.items():
            measured.memory[name] = bench_servers.peak_memory(server[0])
    return measured


def start_site(running, name, url, scratch, measured):
    """The site on one database, once its pages' SQL is told."""
    from tests.bench_classes import EVERY

    statements = scratch / f"{name}.json"
    environment = os.environ | {
        "DATABASE_URL": url,
        "BENCH_STATIC": str(scratch / "static"),
        "BENCH_STATEMENTS": str(statements),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench_site"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True
    )
    told = json.loads(done.stdout)
    statements.write_text(json.dumps([one["statements"] for one in told]), "utf-8")
    measured.bare.update({(one.name, name): of["milliseconds"] for one, of in zip(EVERY, told, strict=True)})
    return running.enter_context(bench_servers.site(environment))


def addresses(one, place, servers, peer_port, table):
    """Server -> port and path, of all that answer this class."""
    where = {}
    for name, (_process, port) in servers.items():
        where[name] = port, one.address
        where[f"{name} as JSON"] = port, f"/bench/json/{place}"
    return where | ({"datasette": (peer_port, table + one.peer)} if one.peer else {})


def asking():
    command = [sys.executable, "-m", "tests.bench_asking"]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def ask_in_turn(client, one, where, seconds, measured):
    """Each server in turn, over one connection and over several, for some rounds; the first answers count for nothing."""
    for port, path in where.values():
        send(client, port, path, 1, 0)
    for _round in range(ROUNDS):
        for connections in CONNECTIONS:
            for name, (port, path) in where.items():
                answer = send(client, port, path, connections, seconds / ROUNDS)
                held = measured.asked.setdefault((one.name, name, connections), Asked())
                held.times += answer["times"]
                held.seconds += answer["seconds"]


def send(client, port, path, connections, seconds):
    wanted = {"port": port, "path": path, "connections": connections, "seconds": seconds}
    print(json.dumps(wanted), file=client.stdin, flush=True)
    line = client.stdout.readline()
    if not line:
        raise SystemExit("the client stopped, see above")
    return json.loads(line)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers it started stop with it
    main()
