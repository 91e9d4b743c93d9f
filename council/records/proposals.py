"""Proposals to amend a resolution, or to adopt a new one, as presentations tell of them.

A proposal needs a vehicle, the document that carries it. It stands in the same sentence, or a back-reference or the
presentation of exactly one document stands for it, and then the vehicle is inferred. A councillor who speaks for or
against a change proposes nothing, unless he names the document.
"""

from __future__ import annotations

from collections.abc import Iterator

from council.records.history import History, unmarked
from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.patterns.table import DOC, RES
from council.records.record import Act, Effect, Mention, NewInstrument, Proposal
from council.records.references import back_references
from council.records.vocabulary import ADOPTED, APPROVED, NO_EFFECT, STATUS_OF_EFFECT
from documents.text import fold, latinise

# How far after the words for a change its document may be named.
_REACH = 160


def find_proposals(sentence: Passage, history: History, patterns: Patterns) -> list[Mention]:
    """Add what a sentence proposes to the item's history; the citations of the documents that carry it."""
    vehicles: list[Mention] = []
    if not patterns.proposing.cue.search(sentence.text):
        return []
    targets = list(_targets(sentence, patterns))
    argues = bool(targets and patterns.roles.argument.search(sentence.text))
    inferred = _vehicle_inferred(sentence, history, patterns) if targets and not argues else None
    annex = annex_named(sentence, patterns) if targets else ""
    for start, end, key in targets:
        mention = _vehicle_cited(sentence, start, end, patterns, argues)
        told = mention is None and any(known.resolution == key for known in history.open_proposals)
        symbol = mention.target if mention else inferred
        if symbol and not told:  # "the draft" is the one already told of, whichever document was last presented
            add(history, Proposal(symbol, key, annex, where=sentence.paragraph.where, inferred=mention is None))
        if mention:
            vehicles.append(mention)
    return vehicles


def _targets(sentence: Passage, patterns: Patterns) -> Iterator[tuple[int, int, str | None]]:
    """What is to be changed or made: where its words stand, and the key of a resolution; None for a new one."""
    for match in patterns.proposing.revises.finditer(sentence.text):
        at = sentence.text.rfind(RES, match.start(), match.end())
        for place in (at, *_listed_after(at, sentence, patterns)):
            mention = sentence.mentions.get(place)
            if mention and mention.target:
                yield match.start(), max(match.end(), place + 1), mention.target
    for match in patterns.objects.new_instrument.finditer(sentence.text):
        yield match.start(), match.end(), None


def _listed_after(at: int, sentence: Passage, patterns: Patterns) -> Iterator[int]:
    """Where the other resolutions of a list stand that begins at a place: "amendments to RES and RES"."""
    while match := patterns.objects.also_listed.match(sentence.text, at + 1):
        at = match.end() - 1
        yield at


def _vehicle_cited(sentence: Passage, start: int, end: int, patterns: Patterns, argues: bool) -> Mention | None:
    """The document that is said to hold the change, else the one presented before it in the sentence."""
    for at, mention in sentence.cited(DOC, end, end + _REACH):
        if patterns.objects.located.search(sentence.text[max(0, at - _REACH) : at]):
            return mention
    before = list(sentence.cited(DOC, 0, start))
    for at, mention in reversed(before):
        if patterns.objects.holding.match(sentence.text, at + 1):
            return mention
    if argues:
        return None
    return next((mention for _, mention in reversed(before)), None)


def _vehicle_inferred(sentence: Passage, history: History, patterns: Patterns) -> str | None:
    """The one document that the sentence, or the paragraph before it, can mean."""
    for reference in back_references(sentence, history, patterns.language):
        if reference.noun.stands_for in ("document", "annex", "paper") and reference.referent.only:
            return reference.referent.only
    here = history.documents_here
    return here.first()[0] if len(here) == 1 else None


def annex_named(passage: Passage, patterns: Patterns, at: int = 0) -> str:
    """The letter or number of the annex that a passage names, first of all after `at`; "" for the only one, or none."""
    named = sorted(patterns.objects.annex.finditer(passage.text), key=lambda match: match.start() < at)
    for match in named:
        letter = passage.original(*match.span("letter"))
        if letter.isdecimal():
            return str(int(letter))
        if latin := patterns.objects.letters.get(match["letter"]):
            return latin
        if letter.isupper():  # annexes have Latin letters in every language, whichever alphabet they are typed in
            return latinise(fold(letter).text).upper()
        if number := patterns.cover.ordinals.get(match["letter"]):
            return str(number)
    return ""


def add(history: History, proposal: Proposal) -> Proposal:
    """The proposal as the item has it: a document proposes one change to a resolution, however often it is told."""
    for known in history.proposals:
        same = known.resolution == proposal.resolution and unmarked(known.vehicle) == unmarked(proposal.vehicle)
        if same and (known.annex == proposal.annex or not (known.annex and proposal.annex)):
            known.annex = known.annex or proposal.annex
            known.inferred = known.inferred and proposal.inferred
            known.vehicle = max(known.vehicle, proposal.vehicle, key=len)
            return known
    history.proposals.append(proposal)
    return proposal


def settle(history: History, effect: Effect, held: NewInstrument | None, where: str) -> None:
    """Let an effect set the status of the proposal it is about, the latest open one first.

    `held` is the document that the decision says the change is held in. A change that was adopted out of one, and that
    no presentation told of, was a proposal all the same.
    """
    if effect.effect == NO_EFFECT:
        return
    held = effect.label or held
    key = None if effect.label else effect.key
    known = [
        proposal
        for proposal in reversed(history.proposals)
        if proposal.resolution == key and (held is None or unmarked(proposal.vehicle) == unmarked(held.vehicle))
    ]
    open_ones = [proposal for proposal in known if proposal in history.open_proposals]
    status = STATUS_OF_EFFECT[effect.effect]
    if chosen := (open_ones or known):
        chosen[0].status = status
    elif held:
        add(history, Proposal(held.vehicle, key, held.annex, status=status, where=where))


def left_open(history: History, act: Act) -> list[Proposal]:
    """Open proposals carried by the papers that an act approves or adopts, and not by any effect of its own."""
    if act.kind not in (APPROVED, ADOPTED):
        return []
    approved = {unmarked(symbol) for symbol in act.documents}
    return [proposal for proposal in history.open_proposals if unmarked(proposal.vehicle) in approved]
