"""What has been said in an item so far: what a back-reference such as "the report" can stand for.

Evidence decides: "the report" is the paper that was presented as a report, "the document" the one last cited, "the text"
the proposal that is open. Where several fit equally, the reference is not certain, and nobody may act on it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from council.records.passages import Passage
from council.records.patterns import Patterns, for_language
from council.records.patterns.table import DOC, RES, Noun, rx
from council.records.record import Item, Proposal
from council.records.said import say
from council.records.vocabulary import OPEN_STATUSES
from documents import symbols
from documents.text import fold

_MOST_CANDIDATES = 10


@cache
def unmarked(symbol: str) -> str:
    """The document of a canonical symbol, whatever its version."""
    return str(symbols.parse(symbol).document)


@cache
def _precision(symbol: str) -> tuple[bool, int]:
    """A revision is the document more precisely told; an addendum or a corrigendum only goes with it."""
    return all(mark.kind == "rev" for mark in symbols.parse(symbol).marks), len(symbol)


class Latest:
    """Names in the order in which they were last heard, each once; a document by its most precise spelling."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: dict[str, str] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        key = name if name[0].islower() or name[0] == "/" else unmarked(name)
        known = self._names.pop(key, name)
        self._names[key] = name if known == name else max(known, name, key=_precision)

    def __len__(self) -> int:
        return len(self._names)

    def first(self) -> tuple[str, ...]:
        """The last ones heard, the very last first."""
        return tuple(islice(reversed(self._names.values()), _MOST_CANDIDATES))


@dataclass(frozen=True)
class Referent:
    """What a back-reference may stand for, best first; `certain` when the evidence leaves one."""

    candidates: tuple[str, ...] = ()
    reason: str = ""
    certain: bool = False

    @property
    def only(self) -> str | None:
        return self.candidates[0] if self.certain else None


class History:
    """What an item has cited, how its papers were introduced, and what is proposed in it."""

    def __init__(self, item: Item, patterns: Patterns) -> None:
        self.item = item
        self.proposals: list[Proposal] = []
        self.documents = Latest(item.papers)
        self.resolutions = Latest()
        self.documents_here = Latest()  # those of the present paragraph
        self.resolutions_here = Latest()
        self._introduced: dict[str, Latest] = defaultdict(Latest)
        # An addendum that the item deals with alone: its document, cited beside it, is not what "the document" means.
        self._tabled = {unmarked(paper): paper for paper in item.papers if unmarked(paper) not in item.papers}
        self._language = patterns.language
        self._titled = _titled(item.title, patterns)
        if len(self.documents) == 1:
            for name in self._titled:
                self._introduced[name].add(item.papers[0])

    @property
    def open_proposals(self) -> list[Proposal]:
        return [proposal for proposal in self.proposals if proposal.status in OPEN_STATUSES]

    def begin_paragraph(self) -> None:
        self.documents_here, self.resolutions_here = Latest(), Latest()

    def learn(self, sentence: Passage) -> None:
        """Take in a sentence: what it cites, and under which noun it introduces a paper."""
        for _, mention in sentence.cited(DOC):
            name = self._tabled.get(mention.target or "", mention.target or "")
            self.documents.add(name)
            self.documents_here.add(name)
        for _, mention in sentence.cited(RES):
            self.resolutions.add(mention.target or "")
            self.resolutions_here.add(mention.target or "")
        for introduction in introductions(sentence, self._language):
            mention_there = sentence.mentions.get(introduction.at)
            if mention_there and mention_there.target:
                self._introduced[introduction.noun].add(mention_there.target)

    def refer(self, noun: Noun, near: Sequence[str] = (), near_resolutions: Sequence[str] = ()) -> Referent:
        """What `noun` stands for now; `near` are the documents cited before it in its own sentence."""
        if noun.stands_for == "item":
            return Referent()
        if noun.stands_for == "latter":
            return Referent(tuple(reversed(near)), say("the last of those cited before it"), bool(near))
        if noun.stands_for == "papers":
            papers = tuple(self.item.papers) if len(self.item.papers) > 1 else ()
            return Referent(papers, say("all the documents of the item") if papers else "")
        if noun.stands_for == "instrument":
            return _last(
                near_resolutions, self.resolutions_here, self.resolutions, say("the resolution cited before it")
            )
        if noun.stands_for == "amendment" and (found := self.open_proposals):
            names = dict.fromkeys(proposal.resolution or proposal.vehicle for proposal in reversed(found))
            return Referent(tuple(names), say("the latest proposal still open in the item"), True)
        if noun.stands_for in ("paper", "amendment"):
            return self._paper(noun)
        return _last(near, self.documents_here, self.documents, say("the document cited before it"))

    def _paper(self, noun: Noun) -> Referent:
        names = self._introduced[noun.name].first() if noun.name in self._introduced else ()
        if names:
            return Referent(names, say("the document that was introduced by this name"), len(names) == 1)
        if noun.name in self._titled and len(left := self._left_for_title()) == 1:
            return Referent(left, say("the paper that the title of the item names"), True)
        names = () if noun.spoken else self.documents.first()
        return Referent(names, say("the only document of the item") if len(names) == 1 else "", len(names) == 1)

    def _left_for_title(self) -> tuple[str, ...]:
        """The papers of the item that neither carry a proposal nor were introduced under a name of their own."""
        named = {unmarked(name) for names in self._introduced.values() for name in names.first()}
        named |= {unmarked(proposal.vehicle) for proposal in self.proposals}
        return tuple(paper for paper in self.item.papers if unmarked(paper) not in named)


def _titled(title: str, patterns: Patterns) -> frozenset[str]:
    """The names of the nouns for papers that the title of an item begins with."""
    folded, references = fold(title).text, patterns.references
    return frozenset(
        noun.name
        for noun in references.nouns
        if noun.stands_for == "paper" and re.match(references.titled.replace("NOUN", noun.words), folded)
    )


def _last(near: Sequence[str], here: Latest, everywhere: Latest, reason: str) -> Referent:
    """The one cited nearest before: certain when its paragraph, or else the item, cites no other."""
    nearby = Latest([*reversed(here.first()), *near])
    names = tuple(dict.fromkeys([*nearby.first(), *everywhere.first()]))
    certain = len(nearby) == 1 or len(names) == 1
    return Referent(names, reason if names else "", certain)


@dataclass(frozen=True)
class Introduction:
    """A document cited under a noun: where the symbol stands, which noun it is, and where that stands."""

    at: int
    noun: str
    start: int
    end: int


def introductions(sentence: Passage, language: str) -> list[Introduction]:
    """For each document that a sentence introduces, the noun nearest to its symbol."""
    nearest: dict[int, tuple[int, Introduction]] = {}
    for name, patterns in _patterns(language) if sentence.mentions else ():
        for pattern in patterns:
            for match in pattern.finditer(sentence.text):
                at = sentence.text.index(DOC, match.start())
                start, end = match.span("noun")
                distance = max(at - start, end - at)
                if at not in nearest or distance < nearest[at][0]:
                    nearest[at] = distance, Introduction(at, name, start, end)
    return [introduction for _, introduction in nearest.values()]


@cache
def _patterns(language: str) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """For each noun that a document can be introduced under, the ways to do so."""
    references = for_language(language).references
    return tuple(
        (noun.name, tuple(rx(template, NOUN=f"(?P<noun>{noun.words})") for template in references.introduced))
        for noun in references.nouns
        if noun.stands_for in ("paper", "amendment")
    )
