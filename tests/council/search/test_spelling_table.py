"""The table of spellings keeps its promise: twenty pairs a language, each with its reason, each a real difference."""

import tomllib
from collections import Counter
from pathlib import Path
from unicodedata import normalize

import pytest

from documents.languages import CODES

PAIRS = tomllib.loads((Path(__file__).parent / "spellings.toml").read_text(encoding="utf-8"))["pair"]
NEEDED = {"kind", "language", "planted", "typed", "why"}
EVERYWHERE = {"spaces", "hyphens", "decomposed", "form", "citation", "group"}
SENSELESS = {"zh": {"decomposed", "form"}}  # a Chinese sign has no accent to set apart, and a word one form


def of(language):
    return [pair for pair in PAIRS if pair["language"] == language]


def named(pair):
    return f"{pair['language']}-{pair['kind']}-{pair['typed']}"


def test_it_has_twenty_pairs_in_each_language():
    assert Counter(pair["language"] for pair in PAIRS) == dict.fromkeys(CODES, 20)


def test_five_pairs_in_each_language_say_what_must_not_find_them():
    assert Counter(pair["language"] for pair in PAIRS if "not_found" in pair) == dict.fromkeys(CODES, 5)


@pytest.mark.parametrize("language", CODES)
def test_a_language_is_tried_in_six_kinds_or_more(language):
    kinds = {pair["kind"] for pair in of(language)}
    assert len(kinds) >= 6
    assert kinds >= EVERYWHERE - SENSELESS.get(language, set())


def test_no_sentence_is_planted_twice():
    assert not repeated(normalize("NFKC", pair["planted"]) for pair in PAIRS)


def test_nothing_is_typed_twice_for_one_language():
    assert not repeated((pair["language"], pair["typed"]) for pair in PAIRS)


def repeated(values):
    return [value for value, count in Counter(values).items() if count > 1]


@pytest.mark.parametrize("pair", PAIRS, ids=named)
def test_a_pair_is_complete(pair):
    assert set(pair) - {"not_found"} == NEEDED
    assert all(value.strip() for value in pair.values())
    assert pair["why"].endswith(".")


@pytest.mark.parametrize("pair", PAIRS, ids=named)
def test_what_is_typed_does_not_stand_in_the_sentence_unless_the_reason_says_so(pair):
    """A pair that any search of substrings would find shows nothing, but where the very place in a word is the point."""
    assert (pair["typed"] in pair["planted"]) == ("substring" in pair["why"])


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if "not_found" in pair], ids=named)
def test_what_must_not_find_a_sentence_is_neither_in_it_nor_what_finds_it(pair):
    assert pair["not_found"] not in pair["planted"]
    assert pair["not_found"] != pair["typed"]
