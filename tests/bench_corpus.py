"""The databases that are measured: the corpus in SQLite, in PostgreSQL, and as the one narrow table that datasette serves."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

from tests import postgres

ROOT = Path(__file__).resolve().parent.parent
NARROW = """
    SELECT t.k AS id, m.session_id AS session, m.organ || m.number AS meeting, e.language AS language, p.kind AS kind,
           t.number AS number, t.text AS text
    FROM council_paragraphtext t JOIN council_paragraph p ON p.id = t.paragraph_id
    JOIN council_recordedition e ON e.id = t.edition_id JOIN council_record r ON r.id = e.record_id
    JOIN council_meeting m ON m.id = r.meeting_id ORDER BY t.k"""


@contextmanager
def databases(folder, size):
    """{"SQLite": address, "PostgreSQL": address} with the corpus of that size, kept in the folder for the next run."""
    kept = folder / "postgresql"
    folder.mkdir(parents=True, exist_ok=True)
    if user := postgres.unprivileged_user():
        folder.chmod(0o755)
        kept.mkdir(exist_ok=True)
        shutil.chown(kept, user)
    with postgres.running(kept) as server:
        found = {
            "SQLite": f"sqlite:///{folder}/corpus_{size}.sqlite3",
            "PostgreSQL": database_on(server, f"corpus_{size}"),
        }
        for url in found.values():
            manage(url, "migrate", "--verbosity", "0")
            if manage(url, "build_corpus", str(size), check=False) == 0:
                print(f"built: {urlsplit(url).scheme}, {size}", file=sys.stderr, flush=True)
        yield found


def database_on(server, name):
    """The address of a database of that name on a server, made if need be."""
    parts = urlsplit(server)
    with psycopg.connect(server.replace("postgres://", "postgresql://", 1), autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(f"CREATE DATABASE {name}")
    return urlunsplit(parts._replace(path=f"/{name}")).replace("postgres:/corpus", "postgres:///corpus")


def manage(url, *command, check=True):
    environment = os.environ | {"DATABASE_URL": url}
    done = subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=environment, check=check)
    return done.returncode


def narrow(folder, size):
    """The file that datasette serves: every text in one narrow table, under full text."""
    source, made = folder / f"corpus_{size}.sqlite3", folder / f"texts_{size}.sqlite3"
    if made.exists():
        return made
    unfinished = made.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with sqlite3.connect(unfinished) as connection:
        connection.execute("ATTACH ? AS corpus", [str(source)])
        connection.execute(
            "CREATE TABLE texts (id INTEGER PRIMARY KEY, session TEXT, meeting TEXT, language TEXT, kind TEXT, number TEXT, text TEXT)"
        )
        connection.execute(f"INSERT INTO texts {NARROW}")
        for column in ("session", "language", "kind"):
            connection.execute(f"CREATE INDEX texts_by_{column} ON texts ({column})")
        connection.execute('CREATE VIRTUAL TABLE texts_fts USING fts5(text, content="texts", content_rowid="id")')
        connection.execute("INSERT INTO texts_fts(texts_fts) VALUES ('rebuild')")
    connection.close()
    return unfinished.rename(made)
