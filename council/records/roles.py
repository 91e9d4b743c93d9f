"""What each citation does: names the subject, carries a proposal, is to be acted on, founds or supports an argument.

The subject is what a heading names, and in the paragraphs of a decision what its acts dispose of or have an effect on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from council.records.history import unmarked
from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.record import Decision, FollowUp, Mention, Paragraph, Proposal, Suggestion
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


def set_subjects(decisions: Iterable[Decision], mentions: Iterable[Mention], suggestions: Iterable[Suggestion]) -> None:
    """Make subjects of what stands in the paragraphs of a decision and is dealt with by it, where no role was found.

    A back-reference is what its best candidate is.
    """
    dealt_with: dict[int, set[str]] = defaultdict(set)
    for decision in decisions:
        papers = {unmarked(symbol) for act in decision.acts for symbol in act.documents}
        affected = {effect.key for act in decision.acts for effect in act.resolutions if effect.key}
        for order in (decision.paragraph, *decision.basis):
            dealt_with[order] |= papers | affected
    for mention in mentions:
        _make_subject(mention, mention.target, dealt_with[mention.paragraph])
    for suggestion in suggestions:
        _make_subject(suggestion, next(iter(suggestion.candidates), None), dealt_with[suggestion.paragraph])


def _make_subject(cited: Mention | Suggestion, target: str | None, dealt_with: set[str]) -> None:
    if cited.role == "mention" and target and (target if _is_key(target) else unmarked(target)) in dealt_with:
        cited.role = "subject"


def _is_key(target: str) -> bool:
    """Whether it is the key of a resolution ("council/1332"), and no symbol: only a key's body is in lower case."""
    return target.partition("/")[0].islower()


def set_roles_of_suggestions(
    suggestions: Iterable[Suggestion],
    proposals: Iterable[Proposal],
    tasks: Iterable[tuple[Paragraph, FollowUp]],
) -> None:
    """Set the role of back-references: the vehicle where a proposal rests on one, follow-up in what is asked for."""
    carried = {(proposal.where, proposal.vehicle) for proposal in proposals if proposal.inferred}
    asked = _asked(tasks)
    for suggestion in suggestions:
        if any((suggestion.where, candidate) in carried for candidate in suggestion.candidates[:1]):
            suggestion.role = "vehicle"
        elif any(first <= suggestion.start < last for first, last in asked[suggestion.paragraph]):
            suggestion.role = "follow_up"


def _asked(tasks: Iterable[tuple[Paragraph, FollowUp]]) -> dict[int, list[tuple[int, int]]]:
    """For each paragraph, where the actions stand that it asks for."""
    spans_of: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for paragraph, task in tasks:
        start = paragraph.text.find(task.action)
        if start >= 0:
            spans_of[paragraph.order].append((start, start + len(task.action)))
    return spans_of
