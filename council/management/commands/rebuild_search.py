import time

from django.core.management.base import BaseCommand
from tqdm import tqdm

from council.search.rebuilding import rebuild, refill_indexes

SECONDS = 5  # between two lines of progress where there is no terminal


class Command(BaseCommand):
    help = (
        "Tell anew what a search finds rows by, and mend the database's own index of it. The site may go on answering; "
        "killed at any moment and started again, it goes on with what is left to mend."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--database-only", action="store_true", help="only the database's own index, not what rows are found by"
        )

    def handle(self, *args, database_only, **options):
        mended = 0
        for what, count in [] if database_only else rebuild(self.show_progress):
            mended += self.say(what, count)
        for what, count in refill_indexes():
            mended += self.say(what, count)
        self.stdout.write(f"Mended: {mended} rows." if mended else "Nothing had to be mended.")

    def say(self, what, count):
        if count:
            self.stdout.write(f"{what}: {count} mended")
        return count

    def show_progress(self, batches, what, total):
        """How far it is: a bar on a terminal, else a line now and then, and one at the end."""
        if self.stderr.isatty():
            with tqdm(total=total, desc=what, unit=" rows", leave=False) as bar:
                for rows in batches:
                    yield rows
                    bar.update(len(rows))
            return
        began = said = time.monotonic()
        done = 0
        for rows in batches:
            yield rows
            done += len(rows)
            if time.monotonic() - said > SECONDS:
                said = time.monotonic()
                self.stderr.write(as_line(what, done, total, said - began))
        self.stderr.write(as_line(what, done, total, time.monotonic() - began))


def as_line(what, done, total, seconds):
    percent = 100 if done >= total else 100 * done // total
    return f"{what}: {percent} %, {done / max(seconds, 0.001):.0f} rows/s"
