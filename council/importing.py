"""Importing a summary record: find, resolve, write. One call, one transaction, all or nothing.

`import_record` takes a file and says what it read and what it did. The reading itself is `council.records`; what a
reading becomes in the database is `council.writing`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from council.models import Meeting, RecordEdition
from council.publishing import publish_edition
from council.records.checks import language_of
from council.records.patterns import LANGUAGES as READABLE
from council.records.reading import cover_of, read, sessions_cited
from council.records.record import Note, Record, Refused
from council.records.report import report
from council.records.said import say
from council.records.source import take_apart
from council.runs import keep_run
from council.writing import RecordWriter
from documents.conferences import parse_session
from documents.languages import LANGUAGES
from documents.symbols import SymbolError, parse

SHOWN_OTHERWISE = say("This text is published as it was read before: publish it again to show the reading above.")
STATED = {
    "session": say("session"),
    "meeting": say("meeting"),
    "language": say("language"),
    "held_on": say("date"),
    "symbol": say("symbol"),
}
PARSER = "2"  # raise it when the same text may read differently: known records are then read again

Progress = Callable[[Iterable, str], Iterable]


class Incomplete(Refused):
    """Neither the call nor the file's cover says which session, meeting or language this is."""


@dataclass
class Request:
    """What the operator says of a file. What the cover says need not be given; what both say must agree."""

    data: bytes
    name: str
    session: str | None = None
    meeting: str | None = None
    language: str | None = None
    held_on: date | None = None
    symbol: str | None = None
    publish: bool = False
    dry_run: bool = False
    user: object | None = None
    progress: Progress = field(default=lambda rows, what: rows)


def import_record(request: Request) -> dict:
    """Read the file and write it. Returns the report of the import contract (its shape: `council.records.report`).

    Raises `Incomplete` or `Refused`, with one sentence, and then nothing is written.
    """
    record = read_request(request)
    check_symbol(request)
    edition = latest_edition(request)
    text_hash, reading_hash = hash_text(record), hash_reading(record, request)
    same_text = edition is not None and edition.text_hash == text_hash
    if not same_text and (earlier := editions_of(request).filter(text_hash=text_hash).last()):
        said = say("Edition %(number)s came after this text, which is an earlier one.", number=str(edition.number))
        record.notes.append(Note("info", "", said))
        return describe(record, request, "unchanged", earlier.number)
    to_publish = request.publish and not (edition and edition.is_published)
    if same_text and not to_publish and (edition.reading_hash == reading_hash or is_shown(edition, request, record)):
        return describe(record, request, "unchanged", edition.number)
    if request.dry_run:
        return describe(record, request, "dry-run", edition_number(edition, same_text))
    with transaction.atomic():
        return write(record, request, text_hash, reading_hash)


def read_request(request: Request) -> Record:
    """The reading of the file, the request completed from its cover; nothing is asked of the database.

    Raises `Incomplete` or `Refused`.
    """
    canonicalise(request)
    source = take_apart(request.data, request.name)
    complete_from_cover(request, cover_of(source, request.language))
    record = read(source, language=request.language, session=request.session, meeting=request.meeting)
    check_text(record, request)
    return record


def is_shown(edition, request, record):
    """Whether all can see the edition, so that only an import that publishes may read it anew. Says so in a note."""
    if not edition.is_published or request.publish:
        return False
    record.notes.append(Note("warning", "", SHOWN_OTHERWISE))
    return True


def write(record, request, text_hash, reading_hash):
    """The writing half, inside the caller's transaction. The latest edition is looked up again under the lock."""
    writer = RecordWriter(record, request)
    edition = latest_edition(request)
    if edition is None or edition.text_hash != text_hash:
        edition = writer.new_edition(text_hash, reading_hash)
    elif edition.reading_hash == reading_hash and (edition.is_published or not request.publish):
        return describe(record, request, "unchanged", edition.number)  # another import was faster
    writer.write(edition)
    edition.reading_hash, edition.extracted = reading_hash, record.extracted
    edition.save(update_fields=["reading_hash", "extracted"])
    if request.publish:
        publish_edition(edition)
    answer = describe(record, request, "imported", edition.number)
    keep_run(request, edition, record, answer, PARSER)
    return answer


