"""The one key by which what was said is sorted: the latest session and meeting first, within a meeting as it was said.

A date cannot sort: some records have none. The key of a paragraph's words packs, from the highest bits down, the order of
its session, of its meeting, its place in the record, language and edition, so that one number sorts, pages, and tells
what it is of. It is unique; where two meetings of a session have one order, their rows are told apart by their ids.
"""

from dataclasses import dataclass

from documents.languages import CODES

# Name -> bits, from the highest down: 63 in all, what a signed column of eight bytes holds.
BITS = {"session": 18, "meeting": 14, "apart": 6, "place": 15, "language": 3, "edition": 7}
_MOST = {name: (1 << bits) - 1 for name, bits in BITS.items()}
_SHIFT = {name: sum(list(BITS.values())[at + 1 :]) for at, name in enumerate(BITS)}


@dataclass(frozen=True)
class Place:
    """What a key tells: the orders of session and meeting, the language."""

    session: int
    meeting: int
    language: str


def sort_key(meeting, order, language, edition):
    """The key of the words at `order` (from 0) of an edition, by its number and language. Higher sorts first."""
    parts = {
        "session": meeting.session.order,
        "meeting": meeting.order,
        "apart": meeting.pk,
        "place": _MOST["place"] - order,
        "language": _MOST["language"] - CODES.index(language),
        "edition": edition,
    }
    wrapped = {"apart", "edition"}
    packed = 0
    for name, part in parts.items():
        part = part & _MOST[name] if name in wrapped else max(0, min(part, _MOST[name]))
        packed |= part << _SHIFT[name]
    return packed


def decision_key(meeting, order):
    """The key of the decision taken in the paragraph at `order` of a record: the latest of a meeting sorts first."""
    return sort_key(meeting, _MOST["place"] - order, CODES[-1], 0)


def place_of(key):
    """What a key tells of the words it belongs to."""
    parts = {name: (key >> _SHIFT[name]) & _MOST[name] for name in BITS}
    return Place(parts["session"], parts["meeting"], CODES[_MOST["language"] - parts["language"]])


def keys_of_session(order):
    """The least and the greatest key of what was said in the sessions of that order."""
    least = max(0, min(order, _MOST["session"])) << _SHIFT["session"]
    return least, least + (1 << _SHIFT["session"]) - 1
