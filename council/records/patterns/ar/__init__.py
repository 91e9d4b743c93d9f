"""Arabic: the verb goes before who decides, and small words are written together with the next one ("and", "by", "to")."""

from __future__ import annotations

from council.records.patterns.ar.frames import FRAMES
from council.records.patterns.ar.layout import COVER, LAYOUT
from council.records.patterns.ar.measures import MEASURES
from council.records.patterns.ar.objects import OBJECTS, PROPOSING
from council.records.patterns.ar.parts import PARTS
from council.records.patterns.ar.references import REFERENCES
from council.records.patterns.ar.roles import ROLES
from council.records.patterns.ar.tasks import TASKS
from council.records.patterns.table import Patterns

PATTERNS = Patterns(
    language="ar",
    # Initials and titles ("د. مثال"): any single letter.
    abbreviations=frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
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
