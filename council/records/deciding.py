"""What a sentence of a debate does: it assents, decides, proposes, or none of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from council.records import clauses
from council.records.clauses import Clause
from council.records.frames import Grammar, kind_of
from council.records.passages import Passage
from council.records.patterns.table import Form

# A year in "at its 2019 session" must be looked for only this near to the end of a sentence.
_TAIL = 60
_SEMICOLON = re.compile("; ?")
_MOST_PARTS = 50


def divide(sentence: Passage, grammar: Grammar) -> tuple[Passage, Passage | None]:
    """A sentence without its condition ("on the understanding that"), and that condition.

    It closes the sentence, unless a further measure follows: "..., on the understanding that X, and instructed Y".
    """
    match = grammar.patterns.objects.condition.search(sentence.text)
    if match is None or match.start() == 0:
        return sentence, None
    start, end = match.start(), _resumes(sentence.text, match.end(), grammar)
    if end is None:
        return sentence.cut(0, start), sentence.cut(start)
    return sentence.masked(start, end), sentence.cut(start, end)


def _resumes(text: str, position: int, grammar: Grammar) -> int | None:
    """Where, after a comma and a conjunction, a measure of the body follows a condition."""
    for match in grammar.further.finditer(text, position):
        if text[match.start()] == "," and kind_of(match)[1] > match.start() + len(", "):
            return match.start()
    return None


def assents(main: Passage, grammar: Grammar) -> bool:
    """Whether a sentence says yes and nothing else."""
    return bool(grammar.patterns.frames.assent.fullmatch(main.text))


def after_assent(main: Passage, grammar: Grammar) -> tuple[Passage, Passage] | None:
    """An assent that opens a sentence, and what follows it: "The proposal was accepted, and Document X was approved"."""
    for match in islice(grammar.coordinator.finditer(main.text), _MOST_PARTS):
        if assents(said := main.cut(0, match.start()), grammar):
            return said, main.cut(match.end())
    return None


def resumed(condition: Passage, grammar: Grammar) -> tuple[Passage, list[Clause]]:
    """A condition without the measures that the body goes on with after it, and those measures."""
    further = (match for match in grammar.further.finditer(condition.text) if match[0].startswith((",", ";")))
    if match := next(further, None):
        rest = condition.cut(match.start())
        again = grammar.further.match(rest.text)
        assert again
        return condition.cut(0, match.start()), clauses.decided(rest, again, "finite", grammar)
    return condition, []


def decides(main: Passage, grammar: Grammar, year: int | None, unnamed: bool = False) -> list[Clause]:
    """The measures that the body takes in a sentence; [] when it takes none.

    `year` is that of the session: what was done at an earlier one is told, not decided. `unnamed`: nobody but the body
    can be meant where no subject is named.
    """
    frames: list[tuple[re.Pattern[str], Form]] = [
        (grammar.direct, "finite"),
        (grammar.impersonal, "finite"),
        (grammar.patterns.frames.elected, "passive"),
        (grammar.passive, "passive"),
    ]
    if unnamed:
        frames += [(grammar.unnamed, "finite"), (grammar.tasked, "passive")]
    for passage in _parts(main):
        for frame, form in frames:
            match = frame.search(passage.text)
            if match and _has_subject(match, grammar) and not _is_told(match, form, passage, grammar, year):
                return clauses.decided(passage, match, form, grammar)
    return []


def _has_subject(match: re.Match[str], grammar: Grammar) -> bool:
    """Whether what precedes a passive is its subject, and not a sentence about something else."""
    subject = match.groupdict().get("subject")
    return subject is None or not grammar.patterns.frames.predicate.search(subject)


def _parts(main: Passage) -> Iterator[Passage]:
    """The sentence, and what follows a semicolon in it: "...; the Council noted the report"."""
    yield main
    for match in islice(_SEMICOLON.finditer(main.text), _MOST_PARTS):
        yield main.cut(match.end())


def _is_told(match: re.Match[str], form: Form, passage: Passage, grammar: Grammar, year: int | None) -> bool:
    """Whether the words are somebody's, another body's, or an earlier session's."""
    frames = grammar.patterns.frames
    groups = match.groupdict()
    lead, when = groups.get("lead") or "", groups.get("when") or ""
    if frames.reported.search(lead) or _is_earlier(lead, grammar, year) or _is_earlier(when, grammar, year):
        return True
    if form == "passive" and frames.others.match(passage.text, match.end()):
        return True
    tail = passage.text[-_TAIL:].rstrip(" .")
    return any(found.end() == len(tail) and _past(found, year) for found in frames.earlier.finditer(tail))


def _is_earlier(lead: str, grammar: Grammar, year: int | None) -> bool:
    return any(_past(found, year) for found in grammar.patterns.frames.earlier.finditer(lead))


def _past(found: re.Match[str], year: int | None) -> bool:
    named = next((int(group) for group in found.groups() if group), None)
    return named is None or year is None or named < year


@dataclass(frozen=True)
class Proposed:
    """What a sentence proposes to the body: the words of each proposal with its measures, and whether by the chair."""

    contents: list[tuple[Passage, list[Clause]]]
    by_chair: bool
    invitation: bool  # nothing is proposed unless a measure is

    @property
    def idle(self) -> bool:
        """Whether the body is only invited to go on: "to consider", "to take the floor"."""
        return self.invitation and not any(clauses for _, clauses in self.contents)


def proposes(main: Passage, grammar: Grammar, after_chair: bool) -> Proposed | None:
    """What is proposed in a sentence; `after_chair`: the sentence before was the chair's, so that "he" is the chair."""
    text = main.text
    matches = list(_by_chair(text, grammar, after_chair))
    by_chair = bool(matches)
    if not matches and (speaker := grammar.speaker_proposes.match(text)):
        matches = [speaker]
    if not matches:
        return None
    ends = [match.start() for match in matches[1:]] + [len(text)]
    contents = [main.cut(match.end(), end) for match, end in zip(matches, ends, strict=True)]
    invites = grammar.patterns.frames.invites
    invitation = all(invites.search(match["proposes"]) for match in matches)
    return Proposed([(content, clauses.proposed(content, grammar)) for content in contents], by_chair, invitation)


def resumed_proposal(condition: Passage, grammar: Grammar) -> tuple[Passage, list[tuple[Passage, list[Clause]]]]:
    """A condition without what is proposed after it, and that: "on the understanding that ..., and that B be deferred"."""
    for match in grammar.anew.finditer(condition.text):
        if match[0].startswith((",", ";")):
            rest = condition.cut(match.start("begin"))
            if found := clauses.proposed(rest, grammar):
                return condition.cut(0, match.start()), [(rest, found)]
    return condition, []


def _by_chair(text: str, grammar: Grammar, after_chair: bool) -> Iterator[re.Match[str]]:
    """Where the chair proposes something in a sentence, one place after the other."""
    begun = grammar.chair_speaks.match(text)
    if begun and grammar.patterns.frames.reported.search(begun["lead"] or ""):
        begun = None
    first = grammar.chair_proposes.match(text) if begun else None
    if first is None and after_chair:
        first = grammar.pronoun_proposes.match(text)
    first = first or grammar.tacit.search(text)
    if first:
        yield first
    if begun or first:
        yield from grammar.also_proposes.finditer(text, first.end() if first else 0)
