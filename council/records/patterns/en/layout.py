"""English: covers, and the parts of a record that are told by words."""

from __future__ import annotations

from council.records.patterns.table import CoverWords, LayoutWords, rx

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_UNITS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_ORDINALS = {word: number for number, word in enumerate(_UNITS, start=1)}
_ORDINAL = rf"(?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|[0-9]{{1,2}}(?= ?(?:st|nd|rd|th)\b))"

COVER = CoverWords(
    months={month: number for number, month in enumerate(_MONTHS, start=1)},
    date=rx(rf"(?<![0-9-])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{'|'.join(_MONTHS)}),? (?P<year>[0-9]{{4}})"),
    weekday=rx(r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
    hours=rx(r"(?:from )?[0-9]{1,2}[.:h]?[0-9]{2} (?:to|-) [0-9]{1,2}[.:h]?[0-9]{2}(?: hours| hrs)?"),
    ordinals=_ORDINALS,
    organs=(
        ("ADM", rx(_ORDINAL + r"[a-z ]{0,30}meeting[^.;]{0,40}standing committee")),
        (
            "ADM",
            rx(r"standing committee on administration and management[^.;]{0,60}?" + _ORDINAL + r"[a-z ]{0,20}meeting"),
        ),
        ("PL", rx(_ORDINAL + r"[a-z ]{0,30}plenary(?: meeting)?")),
    ),
    inaugural=rx(r"(?:inaugural|opening) (?:plenary )?meeting"),
    session=rx(r"council(?: session)?[ -](?P<year>[0-9]{4})|(?P<of>[0-9]{4}) session of the council"),
    chair=rx(r"(?<![a-z])(?:acting )?chair(?:man|woman|person)? ?:"),
    later=rx(r"(?<![a-z])later ?:"),
    after_chair=rx(r"subjects discussed|documents?$"),
)

LAYOUT = LayoutWords(
    agenda=rx(r"^(?:subjects?|items|points) (?:discussed|considered|examined) ?:?"),
    papers_column=rx(r"documents? ?:?"),
    document_noun=rx(r"(?:the )?documents? "),
    addendum=rx(
        r"^ ?(?:\+|and its|and) ?\(?(?P<kind>add|corr|rev)(?:endum|igendum|ision)?\.? ?(?P<number>[0-9]{1,2})\)?"
    ),
    continued=rx(r"\((?:continued|cont'd|contd|cont)\.?(?: and concluded)?\)|\(concluded\)"),
    annex=rx(r"annex(?:es)?(?: (?:[a-z]|[0-9]{1,2}))?(?: ?[:.-].{0,80})?"),
    office=rx(
        r"(?:the )?(?:(?:acting |deputy )?secretary-general|(?:acting |vice-)?chair(?:man|woman|person)?)(?![a-z ]*[a-z])"
    ),
    points=rx(r"[0-9.]+(?:(?:, [0-9.]+)* (?:and|to|or) [0-9.]+)? (?:of|above|below) "),
)
