"""The pattern tables: one module of data per language, named by its code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from council.records.patterns.table import Patterns
from documents.languages import CODES

__all__ = ["LANGUAGES", "Patterns", "for_language"]

# The languages that have a table. A new one is a new module and nothing else.
LANGUAGES: tuple[str, ...] = tuple(code for code in CODES if find_spec(f"{__name__}.{code}"))


@cache
def for_language(code: str) -> Patterns:
    """The table of a language. LookupError when records cannot be read in it."""
    if code not in LANGUAGES:
        raise LookupError(f"there is no pattern table for the language {code!r}")
    table = import_module(f"{__name__}.{code}").PATTERNS
    assert isinstance(table, Patterns)
    return table
