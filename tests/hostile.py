"""Addresses nobody means well by: what somebody types, pastes or sends to a search or a list to see it fall over."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from urllib.parse import quote_from_bytes

# Of every address the parameters that it knows; each is also sent those of the others.
PARAMETERS = {
    "search/": ("q",),
    "search/suggest/": ("q",),
    "decisions/": ("resolution", "body", "kind", "session", "meeting", "document", "words", "proposal"),
    "documents/": ("session", "series", "kind", "source", "words"),
    "resolutions/": ("body", "words", "number", "session"),
}
EVERYWHERE = (
    "page",
    "after",
    "before",
    "sort",
    "order",
    "format",
    "language",
    "year",
    "series",
    "lang",
    "view",
    "__proto__",
)
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh-hans")
LONGEST = 32_000  # of a query as it is sent: four times what servers pass on
MOST_FIELDS = 1000  # more parameters than this are refused before anybody reads them

_PLAIN = (
    *("council", "Le", "Conseil", "règlement", "бюджет", "القرار", "预算", "理事会", "plate-forme", "1332", "C24/8"),
    *("PP 140 2022", "C24/8(Rev.1)", "GTC-COP", "РГС-COP", "résolution 1332", "第1332号决议", "PL3", "C24/PL3/1.4"),
)
_OPERATORS = (
    *("OR", "AND", "NOT", "NEAR", "NEAR(a b, 5)", "^a", "terms:a", "a:b", "{terms pointers}: a", "-", "--", "+a", "*"),
    *("a*", "a* b* c*", "*a", "**", '"', '""', '"a', 'a"', '"a b" "', "-a", "-a -b", '-"a b"', "OR OR", "a OR", "OR a"),
    *(
        "a & b",
        "a | !b",
        "!!a",
        "a <-> b",
        "a <9> b",
        ":*",
        "a:*",
        "a:ABCD",
        "(",
        ")",
        "((a)",
        "&|!<->",
        "'",
        "''",
        "\\",
    ),
    *("0v0", "0pr1", "0ladopted", "0q", "0pd99999999999999999999", "%", "_", "%s", "{0}", "$1", "`", "\\0", "\\x00"),
)
_BAIT = (
    *("' OR 1=1 --", "'; DROP TABLE council_paragraphtext; --", "1 UNION SELECT null", '" OR ""="', "1/0", "sleep(9)"),
    *("<script>alert(1)</script>", "{{ 7*7 }}", "{% load %}", "../../etc/passwd", "http://[::1", "javascript:0"),
    *("(a+)+$", "a" * 60 + "!", "x" * 40 + "/" * 40, "((((((((((", "[a-z", "1." * 60, "C24/" * 60, "(Rev." * 60),
    *("Resolution " * 30, "Rés. 1 (Rev. " * 20, "第" * 80, "第1号" * 40, "C24/8-" * 50, "1332, " * 60 + "and"),
)
_SIGNS = (
    *("\0", "\ud800", "\udfff", "\udbff\udc00", "\ufeff", "\u202e", "\u2066", "\u200f", "\u200d", "\u00ad", "\u2028"),
    *("\uffff", "\U0010ffff", "\U0001f469\u200d\U0001f680", "\x1b[2J", "\r\nSet-Cookie: a=b", "\t", "\u3000", "\u2011"),
    *(
        "e" + "\u0301" * 400,
        "\u0651" * 300,
        "ﷺ" * 50,
        "İ",
        "ß" * 100,
        "ﬁ" * 50,
        "１３３２",
        "Ｃ２４／８",
        "٢٠٢٤",
        "²",
        "½",
    ),
    *("\u1100\u1161" * 60, "Ω", "\u0345" * 200, "Ⅷ", "①", "\u0e33" * 80, "🇺🇳" * 40, "\u034f" * 300, "漢" * 500),
)
_NUMBERS = (
    "-1",
    "0",
    "1",
    "2",
    "1e9",
    "1000000000",
    "9" * 400,
    "-" + "9" * 40,
    "1.5",
    "NaN",
    "inf",
    "0x1f",
    "１",
    "٣",
    "",
)


def addresses(seed: int, count: int, known: tuple[str, ...] = tuple(PARAMETERS)) -> Iterator[tuple[str, str]]:
    """Addresses of these pages, as (path, query as it is sent): the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        page = chance.choice(known)
        fields = [_field(page, chance) for _ in range(chance.choice((1, 1, 1, 2, 3, 8)))]
        if chance.random() < 0.05:  # one parameter again and again
            fields *= chance.choice((2, 20, 1000))
        yield f"/{chance.choice(LANGUAGES)}/{page}", chance.choice("&&&&&;").join(fields)[:LONGEST]


