"""A write that is killed anywhere leaves all of itself or nothing, the index included, on the database of this run."""

import contextlib
import hashlib
import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time

import psycopg
import pytest
from django.db import connection

from tests.architecture import ROOT
from tests.council.records_in_words import FRENCH

KILLS = int(os.environ.get("KILLS", "50"))  # half of them of imports, half of what is written by hand
MOST_ATTEMPTS = 3 * KILLS
BY_HAND = ("publish", "confirm", "correct", "rebuild_search")
REMARKS = "".join(f"4.{n}\tUn conseiller renvoie au Document C24/{n} et à la Résolution {n}.\n" for n in range(2, 20))
NEW = FRENCH.replace("La Secrétaire générale:", f"{REMARKS}La Secrétaire générale:")
CHANGED = NEW.replace("Le Conseil prend note du Document C24/60.", "Le Conseil approuve le Document C24/82.")

pytestmark = pytest.mark.slow


class OnSqlite:
    """A database of its own for the imports, in a file; read by a connection that sees what was committed."""

    def __init__(self, folder):
        self.url = f"sqlite:///{folder / 'kills.sqlite3'}"
        self.path = folder / "kills.sqlite3"

    def rows(self):
        """Every row of every table, as (table, rows). FTS5 cuts its own index into rows as it likes: that is checked apart."""
        reader = sqlite3.connect(self.path)
        tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
        for (name,) in reader.execute(tables).fetchall():
            if name.endswith(("_found_data", "_found_idx")):
                continue
            yield name, sorted(map(repr, reader.execute(f'select * from "{name}"')))
        reader.close()

    def wait_until_idle(self):
        """Nobody is left that could still write: who was killed holds no lock."""

    def drop(self):
        """The folder goes with the test."""


class OnPostgres:
    def __init__(self, folder):
        self.name = f"kills_{os.getpid()}"
        head, question, options = os.environ["DATABASE_URL"].partition("?")
        self.url = f"{head.rpartition('/')[0]}/{self.name}{question}{options}"
        params = connection.get_connection_params()
        self.server = {name: params[name] for name in params.keys() & {"host", "port", "user", "password"}}
        self.ask("postgres", f"create database {self.name}")

    def connect(self, database):
        return psycopg.connect(dbname=database, autocommit=True, **self.server)

    def ask(self, database, statement):
        with self.connect(database) as asking:
            found = asking.execute(statement)
            return found.fetchall() if found.description else []

    def rows(self):
        with self.connect(self.name) as asking:
            tables = "select relname from pg_stat_user_tables order by relname"
            for (name,) in asking.execute(tables).fetchall():
                yield name, sorted(map(repr, asking.execute(f'select * from "{name}"')))

    def wait_until_idle(self):
        """The server notices that its client is gone only when it next has something to say to it."""
        others = f"select 1 from pg_stat_activity where datname = '{self.name}' and pid <> pg_backend_pid()"
        until = time.monotonic() + 20
        with self.connect("postgres") as asking:
            while asking.execute(others).fetchall():
                assert time.monotonic() < until, "a killed import still holds its connection"
                time.sleep(0.005)

    def drop(self):
        self.ask("postgres", f"drop database {self.name} with (force)")


