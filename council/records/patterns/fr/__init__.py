"""French: records narrate in the present tense ("Le Conseil prend note")."""

from __future__ import annotations

from council.records.patterns.fr.frames import FRAMES
from council.records.patterns.fr.layout import COVER, LAYOUT
from council.records.patterns.fr.measures import MEASURES
from council.records.patterns.fr.objects import OBJECTS, PROPOSING, TASKS
from council.records.patterns.fr.parts import PARTS
from council.records.patterns.fr.references import REFERENCES, ROLES
from council.records.patterns.table import Patterns

PATTERNS = Patterns(
    language="fr",
    abbreviations=frozenset(
        [
            "m",
            "mm",
            "mme",
            "mmes",
            "mlle",
            "dr",
            "prof",
            "s.e",
            "no",
            "nos",
            "art",
            "al",
            "par",
            "res",
            "res",
            "dec",
            "cf",
            "etc",
            "mod",
            "vol",
            "p",
            "pp",
            "op",
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
