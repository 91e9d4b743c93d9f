"""What back-references add to an act: papers and resolutions that its own words only call "the report", "the text".

Only what the evidence leaves no doubt of is added, and the act says that it was inferred.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from council.records import vocabulary as v
from council.records.clauses import Clause
from council.records.history import History
from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.patterns.table import RES
from council.records.record import Act, Effect, NewInstrument, Proposal
from council.records.references import BackReference
from council.records.said import Said, say

_NEAR = 160  # how far before a resolution the words for its change may begin
# Kinds that leave open what they deal with, and so the proposals of an item when they deal with "the item".
_LEAVING_OPEN = frozenset({v.DEFERRED, v.REFERRED, v.CONSULTATIONS})


@dataclass
class Measure:
    """An act with what reading it brought up: remarks for an editor, and which document holds the text of a change."""

    act: Act
    remarks: list[Said] = field(default_factory=list)
    vehicles: dict[str, NewInstrument] = field(default_factory=dict)  # by the key of the resolution that is changed

    def leave_open(self, key: str) -> None:
        remark = say("The record does not say whether the change to %(resolution)s was adopted.", resolution=key)
        self.remarks.append(remark)

    def leave_unheld(self) -> None:
        self.remarks.append(say("The record does not say which document holds the new resolution."))


def as_amended(effect: str, passage: Passage, patterns: Patterns, at: int | None = None) -> str:
    """The effect, when what is adopted is adopted with changes made to it there.

    `at` is where it is named: in a list of several changes "as amended" is told of the last one before it.
    """
    match = patterns.objects.as_amended.search(passage.text) if effect == v.ADOPTED else None
    if match is None or (at is not None and _another(passage.text, at, match.start(), patterns)):
        return effect
    return v.ADOPTED_AS_AMENDED


def amended_by(condition: Passage, measure: Measure, patterns: Patterns) -> None:
    """Let what a measure adopts "subject to amendments" be adopted as amended."""
    if patterns.objects.as_amended.search(condition.text):
        for effect in measure.act.resolutions:
            if effect.effect == v.ADOPTED:
                effect.effect = v.ADOPTED_AS_AMENDED


def _another(text: str, at: int, until: int, patterns: Patterns) -> bool:
    """Whether another change, or another new resolution, is named between two places."""
    if patterns.objects.new_instrument.search(text, at + 1, max(at + 1, until)):
        return True
    places = [place for place in range(at + 1, until) if text[place] == RES]
    return any(patterns.objects.amending.search(text[max(0, place - _NEAR) : place]) for place in places)


def infer(
    measure: Measure, clause: Clause, references: Iterable[BackReference], history: History, patterns: Patterns
) -> None:
    """Complete the act of a measure by the back-references in its object, in their order."""
    act = measure.act
    settled = any(effect.effect != v.NO_EFFECT for effect in act.resolutions)
    effect = "" if settled else as_amended(v.EFFECT_OF_KIND.get(act.kind, ""), clause.passage, patterns)
    wants_paper = act.kind in v.DISPOSING_KINDS and not act.documents and not settled
    for reference in references:
        stands_for = reference.noun.stands_for
        if effect and _infer_change(act, effect, reference, history):
            effect, wants_paper = "", False
        elif wants_paper and stands_for in ("document", "latter", "paper", "amendment"):
            wants_paper = not _infer_paper(measure, reference, clause.passage)
        elif wants_paper and stands_for == "papers" and reference.referent.candidates:
            act.documents += reference.referent.candidates
            act.inferred += reference.referent.candidates
            wants_paper = False


def _infer_change(act: Act, effect: str, reference: BackReference, history: History) -> bool:
    """Let a back-reference stand for a proposal that is open, or for a resolution that is dealt with as a whole."""
    stands_for, name = reference.noun.stands_for, reference.referent.only
    if stands_for == "item":
        proposals = history.open_proposals if act.kind in _LEAVING_OPEN else []
        changed = [_change(act, effect, proposal) for proposal in proposals]
        return bool(changed) and all(changed)
    if stands_for not in ("amendment", "instrument") or name is None:
        return False
    for proposal in reversed(history.open_proposals):
        if name in (proposal.resolution, proposal.vehicle):
            return _change(act, effect, proposal)
    if stands_for == "instrument" and act.kind in (v.ADOPTED, v.AMENDED, v.ABROGATED):
        act.resolutions = [known for known in act.resolutions if known.key != name]
        act.resolutions.append(Effect(name, effect))
        act.inferred.append(name)
        return True
    return False


def _change(act: Act, effect: str, proposal: Proposal) -> bool:
    key = proposal.resolution
    label = None if key else NewInstrument(proposal.vehicle, proposal.annex)
    act.resolutions = [known for known in act.resolutions if not (key and known.key == key)]
    act.resolutions.append(Effect(key, effect, label))
    name = key or proposal.vehicle
    if name not in act.inferred:
        act.inferred.append(name)
    return True


def _infer_paper(measure: Measure, reference: BackReference, passage: Passage) -> bool:
    referent = reference.referent
    papers = [name for name in referent.candidates if not is_key(name)]
    if referent.only in papers:
        measure.act.documents.append(papers[0])
        measure.act.inferred.append(papers[0])
        return True
    if papers:
        words = passage.original(reference.start, reference.end)
        measure.remarks.append(
            say(
                "“%(words)s” may stand for any of %(candidates)s; no document was attached to the decision.",
                words=words,
                candidates=", ".join(papers[:4]),
            )
        )
    return False


def is_key(name: str) -> bool:
    """Whether a candidate is the key of a resolution and not the symbol of a document."""
    return name.partition("/")[0].islower()
