"""What each citation does: names the subject, carries a proposal, is to be acted on, founds or supports an argument."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.record import FollowUp, Mention, Paragraph
from council.records.sentences import spans


def set_roles(
    passages: Iterable[Passage],
    patterns: Patterns,
    vehicles: Sequence[Mention],
    tasks: Iterable[tuple[Paragraph, FollowUp]],
) -> None:
    """Set the role of the citations in the headings and paragraphs of items; others keep `mention`.

    `vehicles` are the citations of documents that carry a proposal, `tasks` what was asked in which paragraph. What a
    citation does for the decision counts before what it does in the debate.
    """
    carrying = {id(mention) for mention in vehicles}
    asked = _asked(tasks)
    for passage in passages:
        for start, end in spans(passage, patterns) if passage.mentions else ():
            sentence = passage.cut(start, end)
            argues = bool(patterns.roles.argument.search(sentence.text))
            founding = {match.end() - 1 for match in patterns.roles.basis.finditer(sentence.text)}
            for at, mention in sentence.mentions.items():
                if passage.paragraph.kind == "heading":
                    mention.role = "subject"
                elif id(mention) in carrying:
                    mention.role = "vehicle"
                elif any(first <= mention.start < last for first, last in asked[passage.paragraph.order]):
                    mention.role = "follow_up"
                elif at in founding:
                    mention.role = "basis"
                elif argues and mention.target_type == "resolution":
                    mention.role = "argument"


def _asked(tasks: Iterable[tuple[Paragraph, FollowUp]]) -> dict[int, list[tuple[int, int]]]:
    """For each paragraph, where the actions stand that it asks for."""
    spans_of: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for paragraph, task in tasks:
        start = paragraph.text.find(task.action)
        if start >= 0:
            spans_of[paragraph.order].append((start, start + len(task.action)))
    return spans_of
