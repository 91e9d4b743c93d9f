"""Measures in a sentence: what the Council does, or is proposed to do, each with the words it extends over.

"Takes note of A and approves B" is two clauses. "Agreed to transmit A" is one, and transmits: a verb that only says yes
gives way to the measure it introduces. "Asked X to hold informal consultations and to report" is one, and is
consultations: what somebody is asked to do is no measure of the Council's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from council.records.frames import Grammar, is_finite, kind_of
from council.records.passages import Passage
from council.records.patterns.table import Form
from council.records.vocabulary import AGREED, CONSULTATIONS, NOTED, OPEN_KINDS, TASK_KINDS, WITHDRAWN

_GIVING = TASK_KINDS - OPEN_KINDS - {CONSULTATIONS}
_FARTHEST = 600  # from one verb to the next
_JOINT = 30  # the most that a coordinator and a complement take
_DEEPEST = 12  # "agreed to decide to approve" goes two deep, and nobody speaks so that it goes much deeper


@dataclass(frozen=True)
class Clause:
    """One measure: its kind, its words, and where in them its verb stands. In a passive what precedes is its subject.

    `shares`: a passive that goes on with the subject of the measure before it, "was approved and transmitted".
    """

    kind: str
    passage: Passage
    verb: tuple[int, int]
    form: Form
    shares: bool = False

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
    shares: bool = False

    @property
    def told(self) -> bool:
        """Whether a verb tells the kind of the measure; without one it is agreed to, whatever it is."""
        return self.verb[0] < self.verb[1]

    def moved(self, by: int) -> _Head:
        return replace(self, start=self.start + by, verb=(self.verb[0] + by, self.verb[1] + by))


def decided(passage: Passage, first: re.Match[str], form: Form, grammar: Grammar) -> list[Clause]:
    """The measures of a deciding sentence, whose frame `first` matched up to the end of its verb."""
    heads = [_head(first, form, start=_subject(first))]
    text = passage.text
    further = grammar.further if form == "finite" else grammar.joined
    heads += [_head(match, "finite") for match in further.finditer(text, first.end())]
    if form == "finite":
        joined = grammar.joined_passive.finditer(text, first.end())
        predicate = grammar.patterns.frames.predicate
        heads += [
            _head(match, "passive")
            for match in joined
            if not (_adds_nothing(match, grammar) or predicate.search(match["subject"]))
        ]
    if form == "passive":
        heads += [_head(match, "passive") for match in grammar.further_tasked.finditer(text, first.end())]
        known = {head.verb[0] for head in heads}
        heads += [
            replace(_head(match, "passive"), shares=match.groupdict().get("subject", "") is None)
            for match in grammar.further_passive.finditer(text, first.end())
            if not _adds_nothing(match, grammar) and kind_of(match)[1] not in known
        ]
    heads.sort(key=lambda head: head.verb)
    return [clause for cut in _cut(passage, heads, grammar) for clause in _refined(cut, grammar)]


def _adds_nothing(match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a participle tells of what somebody else did, or only how something was adopted: "as amended"."""
    frames, objects = grammar.patterns.frames, grammar.patterns.objects
    amended = any(found.end() == len(match[0]) for found in objects.as_amended.finditer(match[0]))
    return bool(amended or frames.others.match(match.string, match.end()))


def _subject(match: re.Match[str]) -> int:
    """Where the subject begins, after whatever leads to it."""
    lead = match.groupdict().get("lead")
    return len(lead) if lead else 0


def _head(match: re.Match[str], form: Form, *, start: int | None = None) -> _Head:
    kind, verb = kind_of(match)
    return _Head(kind, match.start() if start is None else start, (verb, match.end()), form)


def proposed(content: Passage, grammar: Grammar, deep: int = 0) -> list[Clause]:
    """The measures of what is proposed or agreed: "to note A and to approve B", "that A be approved".

    A clause with a subject of its own is a measure even where no verb tells of which kind ("that the secretariat write
    to X"), beside one that is; only what somebody is asked to do runs on over such clauses. `deep`: how many verbs
    introduce it that only introduce.
    """
    heads: list[_Head] = []
    for start, end in _segments(content.text, grammar):
        found = _heads(content.text[start:end], grammar)
        if found:
            heads += [head.moved(start) for head in found]
        elif not heads or heads[-1].kind not in _GIVING:
            heads.append(_Head(AGREED, start, (start, start), "bare"))
    if not any(head.told for head in heads):
        return []
    return [clause for cut in _cut(content, heads, grammar) for clause in _refined(cut, grammar, deep + 1)]


