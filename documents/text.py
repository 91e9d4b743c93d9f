"""Text of documents: cleaned for keeping, folded for matching, cut into words for searching.

What is kept stays as the Council wrote it, character for character. What is matched is folded: a no-break space, an
accent or a full-width bracket must not hide a symbol or a word. Folding remembers where each character came from.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

# What a converter leaves in a text and no author wrote.
_ARTEFACT = re.compile(
    r"\[bookmark:[^\[\]\n]{0,80}\]"
    r"|\[footnoteRef:[^\[\]\n]{0,12}\]"
    r"|_x000d_"
    r"|Error! Unknown document property name\.",
    re.IGNORECASE,
)


def clean(raw: str) -> str:
    """The text to keep: `raw` in NFC, without what a converter left in it; every other character stays."""
    return unicodedata.normalize("NFC", _ARTEFACT.sub("", raw))


def clean_accepted(raw: str, struck: Sequence[tuple[int, int]]) -> str:
    """The accepted text: as `clean`, without the struck ranges of `raw` (code points, half-open, in any order).

    ValueError when a range does not lie within `raw`.
    """
    kept: list[str] = []
    position = 0
    for start, end in sorted(struck):
        if not 0 <= start <= end <= len(raw):
            raise ValueError(f"struck range {start}..{end} lies outside a text of {len(raw)} characters")
        kept.append(raw[position:start])
        position = max(position, end)
    kept.append(raw[position:])
    return clean("".join(kept))


@dataclass(frozen=True)
class Folded:
    """A text made ready for matching.

    `offsets[i]` is the code point of `source` that character i of `text` came from; one more entry marks the end.
    """

    text: str
    offsets: tuple[int, ...]
    source: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the original that `text[start:end]` came from, with the accents written after it."""
        if start >= end:
            return self.offsets[start], self.offsets[start]
        last = self.offsets[end - 1] + 1
        while last < len(self.source) and unicodedata.combining(self.source[last]):
            last += 1
        return self.offsets[start], last


# Letters and signs that have no compatibility decomposition and yet stand for another one in matching.
_ALIKE = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        # Arabic: letters that a writer exchanges freely, the stretching sign, and the punctuation.
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ـ": "",
        "،": ",",
        "؛": ";",
        "؟": "?",
        # Dashes, quotation marks and slashes of every width.
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("‘’‚‛′ʼ´", "'"),
        **dict.fromkeys("“”„«»″「」『』", '"'),
        "∕": "/",
        "⁄": "/",
        # A soft hyphen and the marks that steer line breaks and direction are not there to be read.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c", ""),
        **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
    }
)
# A footnote mark after a number is no digit of it: C24/8² is not C24/82.
_RAISED = ("<super>", "<sub>", "<circle>", "<fraction>")


def _fold_character(character: str, digits: bool) -> str:
    if unicodedata.category(character) == "Zs":
        return " "
    if character.isnumeric():
        if unicodedata.decomposition(character).startswith(_RAISED):
            return character
        if unicodedata.category(character) == "Nd":
            return str(unicodedata.decimal(character)) if digits else character
    parts = unicodedata.normalize("NFKD", character.translate(_ALIKE)).casefold()
    bare = "".join(part for part in unicodedata.normalize("NFKD", parts) if not unicodedata.combining(part))
    return unicodedata.normalize("NFC", bare).translate(_ALIKE)


class _Table(dict[str, str]):
    """Character -> what it folds to, filled as characters are met; `longer` are those that become several."""

    def __init__(self, digits: bool) -> None:
        super().__init__()
        self.digits = digits
        self.longer: set[str] = set()

    def __missing__(self, character: str) -> str:
        folded = self[character] = _fold_character(character, self.digits)
        if len(folded) > 1:
            self.longer.add(character)
        return folded


_TABLES = {digits: _Table(digits) for digits in (True, False)}
# Most paragraphs fold one for one and then share the beginning of this.
_ONE_FOR_ONE = tuple(range(4097))


def _counting(length: int) -> tuple[int, ...]:
    return _ONE_FOR_ONE[:length] if length <= len(_ONE_FOR_ONE) else tuple(range(length))


def fold(text: str, *, digits: bool = True) -> Folded:
    """`text` for matching: no case, no accents, one kind of space, dash, quotation mark, bracket and digit.

    Tabs and line ends stay. Cyrillic ё and й fold to е and и, Arabic alef, yeh and teh marbuta to one form each;
    harakat, tatweel and marks of direction go. `digits=False` leaves the digits of every script as they are.
    """
    if text.isascii():
        return Folded(text.lower(), _counting(len(text) + 1), text)
    table = _TABLES[digits]
    parts = list(map(table.__getitem__, text))
    folded = "".join(parts)
    if not table.longer.isdisjoint(text):
        return Folded(folded, (*(i for i, part in enumerate(parts) for _ in part), len(text)), text)
    if len(folded) == len(text):
        return Folded(folded, _counting(len(text) + 1), text)
    return Folded(folded, (*compress(_counting(len(text)), parts), len(text)), text)


# Cyrillic letters drawn as Latin ones: Russian symbols are typed with either.
_CYRILLIC_LOOKALIKES = str.maketrans("авекмнорстухіѕј", "abekmhopctyxisj")


def latinise(folded: str) -> str:
    """Folded text with Cyrillic letters that look Latin made Latin, one for one: for reading symbols, not words."""
    return folded if folded.isascii() else folded.translate(_CYRILLIC_LOOKALIKES)


_CJK = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_RAISED_DIGITS = "\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff"
WORD = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}{_RAISED_DIGITS}]+")
_ALPHABETIC = re.compile(rf"[^\W\d_{_CJK}{_RAISED_DIGITS}]+")
# What no stemmer expects: accents that make no letter of their own, harakat, tatweel, marks that are not read.
_UNREAD = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff\u061c]")
IDEOGRAPH = re.compile(rf"[{_CJK}]")


def tokenise(text: str) -> list[str]:
    """The folded words and numbers of `text` in order; Chinese, which has no spaces, in overlapping pairs."""
    tokens: list[str] = []
    for word in WORD.findall(fold(text).text):
        if len(word) > 2 and IDEOGRAPH.match(word):
            tokens.extend(word[index : index + 2] for index in range(len(word) - 1))
        else:
            tokens.append(word)
    return tokens


def words_of(text: str) -> list[str]:
    """The words of `text` in lower case with their accents, as a stemmer wants them; no numbers and no Chinese."""
    return _ALPHABETIC.findall(_UNREAD.sub("", unicodedata.normalize("NFC", text)).lower())
