"""How well records are read: what a careful person noted of each, held against what was read, class by class.

A class is a set of facts of one sort: the items, the papers, the decisions, the paragraphs they rest on. Precision is
the share of the facts read that the person noted too, recall the share of the noted facts that were read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from documents.text import fold

Facts = Mapping[str, Counter[tuple[Any, ...]]]

CLASSES = (
    "cover",
    "items",
    "titles",
    "paragraphs",
    "papers",
    "outcomes",
    "decisions",
    "evidence",
    "act kinds",
    "act papers",
    "effects",
    "inferred",
    "mentions",
)
# Classes whose facts name the deciding paragraph first, so that they can be told apart by its formula.
OF_DECISIONS = ("decisions", "evidence", "act kinds", "act papers", "effects", "inferred")


@dataclass
class Tally:
    """Facts noted and read alike, read only, and noted only."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def add(self, other: Tally) -> None:
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed


@dataclass
class Score:
    """The tallies of one record, and every difference in words."""

    name: str
    language: str
    layout: str
    tallies: dict[str, Tally] = field(default_factory=dict)
    unverified: dict[str, Tally] = field(default_factory=dict)  # of decisions by formulae that nobody has checked
    differences: list[str] = field(default_factory=list)


def facts_of(reading: Mapping[str, Any]) -> dict[str, Counter[tuple[Any, ...]]]:
    """The facts of a reading by class: `reading` as a golden file has it, or as `facts_read` makes it of a report."""
    facts: dict[str, Counter[tuple[Any, ...]]] = {name: Counter() for name in CLASSES}
    facts["cover"].update((name, value) for name, value in reading.get("cover", {}).items() if value)
    for place, item in enumerate(reading["items"], start=1):
        number = item["number"]
        facts["items"][place, number, bool(item["continued"])] += 1
        facts["titles"][place, " ".join(fold(item["title"]).text.split())] += 1
        facts["paragraphs"].update((number, paragraph) for paragraph in item["paragraphs"])
        facts["papers"].update((number, paper) for paper in item["documents"])
        facts["outcomes"][number, item["outcome"]] += 1
        for decision in item["decisions"]:
            for name, fact in _facts_of_decision(decision):
                facts[name][fact] += 1
    for key in ("document_mentions", "resolution_mentions"):
        facts["mentions"].update({(target,): count for target, count in reading[key].items()})
    return facts


def _facts_of_decision(decision: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    where = decision["paragraph"]
    yield "decisions", (where,)
    yield from (("evidence", (where, basis)) for basis in decision["basis"])
    for act in decision["acts"]:
        kind = act["kind"]
        yield "act kinds", (where, kind)
        yield from (("act papers", (where, kind, paper)) for paper in act["documents"])
        yield from (("inferred", (where, kind, name)) for name in act["inferred"])
        for effect in act["resolutions"]:
            label = effect["label"]
            named = effect["key"] or (label and f"new {label['vehicle']}#{label['annex']}")
            yield "effects", (where, kind, named, effect["effect"])


def facts_read(report: Mapping[str, Any]) -> dict[str, Counter[tuple[Any, ...]]]:
    """The facts of an import's report (its shape: `council.records.report`)."""
    inside = {item["number"] for item in report["items"]}
    inside |= {paragraph for item in report["items"] for paragraph in item["paragraphs"]}
    counted = Counter(
        mention["target"] for mention in report["mentions"] if mention["target"] and mention["where"] in inside
    )
    cover = {name: report[name] for name in ("session", "meeting", "date", "symbol")}
    return facts_of({**report, "cover": cover, "document_mentions": counted, "resolution_mentions": {}})


def compare(name: str, expected: Mapping[str, Any], report: Mapping[str, Any] | None) -> Score:
    """The score of one record; `report` is None where its file was refused, and then everything is missed."""
    score = Score(name, expected["language"], expected["layout"])
    noted = facts_of(expected)
    found: Facts = facts_read(report) if report else defaultdict(Counter)
    guessed = set(expected.get("unverified", ()))
    for each in CLASSES:
        score.tallies[each] = _tally(noted[each], found[each])
        score.differences += [f"{each}: missed {_words(fact)}" for fact in (noted[each] - found[each]).elements()]
        score.differences += [f"{each}: wrong {_words(fact)}" for fact in (found[each] - noted[each]).elements()]
        if each in OF_DECISIONS:
            score.unverified[each] = _tally(_only(noted[each], guessed), _only(found[each], guessed))
    return score


def _words(fact: Iterable[Any]) -> str:
    return " ".join(str(part) for part in fact)


def _only(facts: Counter[tuple[Any, ...]], paragraphs: set[str]) -> Counter[tuple[Any, ...]]:
    return Counter({fact: count for fact, count in facts.items() if fact[0] in paragraphs})


def _tally(noted: Counter[tuple[Any, ...]], found: Counter[tuple[Any, ...]]) -> Tally:
    return Tally((noted & found).total(), (found - noted).total(), (noted - found).total())


def total(scores: Iterable[Score], *, unverified: bool = False) -> dict[str, Tally]:
    """The tallies of several records together, by class."""
    summed: dict[str, Tally] = {}
    for score in scores:
        for name, tally in (score.unverified if unverified else score.tallies).items():
            summed.setdefault(name, Tally()).add(tally)
    return summed


def below(floor: Mapping[str, Mapping[str, float]], tallies: Mapping[str, Tally]) -> list[str]:
    """What falls under the floor: `floor` gives a class's least precision and recall, shares of one."""
    return [
        f"{name}: {measure} {getattr(tallies[name], measure):.3f} is under {least}"
        for name, leasts in floor.items()
        for measure, least in leasts.items()
        if getattr(tallies[name], measure) < least
    ]
