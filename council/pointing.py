"""What a text is found by beside its words: what it cites, what is decided there, and who reads it as the latest.

Each is a term of the same index, so that one query finds "1332" and "plate-forme" in one paragraph among those that the
public reads. A term is made of the row that is meant, whose number and spelling may yet change, and begins as no word does.
"""

from documents.publishing import Audience

# What may be pointed at, by the column of a mention -> how its terms begin.
KINDS = {"document": "0pd", "version": "0pv", "resolution": "0pr", "party": "0pp"}
CITABLE = ("document", "version", "resolution")
_READ_BY = "0v"
_OPEN_TO = "0m"
_IN = "0l"
_KIND = "0k"
_DECIDED = "0d"


def pointer(kind, pk):
    """The term of a row: pointer("resolution", 12) is "0pr12"."""
    return f"{KINDS[kind]}{pk}"


def pointers(mention):
    """The terms of what a mention points at."""
    ids = ((kind, getattr(mention, f"{kind}_id")) for kind in KINDS)
    return [pointer(kind, pk) for kind, pk in ids if pk is not None]


def read_by(audience):
    """The term of what an audience reads today."""
    return f"{_READ_BY}{Audience(audience).value}"


def open_to(audience):
    """The term of what an audience may read, be it of an earlier edition."""
    return f"{_OPEN_TO}{Audience(audience).value}"


def in_language(language):
    """The term of a text in that language."""
    return f"{_IN}{language}"


def of_kind(kind):
    """The term of what is a paragraph of that kind, a heading, a table."""
    return f"{_KIND}{kind}"


def decided(kind=""):
    """The term of what proves that something was decided: an act of that kind, or any."""
    return f"{_DECIDED}{kind or 'any'}"


def cited_in(terms):
    """What terms cite: kind -> keys of rows; other terms are passed over."""
    found = {kind: set() for kind in CITABLE}
    for term in terms:
        for kind in CITABLE:
            if term.startswith(KINDS[kind]):
                found[kind].add(int(term.removeprefix(KINDS[kind])))
    return found


def changed_citations(before, after):
    """The terms of what is cited otherwise than before: all of them when it is read by others."""
    before, after = set(before.split()), set(after.split())
    readers = {open_to(audience) for audience in Audience if audience != Audience.NOBODY}
    return before | after if readers & (before ^ after) else before ^ after
