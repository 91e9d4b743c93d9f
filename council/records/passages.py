"""A stretch of a paragraph made ready for patterns.

Patterns are written against folded text in which every citation is one character (DOC or RES), so that no pattern has
to know how a symbol or a resolution is spelled, and no full stop of "(Rev.1)" ends a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from council.records.patterns.table import DOC, MASK, RES
from council.records.record import Mention, Paragraph
from documents.text import fold

# Quoted words are somebody else's: operative text of a resolution, a name. An opening mark follows a space or a bracket
# and a closing one is followed by a space or punctuation, so that one lost mark does not swallow the paragraph; where a
# script puts no spaces, either may touch a letter of it.
_UNSPACED = "\u3000-\u303f\u3400-\u9fff\uf900-\ufaff"
_QUOTED = re.compile(rf'(?:(?<=[ (:{_UNSPACED}])|^)"([^"]{{1,3000}})"(?=[ ,.;:){_UNSPACED}]|$)')
_NO_SPACE_BESIDE = re.compile(f"[{_UNSPACED}]")


@dataclass(frozen=True)
class Passage:
    """Folded text with citations as single characters; white space is one plain space, and none beside Chinese.

    `offsets[i]` is the code point of `paragraph.text` that character i came from, with one more entry for the end;
    `mentions` has the citation at each place where `text` holds DOC or RES.
    """

    paragraph: Paragraph
    text: str
    offsets: tuple[int, ...]
    mentions: Mapping[int, Mention]

    def cut(self, start: int, end: int | None = None) -> Passage:
        """The part from `start` to `end`, in this passage's own counting."""
        end = len(self.text) if end is None else end
        places = self._places[bisect_left(self._places, start) : bisect_left(self._places, end)]
        mentions = {at - start: self.mentions[at] for at in places}
        return Passage(self.paragraph, self.text[start:end], self.offsets[start : end + 1], mentions)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the paragraph's text that `text[start:end]` came from."""
        return self.offsets[start], self.offsets[end]

    def original(self, start: int = 0, end: int | None = None) -> str:
        """The paragraph's own words for `text[start:end]`, without white space around them."""
        end = len(self.text) if end is None else end
        return self.paragraph.text[self.offsets[start] : self.offsets[end]].strip()

    def cited(self, kind: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Mention]]:
        """The resolved citations of a kind (DOC or RES) between two places, in text order."""
        end = len(self.text) if end is None else end
        places = self._resolved[kind]
        for at in places[bisect_left(places, start) : bisect_left(places, end)]:
            yield at, self.mentions[at]

    @cached_property
    def _places(self) -> list[int]:
        """Where the citations stand, in text order: a long paragraph is cut once for each of its sentences."""
        return sorted(self.mentions)

    @cached_property
    def _resolved(self) -> dict[str, list[int]]:
        """Where the resolved citations of each kind stand: a long sentence is asked for them once for each of its words."""
        places: dict[str, list[int]] = {DOC: [], RES: []}
        for at in self._places:
            if self.mentions[at].target is not None and self.text[at] in places:
                places[self.text[at]].append(at)
        return places

    def documents(self, start: int = 0, end: int | None = None) -> list[str]:
        """Canonical symbols of the documents cited between two places, each once, in text order."""
        return list(dict.fromkeys(mention.target for _, mention in self.cited(DOC, start, end) if mention.target))

    def masked(self, start: int, end: int) -> Passage:
        """The same passage with the part between two places made unreadable to patterns."""
        text = self.text[:start] + MASK * (end - start) + self.text[end:]
        mentions = {at: mention for at, mention in self.mentions.items() if not start <= at < end}
        return Passage(self.paragraph, text, self.offsets, mentions)

    def unquoted(self) -> Passage:
        """The same passage with whatever stands in quotation marks made unreadable to patterns."""
        text = _QUOTED.sub(lambda match: f'"{MASK * len(match[1])}"', self.text)
        mentions = {at: mention for at, mention in self.mentions.items() if text[at] != MASK}
        return Passage(self.paragraph, text, self.offsets, mentions)


def passage(paragraph: Paragraph, mentions: Sequence[Mention]) -> Passage:
    """The paragraph without its number; `mentions` are those of this paragraph, in text order."""
    folded = fold(paragraph.text)
    characters: list[str] = []
    offsets: list[int] = []
    cited: dict[int, Mention] = {}
    ahead = iter(mentions)
    mention = next(ahead, None)
    index = bisect_left(folded.offsets, paragraph.lead)
    while index < len(folded.text):
        at = folded.offsets[index]
        if mention and at >= mention.start:
            _end_space(characters, offsets, "")
            cited[len(characters)] = mention
            characters.append(DOC if mention.target_type == "document" else RES)
            offsets.append(mention.start)
            index = max(index + 1, bisect_left(folded.offsets, mention.end))
            mention = next(ahead, None)
            continue
        character = " " if folded.text[index].isspace() or _lost_space(folded.text, index) else folded.text[index]
        if character in (DOC, RES, MASK):
            character = "?"  # these three mean something here and nothing in a record
        if not (character == " " and characters[-1:] == [" "]):
            _end_space(characters, offsets, character)
            characters.append(character)
            offsets.append(at)
        index += 1
    offsets.append(len(paragraph.text))
    return Passage(paragraph, "".join(characters), tuple(offsets), cited)


def _lost_space(text: str, index: int) -> bool:
    """Whether a question mark is what became of a no-break space: "Document?C24/8", "Ms?Model"."""
    return text[index] == "?" and text[index - 1 : index].isalnum() and text[index + 1 : index + 2].isalnum()


def _end_space(characters: list[str], offsets: list[int], following: str) -> None:
    """Take back a space that stands beside a letter of a script without spaces: "C24/8 号文件" is "C24/8号文件"."""
    if characters[-1:] == [" "] and any(map(_NO_SPACE_BESIDE.match, (*characters[-2:-1], following))):
        characters.pop()
        offsets.pop()
