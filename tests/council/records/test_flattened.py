"""Records copied without line ends: cut again where the next number stands, and nowhere else."""

from council.records.flattened import unflatten
from council.records.patterns import for_language
from council.records.record import Change, Piece
from tests.council.records.lines import acts, record_of, source_of

LINE = (
    "Council 2024Geneva, 4-14 June 2024Document C24/111-EOriginal: EnglishSUMMARY RECORDOF THEINAUGURAL PLENARY MEETING"
    "Tuesday, 4 June 2024, from 0935 to 1230 hoursChair: Mr A. MODEL (Italy)Subjects discussedDocuments"
    "1Opening of the 2024 session-2Draft agendaC24/13Allocation of documentsC24/DT/14Time management planC24/DT/2(Rev.1)"
    "1Opening of the 2024 session1.1The Chair opened the session. He spoke of 10 aims and of point 2.1 of Article 3."
    "1.2A councillor welcomed him.2Draft agenda (Document C24/1)2.1The draft agenda was adopted."
    "3Allocation of documents (Document C24/DT/1)3.1The Chair proposed that Document C24/DT/1 be approved.3.2It was so agreed."
    "4Time management plan (Document C24/DT/2(Rev.1))4.1Document C24/DT/2(Rev.1) was noted."
)


def test_a_flattened_record_is_read():
    record = record_of(LINE, language="en", session=None, meeting=None)
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "1.2", "2.1", "3.1", "3.2", "4.1"]
    assert [(item.number, item.title, item.papers, item.outcome) for item in record.items] == [
        ("1", "Opening of the 2024 session", [], "no_decision_recorded"),
        ("2", "Draft agenda", ["C24/1"], "decided"),
        ("3", "Allocation of documents", ["C24/DT/1"], "decided"),
        ("4", "Time management plan", ["C24/DT/2(Rev.1)"], "decided"),
    ]
    assert (record.cover.meeting, record.cover.symbol) == ("PL0", "C24/111")
    assert record.characters_lost == 0


def test_cells_run_together_cite_no_wrong_symbol():
    record = record_of(LINE, language="en")
    in_table = [mention.target for mention in record.mentions if "part" in mention.where]
    assert in_table == ["C24/1", "C24/DT/1", "C24/DT/2(Rev.1)"]


def test_the_parts_join_to_the_line():
    pieces = unflatten(source_of(LINE).pieces, for_language("en"))
    assert "".join(piece.raw for piece in pieces) == LINE
    assert pieces[0].place == "line 1, part 1"


def test_a_file_with_line_ends_is_left_alone():
    pieces = source_of("1\tReport", f"1.1\tThe words were: {LINE}", "1.2\tThe debate ended.").pieces
    assert unflatten(pieces, for_language("en")) == list(pieces)


def test_a_piece_with_tracked_changes_is_never_cut():
    piece = Piece(LINE, "paragraph 1", changes=(Change(0, 3, "inserted"),))
    assert unflatten([piece], for_language("en")) == [piece]


def test_a_long_line_that_holds_no_record_is_left_alone():
    piece = Piece("Chapter 1.1 is long. " * 60, "line 1")
    assert unflatten([piece], for_language("en")) == [piece]


# No bracket ends a symbol, so that the number of the next row, or of the first heading, makes a longer one of it.
GLUED = (
    "Council 2024Geneva, 4-14 June 2024Document C24/112-EOriginal: EnglishSUMMARY RECORDOF THEFIRST PLENARY MEETING"
    "Tuesday, 4 June 2024, from 1435 to 1730 hoursChair: Mr A. MODEL (Italy)Subjects discussedDocuments"
    "1Draft agendaC24/12Plans for 2026-2029C24/INF/1, C24/DT/93Tribute-4Report of the groupC24/DT/1 + Add.15DatesC24/27"
    "6Closing1Draft agenda (Document C24/1)1.1The Council approved Document?C24/1.2Plans for 2026-2029 (Documents"
    " C24/INF/1 and C24/DT/9)2.1The Council noted Documents C24/INF/1 and?C24/DT/9.3Tribute4Report of the group (Document"
    " C24/DT/1 + Add.1)4.1The Chair of the group had left.5Dates (Document C24/27)5.1Document?C24/27 was approved."
    "6ClosingThe Secretary-General:The Chair:A. SAMPLEB. MODEL"
)


def test_a_number_after_a_symbol_is_the_next_row_and_not_part_of_it():
    record = record_of(GLUED, language="en", session=None, meeting=None)
    assert [(item.number, item.title, item.papers) for item in record.items] == [
        ("1", "Draft agenda", ["C24/1"]),
        ("2", "Plans for 2026-2029", ["C24/INF/1", "C24/DT/9"]),
        ("3", "Tribute", []),
        ("4", "Report of the group", ["C24/DT/1", "C24/DT/1(Add.1)"]),
        ("5", "Dates", ["C24/27"]),
        ("6", "Closing", []),
    ]
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "2.1", "4.1", "5.1"]
    in_table = [mention.target for mention in record.mentions if "part" in mention.where]
    assert in_table == ["C24/1", "C24/INF/1", "C24/DT/9", "C24/DT/1", "C24/DT/1(Add.1)", "C24/27"]
    assert record.characters_lost == 0


def test_a_question_mark_that_was_a_no_break_space_hides_no_paper():
    record = record_of(GLUED, language="en", session=None, meeting=None)
    assert acts(record) == [("approved", "C24/1"), ("noted", "C24/INF/1", "C24/DT/9"), ("approved", "C24/27")]


def test_a_table_that_lost_its_line_ends_in_a_record_that_kept_them():
    table = "Subjects discussedDocuments1Draft agendaC24/12PlansC24/DT/13Tribute-"
    body = ["1\tDraft agenda (Document C24/1)", "1.1\tA.", "2\tPlans", "2.1\tB.", "3\tTribute"]
    record = record_of(table, *body, language="en")
    assert [item.papers for item in record.items] == [["C24/1"], ["C24/DT/1"], []]
    assert [paragraph.kind for paragraph in record.paragraphs[:4]] == ["table"] * 4
    assert "".join(paragraph.raw for paragraph in record.paragraphs[:4]) == table
