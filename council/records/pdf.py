"""A record that exists only as PDF: its words, put back into paragraphs by where they stand on the page.

A PDF knows where glyphs are printed and nothing of paragraphs. What is read from one is extracted, unverified, and says
so; a .docx or .txt of the same record is always the better source.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from statistics import median
from typing import Any

from pypdf import PageObject, PdfReader

from council.records import characters
from council.records.headings import read_head
from council.records.record import Piece, PieceKind, Refused, RefusedCharacter, Source

MAX_PAGES = 300
_SAME_LINE = 3.0  # points that the parts of one printed line may differ in height
_COLUMN_GAP = 1.2  # times the height of a letter: a wider gap within a line is a tab
_PARAGRAPH_GAP = 1.35  # times the usual distance of lines
_FULL_LINE = 0.9  # of the longest line: a line that reaches so far goes on
_DIGITS = re.compile(r"[0-9]+")
_ENDS = re.compile(r"[.:;!?。：；]\W{0,2}$")
# Ligatures and Arabic presentation forms are shapes of letters, which only a PDF writes down.
_SHAPES = re.compile(r"[\ufb00-\ufb06\ufb50-\ufbc1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdfc\ufe70-\ufefc]+")
_NO_SPACES = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]")

logging.getLogger("pypdf").setLevel(logging.ERROR)  # what it mends in a file is no concern of the reader's


@dataclass
class _Line:
    """One printed line: its words, and where on which page it stands, in points from the lower left corner."""

    page: int
    height: float  # of its base line above the foot of the page
    end: float  # where it ends, from the left
    text: str = ""
    kind: PieceKind = "body"


def read(data: bytes) -> Source:
    """Take a .pdf apart. One that is damaged, protected, or holds pictures of pages instead of text raises Refused."""
    if len(data) > characters.MAX_BYTES:
        raise characters.too_large(len(data))
    if not data.startswith(b"%PDF-"):
        raise Refused("The file is not a PDF: it does not begin as one.")
    lines = [line for line in _lines(data) if line.text.strip()]
    if not lines:
        raise Refused("The PDF holds no text, only pictures of pages; import the .docx or .txt it was made from.")
    _mark_running(lines)
    refused: list[RefusedCharacter] = []
    texts = [(characters.accept(text, place, refused), place, kind) for text, place, kind in _blocks(lines)]
    received = sum(characters.weigh(line.text) for line in lines)
    return Source("pdf", tuple(Piece(*each) for each in texts if each[0].strip()), received, tuple(refused))


def _lines(data: bytes) -> list[_Line]:
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted:
            raise Refused("The PDF is protected by a password; import the .docx or .txt it was made from.")
        if len(reader.pages) > MAX_PAGES:
            pages = len(reader.pages)
            raise Refused(
                "The PDF has %(pages)s pages; a record may have %(most)s at most.", pages=pages, most=MAX_PAGES
            )
        return [line for number, page in enumerate(reader.pages, start=1) for line in _page_lines(page, number)]
    except Refused:
        raise
    except Exception as error:  # a damaged file fails in any way there is, and each means the same to its sender
        raise Refused("The PDF is damaged and cannot be read; import the .docx or .txt it was made from.") from error


def _page_lines(page: PageObject, number: int) -> list[_Line]:
    lines: list[_Line] = []

    def visit(text: str, user: Sequence[float], matrix: Sequence[float], _font: Any, size: float) -> None:
        left, height = _position(user, matrix)
        words = text.replace("\n", "")
        if lines and not words and abs(lines[-1].height - height) <= _SAME_LINE:
            lines[-1].end = left
        if not words:
            return
        if lines and abs(lines[-1].height - height) <= _SAME_LINE and left >= lines[-1].end - size:
            gap = left - lines[-1].end > _COLUMN_GAP * abs(size * matrix[0] * user[0])
            lines[-1].text += f"\t{words.lstrip()}" if gap else words
            lines[-1].end = left
        else:
            lines.append(_Line(number, height, left, words))

    page.extract_text(visitor_text=visit)
    for line in lines:
        line.text = _SHAPES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), line.text)
    return lines


def _position(user: Sequence[float], matrix: Sequence[float]) -> tuple[float, float]:
    """Where text stands on the page: the text's own matrix within that of the page."""
    return (
        matrix[4] * user[0] + matrix[5] * user[2] + user[4],
        matrix[4] * user[1] + matrix[5] * user[3] + user[5],
    )


def _mark_running(lines: Sequence[_Line]) -> None:
    """Lines at the head or foot of pages that come again on others, page numbers aside, are running ones."""
    pages: dict[int, list[_Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges: list[tuple[_Line, PieceKind]] = []
    for own in pages.values():
        edges += [(own[0], "header"), (own[-1], "footer")] if len(own) > 1 else []
    counted = Counter(_masked(line) for line, _ in edges)
    for line, kind in edges:
        recurs = counted[_masked(line)] > 1 and read_head(line.text) is None
        if recurs or line.text.strip().isdecimal():
            line.kind = kind


def _masked(line: _Line) -> str:
    return _DIGITS.sub("0", line.text.strip())


def _blocks(lines: Sequence[_Line]) -> Iterator[tuple[str, str, PieceKind]]:
    """The lines put together into paragraphs from the first heading on; what precedes stays a line each."""
    begins = _first_heading([line for line in lines if line.kind == "body"])
    usual = _usual_distance(lines)
    widest = max(line.end for line in lines)
    block: list[_Line] = []
    running: list[_Line] = []  # met within the block
    for line in lines:
        if line.kind != "body":
            running.append(line)
        elif block and (line.page, -line.height) > begins and _goes_on(block[-1], line, usual, widest):
            block.append(line)
        else:
            yield from _ended(block, running)
            block, running = [line], []
    yield from _ended(block, running)


def _ended(block: Sequence[_Line], running: Sequence[_Line]) -> Iterator[tuple[str, str, PieceKind]]:
    if block:
        yield _joined(block), f"page {block[0].page}", "body"
    for line in running:
        yield line.text, f"page {line.page}", line.kind


def _first_heading(lines: Sequence[_Line]) -> tuple[float, float]:
    """Where the first item begins: at its heading, the last plain number before the first paragraph number."""
    heading: _Line | None = None
    for line in lines:
        head = read_head(line.text)
        if head and len(head.parts) == 1:
            heading = line
        elif head:
            first = heading or line
            return first.page, -first.height
    return float("inf"), 0.0


def _usual_distance(lines: Sequence[_Line]) -> float:
    steps = [
        above.height - below.height
        for above, below in pairwise(lines)
        if above.page == below.page and above.kind == below.kind == "body" and above.height > below.height
    ]
    return median(steps) if steps else 0.0


def _goes_on(above: _Line, line: _Line, usual: float, widest: float) -> bool:
    """Whether a line belongs to the paragraph of the one above it."""
    if read_head(line.text) is not None or _has_columns(above):
        return False
    if above.page != line.page:
        return above.end >= _FULL_LINE * widest or not _ENDS.search(above.text)
    return above.height - line.height <= _PARAGRAPH_GAP * usual


def _has_columns(line: _Line) -> bool:
    """Whether a line has two columns, as signatures do; the tab after a number makes none."""
    head = read_head(line.text)
    return "\t" in line.text[head.lead if head else 0 :]


def _joined(block: Sequence[_Line]) -> str:
    text = block[0].text
    for line in block[1:]:
        runs_on = _NO_SPACES.search(text[-1:]) or _NO_SPACES.search(line.text[:1])
        text = f"{text.rstrip()}{'' if runs_on else ' '}{line.text.lstrip()}"
    return text
