"""Russian: no articles, free word order, and passives in -ся; records narrate in the present tense or in the past."""

from __future__ import annotations

from council.records.patterns.ru.frames import FRAMES
from council.records.patterns.ru.layout import COVER, LAYOUT
from council.records.patterns.ru.measures import MEASURES
from council.records.patterns.ru.objects import OBJECTS, PROPOSING
from council.records.patterns.ru.parts import PARTS
from council.records.patterns.ru.references import REFERENCES, ROLES
from council.records.patterns.ru.tasks import TASKS
from council.records.patterns.table import Patterns

PATTERNS = Patterns(
    language="ru",
    abbreviations=frozenset(
        [
            *("г", "гг", "г-н", "г-жа", "д-р", "проф", "е.п", "и.о", "им"),
            *("п", "пп", "ст", "стр", "гл", "разд", "прил", "табл", "рис", "прим"),
            *("док", "рез", "реш", "рек", "пересм", "изм", "посл", "испр", "доп", "ред"),
            *("т.е", "т.д", "т.п", "т.к", "др", "пр", "см", "ср", "напр", "англ"),
            *("тыс", "млн", "млрд", "долл", "шв", "фр", "час", "ч", "мин"),
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
