"""French: covers, and the parts of a record that are told by words."""

from __future__ import annotations

from council.records.patterns.table import CoverWords, LayoutWords, rx

_MONTHS = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
]
_UNITS = [
    "premiere",
    "deuxieme",
    "troisieme",
    "quatrieme",
    "cinquieme",
    "sixieme",
    "septieme",
    "huitieme",
    "neuvieme",
    "dixieme",
    "onzieme",
    "douzieme",
    "treizieme",
    "quatorzieme",
    "quinzieme",
    "seizieme",
    "dix-septieme",
    "dix-huitieme",
    "dix-neuvieme",
    "vingtieme",
]
_ORDINALS = {word: number for number, word in enumerate(_UNITS, start=1)} | {"seconde": 2}
_ORDINAL = rf"(?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|[0-9]{{1,2}}(?= ?(?:ere|re|eme|e)\b))"

COVER = CoverWords(
    months={month: number for number, month in enumerate(_MONTHS, start=1)},
    date=rx(rf"(?<![0-9-])(?P<day>[0-9]{{1,2}})(?:er)? (?P<month>{'|'.join(_MONTHS)}) (?P<year>[0-9]{{4}})"),
    weekday=rx(r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"),
    hours=rx(r"de [0-9]{1,2} ?(?:h|heures)(?: ?[0-9]{2})? a [0-9]{1,2} ?(?:h|heures)(?: ?[0-9]{2})?"),
    ordinals=_ORDINALS,
    organs=(
        ("ADM", rx(_ORDINAL + r"[a-z ]{0,30}(?:seance|reunion)[^.;]{0,40}commission permanente")),
        ("PL", rx(_ORDINAL + r"[a-z ]{0,30}seance pleniere")),
    ),
    inaugural=rx(r"seance (?:pleniere )?(?:inaugurale|d'ouverture)"),
    session=rx(
        r"conseil(?: de l'uit)?(?: de)? (?P<year>[0-9]{4})|session(?: ordinaire)? de (?P<of>[0-9]{4}) du conseil"
    ),
    chair=rx(r"(?<![a-z])president(?:e)?(?: par interim)? ?:"),
    later=rx(r"(?<![a-z])(?:puis|ensuite|plus tard) ?:"),
    after_chair=rx(r"sujets traites|documents?$"),
)

LAYOUT = LayoutWords(
    agenda=rx(r"^(?:sujets|points|questions) (?:traites|examines|traitees|examinees) ?:?"),
    papers_column=rx(r"documents? ?:?"),
    document_noun=rx(r"(?:les |le )?documents? "),
    addendum=rx(
        r"^ ?(?:\+|et son|et) ?\(?(?P<kind>add|corr|rev)(?:endum|igendum|ision)?\.? ?(?P<number>[0-9]{1,2})\)?"
    ),
    continued=rx(r"\(suite(?: et fin)?\)"),
    annex=rx(r"annexes?(?: (?:[a-z]|[0-9]{1,2}))?(?: ?[:.-].{0,80})?"),
    office=rx(
        r"(?:la |le )?(?:(?:vice-)?secretaire generale?|(?:vice-)?president(?:e)?)(?: par interim)?(?![a-z ]*[a-z])"
    ),
    points=rx(r"[0-9.]+(?:(?:, [0-9.]+)* (?:et|a|ou) [0-9.]+)? (?:du|des) "),
)
