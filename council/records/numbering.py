"""The numbers that a word processor prints before paragraphs and does not keep in their text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from council.records.markup import W
from council.records.styles import Styles, number_of, value_of

_PLACE = re.compile(r"%([1-9])")
_MAX_PATTERN = 100  # printed before every paragraph, so no file may make it long
_DEEPEST = 8

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True)
class Level:
    """How one level of a list is numbered.

    `restart` says after which paragraphs it starts anew: None any higher level, n the first n levels, 0 none.
    """

    start: int = 0
    format: str = "decimal"
    pattern: str = ""
    restart: int | None = None
    legal: bool = False  # all its numbers in decimal, whatever their own levels say
    style: str = ""


@dataclass
class _List:
    abstract: str
    levels: dict[int, Level]
    overrides: dict[int, int] = field(default_factory=dict)  # level -> the number it starts anew from


class Lists:
    """The lists a file defines, by the id its paragraphs name them with."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self.styles = styles
        self._lists: dict[str, _List] = {}
        if root is None:
            return
        abstracts = {element.get(f"{W}abstractNumId", ""): element for element in root.iterfind(f"{W}abstractNum")}
        linked = {link: key for key, element in abstracts.items() if (link := value_of(element, "styleLink"))}
        for element in root.iterfind(f"{W}num"):
            key = value_of(element, "abstractNumId") or ""
            abstract = abstracts.get(key)
            if link := value_of(abstract, "numStyleLink"):
                key = linked.get(link, key)
                abstract = abstracts.get(key)
            if abstract is not None:
                self._lists[element.get(f"{W}numId", "")] = _read_list(key, abstract, element)

    def find(self, style: str, list_id: str | None, level: int | None) -> tuple[str, _List, int] | None:
        """The list and level a paragraph stands in, by its own word or by its style's."""
        styled_id, styled_level, styled_by = self.styles.list_of(style)
        if list_id is None and styled_id is not None:
            list_id = styled_id
            if (found := self._lists.get(list_id)) and level is None:
                owned = (number for number, own in found.levels.items() if own.style == styled_by)
                level = next(owned, styled_level)
        found = self._lists.get(list_id or "")
        level = level if level is not None else styled_level or 0
        if found is None or level not in found.levels:
            return None
        return list_id or "", found, level


class Counter:
    """Counts the paragraphs of one text (the body, a header) through its lists."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()

    def number(self, style: str, list_id: str | None, level: int | None) -> str:
        """The number printed before the next paragraph, as printed ("1.2", "a)"); "" for none and for bullets."""
        if not (place := self._lists.find(style, list_id, level)):
            return ""
        key, found, at = place
        counts = self._counts[found.abstract]
        if key not in self._begun:
            self._begun.add(key)
            counts.update({overridden: start - 1 for overridden, start in found.overrides.items()})
        counts[at] = counts.get(at, found.levels[at].start - 1) + 1
        for deeper, own in found.levels.items():
            if deeper > at and (own.restart is None or at < own.restart):
                counts.pop(deeper, None)
        return _printed(found.levels, at, counts)


def _read_list(key: str, abstract: Element, number: Element) -> _List:
    levels: dict[int, Level] = {}
    for element in abstract.iterfind(f"{W}lvl"):
        _add_level(levels, element)
    overrides: dict[int, int] = {}
    for override in number.iterfind(f"{W}lvlOverride"):
        at = number_of(override.get(f"{W}ilvl"))
        start = number_of(value_of(override, "startOverride"))
        if at is not None and start is not None:
            overrides[at] = start
        for element in override.iterfind(f"{W}lvl"):
            _add_level(levels, element)
    return _List(key, levels, overrides)


def _add_level(levels: dict[int, Level], element: Element) -> None:
    at = number_of(element.get(f"{W}ilvl"))
    if at is None or not 0 <= at <= _DEEPEST:
        return
    legal = element.find(f"{W}isLgl")
    levels[at] = Level(
        start=number_of(value_of(element, "start")) or 0,
        format=value_of(element, "numFmt") or "decimal",
        pattern=(value_of(element, "lvlText") or "")[:_MAX_PATTERN],
        restart=number_of(value_of(element, "lvlRestart")),
        legal=legal is not None and legal.get(f"{W}val") not in ("0", "false", "off"),
        style=value_of(element, "pStyle") or "",
    )


def _printed(levels: dict[int, Level], at: int, counts: dict[int, int]) -> str:
    own = levels[at]
    if own.format == "bullet":
        return ""

    def figure(match: re.Match[str]) -> str:
        above = int(match.group(1)) - 1
        level = levels.get(above)
        if level is None or above > at:
            return ""
        return _figure(counts.get(above, level.start), "decimal" if own.legal else level.format)

    return _PLACE.sub(figure, own.pattern).strip()


def _figure(count: int, form: str) -> str:
    """A number in a list's form; decimal where the form is not known or has no such number."""
    return _FORMS.get(form, str)(count)


def _letters(alphabet: str) -> Callable[[int], str]:
    def letters(count: int) -> str:
        # a..z, aa..zz: the letter is repeated, it is not a number of base 26
        turns, at = divmod(count - 1, len(alphabet))
        return alphabet[at] * (turns + 1) if 0 < count <= 30 * len(alphabet) else str(count)

    return letters


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    digits = []
    for value, sign in _ROMAN:
        turns, count = divmod(count, value)
        digits.append(sign * turns)
    return "".join(digits)


_FORMS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02d}",
    "lowerLetter": _letters(_LATIN),
    "upperLetter": _letters(_LATIN.upper()),
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _letters(_RUSSIAN.upper()),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "none": lambda count: "",
}
