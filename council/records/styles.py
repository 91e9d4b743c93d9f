"""The named styles of a .docx: what they are called, and which list they put their paragraphs in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from council.records.markup import W

_NUMBER = re.compile(r"-?[0-9]{1,9}")


def number_of(text: str | None) -> int | None:
    """A whole number as Word writes it; None for anything else, huge ones included."""
    return int(text) if text and _NUMBER.fullmatch(text) else None


def value_of(parent: Element | None, name: str) -> str | None:
    """The w:val of a child element, when there is one."""
    child = None if parent is None else parent.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


@dataclass(frozen=True)
class Style:
    name: str
    based_on: str
    list_id: str | None  # "0" takes the paragraph out of any list
    level: int | None


class Styles:
    """Every style of the file by its id."""

    def __init__(self, root: Element | None = None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        for element in () if root is None else root.iterfind(f"{W}style"):
            key = element.get(f"{W}styleId", "")
            numbering = element.find(f"{W}pPr/{W}numPr")
            self._styles[key] = Style(
                name=value_of(element, "name") or key,
                based_on=value_of(element, "basedOn") or "",
                list_id=value_of(numbering, "numId"),
                level=number_of(value_of(numbering, "ilvl")),
            )
            if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in ("1", "true", "on"):
                self._default = key

    def name(self, key: str) -> str:
        """What Word calls the style ("heading 1" in every language version); the id itself when it is not defined."""
        style = self._styles.get(key)
        return style.name if style else key

    def list_of(self, key: str) -> tuple[str | None, int | None, str]:
        """The list, level and defining style that a paragraph takes from its style or from those it is based on."""
        key = key or self._default
        level: int | None = None
        met: set[str] = set()
        while (style := self._styles.get(key)) and key not in met:
            met.add(key)
            level = style.level if level is None else level
            if style.list_id is not None:
                return style.list_id, level, key
            key = style.based_on
        return None, None, ""
