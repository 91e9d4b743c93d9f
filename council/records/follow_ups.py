"""Who is asked to do what, in the record's own words."""

from __future__ import annotations

import re
from contextlib import suppress

from council.records.clauses import Clause
from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.record import FollowUp
from council.records.vocabulary import TASK_KINDS
from documents.conferences import parse_session

_ENDS = " .;,:!?。；，、：！？"


def given(clause: Clause, patterns: Patterns) -> list[FollowUp]:
    """The task that a measure gives; [] when it gives none, or to nobody in particular."""
    if clause.kind not in TASK_KINDS:
        return []
    for pattern in patterns.tasks.given:
        for match in pattern.finditer(clause.passage.text):
            if found := _follow_up(clause.passage, match, patterns):
                return [found]
    return []


def undertaken(condition: Passage | None, patterns: Patterns) -> list[FollowUp]:
    """What somebody is understood to do: "on the understanding that the secretariat would ..."."""
    match = patterns.tasks.undertaken.search(condition.text) if condition else None
    found = _follow_up(condition, match, patterns) if condition and match else None
    return [found] if found else []


def _follow_up(passage: Passage, match: re.Match[str], patterns: Patterns) -> FollowUp | None:
    if not patterns.tasks.actor.search(match["actor"]):
        return None
    actor = passage.original(*match.span("actor")).strip(_ENDS)
    action = passage.original(*match.span("action")).strip(_ENDS)
    return FollowUp(actor, action, _due(match["action"], patterns))


def _due(action: str, patterns: Patterns) -> str | None:
    """The session of the Council by which it is to be done, if the words name one."""
    if match := patterns.tasks.due.search(action):
        year = next(group for group in match.groups() if group)
        with suppress(ValueError):
            return parse_session(f"C{year}").code
    return None
