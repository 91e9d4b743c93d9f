"""English: records narrate in the past tense ("The Council noted"), so that a verb's finite form is its participle too."""

from __future__ import annotations

from council.records.patterns.en.frames import FRAMES
from council.records.patterns.en.layout import COVER, LAYOUT
from council.records.patterns.en.measures import MEASURES
from council.records.patterns.en.objects import OBJECTS, PROPOSING, TASKS
from council.records.patterns.en.parts import PARTS
from council.records.patterns.en.references import REFERENCES, ROLES
from council.records.patterns.table import Patterns

PATTERNS = Patterns(
    language="en",
    abbreviations=frozenset(
        [
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "h.e",
            "no",
            "nos",
            "art",
            "para",
            "paras",
            "res",
            "dec",
            "cf",
            "etc",
            "mod",
            "vol",
            "p",
            "pp",
            "op",
            "st",
            "e.g",
            "i.e",
        ]
    ),
    cover=COVER,
    layout=LAYOUT,
    frames=FRAMES,
    measures=MEASURES,
    objects=OBJECTS,
    proposing=PROPOSING,
    references=REFERENCES,
    tasks=TASKS,
    roles=ROLES,
    parts=PARTS,
)