def allowed(path: str, query: str) -> set[int]:
    """What may be answered: a page, by a search the way to what was named, where parameters are read a refusal of too many."""
    if query.count("&") >= MOST_FIELDS:
        return {200, 400}
    return {200, 302} if path.endswith("/search/") else {200}


def _field(page: str, chance: random.Random) -> str:
    names = chance.choice((PARAMETERS[page], PARAMETERS[page], EVERYWHERE, PARAMETERS["decisions/"]))
    name = chance.choice(names) if chance.random() < 0.97 else _typed(chance)
    value = chance.choice(_NUMBERS) if name in EVERYWHERE and chance.random() < 0.6 else chance.choice(_VALUES)(chance)
    if chance.random() < 0.03:
        return f"{quoted(name)}={_broken(value, chance)}"
    return f"{quoted(name)}={quoted(value)}"


def quoted(text: str) -> str:
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"))


def _broken(value: str, chance: random.Random) -> str:
    """Bytes that are no text in any encoding, or no bytes at all."""
    return quoted(value)[: chance.randint(0, 40)] + chance.choice(
        ("%", "%zz", "%ff%fe", "%c3", "%ed%a0%80", "%u0041", "\x7f")
    )


def _typed(chance: random.Random) -> str:
    return chance.choice(chance.choice((_PLAIN, _OPERATORS, _BAIT, _SIGNS)))


def _few(chance: random.Random) -> str:
    joint = chance.choice((" ", "", " OR ", " -", "\u00a0", ",", '"', "*", "\n"))
    return joint.join(_typed(chance) for _ in range(chance.randint(1, 9)))


def _many(chance: random.Random) -> str:
    """A thousand terms, all of a kind or of every kind."""
    term = chance.choice((lambda n: f"a{n}", lambda n: f"a{n}*", lambda n: f"-a{n}", lambda n: _typed(chance)))
    return chance.choice((" ", " OR ", " -")).join(term(n) for n in range(chance.choice((30, 300, 1000))))


def _long(chance: random.Random) -> str:
    """One word of three thousand characters."""
    return chance.choice(("a", "ب", "я", "1", "é", "会", '"', "-", "*", "(", "a1", "C24/", "ﬃ")) * 3000


def _citations(chance: random.Random) -> str:
    forms = (
        "C24/{}",
        "Resolution {}",
        "Rés. {}",
        "Резолюция {}",
        "القرار {}",
        "第{}号决议",
        "PP-{}",
        "{}",
        "C24/{}(Rev.1)",
        "PL{}",
    )
    form = chance.choice(forms)
    return chance.choice((" ", ", ", " and ", "")).join(form.format(n) for n in range(1, chance.choice((9, 99, 400))))


def _noise(chance: random.Random) -> str:
    return "".join(
        chr(chance.choice((chance.randrange(0x80), chance.randrange(0x3000), chance.randrange(0x110000))))
        for _ in range(40)
    )


_VALUES: tuple[Callable[[random.Random], str], ...] = (
    _typed,
    _typed,
    _typed,
    _few,
    _few,
    _few,
    _many,
    _long,
    _citations,
    _noise,
)