def _segments(text: str, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """The clauses of a content that have subjects of their own."""
    starts = [match.start("begin") for match in grammar.anew.finditer(text)]
    if not starts or starts[0] > _JOINT or not grammar.manner.fullmatch(text, 0, starts[0]):
        starts.insert(0, 0)
    yield from zip(starts, [*starts[1:], len(text)], strict=True)


def _heads(text: str, grammar: Grammar) -> list[_Head]:
    """The verbs of the measures in one clause, after which nothing is a measure that somebody is asked to take."""
    heads: list[_Head] = []
    for head in _candidates(text, grammar):
        if not heads:
            heads.append(_Head(head.kind, 0, head.verb, head.form))
        elif heads[-1].told and heads[-1].kind in OPEN_KINDS | TASK_KINDS:
            break
        elif head.verb[0] >= heads[-1].verb[1] and _follows(head, heads[-1], text, grammar):
            heads.append(_Head(head.kind, _begins(head, heads[-1], text, grammar), head.verb, head.form))
    return heads


def _begins(head: _Head, last: _Head, text: str, grammar: Grammar) -> int:
    """Where what joins a measure to the one before begins: right before its verb, in a passive before its subject."""
    joints = [match.start() for match in grammar.coordinator.finditer(text, _joint_from(last, head), head.verb[0])]
    if not joints:
        return head.start
    return joints[0] if head.form == "passive" else joints[-1]


def _candidates(text: str, grammar: Grammar) -> list[_Head]:
    heads: list[_Head] = []
    consults = list(grammar.patterns.objects.consults.finditer(text))
    if match := grammar.proposed_head.match(text):
        heads.append(_head(match, "bare"))
        # "Took it that the Council noted A and approved B": told as if it were done already; "and wished to".
        further = grammar.further if is_finite(match) else grammar.proposed_further
        heads += [_head(again, "bare") for again in grammar.wished_further.finditer(text, match.end())]
        heads += [_head(again, "bare") for again in further.finditer(text, match.end())]
    elif match := grammar.second.match(text):
        if not any(each.start() < kind_of(match)[1] for each in consults):
            heads.append(_Head(AGREED, 0, (0, 0), "bare"))
        heads.append(_head(match, "bare"))
        heads += [_head(again, "bare") for again in grammar.proposed_further.finditer(text, match.end())]
    heads += [_head(match, "passive") for match in grammar.proposed_passive.finditer(text)]
    heads += [_Head(CONSULTATIONS, match.start(), match.span(), "bare") for match in consults]
    return sorted(heads, key=lambda head: head.verb)


def _follows(head: _Head, last: _Head, text: str, grammar: Grammar) -> bool:
    """Whether a verb goes on with the same subject as the one before it, or is told of what that one deals with."""
    if head.kind == CONSULTATIONS:
        window = text[max(last.verb[1], head.verb[0] - _JOINT) : head.verb[0]]
        return bool(grammar.led.search(window))
    if head.form != last.form:
        return False
    return head.form == "bare" or bool(grammar.coordinator.search(text, _joint_from(last, head), head.verb[0]))


def _joint_from(last: _Head, head: _Head) -> int:
    """Where what joins two verbs may begin: a sentence may be long, but its measures are not far apart."""
    return max(last.verb[1], head.verb[0] - _FARTHEST)


def _cut(passage: Passage, heads: list[_Head], grammar: Grammar) -> Iterator[Clause]:
    """The words of each measure, up to the next one and without what joins the two."""
    ends = [*(head.start for head in heads[1:]), len(passage.text)][: len(heads)]
    for head, end in zip(heads, ends, strict=True):
        verb = (head.verb[0] - head.start, head.verb[1] - head.start)
        words = passage.cut(head.start, max(end, head.verb[1]))
        if joint := grammar.joint.search(words.text, max(verb[1], len(words.text) - _JOINT)):
            words = words.cut(0, joint.start())
        yield Clause(head.kind, words, verb, head.form, head.shares)


def _refined(clause: Clause, grammar: Grammar, deep: int = 0) -> list[Clause]:
    """The clause, or the measures that its verb only introduces."""
    content = clause.passage.cut(clause.verb[1])
    if grammar.patterns.objects.dictated.match(content.text):
        return [clause]
    if clause.kind in (NOTED, AGREED) and grammar.patterns.objects.withdrawal.match(content.text):
        return [Clause(WITHDRAWN, clause.passage, clause.verb, clause.form)]
    if clause.kind in OPEN_KINDS and deep < _DEEPEST and (inner := proposed(content, grammar, deep)):
        # What no verb tells the kind of is decided where the body decides, agreed where it agrees.
        return [each if each.verb[0] < each.verb[1] else replace(each, kind=clause.kind) for each in inner]
    if clause.kind in TASK_KINDS and grammar.patterns.objects.consults.search(clause.passage.text):
        return [Clause(CONSULTATIONS, clause.passage, clause.verb, clause.form)]
    return [clause]
