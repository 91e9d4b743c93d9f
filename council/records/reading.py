"""Reads a source into a record: its structure, what it cites, and what was decided."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress

from council.records import items
from council.records.apart import put_together
from council.records.cover import read_cover
from council.records.decisions import ItemReading, read_item
from council.records.flattened import unflatten
from council.records.frames import PLENARY, Grammar, grammar
from council.records.mentions import find_mentions, note_unresolved
from council.records.namings import find_namings
from council.records.parts import parts_of
from council.records.passages import Passage, passage
from council.records.patterns import LANGUAGES, Patterns, for_language
from council.records.record import Cover, Mention, Note, Piece, Record, RefusedCharacter, Source
from council.records.roles import set_roles, set_roles_of_suggestions, set_subjects
from council.records.said import Said, say
from council.records.structure import Layout, lay_out
from documents import symbols
from documents.conferences import parse_session

_ORGAN = re.compile(r"[A-Z]+")


def read(source: Source, *, language: str, session: str | None, meeting: str | None) -> Record:
    """The record that a file holds.

    `language` is a code that has a pattern table (LookupError otherwise); `session` ("C24") and `meeting` ("PL3") count
    before what the cover says, which is used where they are None.
    """
    patterns = for_language(language)
    layout = lay_out(_pieces(source, patterns), patterns, session)
    cover = read_cover(layout.cover, patterns)
    session = session or cover.session
    notes = [*layout.notes, *items.complete(layout, patterns, session)]
    mentions = find_mentions(layout.paragraphs, language, session)
    passages = _passages(layout, mentions)
    organ = _ORGAN.match(meeting or cover.meeting or "")
    readings = _read_items(layout, passages, grammar(language, organ[0] if organ else PLENARY), session)
    told = [each for found in passages.values() for each in found]
    suggestions = [suggestion for reading in readings for suggestion in reading.suggestions]
    proposals = [proposal for reading in readings for proposal in reading.history.proposals]
    _find_roles(told, patterns, readings, mentions)
    notes = [*_extraction(source), *notes, *note_unresolved(mentions), *_notes(readings), *_refusals(source)]
    return Record(
        language=language,
        cover=cover,
        items=layout.items,
        paragraphs=layout.paragraphs,
        mentions=mentions,
        suggestions=suggestions,
        proposals=proposals,
        signatories=layout.signatories,
        notes=notes,
        received=source.received,
        refused=len(source.refused),
        namings=find_namings(layout.paragraphs, [*mentions, *suggestions]),
        parts=parts_of(told, layout.items, notes, patterns),
        refusals=source.refused,
        extracted=source.format == "pdf",
    )


def cover_of(source: Source, language: str | None) -> Cover:
    """What a file's cover says, read with the table of `language`; without one, with each table until one fits.

    The language of the answer is what the cover states (the letter of its symbol), never a guess.
    """
    best = Cover()
    for code in [language] if language in LANGUAGES else LANGUAGES:
        patterns = for_language(code)
        layout = lay_out(_pieces(source, patterns), patterns, None)
        cover = read_cover(layout.cover, patterns)
        if cover.language in (None, code) and told(cover) > told(best):
            best = cover
    return best


def _pieces(source: Source, patterns: Patterns) -> list[Piece]:
    """The pieces of a file, those of copied text brought back to one a paragraph."""
    return unflatten(put_together(source.pieces), patterns)


def told(cover: Cover) -> int:
    """How many things a cover tells."""
    return sum(bool(value) for value in vars(cover).values())


def sessions_cited(record: Record) -> Counter[str]:
    """How often a record cites documents of each session: a record cites mostly those of its own."""
    targets = (mention.target for mention in record.mentions if mention.target_type == "document" and mention.target)
    return Counter(symbols.parse(target).session for target in targets)


def _passages(layout: Layout, mentions: Iterable[Mention]) -> dict[int, list[Passage]]:
    """The headings and paragraphs of each item, by its place among the items, made ready for patterns."""
    cited: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        cited[mention.paragraph].append(mention)
    passages: dict[int, list[Passage]] = defaultdict(list)
    for paragraph in layout.paragraphs:
        if paragraph.item and paragraph.kind in ("heading", "numbered", "unnumbered"):
            place = bisect_right(layout.starts, paragraph.order) - 1
            passages[place].append(passage(paragraph, cited[paragraph.order]))
    return passages


def _read_items(
    layout: Layout, passages: dict[int, list[Passage]], frames: Grammar, session: str | None
) -> list[ItemReading]:
    year = None
    if session:
        with suppress(ValueError):
            year = parse_session(session).year
    return [
        read_item(item, [each for each in passages[place] if each.paragraph.kind != "heading"], frames, year)
        for place, item in enumerate(layout.items)
    ]


def _find_roles(
    told: list[Passage], patterns: Patterns, readings: Sequence[ItemReading], mentions: Iterable[Mention]
) -> None:
    """Set what each citation and back-reference does."""
    suggestions = [suggestion for reading in readings for suggestion in reading.suggestions]
    tasks = [task for reading in readings for task in reading.tasks]
    set_roles(told, patterns, [mention for reading in readings for mention in reading.vehicles], tasks)
    proposals = [proposal for reading in readings for proposal in reading.history.proposals]
    set_roles_of_suggestions(suggestions, proposals, tasks)
    set_subjects((decision for reading in readings for decision in reading.item.decisions), mentions, suggestions)


def _notes(readings: Iterable[ItemReading]) -> list[Note]:
    return [note for reading in readings for note in reading.notes]


def _extraction(source: Source) -> list[Note]:
    message = say("The text was extracted from a PDF and is unverified: a .docx or .txt of this record would be surer.")
    return [Note("warning", "", message)] if source.format == "pdf" else []


def _refusals(source: Source) -> list[Note]:
    """What was not stored, by place and code point."""
    return [Note("warning", refused.place, _left_out(refused), "refused") for refused in source.refused]


def _left_out(refused: RefusedCharacter) -> Said:
    character = f"U+{refused.codepoint:04X}"
    return say("%(character)s was left out: %(reason)s.", character=character, reason=refused.reason)
