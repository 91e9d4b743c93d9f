"""Records copied with each number on a line of its own."""

import pytest

from council.records.apart import put_together
from council.records.record import Change, Piece
from tests.council.records.lines import record_of, source_of

LINES = [
    "Document C40/121-E",
    "SUMMARY RECORD OF THE THIRD PLENARY MEETING",
    "Subjects discussed",
    "Documents",
    "1",
    "Report of the Group",
    "C40/8",
    "2",
    "Any other business",
    "-",
    "1",
    "Report of the Group (Document C40/8)",
    "1.1",
    "The Chair proposed that Document C40/8 be noted.",
    "A second line of the same speech.",
    "1.2",
    "It was so agreed.",
    "2",
    "Any other business",
    "2.1",
    "Nobody asked for the floor.",
]


def test_number_and_words_are_put_together():
    record = record_of(*LINES, language="en", session=None, meeting=None)
    assert [(item.number, item.title, item.papers, item.outcome) for item in record.items] == [
        ("1", "Report of the Group", ["C40/8"], "decided"),
        ("2", "Any other business", [], "no_decision_recorded"),
    ]
    assert [(p.number, p.body) for p in record.numbered][:2] == [
        ("1.1", "The Chair proposed that Document C40/8 be noted."),
        ("1.2", "It was so agreed."),
    ]
    assert record.characters_lost == 0
    assert record.numbered[0].place == "line 13 – line 14"


def test_a_line_after_the_words_stays_a_paragraph_without_number():
    record = record_of(*LINES, language="en")
    assert [p.text for p in record.paragraphs if p.kind == "unnumbered"] == ["A second line of the same speech."]


@pytest.mark.parametrize(
    "lines",
    [
        ["1\tReport", "1.1\tOne.", "1.2\tTwo.", "2", "Two"],
        ["1\tReport", "1.1", "One.", "1.2\tTwo."],
    ],
)
def test_a_file_of_another_layout_is_left_alone(lines):
    pieces = source_of(*lines).pieces
    assert put_together(pieces) == list(pieces)


def test_numbers_without_words_and_changed_pieces_stay_themselves():
    pieces = [
        Piece("1.1", "line 1"),
        Piece("1.2", "line 2"),
        Piece("One.", "line 3"),
        Piece("1.3", "line 4"),
        Piece("Two.", "line 5", changes=(Change(0, 1, "inserted"),)),
        Piece(" ", "line 6"),
        Piece("1.4", "line 7"),
    ]
    assert [piece.raw for piece in put_together(pieces)] == ["1.1", "1.2\nOne.", "1.3", "Two.", "1.4"]
