"""Explicit citations in a record: found with their spans, then resolved to one document or resolution each.

A resolution cited by its number alone is the one that the same item, or else the record, cites with its body. Several
make it ambiguous; none leaves it unmatched, unless its number is so high that only the Council's series reaches it.
Nothing found is dropped, and nothing is guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from council.records import addenda
from council.records.record import Mention, Note, Paragraph
from council.records.said import say
from documents.symbols import Symbol
from resolutions.citations import Citation, Instrument

_Number = tuple[str, str]  # kind and number: what a citation without a body says

# The Council numbers its texts without restart since 1947; no other body's series has come near these numbers.
_COUNCIL_FROM = {"resolution": 1000, "decision": 100}


def find_mentions(paragraphs: Sequence[Paragraph], language: str, session: str | None) -> list[Mention]:
    """The citations of all paragraphs but those of the cover, which state the record's own symbol, in text order."""
    found: list[tuple[Paragraph, Citation]] = [
        (paragraph, citation)
        for paragraph in paragraphs
        if paragraph.kind != "cover"
        for citation in addenda.find(paragraph.text, language, session)
    ]
    known = _Known(found)
    return [_mention(paragraph, citation, known) for paragraph, citation in found]


class _Known:
    """Which bodies' resolutions are cited by each number, in each item and in the whole record."""

    def __init__(self, found: Iterable[tuple[Paragraph, Citation]]) -> None:
        self._in_record: dict[_Number, dict[str, None]] = defaultdict(dict)
        self._in_item: dict[tuple[str | None, _Number], dict[str, None]] = defaultdict(dict)
        for paragraph, citation in found:
            target = citation.target
            if isinstance(target, Instrument) and target.body:
                number = (target.kind, target.number)
                self._in_record[number][target.key] = None
                self._in_item[paragraph.item, number][target.key] = None

    def keys(self, item: str | None, instrument: Instrument) -> tuple[str, ...]:
        """The keys that a number without a body may stand for, those of the item alone if it has any."""
        number = (instrument.kind, instrument.number)
        if cited := self._in_item.get((item, number)) or self._in_record.get(number):
            return tuple(cited)
        first = _COUNCIL_FROM.get(instrument.kind)
        return (replace(instrument, body="council").key,) if first and int(instrument.number) >= first else ()


def _mention(paragraph: Paragraph, citation: Citation, known: _Known) -> Mention:
    target = citation.target
    mention = Mention(
        paragraph=paragraph.order,
        where=where(paragraph),
        start=citation.start,
        end=citation.end,
        exact=citation.exact,
        target_type="document" if isinstance(target, Symbol) else "resolution",
        target=str(target) if isinstance(target, Symbol) else target.key,
        state="resolved",
        first_session=citation.first,
        last_session=citation.last,
    )
    if isinstance(target, Instrument) and not target.body:
        keys = known.keys(paragraph.item, target)
        mention.target = keys[0] if len(keys) == 1 else None
        mention.candidates = keys if len(keys) > 1 else ()
        mention.state = "resolved" if len(keys) == 1 else "ambiguous" if keys else "unmatched"
    return mention


def where(paragraph: Paragraph) -> str:
    """How a mention names its place: a heading that goes on over two lines is the heading of its item."""
    if paragraph.kind == "heading" and paragraph.item:
        return paragraph.item
    return paragraph.where


def note_unresolved(mentions: Iterable[Mention]) -> list[Note]:
    """One warning for each citation that could not be resolved to one resolution."""
    notes = []
    for mention in mentions:
        if mention.state == "ambiguous":
            said = say(
                "“%(words)s” may stand for any of %(candidates)s; the text does not say which.",
                words=mention.exact,
                candidates=", ".join(mention.candidates),
            )
            notes.append(Note("warning", mention.where, said, "citation"))
        elif mention.state == "unmatched":
            said = say("“%(words)s” names no body, and nothing else in the record does.", words=mention.exact)
            notes.append(Note("warning", mention.where, said, "citation"))
    return notes
