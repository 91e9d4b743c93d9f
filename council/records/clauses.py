"""Measures in a sentence: what the Council does, or is proposed to do, each with the words it extends over.

"Takes note of A and approves B" is two clauses. "Agreed to transmit A" is one, and transmits: a verb that only says yes
gives way to the measure it introduces. "Asked X to hold informal consultations and to report" is one, and is
consultations: what somebody is asked to do is no measure of the Council's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from council.records.frames import Grammar, kind_of
from council.records.passages import Passage
from council.records.patterns.table import Form
from council.records.vocabulary import CONSULTATIONS, OPEN_KINDS, TASK_KINDS


@dataclass(frozen=True)
class Clause:
    """One measure: its kind, its words, and where in them its verb stands. In a passive what precedes is its subject."""

    kind: str
    passage: Passage
    verb: tuple[int, int]
    form: Form

    @property
    def before(self) -> str:
        return self.passage.text[: self.verb[0]]

    @property
    def after(self) -> str:
        return self.passage.text[self.verb[1] :]


@dataclass(frozen=True)
class _Head:
    """A verb of a measure, and where its clause begins."""

    kind: str
    start: int
    verb: tuple[int, int]
    form: Form
    anew: bool = False  # the clause has a subject of its own


def decided(passage: Passage, first: re.Match[str], form: Form, grammar: Grammar) -> list[Clause]:
    """The measures of a deciding sentence, whose frame `first` matched up to the end of its verb."""
    heads = [_head(first, form, start=_subject(first))]
    text = passage.text
    further = grammar.further if form == "finite" else grammar.joined
    heads += [_head(match, "finite") for match in further.finditer(text, first.end())]
    if form == "passive":
        passives = grammar.further_passive.finditer(text, first.end())
        heads += [_head(match, "passive") for match in passives if not _by_others(text, match.end(), grammar)]
    heads.sort(key=lambda head: head.verb)
    return [clause for cut in _cut(passage, heads) for clause in _refined(cut, grammar)]


def _by_others(text: str, end: int, grammar: Grammar) -> bool:
    return bool(grammar.patterns.frames.others.match(text, end)) or bool(
        grammar.patterns.frames.others.match(text[end : end + 80])
    )


def _subject(match: re.Match[str]) -> int:
    lead = match.groupdict().get("lead")
    return len(lead) if lead else 0


def _head(match: re.Match[str], form: Form, *, start: int | None = None, base: int = 0) -> _Head:
    kind, verb = kind_of(match)
    begins = match.start() if start is None else start
    anew = bool(match.groupdict().get("anew"))
    return _Head(kind, begins + base, (verb + base, match.end() + base), form, anew)


def proposed(content: Passage, grammar: Grammar) -> list[Clause]:
    """The measures of what is proposed or agreed: "to note A and to approve B", "that A be approved"."""
    heads: list[_Head] = []
    for head in _candidates(content.text, grammar):
        if _counts(head, heads, content.text, grammar):
            heads.append(_begun(head, heads, content.text, grammar))
    return [clause for cut in _cut(content, heads) for clause in _refined(cut, grammar)]


def _candidates(text: str, grammar: Grammar) -> Iterator[_Head]:
    heads: list[_Head] = []
    if match := grammar.proposed_head.match(text):
        heads.append(_head(match, "bare"))
    begin = heads[0].verb[1] if heads else 0
    heads += [_head(match, "bare") for match in grammar.proposed_further.finditer(text, begin)]
    heads += [_head(match, "passive") for match in grammar.proposed_passive.finditer(text)]
    for match in grammar.patterns.objects.consults.finditer(text):
        heads.append(_Head(CONSULTATIONS, match.start(), match.span(), "bare"))
    yield from sorted(heads, key=lambda head: head.verb)


def _counts(head: _Head, heads: list[_Head], text: str, grammar: Grammar) -> bool:
    """Whether a verb is a measure of its own, and no part of one before it."""
    if not heads:
        return head.form != "bare" or head.start == 0 or head.kind == CONSULTATIONS
    last = heads[-1]
    if head.verb[0] < last.verb[1] or last.kind in OPEN_KINDS:
        return False
    own_subject = head.anew or bool(grammar.anew.search(text, last.verb[1], head.verb[0]))
    if last.kind in TASK_KINDS:
        return own_subject and head.kind != last.kind
    if head.kind == CONSULTATIONS or (head.form == "passive" and last.form != "passive"):
        return own_subject
    return head.form == "bare" or bool(grammar.coordinator.search(text, last.verb[1], head.verb[0]))


def _begun(head: _Head, heads: list[_Head], text: str, grammar: Grammar) -> _Head:
    """The verb with the place where its clause begins: at its own subject, or after the clause before."""
    if not heads:
        return _Head(head.kind, 0, head.verb, head.form, head.anew)
    if head.form == "bare" and head.kind != CONSULTATIONS:
        return head
    last = heads[-1]
    begins = grammar.anew.search(text, last.verb[1], head.verb[0]) or grammar.coordinator.search(
        text, last.verb[1], head.verb[0]
    )
    return _Head(head.kind, begins.start() if begins else last.verb[1], head.verb, head.form, head.anew)


def _cut(passage: Passage, heads: list[_Head]) -> Iterator[Clause]:
    ends = [*(head.start for head in heads[1:]), len(passage.text)][: len(heads)]
    for head, end in zip(heads, ends, strict=True):
        verb = (head.verb[0] - head.start, head.verb[1] - head.start)
        yield Clause(head.kind, passage.cut(head.start, max(end, head.verb[1])), verb, head.form)


def _refined(clause: Clause, grammar: Grammar) -> list[Clause]:
    """The clause, or the measures that its verb only introduces."""
    content = clause.passage.cut(clause.verb[1])
    if clause.kind in OPEN_KINDS and (inner := proposed(content, grammar)):
        return inner
    if clause.kind in TASK_KINDS and grammar.patterns.objects.consults.search(clause.passage.text):
        return [Clause(CONSULTATIONS, clause.passage, clause.verb, clause.form)]
    return [clause]
