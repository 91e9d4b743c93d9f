"""Which paragraph of an edition is which of the edition before it: a paragraph is known by its words, not its number.

Numbers shift when a paragraph is put in or taken out. Within an item the words are aligned first; then come paragraphs
that have moved; and last, one that stands alone in the place of another is that paragraph, written anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from council.records.places import Written
from documents.text import tokenise

ALIKE = 0.5  # of the words shared, from which two paragraphs at one place are one
MOVED = 0.6  # and at different places
FEWEST_TO_MOVE = 6  # words: "It was so agreed." is found everywhere and has not moved
SAME_NUMBER = 0.1  # counts in favour of a pair, so that formulae stay where they were
MOST_COMPARED = 60_000  # pairs in one item; beyond that, only those about as far from its beginning
MOST_ALIGNED = 1_000_000  # and beyond that, only the same words are the same paragraph

Pairs = dict[int, int]  # place in the later edition -> place in the earlier


def successors(earlier: Sequence[Written], later: Sequence[Written]) -> Pairs:
    """For each paragraph of `later` that `earlier` had, by its place there: its place in `earlier`."""
    old, new = _by_item(earlier), _by_item(later)
    found: Pairs = {}
    for item, places in new.items():
        if item in old:
            found |= _Item(earlier, later, old[item], places).pairs()
    return found


def _by_item(paragraphs: Iterable[Written]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, paragraph in enumerate(paragraphs):
        places[paragraph.item].append(place)
    return places


class _Item:
    """The paragraphs of one item in both editions, by their places."""

    def __init__(self, earlier: Sequence[Written], later: Sequence[Written], old: list[int], new: list[int]) -> None:
        self.earlier, self.later, self.old, self.new = earlier, later, old, new
        self.counted: dict[str, Counter[str]] = {}

    def _words(self, paragraph: Written) -> Counter[str]:
        if paragraph.words not in self.counted:
            self.counted[paragraph.words] = Counter(tokenise(paragraph.words))
        return self.counted[paragraph.words]

    def pairs(self) -> Pairs:
        begin = self._same_beginning()
        end = self._same_end(begin)
        old, new = self.old[begin : len(self.old) - end], self.new[begin : len(self.new) - end]
        found = dict(zip(self.new[:begin], self.old[:begin], strict=True))
        found |= dict(zip(self.new[len(self.new) - end :], self.old[len(self.old) - end :], strict=True))
        aligned = self._align(old, new)
        moved = self._moved(_left(old, aligned.values()), _left(new, aligned))
        return found | aligned | moved | self._written_anew(old, new, aligned, moved)

    def _same_beginning(self) -> int:
        count = 0
        for a, b in zip(self.old, self.new, strict=False):
            if self.earlier[a] != self.later[b]:
                break
            count += 1
        return count

    def _same_end(self, begin: int) -> int:
        count = 0
        for a, b in zip(reversed(self.old[begin:]), reversed(self.new[begin:]), strict=False):
            if not self._comparable(a, b) or self.earlier[a].words != self.later[b].words:
                break
            count += 1
        return count

    def _comparable(self, old: int, new: int) -> bool:
        return self.earlier[old].sort == self.later[new].sort

    def _likeness(self, old: int, new: int) -> float:
        """The share of their words that two paragraphs have in common, 0 to 1."""
        a, b = self.earlier[old], self.later[new]
        if not self._comparable(old, new):
            return 0.0
        if a.words == b.words:
            return 1.0
        here, there = self._words(a), self._words(b)
        total, fewest = here.total() + there.total(), min(here.total(), there.total())
        if not total or 2 * fewest / total < ALIKE:
            return 0.0
        return 2 * (here & there).total() / total

    def _align(self, old: list[int], new: list[int]) -> Pairs:
        """The pairs, none crossing another, that have most in common together."""
        if len(old) * len(new) > MOST_ALIGNED:
            return self._align_same(old, new)
        near = MOST_COMPARED // (len(new) or 1)
        best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
        worth: dict[tuple[int, int], float] = {}
        for i in range(len(old) - 1, -1, -1):
            for j in range(len(new) - 1, -1, -1):
                best[i][j] = max(best[i + 1][j], best[i][j + 1])
                if abs(i - j) <= near and (likeness := self._likeness(old[i], new[j])) >= ALIKE:
                    same = self.earlier[old[i]].number == self.later[new[j]].number
                    worth[i, j] = likeness + same * SAME_NUMBER
                    best[i][j] = max(best[i][j], worth[i, j] + best[i + 1][j + 1])
        found, i, j = {}, 0, 0
        while i < len(old) and j < len(new):
            if (i, j) in worth and best[i][j] == worth[i, j] + best[i + 1][j + 1]:
                found[new[j]] = old[i]
                i, j = i + 1, j + 1
            elif best[i][j] == best[i + 1][j]:
                i += 1
            else:
                j += 1
        return found

    def _align_same(self, old: list[int], new: list[int]) -> Pairs:
        here = [(self.earlier[place].sort, self.earlier[place].words) for place in old]
        there = [(self.later[place].sort, self.later[place].words) for place in new]
        blocks = SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks()
        return {new[block.b + k]: old[block.a + k] for block in blocks for k in range(block.size)}

    def _moved(self, old: list[int], new: list[int]) -> Pairs:
        """Of what is left, the pairs most alike, wherever they stand in the item."""
        if len(old) * len(new) > MOST_COMPARED:
            return {}
        alike = [(self._likeness(a, b), a, b) for a in old for b in new if self._long_enough(a, b)]
        found: Pairs = {}
        for likeness, a, b in sorted(alike, key=lambda one: (-one[0], one[1], one[2])):
            if likeness >= MOVED and b not in found and a not in found.values():
                found[b] = a
        return found

    def _long_enough(self, old: int, new: int) -> bool:
        both = self._words(self.earlier[old]), self._words(self.later[new])
        return min(words.total() for words in both) >= FEWEST_TO_MOVE

    def _written_anew(self, old: list[int], new: list[int], aligned: Pairs, moved: Pairs) -> Pairs:
        """What stands alone where another stood: in one gap, of equal length on both sides or under one number."""
        found: Pairs = {}
        at_new = {place: index for index, place in enumerate(new)}
        at_old = {place: index for index, place in enumerate(old)}
        anchors = [(-1, -1), *((at_old[a], at_new[b]) for b, a in aligned.items()), (len(old), len(new))]
        for (i, j), (k, m) in pairwise(sorted(anchors)):
            here = [place for place in old[i + 1 : k] if place not in moved.values()]
            there = [place for place in new[j + 1 : m] if place not in moved]
            if len(here) != len(there):
                numbers = {self.earlier[place].number: place for place in here if self.earlier[place].number}
                told = [(numbers.get(self.later[place].number), place) for place in there]
            else:
                told = list(zip(here, there, strict=True))
            found |= {b: a for a, b in told if a is not None and self._comparable(a, b)}
        return found


def _left(places: Iterable[int], taken: Iterable[int]) -> list[int]:
    gone = set(taken)
    return [place for place in places if place not in gone]
