"""How the words of a language make a citation: its table compiled to patterns over folded text.

Every pattern is tried at one place and ends within a few words, so that a text is read in time that grows with its
length and not faster.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from documents.text import fold
from resolutions.citation_table import Kind, Noun, Words
from resolutions.citation_words import ACRONYMS, MARGIN, WORDS

# A number of at most four digits that is not the beginning of a symbol, a point or a share: not 70/125, 1.2 or 10 %.
_NOT_MORE = r"(?![0-9a-z]|[./][0-9]|\s?%)(?:\s?号)?"
NUMBER = re.compile(rf"(?:第\s{{0,2}})?(?P<number>[1-9][0-9]{{0,3}})(?P<edition>(?!))?{_NOT_MORE}")
# Resolutions of the Radiocommunication Assembly carry their edition behind a hyphen: ITU-R 1-6 is Resolution 1.
NUMBER_AND_EDITION = re.compile(rf"(?:第\s{{0,2}})?(?P<number>[1-9][0-9]{{0,3}})(?P<edition>-[0-9]{{1,2}})?{_NOT_MORE}")
BRACKET = re.compile(r"\s{0,3}\((?P<inside>[^()]{1,120})\)")


@dataclass(frozen=True)
class Sense:
    """What one form of a noun means: `many` is None when the form does not say whether a list may follow."""

    kind: Kind
    many: bool | None
    weak: bool
    body: str


@dataclass(frozen=True)
class Grammar:
    """The patterns of one language, in the order in which a citation meets them.

    `head` finds the noun, a letter of the margin, or the first number where the noun follows it (groups noun, margin,
    ordinal); `noun` is the one that follows, `senses` tells what a form means. `before` ends where the head begins,
    `lead` stands between noun and number, `body` behind a number, `separator` between two. `noise` are words that a
    query may hold beside a citation. `before`, `lead` and `body` are for `stated_body`.
    """

    head: re.Pattern[str]
    noun: re.Pattern[str]
    number_first: bool
    senses: Mapping[str, Sense]
    before: re.Pattern[str]
    lead: re.Pattern[str]
    body: re.Pattern[str]
    separator: re.Pattern[str]
    noise: frozenset[str]


def pattern(*phrases: str) -> str:
    """The phrases of a table as one pattern over folded text: the longest first; a full stop in them may be missing.

    Without any phrase, a pattern that never matches.
    """
    spellings = {fold(phrase).text for group in phrases for phrase in group.split("|") if phrase}
    ordered = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    return "|".join(_loosened(spelling) for spelling in ordered) or "(?!)"


def _loosened(spelling: str) -> str:
    return re.escape(spelling).replace(r"\.\ ", r"\.?\s{0,3}").replace(r"\.", r"\.?").replace(r"\ ", r"\s{1,3}")


def stated_body(match: re.Match[str] | None) -> str:
    """The body that a match of `before`, `lead` or `body` names: "" for none, "foreign" for none of the Union's."""
    return (match.lastgroup or "").replace("_", "-") if match else ""


def _bodies(phrases: Mapping[str, str]) -> str:
    """Phrases and acronyms of all bodies, each in a group of its body's name; "foreign" goes first, being longer."""
    named = {body: "|".join(filter(None, (phrases.get(body, ""), ACRONYMS.get(body, "")))) for body in _BODIES}
    return "|".join(f"(?P<{body.replace('-', '_')}>{pattern(names)})" for body, names in named.items() if names)


_BODIES = ("foreign", "council", *ACRONYMS)
_ANY_ACRONYM = rf"(?:\s?\((?:{pattern(*ACRONYMS.values())})(?:-[0-9]{{2,4}})?\))?"
# The year of a body's session: PP-22, 理事会2001年会议.
_HELD_IN = r"(?:-[0-9]{2,4}|[0-9]{4}年(?:会议|届会)?)?"
_NO_LETTER = r"(?![^\W\d_])"


def _senses(nouns: Iterable[Noun]) -> dict[str, Sense]:
    """A form that can be one and many is of unknown number."""
    senses: dict[str, Sense] = {}
    for noun in nouns:
        for forms, many in ((noun.one, False), (noun.many, True), (noun.either, None), (noun.weak, None)):
            for form in filter(None, forms.split("|")):
                spelling = fold(form).text
                known = senses.get(spelling)
                number = many if known is None or known.many == many else None
                senses[spelling] = Sense(noun.kind, number, form in noun.weak.split("|"), noun.body)
    return senses


# Chinese writes no spaces: a number that opens a citation is known by what stands around it.
_ORDINAL = r"(?P<ordinal>第\s{0,2}(?=[1-9])|(?<![0-9a-z./\-])(?=[1-9][0-9]{0,3}\s?号))"


def _head(senses: Mapping[str, Sense], prefix: str, *, number_first: bool) -> str:
    """A noun is a whole word, where words have ends, and no part of a code (EG-DEC482); a letter of the margin must not
    end a name (ITU-R) or symbol."""
    margin = [form for form in senses if len(form) == 1]
    nouns = pattern(*(form for form in senses if len(form) > 1))
    noun = (
        rf"(?P<noun>{nouns})" if number_first else rf"(?<![^\W_])(?<![^\W_]-){prefix}(?P<noun>{nouns}){_NO_LETTER}\.?"
    )
    ordinal = _ORDINAL if number_first else "(?!)"
    return rf"{noun}|(?<![0-9a-zа-я/.\-])(?P<margin>{pattern(*margin)})(?=\s?[1-9])|{ordinal}"


def _separator(words: Words) -> str:
    """Only what is followed by a number separates numbers."""
    joiner = pattern(words.joiners)
    return (
        rf"\s{{0,3}}(?:(?P<range>-|{pattern(words.ranges)})|(?P<comma>[,;、])\s{{0,3}}(?P<final>{joiner})?"
        rf"|(?P<joiner>{joiner}))(?=\s{{0,3}}(?:第\s?)?[1-9])\s{{0,3}}"
    )


@lru_cache
def grammar(language: str) -> Grammar:
    """The grammar of a language code. KeyError when it is none of the six."""
    words = WORDS[language]
    senses = _senses((*words.nouns, *MARGIN))
    free = "" if words.number_first else r"(?<![^\W_])"
    before = rf"{free}(?:{_bodies(words.before)}){_HELD_IN}{_ANY_ACRONYM}(?:{pattern(words.genitive)})?\s{{0,3}}$"
    issued = rf"(?:(?:{pattern(words.issued)})\s{{1,3}})?"
    body = rf"{issued}(?:{_bodies(words.after)})(?:-[0-9]{{2,4}})?{_NO_LETTER}{_ANY_ACRONYM}"
    stating = [names for phrases in (words.before, words.after) for name, names in phrases.items() if name != "foreign"]
    beside = (*stating, *ACRONYMS.values(), words.joiners, words.genitive)
    return Grammar(
        head=re.compile(_head(senses, words.prefix, number_first=words.number_first)),
        noun=re.compile(rf"\s{{0,2}}(?P<noun>{pattern(*(form for form in senses if len(form) > 1))})"),
        number_first=words.number_first,
        senses=senses,
        before=re.compile(before if words.before else "(?!)"),
        lead=re.compile(rf"(?:\?(?=[0-9])|\s{{0,3}})(?:{body}\s{{0,3}})?(?:(?:{pattern(words.numero)})\s{{0,3}})?"),
        body=re.compile(rf"\s{{0,3}}{body}"),
        separator=re.compile(_separator(words)),
        noise=frozenset(word for names in beside for word in re.findall(r"[^\W_]+", fold(names).text)),
    )
