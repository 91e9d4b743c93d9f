"""Where the paragraphs of a record stand, in all its languages."""

import pytest

from council.records.places import Written, in_order, merge, places

COVER = Written("cover")
HEADING = Written("heading", "1", "1")


def numbered(number):
    return Written("numbered", number, number.partition(".")[0])


LOOSE = Written("unnumbered", "", "1")
TABLE = [
    ("its number", [HEADING, numbered("1.1"), numbered("1.2")], ["item-1", "1.1", "1.2"]),
    ("a number given twice", [numbered("1.1"), numbered("1.1")], ["1.1", "1.1~2"]),
    ("after a number", [numbered("1.1"), LOOSE, LOOSE], ["1.1", "unnumbered-1.1", "unnumbered-1.1~2"]),
    ("after a heading", [HEADING, LOOSE, numbered("1.1"), LOOSE], ["item-1", "unnumbered-1", "1.1", "unnumbered-1.1"]),
    ("a heading that goes on", [HEADING, Written("heading", "", "1")], ["item-1", "heading-1"]),
    ("in no item", [COVER, COVER, numbered("1.1"), Written("signature")], ["cover", "cover~2", "1.1", "signature"]),
    (
        "a remark for editors is no footnote",
        [numbered("1.1"), Written("note", "", "1", True), Written("note", "", "1")],
        ["1.1", "remark-1.1", "note-1.1"],
    ),
]


@pytest.mark.parametrize(("reason", "paragraphs", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_a_place_has_a_name_that_other_languages_share(reason, paragraphs, expected):
    assert list(places(paragraphs)) == expected


ORDERS = [
    ("one edition", [["1.1", "1.2"]], ["1.1", "1.2"]),
    ("one missing from the first", [["1.1", "1.3"], ["1.1", "1.2", "1.3"]], ["1.1", "1.2", "1.3"]),
    ("each lacks one", [["1.1", "1.2", "1.4"], ["1.1", "1.3", "1.4"]], ["1.1", "1.2", "1.3", "1.4"]),
    ("each lacks one, the other way", [["1.1", "1.3", "1.4"], ["1.1", "1.2", "1.4"]], ["1.1", "1.2", "1.3", "1.4"]),
    ("numbers are counted", [["1.1", "1.10"], ["1.1", "1.9", "1.10"]], ["1.1", "1.9", "1.10"]),
    ("more at the end", [["1.1"], ["1.1", "1.2", "1.3"]], ["1.1", "1.2", "1.3"]),
    (
        "what has no number stays after its own",
        [["1.1", "u", "1.3"], ["1.1", "1.2", "1.3"]],
        ["1.1", "u", "1.2", "1.3"],
    ),
    ("the first counts most", [["1.2", "1.1"], ["1.1", "1.2"]], ["1.2", "1.1"]),
    ("nothing", [], []),
]


@pytest.mark.parametrize(("reason", "sequences", "expected"), ORDERS, ids=[row[0] for row in ORDERS])
def test_the_paragraphs_of_all_editions_have_one_order(reason, sequences, expected):
    numbers = {one: one if one[0].isdecimal() else "" for sequence in sequences for one in sequence}
    assert merge(sequences, numbers) == expected


def test_numbers_sort_as_they_are_counted():
    assert sorted(["3.10", "3.9", "12.1", "3.9.1"], key=in_order) == ["3.9", "3.9.1", "3.10", "12.1"]
