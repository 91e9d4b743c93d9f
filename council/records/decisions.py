"""Decisions of an item: each deciding paragraph, the paragraphs it rests on, its acts, and what becomes of proposals.

The paragraphs are read once, in order. What the chair proposes is kept until it is assented to; "It was so agreed" rests
on the nearest proposal before it in the item. What was proposed and never confirmed is no decision, and an editor is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from council.records import deciding, follow_ups, proposals
from council.records.acts import read_measures
from council.records.clauses import Clause
from council.records.deciding import Proposed
from council.records.frames import Grammar
from council.records.history import History, unmarked
from council.records.inferring import Measure, amended_by
from council.records.passages import Passage
from council.records.record import About, Act, Decision, FollowUp, Item, Mention, Note, Paragraph, Suggestion
from council.records.references import suggestions
from council.records.said import Said, say
from council.records.sentences import between, spans
from council.records.vocabulary import AGREED
from documents.text import tokenise

_ALIKE = 0.6  # the share of their words that two tasks have in common when they are the same


@dataclass
class Pending:
    """A proposal to the body that nobody has confirmed yet."""

    paragraph: Paragraph
    place: int  # of its paragraph among those of the item
    by_chair: bool
    conditional: bool
    text: str = ""
    instead: bool = False  # it takes the place of the proposals before it
    unopposed: bool = False  # the chair found that nobody objects to it
    measures: list[Measure] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)

    def confirmed_by(self, measures: Sequence[Measure], tasks: Sequence[FollowUp]) -> bool:
        """Whether the body did exactly what the chair had proposed: every measure of it, and the same tasks."""
        done = all(any(_alike(own.act, other.act) for other in measures) for own in self.measures)
        given = all(any(_same_task(own, other) for other in tasks) for own in self.follow_ups)
        return self.by_chair and bool(self.measures) and done and given


def _alike(one: Act, other: Act) -> bool:
    """Whether two acts are of one kind, and deal with the same things where both say with what."""
    own, others = _dealt_with(one), _dealt_with(other)
    return one.kind == other.kind and (bool(own & others) or not (own and others))


def _same_task(one: FollowUp, other: FollowUp) -> bool:
    """Whether two tasks are in substantially the same words."""
    own, others = set(tokenise(one.action)), set(tokenise(other.action))
    return 2 * len(own & others) >= _ALIKE * (len(own) + len(others))


def _dealt_with(act: Act) -> set[str]:
    return {*map(unmarked, act.documents), *(effect.key for effect in act.resolutions if effect.key)}


@dataclass
class ItemReading:
    """What reading an item's paragraphs brought up, besides its decisions."""

    item: Item
    history: History
    suggestions: list[Suggestion] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    vehicles: list[Mention] = field(default_factory=list)
    tasks: list[tuple[Paragraph, FollowUp]] = field(default_factory=list)


def read_item(item: Item, passages: Sequence[Passage], grammar: Grammar, year: int | None) -> ItemReading:
    """Read the paragraphs of an item, its heading left out; decisions and outcome are set on the item itself."""
    reader = _ItemReader(item, grammar, year)
    for place, passage in enumerate(passages):
        reader.read(place, passage)
    reader.close()
    return reader.reading


