"""Chinese: no spaces, no endings; numbers and modifiers stand before their noun, and an object may go before its verb."""

from __future__ import annotations

from council.records.patterns.table import Patterns
from council.records.patterns.zh.frames import FRAMES
from council.records.patterns.zh.layout import COVER, LAYOUT
from council.records.patterns.zh.measures import MEASURES
from council.records.patterns.zh.objects import OBJECTS, PROPOSING
from council.records.patterns.zh.parts import PARTS
from council.records.patterns.zh.references import REFERENCES, ROLES
from council.records.patterns.zh.tasks import TASKS

PATTERNS = Patterns(
    language="zh",
    abbreviations=frozenset(["mr", "mrs", "ms", "dr", "prof", "no", "rev", "add", "corr"]),
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
