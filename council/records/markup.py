"""XML from strangers: parsed as a stream, with no document type, no entity and no network, and with limits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import DefusedXMLParser  # type: ignore[import-untyped]

from council.records.record import Refused

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
STRICT = "http://purl.oclc.org/ooxml/"

MAX_DEPTH = 250  # a text box in a cell of a table in a table stands about 40 deep
MAX_ELEMENTS = 400_000  # of what is read through; a record of 25 pages has 20,000
MAX_LOOKUPS = 100_000  # of what is kept whole to look things up in: styles, lists, relationships


class Listener(Protocol):
    """What hears the elements and the text of a part, in document order."""

    def start(self, tag: str, attributes: dict[str, str], /) -> object: ...
    def end(self, tag: str, /) -> object: ...
    def data(self, text: str, /) -> object: ...


class Elements:
    """How many elements a file may still have, over all parts that share the limit."""

    def __init__(self, limit: int) -> None:
        self.limit = self.left = limit


def parse(chunks: Iterable[bytes], part: str, elements: Elements, *listeners: Listener, root: str = "") -> None:
    """Tell every listener of every element of a part, whose outermost element must be `root` where one is given.

    `part` is the name of the part, for the sentence of a refusal.
    """
    guard = _Guard(part, elements, listeners, root)
    parser = DefusedXMLParser(target=guard, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    try:
        for chunk in chunks:
            parser.feed(chunk)
        parser.close()
    except DefusedXmlException as error:
        raise Refused(
            "The .docx is not safe: %(part)s declares a document type, which Word never writes.", part=part
        ) from error
    except (ParseError, LookupError, ValueError) as error:
        line, column = getattr(error, "position", (0, 0))
        if not line:
            raise Refused("The .docx is damaged: %(part)s is not well-formed XML.", part=part) from error
        raise Refused(
            "The .docx is damaged: %(part)s is not well-formed XML (line %(line)s, column %(column)s).",
            part=part,
            line=str(line),
            column=str(column),
        ) from error


def tree(chunks: Iterable[bytes], part: str, elements: Elements) -> Element:
    """A part that is looked things up in and not read through: styles, numbering, relationships."""
    builder = TreeBuilder()
    parse(chunks, part, elements, builder)
    return builder.close()


def strict_kind() -> Refused:
    return Refused('The .docx is of the strict kind; save it as "Word Document (.docx)" and try again.')


class _Guard:
    def __init__(self, part: str, elements: Elements, listeners: tuple[Listener, ...], root: str) -> None:
        self._part = part
        self._root = root
        self._elements = elements
        self._starts = [listener.start for listener in listeners]
        self._ends = [listener.end for listener in listeners]
        self._datas = [listener.data for listener in listeners]
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._depth:
            self._check_root(tag)
        self._depth += 1
        self._elements.left -= 1
        if self._depth > MAX_DEPTH:
            raise Refused(
                "The .docx is not safe: %(part)s is nested more than %(most)s deep.", part=self._part, most=MAX_DEPTH
            )
        if self._elements.left < 0:
            raise Refused(
                "The .docx is not safe: %(part)s makes it more than %(most)s elements.",
                part=self._part,
                most=self._elements.limit,
            )
        for start in self._starts:
            start(tag, attributes)

    def _check_root(self, tag: str) -> None:
        if tag.startswith("{" + STRICT):
            raise strict_kind()
        if self._root not in ("", tag):
            raise Refused("The .docx has no document inside: %(part)s is something else.", part=self._part)

    def end(self, tag: str) -> None:
        self._depth -= 1
        for end in self._ends:
            end(tag)

    def data(self, text: str) -> None:
        for data in self._datas:
            data(text)

    def close(self) -> None:
        """The parser's end; there is nothing to hand over."""
