"""Reading the citations of resolutions in a folded text, from its beginning to its end and never back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.text import Folded
from resolutions import citation_brackets
from resolutions.citation_brackets import Bracket
from resolutions.citation_grammar import BRACKET, NUMBER, NUMBER_AND_EDITION, Grammar, Sense, stated_body
from resolutions.citation_table import Kind

# How far before a noun the body that it belongs to may begin.
_LOOK_BACK = 80
_SMALL_WORD = re.compile(r"\s{1,3}[^\W\d_]")


@dataclass
class Numbered:
    """One number of a citation, `start` to `end` in the folded text, with what is stated of it."""

    start: int
    end: int
    number: str
    kind: Kind = "resolution"
    body: str = ""
    bracket: Bracket | None = None
    inside: str = ""
    edition: bool = False
    closes_range: bool = False


class Reader:
    """Reads a text by the grammar of a language.

    `strict`, for running text, asks for more than a number where a form has other meanings too: for a body, a bracket
    or three digits that are no year.
    """

    def __init__(self, folded: Folded, grammar: Grammar, *, strict: bool) -> None:
        self.folded = folded
        self.text = folded.text
        self.grammar = grammar
        self.strict = strict

    def read(self) -> Iterator[Numbered]:
        """The numbers of all citations in the order of the text."""
        position = 0
        while head := self.grammar.head.search(self.text, position):
            position = head.end()
            numbers, cited = self._numbers_first(head) if head.lastgroup == "ordinal" else self._noun_first(head)
            yield from cited
            if numbers:
                position = max(position, numbers[-1].end)

    def _noun_first(self, head: re.Match[str]) -> tuple[list[Numbered], list[Numbered]]:
        """The numbers behind a noun, and those of them that are citations."""
        small = self._is_small(head.start())
        if self.strict and (small if head["margin"] else self.grammar.number_first):
            return [], []
        sense = self.grammar.senses[head["noun"] or head["margin"]]
        lead = self.grammar.lead.match(self.text, head.end())
        bodies = stated_body(lead), stated_body(self._before(head))
        numbers = self._list(lead.end() if lead else head.end(), sense.many, edition="itu-r" in bodies)
        if not numbers:
            return [], []
        numbers[0].start = head.start()
        return numbers, self._settle(numbers, sense, bodies, weak=sense.weak or small)

    def _numbers_first(self, head: re.Match[str]) -> tuple[list[Numbered], list[Numbered]]:
        """The numbers before a noun: the last one takes the noun, and what follows it."""
        bodies = "", stated_body(self._before(head))
        numbers = self._list(head.start(), None, edition="itu-r" in bodies)
        noun = self.grammar.noun.match(self.text, numbers[-1].end) if numbers else None
        if not noun:
            return numbers, []
        numbers[-1].end = noun.end()
        self._add_tail(numbers[-1])
        return numbers, self._settle(numbers, self.grammar.senses[noun["noun"]], bodies, weak=False)

    def _before(self, head: re.Match[str]) -> re.Match[str] | None:
        return self.grammar.before.search(self.text, max(0, head.start() - _LOOK_BACK), head.start())

    def _is_small(self, position: int) -> bool:
        return self.folded.source[self.folded.offsets[position]].islower()

    def _list(self, position: int, many: bool | None, *, edition: bool) -> list[Numbered]:
        """One number, or as many as the noun allows, each with its own body and bracket."""
        number = NUMBER_AND_EDITION if edition else NUMBER
        numbers: list[Numbered] = []
        joined = closes_range = False
        while match := number.match(self.text, position):
            item = Numbered(*match.span(), match["number"], edition=bool(match["edition"]), closes_range=closes_range)
            self._add_tail(item)
            if numbers and not self._belongs(item, many, after=int(numbers[-1].number) if closes_range else 0):
                break
            numbers.append(item)
            separator = self.grammar.separator.match(self.text, item.end)
            # "Resolutions 101 and 102, 10 of them new": after the "and" a comma begins something else.
            if not separator or (joined and separator["comma"]):
                break
            joined = joined or bool(separator["final"] or separator["joiner"])
            closes_range = bool(separator["range"])
            position = separator.end()
        return numbers

    def _belongs(self, item: Numbered, many: bool | None, *, after: int) -> bool:
        """Whether a further number belongs to the noun: not "10 points" after a noun that may stand for one text.

        The end of a range comes `after` its beginning: "Résolutions 101 et 102 à 10 pays" is none.
        """
        if int(item.number) <= after:
            return False
        if many or item.bracket:
            return True
        if many is False or len(item.number) >= 3 or item.body or self.grammar.separator.match(self.text, item.end):
            return many is None
        follows = _SMALL_WORD.match(self.text, item.end)
        return not (follows and self._is_small(follows.end() - 1))

    def _add_tail(self, item: Numbered) -> None:
        """Add the bracket and the phrase that states the body, in either order, to the number before them."""
        for _ in range(2):
            match = BRACKET.match(self.text, item.end)
            if match and not item.bracket and (bracket := citation_brackets.read(match["inside"], item.body)):
                item.bracket, item.inside, item.end = bracket, match["inside"], match.end()
                continue
            match = self.grammar.body.match(self.text, item.end)
            if match and not item.body:
                item.body, item.end = stated_body(match), match.end()

    def _settle(self, numbers: list[Numbered], sense: Sense, bodies: tuple[str, str], *, weak: bool) -> list[Numbered]:
        """Give each number its kind and body; leave out what is not one of the Union's, or not surely a citation.

        The surest statement of a body is the phrase behind the number, then its bracket, then what the list ends with,
        then what stands before the number or the noun.
        """
        ending = ""
        for item in reversed(numbers):
            ending = item.body or ending
            item.kind = sense.kind
            in_bracket = item.bracket.body if item.bracket else ""
            item.body = item.body or in_bracket or ending or bodies[0] or bodies[1]
            item.bracket = citation_brackets.read(item.inside, item.body) or item.bracket
        if self.strict and not self._is_sure(numbers[0], sense, weak=weak):
            return []
        for item in numbers:
            item.body = item.body or sense.body
        return [item for item in numbers if item.body != "foreign"]

    @staticmethod
    def _is_sure(item: Numbered, sense: Sense, *, weak: bool) -> bool:
        is_year = 1900 <= int(item.number) < 2100
        if sense.many and is_year:  # "Council Decisions 2010-11" is a volume.
            return item.bracket is not None
        if item.body or not (weak or sense.kind == "recommendation"):
            return True
        return sense.kind != "recommendation" and len(item.number) >= 3 and not is_year
