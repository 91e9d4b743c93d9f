"""Choosing the words a reader gets, where texts exist in some languages and not in others."""

from django.utils.translation import get_language

from documents.languages import CODES, by_interface


def reader_language():
    """The language code of texts ("zh") that goes with the interface a page is shown in ("zh-hans")."""
    return by_interface(get_language() or "en").code


def choose(rows, language=None, key=lambda row: row.language):
    """Of rows that say the same in several languages, the reader's; else the first by the order of `CODES`; else None.

    Nothing is passed off as what it is not: the row tells its language, and the page names it.
    """
    wanted = language or reader_language()
    return min(rows, key=lambda row: (key(row) != wanted, CODES.index(key(row))), default=None)