def complete_from_cover(request, cover):
    """Fill in from the cover what the call did not say; refuse where they contradict each other."""
    stated = {
        "session": cover.session,
        "meeting": cover.meeting,
        "language": cover.language,
        "held_on": cover.held_on,
        "symbol": cover.symbol,
    }
    for name, on_cover in stated.items():
        given = getattr(request, name)
        if given and on_cover and given != on_cover:
            said = {"what": STATED[name], "on_cover": str(on_cover), "given": str(given)}
            raise Refused("The cover says %(what)s %(on_cover)s, but %(given)s was given.", **said)
        setattr(request, name, given or on_cover)
    missing = [name for name in ("session", "meeting", "language") if not getattr(request, name)]
    if missing:
        raise Incomplete(
            "The file does not say its %(what)s: give %(options)s.",
            what=" and ".join(missing),
            options=" and ".join(f"--{name}" for name in missing),
        )


def canonicalise(request):
    """Bring what the operator typed into canonical form."""
    try:
        if request.session:
            request.session = parse_session(request.session).code
    except ValueError as error:
        raise Refused("%(text)s is not a session: write for example C24.", text=request.session) from error
    if request.meeting:
        request.meeting = request.meeting.upper().replace("-", "").replace(" ", "")
        organ, number = Meeting.split_code(request.meeting)
        if organ not in Meeting.Organ.values or not 1 <= len(number) <= 3:
            raise Refused("%(text)s is not a meeting: write for example PL3, ADM2 or CORR1.", text=request.meeting)
        request.meeting = f"{organ}{int(number)}"
    if request.language and request.language not in LANGUAGES:
        codes = ", ".join(LANGUAGES)
        raise Refused(
            "%(text)s is not a language of the Council: write one of %(codes)s.", text=request.language, codes=codes
        )
    if request.language and request.language not in READABLE:
        said = {"language": LANGUAGES[request.language].name}
        said["readable"] = ", ".join(LANGUAGES[code].name for code in READABLE)
        raise Refused("Records in %(language)s cannot be read yet, only in: %(readable)s.", **said)
    try:
        if request.symbol:
            request.symbol = str(parse(request.symbol, request.session))
    except SymbolError as error:
        raise Refused("%(text)s is not a symbol: write for example C24/113.", text=request.symbol) from error


def check_text(record: Record, request: Request):
    """Refuse a file without paragraphs, in another language, or of another session."""
    if not record.numbered:
        raise Refused("The file has no numbered paragraphs (1.1, 1.2 …): it is not a summary record.")
    spoken = language_of("\n".join(paragraph.text for paragraph in record.paragraphs))
    if spoken and spoken != request.language:
        said = {"spoken": LANGUAGES[spoken].name, "given": LANGUAGES[request.language].name}
        raise Refused("The text is in %(spoken)s, but was given as %(given)s.", **said)
    cited = sessions_cited(record)
    most, count = max(cited.items(), key=lambda pair: pair[1], default=(request.session, 0))
    if most != request.session and count >= 3 and count * 2 > sum(cited.values()):
        said = {"most": most, "given": request.session}
        raise Refused("Most symbols in the text are of session %(most)s, but %(given)s was given.", **said)


def check_symbol(request):
    """Refuse a symbol of another document than the record is held to be."""
    held = Meeting.objects.filter(**meeting_is(request)).exclude(record__document=None).first()
    if held and request.symbol and parse(request.symbol).document != held.record.document.symbol:
        said = {"meeting": str(held), "document": str(held.record.document), "given": request.symbol}
        raise Refused("The record of %(meeting)s is %(document)s, but %(given)s was given.", **said)


def hash_text(record):
    """Same text, whatever the file's name, format or zip metadata."""
    digest = hashlib.sha256()
    for paragraph in record.paragraphs:
        digest.update(paragraph.raw.encode("utf-8", "surrogatepass") + b"\x1e")
    return digest.hexdigest()


def hash_reading(record, request):
    reading = describe(record, request, "", 0) | {"parser": PARSER}
    return hashlib.sha256(json.dumps(reading, sort_keys=True).encode()).hexdigest()


def meeting_is(request, path=""):
    """The conditions on a meeting, `path` leading to it from the rows to be filtered."""
    organ, number = Meeting.split_code(request.meeting)
    return {f"{path}session": request.session, f"{path}organ": organ, f"{path}number": number}


def editions_of(request):
    editions = RecordEdition.objects.filter(language=request.language, **meeting_is(request, "record__meeting__"))
    return editions.order_by("number")


def latest_edition(request):
    return editions_of(request).last()


def edition_number(latest, same_text):
    if latest is None:
        return 1
    return latest.number if same_text else latest.number + 1


def describe(record, request, status, edition):
    return report(
        record,
        status=status,
        session=request.session,
        meeting=request.meeting,
        date=request.held_on.isoformat() if request.held_on else None,
        symbol=request.symbol,
        edition=edition,
    )