class _ItemReader:
    def __init__(self, item: Item, grammar: Grammar, year: int | None) -> None:
        self.item = item
        self.grammar = grammar
        self.patterns = grammar.patterns
        self.year = year
        self.history = History(item, grammar.patterns)
        self.reading = ItemReading(item, self.history)
        self.pending: list[Pending] = []
        self.replaced: list[Pending] = []
        self.place = 0
        self.decision: Decision | None = None
        self.unnamed = True  # nobody but the Council has been the subject just before

    def read(self, place: int, passage: Passage) -> None:
        self.place, self.decision, self.unnamed = place, None, True
        self.history.begin_paragraph()
        unquoted = passage.unquoted()
        after_chair = False
        for start, end in spans(unquoted, self.patterns):
            whole = passage.cut(start, end)
            self.reading.suggestions.extend(suggestions(whole, self.history, self.patterns.language))
            after_chair = self._read_sentence(unquoted.cut(start, end), after_chair)
            self.history.learn(whole)

    def _read_sentence(self, sentence: Passage, after_chair: bool) -> bool:
        """Read one sentence; whether it is the chair's, so that "he" in the next one is the chair."""
        main, condition = deciding.divide(sentence, self.grammar)
        unnamed, self.unnamed = self.unnamed, False
        if deciding.assents(main, self.grammar):
            self._assent(sentence, condition)
            return bool(self.grammar.chair_speaks.match(sentence.text))
        if parts := deciding.after_assent(main, self.grammar):
            said, rest = parts
            if found := deciding.decides(rest, self.grammar, self.year, True):
                self._assent(said, None)
                self._decide(rest, condition, found)
                return False
        self._take_unopposed(before=self.place)  # no assent came
        if found := deciding.decides(main, self.grammar, self.year, unnamed):
            self._decide(sentence, condition, found)
            self.unnamed = True
        elif proposed := deciding.proposes(main, self.grammar, after_chair):
            if not proposed.idle:
                self.pending.append(self._pending(sentence, condition, proposed))
            if proposed.by_chair:
                return True
            self._find_proposals(sentence)
        else:
            self._find_proposals(sentence)
        return bool(self.grammar.chair_speaks.match(sentence.text))

    def _find_proposals(self, sentence: Passage) -> None:
        self.reading.vehicles += proposals.find_proposals(sentence, self.history, self.patterns)

    def _pending(self, sentence: Passage, condition: Passage | None, proposed: Proposed) -> Pending:
        pending = Pending(sentence.paragraph, self.place, proposed.by_chair, conditional=condition is not None)
        pending.text = sentence.original()
        pending.instead = bool(self.patterns.frames.instead.search(sentence.text))
        pending.unopposed = bool(self.grammar.unopposed.match(sentence.text))
        contents = proposed.contents
        if condition:
            condition, more = deciding.resumed_proposal(condition, self.grammar)
            contents = [*contents, *more]
        for content, clauses in contents:
            found = clauses or [Clause(AGREED, content, (0, 0), "bare")]
            tasks = [task for clause in found for task in follow_ups.given(clause, self.patterns)]
            pending.follow_ups += tasks
            if clauses or tasks:
                pending.measures += read_measures(found, sentence, self.history, self.patterns)
        pending.follow_ups += follow_ups.undertaken(condition, self.patterns)
        return pending

    def _assent(self, sentence: Passage, condition: Passage | None) -> None:
        basis = self._assented(sentence)
        measures = [measure for pending in basis for measure in pending.measures]
        decision = self._decision(sentence, condition)
        for pending in basis:
            if pending.paragraph.order not in (decision.paragraph, *decision.basis):
                decision.basis.append(pending.paragraph.order)
            decision.conditional = decision.conditional or pending.conditional
            self._give(decision, pending.paragraph, pending.follow_ups)
        if not measures and not (decision.acts and not basis):  # after its own measure an assent says no more
            measures = [Measure(Act(AGREED))]
            why = say("the proposal was not understood") if basis else say("no proposal was found before it")
            said = say("The Council agreed, but %(why)s; the decision says no more than that.", why=why)
            self._warn(decision.where, said, "assent")
        self._act(decision, measures)
        self._give(decision, sentence.paragraph, follow_ups.undertaken(condition, self.patterns))
        self.replaced += [pending for pending in self.pending if pending not in basis]
        self.pending = []

    def _assented(self, sentence: Passage) -> list[Pending]:
        """The nearest proposals: the chair's, of one paragraph or of several that follow each other; else another's.

        Who assents to "both proposals" assents to whatever was proposed last, by whomever.
        """
        candidates = [pending for pending in self.pending if pending.by_chair] or self.pending[-1:]
        if self.patterns.frames.every.search(sentence.text):
            candidates = self.pending
        basis: list[Pending] = []
        for pending in reversed(candidates):
            if (basis and pending.place < basis[0].place - 1) or (basis and basis[0].instead):
                break
            basis.insert(0, pending)
        return basis

    def _take_unopposed(self, before: int) -> None:
        """What the chair found no objection to, and no assent follows, was decided in the chair's own paragraph."""
        for pending in [each for each in self.pending if each.unopposed and each.place < before]:
            paragraph = pending.paragraph
            last = self.item.decisions[-1] if self.item.decisions else None
            if last and last.paragraph == paragraph.order:
                decision = last
                decision.text = f"{decision.text} {pending.text}"
            else:
                decision = Decision(paragraph.order, paragraph.where, pending.text, [])
                self.item.decisions.append(decision)
            decision.conditional = decision.conditional or pending.conditional
            self.pending.remove(pending)
            self._act(decision, pending.measures)
            self._give(decision, paragraph, pending.follow_ups)

    def _decide(self, sentence: Passage, condition: Passage | None, clauses: list[Clause]) -> None:
        more: list[Clause] = []
        if condition:
            condition, more = deciding.resumed(condition, self.grammar)
        measures = read_measures([*clauses, *more], sentence, self.history, self.patterns)
        if condition:
            before = read_measures(
                clauses, sentence, self.history, self.patterns
            )  # a clause that repeats one adds none
            amended_by(condition, measures[len(before) - 1], self.patterns)
        clauses = [*clauses, *more]
        tasks = [task for clause in clauses for task in follow_ups.given(clause, self.patterns)]
        decision = self._decision(sentence, condition)
        for pending in [pending for pending in self.pending if pending.confirmed_by(measures, tasks)]:
            if pending.paragraph.order not in (decision.paragraph, *decision.basis):
                decision.basis.append(pending.paragraph.order)
            self.pending.remove(pending)
        self._act(decision, measures)
        self._give(decision, sentence.paragraph, tasks)
        self._give(decision, sentence.paragraph, follow_ups.undertaken(condition, self.patterns))

    def _decision(self, sentence: Passage, condition: Passage | None) -> Decision:
        """The decision of the present paragraph, with this sentence as (the rest of) its text."""
        words = sentence.original()
        if self.decision is None:
            paragraph = sentence.paragraph
            self.decision = Decision(paragraph.order, paragraph.where, words, [])
            self.item.decisions.append(self.decision)
        else:
            self.decision.text += f"{between(self.decision.text)}{words}"
        self.decision.conditional = self.decision.conditional or condition is not None
        if self.patterns.objects.acclamation.search(sentence.text):
            self.decision.modality = "acclamation"
        elif self.patterns.objects.vote.search(sentence.text):
            self.decision.modality = "vote"
        return self.decision

    def _act(self, decision: Decision, measures: Sequence[Measure]) -> None:
        for measure in measures:
            decision.acts.append(measure.act)
            for remark in measure.remarks:
                self._warn(decision.where, remark)
            for effect in measure.act.resolutions:
                proposals.settle(self.history, effect, measure.vehicles.get(effect.key or ""), decision.where)
        for measure in measures:
            for carried in proposals.left_open(self.history, measure.act):
                message = say(
                    "%(document)s carries a proposal on %(resolution)s; the record does not say that it was adopted.",
                    document=carried.vehicle,
                    resolution=carried.resolution or say("a new resolution"),
                )
                self._warn(decision.where, message)

    def _give(self, decision: Decision, paragraph: Paragraph, tasks: Iterable[FollowUp]) -> None:
        for task in tasks:
            decision.follow_ups.append(task)
            self.reading.tasks.append((paragraph, task))

    def _warn(self, where: str, message: Said, about: About = "") -> None:
        self.reading.notes.append(Note("warning", where, message, about))

    def close(self) -> None:
        """Say what was never confirmed, and what the item came to."""
        self._take_unopposed(before=self.place + 1)
        item = self.item
        waiting = [pending for pending in self.pending if pending.by_chair]
        for pending in waiting:
            said = say("The chair's proposal is not confirmed in the record.")
            self._warn(pending.paragraph.where, said, "proposal")
        for pending in self.replaced:
            if pending.by_chair:
                message = say("This proposal of the chair was not itself confirmed; a later one was.")
                self.reading.notes.append(Note("info", pending.paragraph.where, message, "replaced"))
        item.outcome = "decided" if item.decisions else "pending_review" if waiting else "no_decision_recorded"
