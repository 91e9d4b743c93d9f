"""From the words of a measure to an act: the papers it disposes of, and what it does to resolutions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from council.records import vehicles
from council.records import vocabulary as v
from council.records.clauses import Clause
from council.records.history import History, introductions, unmarked
from council.records.inferring import Measure, as_amended, infer
from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.patterns.table import DOC, RES
from council.records.proposals import annex_named
from council.records.record import Act, Effect, Mention, NewInstrument
from council.records.references import BackReference, back_references
from resolutions import citations

# Kinds whose measure is told in what somebody is to do, so that reasons and purposes in it belong to it.
_WHOLE = v.TASK_KINDS - v.OPEN_KINDS
_OWN = frozenset({v.APPROVED, v.ADOPTED, v.AMENDED, v.ABROGATED})
_LONGEST_LIST = 400  # characters of resolutions named together
_SETTLING = frozenset({v.CONSULTATIONS, v.REFERRED, v.DEFERRED, v.REJECTED, v.WITHDRAWN})


def read_measures(clauses: Sequence[Clause], sentence: Passage, history: History, patterns: Patterns) -> list[Measure]:
    """The acts of a sentence's measures, in order; each may lean on the documents that the sentence cites before it."""
    told: list[Clause] = []
    measures: list[Measure] = []
    for clause in clauses:
        measure = _Reader(clause, sentence, history, patterns).read(measures)
        if not _told_before(measure.act, measures):
            told.append(clause)
            measures.append(measure)
    _share_objects([*zip(told, measures, strict=True)])
    return measures


def _share_objects(told: Sequence[tuple[Clause, Measure]]) -> None:
    """ "Noted and approved Document X": a verb right before another deals with the same papers."""
    for (clause, measure), (_, following) in reversed([*pairwise(told)]):
        act, shared = measure.act, following.act.documents
        alone = clause.form != "passive" and not clause.after.strip() and not (act.documents or act.resolutions)
        if alone and clause.kind in v.DISPOSING_KINDS - v.OPEN_KINDS:
            act.documents += shared
            act.inferred += [name for name in following.act.inferred if name in shared]


def _told_before(act: Act, earlier: Sequence[Measure]) -> bool:
    """Whether an act only repeats the one before it: "postponed it, to consider it at the next meeting"."""
    return bool(earlier and (act.documents or act.resolutions) and act == earlier[-1].act)


def documents_before(sentence: Passage, clause: Clause) -> tuple[str, ...]:
    """The documents cited in a sentence before a clause of it."""
    begins = clause.passage.offsets[0]
    return tuple(
        mention.target for at, mention in sentence.cited(DOC) if mention.target and sentence.offsets[at] < begins
    )


