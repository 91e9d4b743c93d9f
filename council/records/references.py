"""Back-references ("the report", "the resolution"): where they stand in a sentence, and what they may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from council.records.history import History, Referent, introductions
from council.records.passages import Passage
from council.records.patterns import for_language
from council.records.patterns.table import RES, Noun, rx
from council.records.record import Suggestion


@dataclass(frozen=True)
class BackReference:
    """A back-reference in a passage, in the passage's own counting, with what it may stand for."""

    start: int
    end: int
    noun: Noun
    referent: Referent


def back_references(
    passage: Passage, history: History, language: str, near: tuple[str, ...] = ()
) -> list[BackReference]:
    """Those of a passage in text order, the longest where two begin together; `near`: documents cited before it."""
    found: dict[int, tuple[int, Noun]] = {}
    for noun, pattern in _patterns(language):
        for match in pattern.finditer(passage.text):
            if match.end() > found.get(match.start(), (0, noun))[0]:
                found[match.start()] = match.end(), noun
    references: list[BackReference] = []
    done = 0
    for start, (end, noun) in sorted(found.items(), key=lambda entry: (entry[0], -entry[1][0])):
        if start >= done:
            references.append(BackReference(start, end, noun, _referent(passage, start, noun, history, near)))
            done = end
    return references


def _referent(passage: Passage, start: int, noun: Noun, history: History, near: tuple[str, ...]) -> Referent:
    window = max(0, start - _WINDOW)
    documents = [*near, *passage.documents(window, start)]
    resolutions = [mention.target for _, mention in passage.cited(RES, window, start) if mention.target]
    return history.refer(noun, documents, resolutions)


# How far back in its own sentence a back-reference looks: sentences of records are long, but not endless.
_WINDOW = 600


def suggestions(sentence: Passage, history: History, language: str) -> Iterator[Suggestion]:
    """The back-references of a sentence that the item gives some evidence for.

    A noun that introduces a document beside it ("the report contained in Document X") refers to nothing before.
    """
    paragraph = sentence.paragraph
    introducing = [introduction.start for introduction in introductions(sentence, language)]
    for reference in back_references(sentence, history, language):
        refers_ahead = any(reference.start <= start < reference.end for start in introducing)
        if reference.referent.reason and not refers_ahead:
            start, end = sentence.span(reference.start, reference.end)
            exact = paragraph.text[start:end]
            yield Suggestion(
                paragraph=paragraph.order,
                where=paragraph.where,
                start=start,
                end=start + len(exact.rstrip()),
                exact=exact.rstrip(),
                candidates=reference.referent.candidates,
                reason=reference.referent.reason,
            )


@cache
def _patterns(language: str) -> tuple[tuple[Noun, re.Pattern[str]], ...]:
    references = for_language(language).references
    return tuple((noun, rx(noun.back or references.back, NOUN=noun.words)) for noun in references.nouns)
