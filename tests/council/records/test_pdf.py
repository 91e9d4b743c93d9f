"""A record that exists only as PDF: printed lines are put back into paragraphs, and what they are is said."""

import pytest

from council.records import pdf as reader
from council.records.reading import read
from council.records.record import Refused
from tests.pdf_builder import line, lines, pdf

FIRST = [
    "C40/121-E",
    "Council 2040",
    "Document C40/121-E",
    "SUMMARY RECORD OF THE THIRD PLENARY MEETING",
    "Subjects discussed\tDocuments",
    "1 Report of the Group on premises and its\tC40/8",
    "furniture",
    "2 Any other business",
    "1 Report of the Group on premises and its furniture",
    "(Document C40/8)",
    "1.1\tThe Chair of the Group introduced Document C40/8, which had",
    "been asked for in 2039.",
    "1.2\tThe Chair proposed that the Council take note of it and of the",
]
SECOND = [
    "C40/121-E",
    "annex to Document C40/9.",
    "1.3\tIt was so agreed.",
    "2 Any other business",
    "2.1\tNobody asked for the floor.",
    "",
    "The Secretary-General:\tThe Chair:",
    "A. EXAMPLE\tB. EXAMPLE",
    "2",
]


@pytest.fixture
def source():
    return reader.read(pdf([lines(FIRST), lines(SECOND)]))


@pytest.fixture
def record(source):
    return read(source, language="en", session=None, meeting=None)


def test_printed_lines_become_paragraphs(record):
    assert [(p.number, p.body) for p in record.numbered] == [
        ("1.1", "The Chair of the Group introduced Document C40/8, which had been asked for in 2039."),
        ("1.2", "The Chair proposed that the Council take note of it and of the annex to Document C40/9."),
        ("1.3", "It was so agreed."),
        ("2.1", "Nobody asked for the floor."),
    ]
    assert [(item.title, item.papers) for item in record.items] == [
        ("Report of the Group on premises and its furniture", ["C40/8"]),
        ("Any other business", []),
    ]
    assert (record.cover.meeting, record.cover.symbol) == ("PL3", "C40/121")
    assert record.signatories == [("The Secretary-General", "A. EXAMPLE"), ("The Chair", "B. EXAMPLE")]


def test_running_lines_and_page_numbers_stand_in_no_paragraph(source):
    assert [(piece.raw, piece.kind, piece.place) for piece in source.pieces if piece.kind != "body"] == [
        ("C40/121-E", "header", "page 1"),
        ("C40/121-E", "header", "page 2"),
        ("2", "footer", "page 2"),
    ]


def test_no_character_is_lost_and_the_text_is_said_to_be_unverified(record):
    assert record.characters_lost == 0
    assert record.extracted
    assert [note.message for note in record.notes if "PDF" in note.message] == [
        "The text was extracted from a PDF and is unverified: a .docx or .txt of this record would be surer."
    ]


def test_a_paragraph_goes_on_over_the_page_when_its_line_is_full():
    pages = [
        ["1 Reports", "1.1 The Council noted a report, a long one, as many had already said before."],
        ["Nobody spoke."],
    ]
    record = read(reader.read(pdf([lines(page) for page in pages])), language="en", session="C40", meeting="PL1")
    assert record.numbered[0].body.endswith("as many had already said before. Nobody spoke.")


def test_shapes_of_letters_are_written_as_letters():
    assert reader._SHAPES.sub("", "ﬁ ﬀ ﻻ ﺍ") == "   "
    assert not reader._SHAPES.search("fi لا ﷺ".replace("ﷺ", "") + "C40/8")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7", "damaged"),
        (b"%PDF-1.7\n" + b"x" * 5000, "damaged"),
        (pdf([lines(FIRST)])[:-400], "no text|damaged"),
        (pdf([[]]), "only pictures of pages"),
        (pdf([[]] * 301), "301 pages"),
        (pdf([lines(["1.1 One", "two"])]).replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 3 0 R"), "password|damaged"),
        (b"1.1\tThe Council noted it.", "does not begin as one"),
        (b"%PDF-" + b" " * 20_000_001, "20 MB at most"),
    ],
    ids=["empty", "noise", "cut", "pictures", "long", "locked", "text", "large"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data, said):
    with pytest.raises(Refused, match=said) as refused:
        reader.read(data)
    assert str(refused.value).endswith(".")


def test_a_fatal_character_names_its_page():
    with pytest.raises(Refused, match=r"Page 1 holds the control character"):
        reader.read(pdf([[line("1.1 One \x07 two", 60, 700)]]))