class _Reader:
    def __init__(self, clause: Clause, sentence: Passage, history: History, patterns: Patterns) -> None:
        self.clause = clause
        self.passage = clause.passage
        self.sentence = sentence
        self.before = documents_before(sentence, clause)
        self.history = history
        self.patterns = patterns
        self.kind = clause.kind
        self.measure = Measure(Act(clause.kind))
        self.end = self._object_ends()

    def _object_ends(self) -> int:
        """Where the object of the verb ends and reasons, purposes and relative clauses begin."""
        if self.kind in _WHOLE:
            return len(self.passage.text)
        match = self.patterns.objects.aside.search(self.passage.text, self.clause.verb[1])
        return match.start() if match else len(self.passage.text)

    def read(self, earlier: Sequence[Measure]) -> Measure:
        references = self._references()
        self._read_resolutions()
        self._read_new_instrument()
        if self.kind == v.CONSULTATIONS:
            self._read_consulted()
        if self.kind in v.DISPOSING_KINDS and not self._introduces_clause():
            self._read_documents()
            nothing = not self.measure.act.documents and not self.measure.act.resolutions
            if nothing and (self._is_pronoun() or (self.clause.shares and not references)):
                self._take_up(earlier)
        infer(self.measure, self.clause, references, self.history, self.patterns)
        if self.kind in _SETTLING and not self.measure.act.documents and not self.measure.act.resolutions:
            self.measure.act.resolutions += self._at_issue()
        return self.measure

    def _at_issue(self) -> list[Effect]:
        """The resolutions whose change is named before the clause: "as to the abrogation of RES, the chair proposed"."""
        begins = self.passage.offsets[0]
        return [
            Effect(mention.target, v.EFFECT_OF_KIND[self.kind])
            for at, mention in self.sentence.cited(RES)
            if mention.target
            and self.sentence.offsets[at] < begins
            and self.patterns.objects.amending.search(self.sentence.text[max(0, at - 160) : at])
        ]

    def _introduces_clause(self) -> bool:
        """ "Agreed that ...": what follows is a sentence, and the papers in it are not disposed of."""
        if self.kind not in v.OPEN_KINDS or self.clause.form == "passive":
            return False
        return bool(self.patterns.objects.open_complement.match(self.clause.after))

    def _read_resolutions(self) -> None:
        for at, mention in self.passage.mentions.items():
            if self.passage.text[at] != RES or at >= self.end or self._is_basis(at):
                continue
            key = mention.target or self._own_key(at, mention)
            if key is None or any(effect.key == key for effect in self.measure.act.resolutions):
                continue
            effect = self._effect(at, key)
            self.measure.act.resolutions.append(Effect(key, effect))
            if effect != v.NO_EFFECT and (vehicle := self._held_in(at)):
                self.measure.vehicles[key] = NewInstrument(vehicle, annex_named(self.passage, self.patterns, at))

    def _own_key(self, at: int, mention: Mention) -> str | None:
        """The Council adopts, amends and abrogates its own: "adopted Decision 635" needs no body."""
        if mention.candidates or self.kind not in _OWN or not (self._is_object(at) or self._is_changed(at)):
            return None
        named = citations.parse(mention.exact)
        if not named:
            return None
        key = replace(named[0], body="council").key
        self.measure.act.inferred.append(key)
        return key

    def _is_basis(self, at: int) -> bool:
        window = self.passage.text[max(0, at - 80) : at + 1]
        return any(match.end() == len(window) for match in self.patterns.roles.basis.finditer(window))

    def _is_changing(self, at: int) -> bool:
        """Whether a document only holds the changes with which something is adopted."""
        return bool(self.patterns.objects.changing.search(self.passage.text[max(0, at - 80) : at]))

    def _effect(self, at: int, key: str) -> str:
        effect = v.EFFECT_OF_KIND.get(self.kind, v.NO_EFFECT)
        proposed = any(proposal.resolution == key for proposal in self.history.open_proposals)
        if effect == v.NO_EFFECT:
            if self.kind in v.OPEN_KINDS and self._is_changed(at):
                self.measure.leave_open(key)
            return effect
        if self._is_object(at) or self._is_changed(at) or (self.kind in _SETTLING and proposed):
            return as_amended(effect, self.passage, self.patterns, at)
        if proposed and self.kind in (v.APPROVED, v.ADOPTED):
            self.measure.leave_open(key)
        return v.NO_EFFECT

    def _left(self, at: int) -> str:
        """What stands before a resolution, without the other resolutions of its list."""
        left = self.passage.text[max(0, at - _LONGEST_LIST) : at]
        while match := self.patterns.objects.listed.search(left):
            left = left[: match.start()]
        return left

    def _is_changed(self, at: int) -> bool:
        objects = self.patterns.objects
        if objects.amending.search(self._left(at)[-160:]):
            return True
        last = at + _LONGEST_LIST
        while at < last and (match := objects.also_listed.match(self.passage.text, at + 1)):
            at = match.end() - 1
        return bool(objects.amended.match(self.passage.text, at + 1))

    def _is_object(self, at: int) -> bool:
        begins, ends = self.clause.verb
        left = self._left(at)
        floor = max(0, at - _LONGEST_LIST)
        verb = ends if at >= ends else begins if at >= begins else 0
        between = left[max(0, verb - floor) :]
        if self.patterns.objects.owning.match(self.passage.text, at + 1):
            return False
        return bool(self.patterns.objects.naming.fullmatch(f" {between.strip(' ,;')}"))

    def _held_in(self, at: int) -> str | None:
        return vehicles.held_in(self.passage, at, self.end, self.patterns.objects)

    def _held_in_each(self, at: int) -> list[str]:
        if self.patterns.objects.respective.search(self.passage.text, 0, self.end):
            return list(self.before)
        return vehicles.held_in_each(self.passage, at, self.end, self.patterns)

    def _read_new_instrument(self) -> None:
        match = self.patterns.objects.new_instrument.search(self.passage.text, 0, self.end)
        if match is None or self.kind not in v.EFFECT_OF_KIND:
            return
        effect = as_amended(v.EFFECT_OF_KIND[self.kind], self.passage, self.patterns, match.end() - 1)
        if several := self._held_in_each(match.end()):
            self.measure.act.resolutions += [Effect(None, effect, NewInstrument(symbol)) for symbol in several]
            return
        cited = self._held_in(match.end()) or (self.before[-1] if self.before else None)
        proposed = [p for p in reversed(self.history.open_proposals) if p.resolution is None]
        only = self.history.documents.first() if len(self.history.documents) == 1 else ()
        vehicle = cited or next((proposal.vehicle for proposal in proposed), None) or next(iter(only), None)
        if vehicle is None:
            self.measure.leave_unheld()
            return
        annexes = [p.annex for p in proposed if unmarked(p.vehicle) == unmarked(vehicle)]
        annex = annex_named(self.passage, self.patterns, match.start()) or (annexes[0] if len(annexes) == 1 else "")
        self.measure.act.resolutions.append(Effect(None, effect, NewInstrument(vehicle, annex)))
        self._read_further_instruments(match.end(), effect, vehicle)
        if cited is None:
            self.measure.act.inferred.append(vehicle)

    def _read_further_instruments(self, start: int, effect: str, vehicle: str) -> None:
        """ "... (Annex B) and the new resolution (Annex C)": each that names an annex of its own."""
        found = list(self.patterns.objects.new_instrument.finditer(self.passage.text, start, self.end))
        ends = [match.start() for match in found[1:]]
        for match, end in zip(found, [*ends, self.end], strict=False):
            label = NewInstrument(vehicle, annex_named(self.passage.cut(match.start(), end), self.patterns))
            if label.annex and all(known.label != label for known in self.measure.act.resolutions):
                self.measure.act.resolutions.append(Effect(None, effect, label))

    def _read_documents(self) -> None:
        carried = [effect.label for effect in self.measure.act.resolutions if effect.label]
        vehicles = {label.vehicle for label in (*carried, *self.measure.vehicles.values())}
        for at, mention in self._objects():
            symbol = mention.target
            if symbol is None or symbol in self.measure.act.documents or self._is_basis(at) or self._is_changing(at):
                continue
            if symbol not in vehicles:
                self.measure.act.documents.append(symbol)

    def _read_consulted(self) -> None:
        """The papers that consultations are held on, but for those that only carry a proposal."""
        carrying = {unmarked(proposal.vehicle) for proposal in self.history.open_proposals}
        for at, mention in self.passage.cited(DOC):
            on = self.patterns.objects.consulted.search(self.passage.text[max(0, at - 80) : at])
            if on and mention.target and unmarked(mention.target) not in carrying:
                self.measure.act.documents.append(mention.target)

    def _objects(self) -> list[tuple[int, Mention]]:
        """The documents that may be objects of the verb: an active one has before it only what it takes up as "it"."""
        found = list(self.passage.cited(DOC, 0, self.end))
        after = [(at, mention) for at, mention in found if at >= self.clause.verb[1]]
        return found if self.clause.form == "passive" else after or found

    def _is_pronoun(self) -> bool:
        verb = self.passage.text[slice(*self.clause.verb)]
        around = f"{self.clause.before[-12:]}|{verb}|{self.clause.after[:12]}"
        return bool(self.patterns.objects.pronoun.search(around))

    def _take_up(self, earlier: Sequence[Measure]) -> None:
        """ "... and transmitted it": the papers of the measure before, or else the one told of before in the sentence."""
        if earlier:
            self.measure.act.documents += earlier[-1].act.documents
            self.measure.act.inferred += earlier[-1].act.inferred
        elif len(self.before) == 1:
            self.measure.act.documents += self.before
        elif paper := self._paper_before():
            self.measure.act.documents.append(paper)
            self.measure.act.inferred.append(paper)

    def _paper_before(self) -> str | None:
        """ "The councillor withdrew the document, and the Council agreed to that": the last paper told of before."""
        begins = self.sentence.offsets.index(self.passage.offsets[0])
        told = back_references(self.sentence.cut(0, begins), self.history, self.patterns.language)
        papers = [each.referent.only for each in told if each.noun.stands_for in ("document", "paper")]
        return papers[-1] if papers else None

    def _references(self) -> list[BackReference]:
        """The back-references in the object of the verb; none to papers, where what follows is a sentence."""
        found = back_references(self.passage, self.history, self.patterns.language, self.before)
        found = [reference for reference in found if reference.start < self.end]
        return self._changes(found) if self._introduces_clause() else found

    def _changes(self, references: list[BackReference]) -> list[BackReference]:
        """Those to a change or a resolution, and not to "the text contained in Document X"."""
        named = {each.start for each in introductions(self.passage, self.patterns.language)}
        return [
            each
            for each in references
            if each.noun.stands_for in ("amendment", "instrument") and named.isdisjoint(range(each.start, each.end))
        ]
