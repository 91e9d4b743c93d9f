"""Records copied without line ends: cut again where the next number stands, and nowhere else."""

from council.records.flattened import unflatten
from council.records.patterns import for_language
from council.records.record import Change, Piece
from tests.council.records.lines import record_of, source_of

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