class Imports:
    """Runs commands and writes by hand, each time as a process of its own that loads in no time."""

    def __init__(self, database, folder):
        self.database = database
        self.told = folder / "told"
        self.warm = subprocess.Popen(
            [sys.executable, "-m", "tests.council.warm", str(self.told)],
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": database.url},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, file, meeting, kill_after=None):
        """Import; kill after so many seconds, if given. Returns the exit status, negative for a signal, and the time."""
        options = ["--session", "C24", "--meeting", meeting, "--language", "fr", "--publish", "--format", "json"]
        return self.carry_out("import_record", str(file), *options, kill_after=kill_after)

    def carry_out(self, *arguments, kill_after=None):
        child = int(self.ask(json.dumps(arguments)))
        started = time.monotonic()
        self.warm.stdin.write("go\n")
        self.warm.stdin.flush()
        if kill_after is not None:
            select.select([self.warm.stdout], [], [], kill_after)
            with contextlib.suppress(ProcessLookupError):  # it may have ended
                os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(int(self.warm.stdout.readline()))
        took = time.monotonic() - started
        self.database.wait_until_idle()
        return status, took

    def broken(self):
        """What the check of integrity finds."""
        status, _took = self.carry_out("check_integrity")
        return self.told.read_text("utf-8").splitlines() if status else []

    def said(self):
        """The status that the last import that ended reported."""
        return json.loads(self.told.read_text("utf-8"))["status"]

    def ask(self, line):
        self.warm.stdin.write(f"{line}\n")
        self.warm.stdin.flush()
        return self.warm.stdout.readline()

    def close(self):
        self.warm.stdin.close()
        self.warm.wait(timeout=20)
        self.warm.stdout.close()


@pytest.fixture
def database(tmp_path):
    held = OnSqlite(tmp_path) if connection.vendor == "sqlite" else OnPostgres(tmp_path)
    environment = os.environ | {"DATABASE_URL": held.url}
    command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    yield held
    held.drop()


@pytest.fixture
def imports(database, tmp_path):
    running = Imports(database, tmp_path)
    yield running
    running.close()


def state(database):
    """How many rows each table has, and a digest of all that stands in them."""
    digest, counts = hashlib.sha256(), {}
    for table, rows in database.rows():
        counts[table] = len(rows)
        digest.update("\n".join([table, *rows]).encode())
    return counts, digest.hexdigest()


def added(before, after):
    return {table: after[table] - before[table] for table in after if after[table] != before[table]}


def expected_of(database, imports, files):
    """What a whole import of each file adds, in rows by table, and how long it takes: in the second of two meetings,
    for the first makes the stubs that all later ones find."""
    whole, took = {}, {}
    for meeting in ("PL98", "PL99"):
        for kind, file in files.items():
            before, _digest = state(database)
            status, took[kind] = imports.run(file, meeting)
            assert (status, imports.said()) == (0, "imported")
            whole[kind] = added(before, state(database)[0])
    assert whole["new"]["council_paragraphtext"] > 30
    assert whole["changed"]["council_recordedition"] == 1
    return whole, took


def test_killed_imports_leave_all_or_nothing_and_the_next_completes(database, imports, tmp_path):
    files = {"new": tmp_path / "new.txt", "changed": tmp_path / "changed.txt"}
    files["new"].write_text(NEW, "utf-8")
    files["changed"].write_text(CHANGED, "utf-8")
    whole, took = expected_of(database, imports, files)
    killed, left_nothing, number, kind = 0, 0, 1, "new"
    before = state(database)
    for _attempt in range(MOST_ATTEMPTS):
        status, time_taken = imports.run(files[kind], f"PL{number}", kill_after=random.uniform(0, took[kind]))
        assert status in (0, -signal.SIGKILL)
        killed += status != 0
        if status:
            assert imports.broken() == []
        left = state(database)
        if left == before:  # the next attempt is at the same file of the same meeting
            assert status != 0
            left_nothing += 1
        else:
            difference = added(before[0], left[0])
            assert difference == whole[kind], f"a part of the import is left: {difference}"
            if status == 0:
                took[kind] = time_taken  # other work on the machine comes and goes
            else:
                assert imports.run(files[kind], f"PL{number}")[0] == 0
                assert imports.said() == "unchanged"
                assert state(database) == left
            before = left
            number, kind = (number, "changed") if kind == "new" else (number + 1, "new")
        if killed == KILLS // 2:
            break
    assert killed == KILLS // 2, "most imports ended before they were killed"
    assert left_nothing > 0
    for last in list(files)[list(files).index(kind) :]:
        assert imports.run(files[last], f"PL{number}")[0] == 0
        assert imports.said() == "imported"
        after = state(database)
        assert added(before[0], after[0]) == whole[last], "run again, it does not complete"
        before = after


def test_what_is_killed_while_it_is_written_by_hand_leaves_index_and_rows_alike(database, imports, tmp_path):
    file = tmp_path / "new.txt"
    file.write_text(NEW, "utf-8")
    assert imports.run(file, "PL99")[0] == 0
    for write in BY_HAND:
        wanted, killed, took = -(-KILLS // 2 // len(BY_HAND)), 0, None
        for _attempt in range(MOST_ATTEMPTS):
            killed_by, took = write_and_kill(imports, write, took)
            killed += killed_by
            if killed == wanted:
                break
        assert killed == wanted, f"most writes ended before they were killed: {write}"


def write_and_kill(imports, write, took):
    """Whether the write was killed, and how long a whole one takes; the first, of which that is not known, is whole.

    A rebuilding that is killed leaves something to rebuild, and the next mends the rest.
    """
    rebuilds = write == "rebuild_search"
    if rebuilds:
        assert imports.carry_out("spoil")[0] == 0
    kill_after = None if took is None else random.uniform(0, took)
    status, time_taken = imports.carry_out(write, kill_after=kill_after)
    assert status in (0, -signal.SIGKILL)
    if rebuilds and status:
        assert imports.carry_out(write)[0] == 0
    assert imports.broken() == []
    return status != 0, took if status else time_taken
