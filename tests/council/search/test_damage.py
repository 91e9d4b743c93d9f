"""Slips of the finger: what a number or a symbol may have been meant for."""

import pytest

from council.search.damage import one_digit_away, symbols_damaged


@pytest.mark.parametrize(
    ("typed", "meant", "reason"),
    [
        (1332, 1322, "a digit changed"),
        (1332, 132, "a digit missing"),
        (1332, 13332, "a digit added"),
        (1332, 1323, "two digits swapped"),
        (8, 18, "a digit before"),
        (8, 80, "a digit behind"),
        (99999, 99998, "the largest numbers"),
    ],
)
def test_a_number_one_digit_away_is_met_from_both_sides(typed, meant, reason):
    assert meant in one_digit_away(typed), reason
    assert typed in one_digit_away(meant), reason


def test_no_number_is_away_from_itself_begins_with_nothing_or_is_too_long():
    for number in (1, 10, 1332, 99999):
        found = one_digit_away(number)
        assert number not in found
        assert all(0 < one < 100_000 for one in found)
    assert 1223 not in one_digit_away(1332)  # two digits off


@pytest.mark.parametrize(
    ("word", "meant", "reason"),
    [
        ("C24//8", ["C24/8"], "a slash twice"),
        ("C24.8", ["C24/8"], "a point for a slash"),
        ("C24/O8", ["C24/8"], "the letter O for a nought"),
        ("C24/l8", ["C24/18"], "the letter l for a one"),
        ("C248", ["C24/8"], "without its slash"),
        ("24/8", ["C24/8"], "without its C"),
        ("24/INF/8", ["C24/INF/8"], "a series without its C"),
        ("X24/8", ["C24/8"], "another letter"),
        ("С24//8", ["C24/8"], "a Cyrillic С too"),
        ("C24/8x", ["C24/8"], "something behind"),
        ("C24/8", [], "nothing is wrong"),
        ("1332", [], "a number is no symbol"),
        ("festival", [], "a word"),
        ("a1b2", [], "nothing like a symbol"),
    ],
)
def test_a_damaged_symbol(word, meant, reason):
    assert [str(symbol) for symbol in symbols_damaged(word)] == meant, reason
