"""The frames of a language, filled with the verbs of its measures and the body whose meeting it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from council.records.patterns import Patterns, for_language
from council.records.patterns.table import Form, Frames, Measure, rx
from council.records.vocabulary import INSTRUCTED, INVITED, REQUESTED

# The organ whose deciders hold for meetings of other organs, and for records that do not say which meeting it was.
PLENARY = "PL"


@dataclass(frozen=True)
class Grammar:
    """The compiled frames of one language for meetings of one organ. Fields as in `patterns.table.Frames`."""

    patterns: Patterns
    direct: re.Pattern[str]
    impersonal: re.Pattern[str]
    further: re.Pattern[str]
    joined: re.Pattern[str]
    passive: re.Pattern[str]
    unnamed: re.Pattern[str]
    further_passive: re.Pattern[str]
    chair_speaks: re.Pattern[str]
    chair_proposes: re.Pattern[str]
    also_proposes: re.Pattern[str]
    pronoun_proposes: re.Pattern[str]
    speaker_proposes: re.Pattern[str]
    tacit: re.Pattern[str]
    proposed_head: re.Pattern[str]
    proposed_further: re.Pattern[str]
    proposed_passive: re.Pattern[str]
    coordinator: re.Pattern[str]
    anew: re.Pattern[str]
    joint: re.Pattern[str]  # ends a clause that another follows
    joined_passive: re.Pattern[str]
    unopposed: re.Pattern[str]
    tasked: re.Pattern[str]
    further_tasked: re.Pattern[str]
    manner: re.Pattern[str]  # nothing but adverbs, between a verb and what it says
    wished_further: re.Pattern[str]  # a second measure of the same subject, with a modal of its own
    second: re.Pattern[str]
    led: re.Pattern[str]  # ends where a second measure of the same subject begins


_TEMPLATES = (
    "direct",
    "impersonal",
    "further",
    "joined",
    "passive",
    "unnamed",
    "further_passive",
    "chair_speaks",
    "chair_proposes",
    "also_proposes",
    "pronoun_proposes",
    "speaker_proposes",
    "tacit",
    "proposed_head",
    "proposed_further",
    "proposed_passive",
    "coordinator",
    "anew",
    "joined_passive",
    "unopposed",
    "tasked",
    "further_tasked",
    "second",
)


# Adverbs one after the other: with no end to them, a text of nothing else would be read in time that grows faster.
_ADVERBS = re.compile(r"(\([^()]*ADVERB[^()]*\))\*")
_MOST_ADVERBS = 4


@cache
def grammar(language: str, organ: str) -> Grammar:
    """The frames for records of an organ's meetings ("PL", "ADM"), in a language that has a table."""
    patterns = for_language(language)
    slots = {name: _bounded(words) for name, words in _slots(patterns.frames, patterns.measures, organ).items()}
    compiled = {name: rx(_bounded(getattr(patterns.frames, name)), **slots) for name in _TEMPLATES}
    led = rx("(?:COORD)(?:COMPLEMENT)?$", **slots)
    return Grammar(
        patterns,
        joint=rx("(?:COORD)$", **slots),
        led=led,
        manner=rx("[ ,]*(?:(?:ADVERB)[ ,]+)?", **slots),
        wished_further=rx(_bounded(r"COORD(?:MODAL) (?:ADVERB )*(?:BARE)\b"), **slots),
        **compiled,
    )


def _bounded(source: str) -> str:
    return _ADVERBS.sub(rf"\1{{0,{_MOST_ADVERBS}}}", source)


def _slots(frames: Frames, measures: tuple[Measure, ...], organ: str) -> dict[str, str]:
    return {
        "PROPOSES": f"(?P<proposes>{frames.proposes})",
        "SPEAKER": frames.speaker,
        "CHAIR": frames.chair,
        "LEAD": frames.lead,
        "PAPER": frames.paper,
        "COORD": frames.coordinator,
        "ADVERB": frames.adverb,
        "MODAL": frames.modal,
        "COMPLEMENT": frames.complement,
        "COUNCIL": frames.deciders.get(organ, frames.deciders[PLENARY]),
        "FINITE": _verbs(measures, "finite"),
        "BARE": _verbs(measures, "bare"),
        "PASSIVE": _verbs(measures, "passive"),
        "CHARGED": _verbs((each for each in measures if each.kind == INSTRUCTED), "passive"),
        "TASKED": _verbs((each for each in measures if each.kind in (INSTRUCTED, REQUESTED, INVITED)), "passive"),
    }


def _verbs(measures: Iterable[Measure], form: Form) -> str:
    """All verbs of a form, each measure's in a group of its name and form; `kind_of` reads it back."""
    return "|".join(f"(?P<{measure.kind}__{form}>{verbs})" for measure in measures if (verbs := getattr(measure, form)))


def kind_of(match: re.Match[str]) -> tuple[str, int]:
    """The kind of measure that a frame ended with, and where its verb begins."""
    group = match.lastgroup
    assert group is not None
    return group.partition("__")[0], match.start(group)


def is_finite(match: re.Match[str]) -> bool:
    """Whether the verb that a frame ended with stands in the form in which the body itself does it."""
    return (match.lastgroup or "").endswith("__finite")
