import json
import sys
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand
from tqdm import tqdm

from council.importing import Incomplete, Request, import_record
from council.records.record import Refused


class Command(BaseCommand):
    help = (
        "Import a summary record (.docx, .txt or, for want of those, .pdf). Says what was read; writes all or nothing."
    )
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the record")
        parser.add_argument("--session", help="C24; need not be given when the cover says it")
        parser.add_argument("--meeting", help="PL3, ADM2; need not be given when the cover says it")
        parser.add_argument("--language", help="ar, en, es, fr, ru or zh; need not be given when the cover says it")
        parser.add_argument("--date", type=iso_date, help="the day of the meeting, as 2024-06-11")
        parser.add_argument("--symbol", help="the record's own symbol, as C24/113")
        parser.add_argument("--publish", action="store_true", help="show it to all, marked as read by machine")
        parser.add_argument("--dry-run", action="store_true", help="read and report, write nothing")
        parser.add_argument("--format", choices=["text", "json"], default="text", help="of the report")

    def handle(self, *args, file, **options):
        try:
            report = import_record(
                Request(
                    data=read_file(file),
                    name=file.name,
                    session=options["session"],
                    meeting=options["meeting"],
                    language=options["language"],
                    held_on=options["date"],
                    symbol=options["symbol"],
                    publish=options["publish"],
                    dry_run=options["dry_run"],
                    progress=show_progress,
                )
            )
        except Refused as refusal:
            self.stderr.write(f"{file.name}: {refusal}")
            sys.exit(2 if isinstance(refusal, Incomplete) else 1)
        if options["format"] == "json":
            self.stdout.write(json.dumps(report, ensure_ascii=False, indent=1))
        else:
            self.stdout.write("\n".join(as_text(report)))


def iso_date(text):
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is not a date: write for example 2024-06-11.") from error


def read_file(path):
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused("The file cannot be read (%(reason)s).", reason=error.strerror or "") from error


def show_progress(rows, what):
    """A bar on standard error, once the work has taken longer than a second."""
    return tqdm(rows, desc=what, delay=1, leave=False)


def as_text(report):
    """The report for a reader: what was read, item by item, and every note."""
    meeting, edition = f"{report['session']}/{report['meeting']}", f"[{report['language']}] edition {report['edition']}"
    yield f"{meeting} {edition}: {report['status']}"
    for item in report["items"]:
        papers = ", ".join(item["documents"]) or "no papers"
        yield f"  {item['number']}. {item['title']} ({papers}): {item['outcome'].replace('_', ' ')}"
        for decision in item["decisions"]:
            kinds = ", ".join(act["kind"] for act in decision["acts"])
            basis = f" on {', '.join(decision['basis'])}" if decision["basis"] else ""
            yield f"     {decision['paragraph']}{basis}: {kinds}"
    counts = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in report["coverage"].items())
    yield f"  {counts}; suggestions {len(report['suggestions'])}"
    for note in report["notes"]:
        yield f"  {note['severity']} {note['where']}: {note['message']}"
