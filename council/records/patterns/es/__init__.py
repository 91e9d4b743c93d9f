"""Spanish: records narrate in the present tense, often without a subject ("Se toma nota del Documento")."""

from __future__ import annotations

from council.records.patterns.es.frames import FRAMES
from council.records.patterns.es.layout import COVER, LAYOUT
from council.records.patterns.es.measures import MEASURES
from council.records.patterns.es.objects import OBJECTS, PROPOSING
from council.records.patterns.es.parts import PARTS
from council.records.patterns.es.references import REFERENCES
from council.records.patterns.es.roles import ROLES
from council.records.patterns.es.tasks import TASKS
from council.records.patterns.table import Patterns

PATTERNS = Patterns(
    language="es",
    abbreviations=frozenset(
        [
            *("sr", "sra", "sres", "sras", "srta", "dr", "dra", "prof", "ing", "lic", "excmo", "excma", "s.e"),
            *("d", "da", "ud", "uds", "ee", "uu"),
            *("n", "no", "nos", "num", "nums", "art", "arts", "parr", "parrs", "pag", "pags", "p", "pp", "ap", "apdo"),
            *("cap", "lit", "res", "dec", "rec", "mod", "enm", "ult", "vol", "cf", "etc", "op", "p.ej", "ej"),
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
