"""Which parts a .docx has, by its own table of contents: content types and relationships."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from council.records.markup import STRICT, Elements, strict_kind, tree
from council.records.package import Package
from council.records.record import Refused

_TYPES = "[Content_Types].xml"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DIGITS = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True)
class Parts:
    """The main part, and the parts it names, by the last word of the relationship ("header", "footnotes")."""

    main: str
    related: dict[str, list[str]]

    def one(self, role: str) -> str | None:
        """The part of a role that a document has at most once."""
        return next(iter(self.related.get(role, ())), None)

    def all(self, role: str) -> list[str]:
        """The parts of a role in the order of their numbers: header2 before header10."""
        return sorted(self.related.get(role, ()), key=_order)


def find_parts(package: Package, elements: Elements) -> Parts:
    """Raises Refused for a package that is no Word document, or one with macros, or of the strict kind."""
    if _TYPES not in package:
        raise Refused("The .docx is damaged: its list of content types is missing, so it is no Word document.")
    types = tree(package.read(_TYPES), _TYPES, elements)
    main = _main(package, elements)
    _check_type(_type_of(types, main))
    related: dict[str, dict[str, str]] = defaultdict(dict)
    folder, name = posixpath.split(main)
    for kind, target in _relationships(package, f"{folder}/_rels/{name}.rels", elements):
        part = _resolve(folder, target)
        if part in package:
            related[kind.rpartition("/")[2]].setdefault(part.casefold(), part)
    return Parts(main, {role: list(parts.values()) for role, parts in related.items()})


def _main(package: Package, elements: Elements) -> str:
    for kind, target in _relationships(package, "_rels/.rels", elements):
        if kind.endswith("/officeDocument"):
            if kind.startswith(STRICT):
                raise strict_kind()
            if (part := _resolve("", target)) in package:
                return part
    if "word/document.xml" in package:
        return "word/document.xml"
    raise Refused("The .docx has no document inside (word/document.xml is missing).")


def _relationships(package: Package, part: str, elements: Elements) -> list[tuple[str, str]]:
    """Type and target of what a part refers to inside the file; what lies outside is never looked at."""
    part = part.lstrip("/")
    if part not in package:
        return []
    root = tree(package.read(part), part, elements)
    return [
        (element.get("Type", ""), element.get("Target", ""))
        for element in root.iterfind(_RELATIONSHIP)
        if element.get("TargetMode", "Internal") == "Internal"
    ]


def _resolve(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")


def _type_of(types: Element, part: str) -> str:
    for override in types.iterfind(f"{_TYPE}Override"):
        if override.get("PartName", "").lstrip("/").casefold() == part.casefold():
            return override.get("ContentType", "")
    ending = part.rpartition(".")[2].casefold()
    for default in types.iterfind(f"{_TYPE}Default"):
        if default.get("Extension", "").casefold() == ending:
            return default.get("ContentType", "")
    return ""


def _check_type(content_type: str) -> None:
    if content_type == _DOCUMENT:
        return
    if "macroEnabled" in content_type:
        raise Refused("The file is a Word document with macros (.docm); save it as .docx and try again.")
    if "wordprocessingml.template" in content_type:
        raise Refused("The file is a Word template (.dotx); save it as .docx and try again.")
    raise Refused("The file is not a Word document: its list of content types says something else.")


def _order(part: str) -> tuple[list[int], str]:
    return [int(digits) for digits in _DIGITS.findall(part)], part
