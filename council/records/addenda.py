"""Citations of a record, where a mark that is named beside its document is a paper of its own: "C24/35 + Add.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from council.records.patterns import for_language
from documents import marks
from documents.symbols import Symbol
from documents.text import fold, latinise
from resolutions import citations
from resolutions.citations import Citation

_LONGEST = 40  # of what names one addendum


def find(text: str, language: str, session: str | None) -> list[Citation]:
    """All citations in `text`, in order: as `resolutions.citations` finds them, and the addenda that follow a symbol.

    The `exact` of an addendum is its mark alone, its target the symbol with that mark.
    """
    addendum = for_language(language).layout.addendum
    found = citations.find(text, language, session)
    ends = [*(each.start for each in found[1:]), len(text)]
    return [
        citation
        for each, until in zip(found, ends, strict=False)
        for citation in (each, *_added(each, text[each.end : until], addendum))
    ]


def _added(cited: Citation, after: str, addendum: re.Pattern[str]) -> Iterator[Citation]:
    symbol, at = cited.target, 0
    if not isinstance(symbol, Symbol):
        return
    while True:
        folded = fold(after[at : at + _LONGEST])
        match = addendum.match(folded.text)
        named = marks.NAMED.search(latinise(match[0])) if match else None
        if match is None or named is None:
            return
        start, end = folded.span(*named.span())
        exact = after[at + start : at + end]
        target = replace(symbol, marks=(*symbol.marks, *marks.read(named[0])))
        yield Citation(cited.end + at + start, cited.end + at + end, exact, target)
        at += folded.span(*match.span())[1]
