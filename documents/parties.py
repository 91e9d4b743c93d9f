"""The Council's own groups by their names: one party under an acronym and a name in each of six languages.

The table is data (`parties.toml`) that an editor corrects without touching code. CWG-COP, GTC-COP and РГС-COP are one
party; an acronym is met in texts of any language, spelled with whatever hyphen or none. Which party a text means is
only suggested: a person confirms it.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from documents.languages import CODES
from documents.text import fold, latinise


@dataclass(frozen=True)
class Name:
    """What a party is called in one language. `seen`: where a real text has the acronym; "" is a guess."""

    language: str
    name: str
    acronym: str = ""
    seen: str = ""


@dataclass(frozen=True)
class Party:
    """A party of the table: `also` are earlier and other spellings of its acronym."""

    key: str
    kind: str
    names: tuple[Name, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """A party named at `text[start:end]`, which is `exact`, by its acronym or its name: the keys it may mean."""

    start: int
    end: int
    exact: str
    keys: tuple[str, ...]
    by_acronym: bool


@cache
def parties() -> dict[str, Party]:
    """The parties of the table by key, in its order."""
    rows = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))["party"]
    return {
        row["key"]: Party(
            row["key"],
            row["kind"],
            tuple(Name(code, **row[code]) for code in CODES if code in row),
            tuple(row.get("also", ())),
        )
        for row in rows
    }


def find(text: str) -> list[Named]:
    """The parties that a text names, in order; of two names that begin together the longer.

    The name of a group in the symbol of its document ("CWG-COP-14/3") names that document, not the group.
    """
    folded = fold(text)
    plain = latinise(folded.text)
    found = []
    for match in _pattern().finditer(plain):
        start, end = folded.span(*match.span())
        exact = text[start:end]
        by_acronym = match["acronym"] is not None
        if not by_acronym or _is_spelled_as_one(exact):
            found.append(Named(start, end, exact, _meanings()[_squeezed(match[0])], by_acronym))
    return found


# A letter or digit of the scripts that put spaces between words; Chinese and Arabic words may touch a name.
_LETTER = "a-z0-9а-я"
_NOT_BEFORE = rf"(?<![{_LETTER}&/])(?<![{_LETTER}]-)"
_NOT_AFTER = rf"(?![{_LETTER}]|[-&/][{_LETTER}])"
_NOT_A_SYMBOL = r"(?! [0-9]{1,3}/[0-9])"


@cache
def _pattern() -> re.Pattern[str]:
    acronyms = _either(_spellings(acronyms=True), r"[- ]?")
    names = _either(_spellings(acronyms=False), r"[- ]")
    return re.compile(
        rf"{_NOT_BEFORE}(?:(?P<name>{names})(?![{_LETTER}])|(?P<acronym>{acronyms}){_NOT_AFTER}{_NOT_A_SYMBOL})"
    )


def _either(spellings: set[str], hyphen: str) -> str:
    longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    return "|".join(re.escape(one).replace(r"\-", hyphen).replace("&", " ?& ?") for one in longest_first)


def _spellings(*, acronyms: bool) -> set[str]:
    found = {
        name.acronym if acronyms else name.name for party in parties().values() for name in party.names if name.name
    }
    if acronyms:
        found |= {spelling for party in parties().values() for spelling in party.also}
    return {_plain(spelling) for spelling in found if spelling}


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    """For each spelling the keys of the parties so called."""
    meanings: dict[str, dict[str, None]] = {}
    for party in parties().values():
        called = [spelling for name in party.names for spelling in (name.name, name.acronym)]
        for spelling in (*called, *party.also):
            meanings.setdefault(_squeezed(_plain(spelling)), {})[party.key] = None
    return {spelling: tuple(keys) for spelling, keys in meanings.items()}


def _plain(spelling: str) -> str:
    return latinise(fold(spelling).text)


def _squeezed(plain: str) -> str:
    """A spelling without its hyphens and spaces, which writers and converters lose."""
    return plain.replace("-", "").replace(" ", "")


def _is_spelled_as_one(exact: str) -> bool:
    """Whether the letters before the first hyphen are capitals: "RAG" is a group, "rag" and "Rag" are words."""
    letters = [letter for letter in re.split(r"[-‐‑‒–— &]", exact, maxsplit=1)[0] if letter.isalpha()]
    return bool(letters) and all(letter.isupper() for letter in letters)
