"""What each paragraph of a debate does: it presents, discusses, proposes, decides, conducts the meeting, or states.

Decisions and proposals are those that were read; the others are told by cues of the language. A paragraph without a cue
has no part here: it is for a person to say, and is never guessed from its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from council.records.passages import Passage
from council.records.patterns.table import Patterns
from council.records.record import Item, Note, Part
from council.records.sentences import spans

_UNCONFIRMED = ("proposal", "replaced")  # notes about what the chair proposed and nobody confirmed


def parts_of(
    passages: Iterable[Passage], items: Iterable[Item], notes: Iterable[Note], patterns: Patterns
) -> dict[int, Part]:
    """The part of each paragraph in an item, by its order; headings have none."""
    decisions = [decision for item in items for decision in item.decisions]
    deciding = {decision.paragraph for decision in decisions}
    proposing = {order for decision in decisions for order in decision.basis}
    unconfirmed = {note.where for note in notes if note.about in _UNCONFIRMED}
    found: dict[int, Part] = {}
    for passage in passages:
        paragraph = passage.paragraph
        if paragraph.kind == "heading":
            continue
        if paragraph.order in deciding:
            found[paragraph.order] = "decision"
        elif paragraph.order in proposing or paragraph.where in unconfirmed:
            found[paragraph.order] = "proposal"
        elif part := _told(passage, patterns):
            found[paragraph.order] = part
    return found


def _told(passage: Passage, patterns: Patterns) -> Part | None:
    """The part that the first sentence with a cue tells; what only conducts the meeting counts after all others."""
    unquoted = passage.unquoted()
    sentences = [unquoted.text[start:end] for start, end in spans(unquoted, patterns)]
    told = [part for part in (_of_sentence(sentence, patterns) for sentence in sentences) if part]
    return next((part for part in told if part != "procedure"), next(iter(told), None))


def _of_sentence(sentence: str, patterns: Patterns) -> Part | None:
    parts = patterns.parts
    cues: tuple[tuple[Part, re.Pattern[str]], ...] = (
        ("statement", parts.states),
        ("presentation", parts.presents),
        ("procedure", parts.proceeds),
        ("discussion", parts.discusses),
    )
    found = next((part for part, cue in cues if cue.match(sentence)), None)
    return found or ("discussion" if patterns.roles.argument.search(sentence) else None)
