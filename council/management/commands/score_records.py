import json
import sys
import tomllib
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from council.importing import Request, describe, read_request
from council.records.record import Refused
from council.records.scoring import CLASSES, OF_DECISIONS, below, compare, total

EXPECTED = ".expected.json"
FLOOR = "floor.toml"


class Command(BaseCommand):
    help = (
        "Hold the reading of golden records against what a person noted of them: DIR has records (NAME.txt, .docx, .pdf), "
        "beside each NAME.expected.json, and floor.toml. Prints precision and recall per class, language and layout; "
        "exit 1 when a language falls under the floor."
    )
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, metavar="DIR", help="where the golden records are")
        parser.add_argument("--language", help="only records in this language: ar, en, es, fr, ru or zh")
        parser.add_argument("--differences", action="store_true", help="name everything that was missed or wrong")

    def handle(self, *args, folder, **options):
        scores = [score for score in score_folder(folder) if options["language"] in (None, score.language)]
        if not scores:
            raise CommandError(f"There is no golden record (NAME{EXPECTED} and its file) in {folder}.")
        for lines in (by_language(scores), by_layout(scores), guesses(scores)):
            self.stdout.write("\n".join(lines))
        if options["differences"]:
            self.stdout.write("\n".join(f"{score.name}: {line}" for score in scores for line in score.differences))
        failed = under_the_floor(folder, scores)
        for line in failed:
            self.stderr.write(line)
        self.stdout.write(f"{len(scores)} records, {'under the floor' if failed else 'none under the floor'}.")
        if failed:
            sys.exit(1)


def score_folder(folder):
    """The score of each golden record of a folder, in order of name."""
    return [score_record(path) for path in sorted(folder.glob(f"*{EXPECTED}"))]


def score_record(path):
    """The score of the record whose golden file `path` is; CommandError when the record is not beside it."""
    name = path.name.removesuffix(EXPECTED)
    expected = json.loads(path.read_text(encoding="utf-8"))
    files = [file for file in path.parent.glob(f"{name}.*") if file.name != path.name]
    if len(files) != 1:
        raise CommandError(f"Beside {path.name} there must be one record called {name}, and there are {len(files)}.")
    given = {key: expected["given"].get(key) for key in ("session", "meeting", "symbol")}
    day = expected["given"].get("date")
    given["held_on"] = date.fromisoformat(day) if day else None
    request = Request(files[0].read_bytes(), files[0].name, language=expected["language"], **given)
    try:
        record = read_request(request)
    except Refused as refusal:
        score = compare(name, expected, None)
        score.differences.insert(0, f"refused: {refusal}")
        return score
    return compare(name, expected, describe(record, request, "dry-run", 1))


def grouped(scores, key):
    return {value: [score for score in scores if key(score) == value] for value in sorted({key(s) for s in scores})}


def by_language(scores):
    yield from table("language", grouped(scores, lambda score: score.language), CLASSES)


def by_layout(scores):
    yield from table("layout", grouped(scores, lambda score: score.layout), CLASSES)


def guesses(scores):
    """Decisions by formulae that nobody has checked, apart; they are in the tables above too."""
    yield from table("unverified", grouped(scores, lambda score: score.language), OF_DECISIONS, unverified=True)


def table(title, groups, classes, *, unverified=False):
    """A column a group, a row a class: precision / recall in percent, and on how many facts."""
    summed = [total(scores, unverified=unverified) for scores in groups.values()]
    heads = [f"{group} ({len(scores)})" for group, scores in groups.items()]
    yield f"{title:<11}" + "".join(f"{head:>20}" for head in heads)
    for name in classes:
        yield f"{name:<11}" + "".join(f"{figures(tallies[name]):>20}" for tallies in summed)
    yield ""


def figures(tally):
    return f"{100 * tally.precision:.1f} / {100 * tally.recall:.1f} {tally.right + tally.missed:>4}"


def under_the_floor(folder, scores):
    """Where a language falls under the floor that is kept beside the golden files."""
    path = folder / FLOOR
    if not path.exists():
        raise CommandError(f"There is no {FLOOR} in {folder}: it says the least precision and recall of each class.")
    floor = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        f"{language}, {line}"
        for language, own in grouped(scores, lambda score: score.language).items()
        for line in below(floor, total(own))
    ]
