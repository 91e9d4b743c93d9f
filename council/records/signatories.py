"""The signatures at the end of a record: offices on one line, names on the next, in two columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from council.records.patterns import Patterns
from documents.text import fold

# After the last signature nothing but names and offices: a longer line is text.
_LONGEST = 160
_MOST_LINES = 8
_COLUMNS = re.compile(r"\s*[\t\n]\s*| {2,}")
# "D. PERSON", "Mr H. ZHAO", "D. BOGDAN-MARTIN": initials and a surname, where columns were lost.
_NAME = re.compile(r"(?:[^\W\d_]{1,3}\.[ -]?){1,4}[^\W\d_](?:[\w'’-]| (?![^\W\d_]{1,3}\.))*")


def offices(text: str, patterns: Patterns) -> list[str]:
    """The offices of a line that holds nothing else, as written; [] for any other line."""
    if len(text) > _LONGEST:
        return []
    folded = fold(text)
    found = list(patterns.layout.office.finditer(folded.text))
    rest = patterns.layout.office.sub("", folded.text)
    if not found or rest.strip(" \t\n:") or not (":" in rest or len(found) > 1):
        return []
    spans = [folded.span(match.start(), match.end()) for match in found]
    return [text[start:end].strip() for start, end in spans]


def names(text: str, count: int) -> list[str]:
    """The names of a line, as many as there are columns; up to `count` where the columns were lost."""
    columns = [part.strip() for part in _COLUMNS.split(text.strip()) if part.strip()]
    if len(columns) == 1 and count > 1:
        found = [match[0].strip() for match in _NAME.finditer(columns[0])]
        return found if len(found) == count else columns
    return columns


def signature_lines(texts: Sequence[str], start: int, patterns: Patterns) -> tuple[list[int], list[tuple[str, str]]]:
    """The indices of the lines of the signature block after `start`, and its pairs of office and name."""
    for first in range(start, len(texts)):
        if texts[first].strip() and offices(texts[first], patterns):
            return _block(texts, first, patterns)
    return [], []


def _block(texts: Sequence[str], first: int, patterns: Patterns) -> tuple[list[int], list[tuple[str, str]]]:
    held: list[str] = []
    named: list[str] = []
    lines: list[int] = []
    for index in range(first, min(len(texts), first + _MOST_LINES)):
        text = texts[index].strip()
        found = offices(text, patterns)
        if not found and (len(named) >= len(held) or len(text) > _LONGEST):
            break
        held.extend(found)
        if text and not found:
            named.extend(names(text, len(held) - len(named)))
        lines.append(index)
    return lines, list(zip(held, named, strict=False))
