"""The words that differ between two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.records.difference import difference, joined, longest_in_order
from tests.measures import within

TABLE = [
    ("the same", "It was so agreed.", "It was so agreed.", [("same", "It was so agreed.")]),
    (
        "a word put in",
        "The Council notes it.",
        "The Council duly notes it.",
        [("same", "The Council "), ("inserted", "duly "), ("same", "notes it.")],
    ),
    (
        "a word struck",
        "The Council duly notes it.",
        "The Council notes it.",
        [("same", "The Council "), ("struck", "duly "), ("same", "notes it.")],
    ),
    (
        "another word, whole",
        "notes the report",
        "notes the reports",
        [("same", "notes the "), ("struck", "report"), ("inserted", "reports")],
    ),
    (
        "a symbol is one word",
        "see C24/8 here",
        "see C24/82 here",
        [("same", "see "), ("struck", "C24/8"), ("inserted", "C24/82"), ("same", " here")],
    ),
    (
        "Chinese by character",
        "理事会注意该报告",
        "理事会批准该报告",
        [("same", "理事会"), ("struck", "注意"), ("inserted", "批准"), ("same", "该报告")],
    ),
    (
        "Arabic by word",
        "أحاط المجلس علماً بالتقرير",
        "وافق المجلس علماً بالتقرير",
        [("struck", "أحاط"), ("inserted", "وافق"), ("same", " المجلس علماً بالتقرير")],
    ),
    ("an end of line is kept", "one\ntwo", "one\ntwo three", [("same", "one\ntwo"), ("inserted", " three")]),
    ("all of it", "", "New words", [("inserted", "New words")]),
    ("nothing left", "Old words", "", [("struck", "Old words")]),
]


@pytest.mark.parametrize(("reason", "earlier", "later", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_what_differs(reason, earlier, later, expected):
    assert difference(earlier, later) == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_character_is_lost(earlier, later):
    parts = difference(earlier, later)
    assert "".join(joined(parts, "inserted")) == earlier
    assert "".join(joined(parts, "struck")) == later


def test_texts_with_nothing_in_common_take_no_time():
    earlier, later = (" ".join(f"{letter}{place}" for place in range(30_000)) for letter in "ab")
    with within(2):
        parts = difference(earlier, later)
    assert "".join(joined(parts, "inserted")) == earlier


@pytest.mark.parametrize(
    ("places", "kept"),
    [([], set()), ([0, 1, 2], {0, 1, 2}), ([1, 2, 0], {1, 2}), ([2, 0, 1], {0, 1}), ([0, 3, 1, 2], {0, 1, 2})],
)
def test_what_has_moved_is_what_is_not_in_the_longest_run(places, kept):
    assert longest_in_order(places) == kept
