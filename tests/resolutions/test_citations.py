"""Citations in running text: what is found, where it stands, what its words say, and what is none."""

import unicodedata
from itertools import pairwise

import pytest

from documents.languages import CODES
from resolutions.citations import Citation, Instrument, find
from tests.measures import within
from tests.resolutions import rows_en_fr_es, rows_ru_zh_ar

ROWS = rows_en_fr_es.ROWS | rows_ru_zh_ar.ROWS


def key(citation: Citation) -> str:
    return citation.target.key if isinstance(citation.target, Instrument) else str(citation.target)


def expectation(citation: str) -> tuple[str, str, str | None, str | None]:
    exact, stated = citation.split(" => ")
    target, first, last = [*(part.strip() for part in stated.split("|")), "", ""][:3]
    return exact, target, first or None, last or None


def found(text: str, language: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(each.exact, key(each), each.first, each.last) for each in find(text, language, "C24")]


CASES = [
    pytest.param(language, text, [expectation(citation) for citation in citations], id=f"{language}-{reason}")
    for language, rows in ROWS.items()
    for reason, text, *citations in rows
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_find(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_spans_are_code_points_of_the_text(language, text, expected):
    shifted = f"\U0001f4dc “{text}”"
    citations = find(shifted, language, "C24")
    assert [shifted[each.start : each.end] for each in citations] == [row[0] for row in expected]
    assert all(one.end <= other.start for one, other in pairwise(citations))


DISGUISES = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "accents as characters of their own": lambda text: unicodedata.normalize("NFD", text),
    "non-breaking hyphens": lambda text: text.replace("-", "\u2011"),
    "full-width brackets": lambda text: text.replace("(", "（").replace(")", "）"),
    "full-width digits": lambda text: text.translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}),
    "Arabic digits": lambda text: text.translate({ord(str(digit)): chr(0x0660 + digit) for digit in range(10)}),
}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_typography_hides_nothing(language, text, expected, disguise):
    """The same citations in the same places, exact as the text then has them."""
    assert found(disguise(text), language) == [(disguise(exact), *rest) for exact, *rest in expected]


def test_every_language_has_rows_enough():
    assert {language: len(rows) >= 15 for language, rows in ROWS.items()} == dict.fromkeys(CODES, True)


@pytest.mark.parametrize(
    ("language", "text", "revised"),
    [
        ("en", "Resolution 140 (Rev. Bucharest, 2022)", True),
        ("en", "Resolution 146 (Antalya, 2006)", False),
        ("en", "Resolution 1299 (C08, last amended C20)", True),
        ("en", "Resolution 1402 (C23)", False),
        ("en", "Resolution 1332", False),
        (
            "en",
            "Resolution 95 (Rev. Nowhere, 2031)",
            True,
        ),  # a place nobody knows: revised, by which session is not said
        ("fr", "Résolution UIT-R 1-6", True),  # the edition behind the hyphen is the sixth
        ("fr", "Résolution UIT-R 1", False),
        ("zh", "第66号决议（1998年，明尼阿波利斯，修订版）", True),
        ("ar", "القرار 146 (أنطاليا، 2006)", False),
    ],
)
def test_revised(language, text, revised):
    assert [each.revised for each in find(text, language)] == [revised]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Resolutions 101 to 104"),
        ("en", "Resolutions 101-104"),
        ("en", "Resolutions 101\u2013104"),
        ("fr", "Résolutions 101 à 104"),
        ("es", "Resoluciones 101 a 104"),
        ("ru", "Резолюции 101–104"),
        ("zh", "第101至104号决议"),
        ("ar", "القرارات 101 إلى 104"),
    ],
)
def test_a_range_gives_its_ends(language, text):
    assert [(key(each), each.closes_range) for each in find(text, language)] == [("/101", False), ("/104", True)]


def test_the_session_of_symbols_written_without_one():
    assert [key(each) for each in find("Document DT/2(Rev.12)", "en", "C24")] == ["C24/DT/2(Rev.12)"]
    assert find("Document DT/2(Rev.12)", "en") == []


def test_an_unknown_language_is_refused():
    with pytest.raises(KeyError):
        find("Resolution 1332", "de")


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "1.",
        "1, ",
        "Resolution ",
        "Résolutions 1, 1, ",
        "Resolutions 1 to ",
        "Resolution 1 (",
        "Resolutions 1 (C11, last amended C23), ",
        "Resolution 1 of the ",
        "Council ",
        "of the Council ",
        "(Rev. ",
        "Резолюции 1 и ",
        "第1、",
        "第1号和",
        "القرار ",
    ],
)
def test_time_grows_with_the_text_and_not_faster(piece, language):
    text = piece * (40_000 // len(piece))
    with within(1):
        find(text, language, "C24")
