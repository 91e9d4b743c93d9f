"""The groups and other parties that the paragraphs of a record name: only suggested, for a person to confirm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from council.records.mentions import where
from council.records.record import Mention, Naming, Paragraph, Suggestion
from council.records.said import say
from documents import parties
from documents.parties import Named


def find_namings(paragraphs: Sequence[Paragraph], cited: Iterable[Mention | Suggestion]) -> list[Naming]:
    """The parties named in all paragraphs but those of the cover, in text order.

    Words that a citation or back-reference has already are not read a second time.
    """
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for one in cited:
        taken[one.paragraph].append((one.start, one.end))
    return [
        Naming(paragraph.order, where(paragraph), named.start, named.end, named.exact, named.keys, _reason(named))
        for paragraph in paragraphs
        if paragraph.kind != "cover"
        for named in parties.find(paragraph.text)
        if not any(start < named.end and named.start < end for start, end in taken[paragraph.order])
    ]


def _reason(named: Named) -> str:
    return say("an acronym of this group") if named.by_acronym else say("a name of this group")
