"""The table of subjects and documents, in the layouts that it survives in."""

import pytest

from council.records.agenda import Row, read_rows
from council.records.patterns import for_language
from council.records.reading import read
from council.records.record import Piece, Source
from tests.council.records.lines import record_of

ROWS = [
    Row(1, "Opening of the session"),
    Row(2, "Report of CWG-COP", True, ["C24/15", "C24/102(Rev.1)"]),
    Row(3, "Operational plan", False, ["C24/35", "C24/35(Add.1)"]),
]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            [
                "Subjects discussed: / Documents",
                "1 / Opening of the session / -",
                "2 / Report of CWG-COP (continued) / C24/15, C24/102(Rev.1)",
                "3 / Operational plan / C24/35 + Add.1",
            ],
            "cells joined by slashes",
        ),
        (
            [
                "Subjects discussed\tDocuments",
                "1\tOpening of the session\t–",
                "2\tReport of CWG-COP (continued)\tC24/15 and C24/102(Rev.1)",
                "3\tOperational plan\tC24/35 + Add.1",
            ],
            "cells joined by tabs",
        ),
        (
            [
                *("Subjects discussed", "Documents", "1", "Opening of the session"),
                *("2", "Report of CWG-COP (continued)", "C24/15, C24/102(Rev.1)"),
                *("3", "Operational plan", "C24/35 + Add.1"),
            ],
            "one line per cell, empty ones left out",
        ),
        (
            [
                "Subjects discussedDocuments",
                "1Opening of the session-",
                "2Report of CWG-COP (continued)C24/15, C24/102(Rev.1)",
                "3Operational planC24/35 + Add.1",
            ],
            "cells of a row run together",
        ),
    ],
)
def test_rows(lines, reason):
    rows = read_rows(lines, for_language("en"), "C24")
    rows[0].title = rows[0].title.rstrip("-")
    assert rows == ROWS, reason


def test_a_number_in_a_title_begins_no_row():
    rows = read_rows(["1\tReport on WSIS+20", "10 years of work", "2\tPlan"], for_language("en"), "C24")
    assert [(row.number, row.title) for row in rows] == [(1, "Report on WSIS+20 10 years of work"), (2, "Plan")]


TABLE = ["Subjects discussed\tDocuments", "1\tReport of the group\tC24/8", "2\tOther business (continued)\tC24/9"]
BODY = ["1\tReport of the group (Document C24/8)", "1.1\tThe debate began.", "2\tOther business", "2.1\tIt ended."]


def test_the_table_completes_headings_that_say_nothing():
    record = record_of(*TABLE, *BODY, language="en")
    assert [(item.title, item.papers, item.continued) for item in record.items] == [
        ("Report of the group", ["C24/8"], False),
        ("Other business", ["C24/9"], True),
    ]
    assert [paragraph.kind for paragraph in record.paragraphs[:3]] == ["table"] * 3
    assert [(note.severity, note.where) for note in record.notes] == [("info", "2")]


def test_its_rows_are_no_items_and_their_citations_are_kept():
    record = record_of(*TABLE, *BODY, language="en")
    assert [item.heading for item in record.items] == [3, 5]
    assert [(mention.where, mention.target) for mention in record.mentions] == [
        ("line 2", "C24/8"),
        ("line 3", "C24/9"),
        ("1", "C24/8"),
    ]


@pytest.mark.parametrize(
    ("row", "severity", "where", "words"),
    [
        ("1\tReport of the group\tC24/8, C24/77", "info", "1", "lists C24/8, C24/77"),
        ("1\tReport of the group\tC24/8\n3\tClosing\t-", "warning", "", "Item 3 of the table of subjects"),
        ("", "info", "1", "Item 1 is not in the table"),
    ],
)
def test_where_table_and_headings_differ_an_editor_is_told(row, severity, where, words):
    record = record_of("Subjects discussed\tDocuments", *row.split("\n"), TABLE[2], *BODY, language="en")
    assert any((note.severity, note.where) == (severity, where) and words in note.message for note in record.notes)
    assert record.items[0].papers == ["C24/8"]


def test_a_heading_that_was_lost_takes_its_title_from_the_table():
    record = record_of(*TABLE, *BODY[:2], BODY[3], language="en")
    assert [(item.number, item.title, item.papers) for item in record.items] == [
        ("1", "Report of the group", ["C24/8"]),
        ("2", "Other business", ["C24/9"]),
    ]


def test_a_real_table():
    texts = [("Subjects discussed", "Documents"), ("1", "Report of the group", "C24/8,"), ("2", "Other business", "-")]
    cells = [
        Piece(text, f"table 2, row {row}, cell {column}", "cell", cell=(2, row, column))
        for row, line in enumerate(texts, start=1)
        for column, text in enumerate(line, start=1)
    ]
    more = Piece("C24/9", "table 2, row 2, cell 3, paragraph 2", "cell", cell=(2, 2, 3))
    cover = Piece("Document C24/113-E", "table 1, row 1, cell 1", "cell", cell=(1, 1, 1))
    body = [Piece(line, f"paragraph {place}") for place, line in enumerate(BODY, start=1)]
    pieces = (cover, *cells[:5], more, *cells[5:], *body)
    record = read(Source("docx", pieces, 0), language="en", session="C24", meeting="PL3")
    assert [paragraph.kind for paragraph in record.paragraphs[:10]] == ["cover", *["table"] * 9]
    assert record.cover.symbol == "C24/113"
    assert [note.message for note in record.notes] == ["The table of subjects lists C24/8, C24/9 for item 1."]
