import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from council.records import docx
from council.records.record import Change
from tests import docx_builder as word
from tests.docx_builder import TAB, Xml, cell, delete, ins, moved_from, moved_to, p, r, row, table, text_box
from tests.measures import lost, within


def read(*blocks, **parts):
    source = docx.read(word.docx(*blocks, **parts))
    assert lost(source) == 0
    assert source.format == "docx"
    return source


def raws(*blocks, **parts):
    return [piece.raw for piece in read(*blocks, **parts).pieces]


def change(start, end, kind):
    return Change(start, end, kind, word.AUTHOR, word.MADE_ON)


@pytest.mark.parametrize(
    ("parts", "raw"),
    [
        (["1.1", TAB, "The Council"], "1.1\tThe Council"),
        ([r("one\ttwo\nthree")], "one\ttwo\nthree"),
        (["a", word.BR, "b", word.PAGE_BREAK, "c", Xml("<w:r><w:cr/></w:r>"), "d"], "a\nb\nc\nd"),
        (["ITU", word.NO_BREAK_HYPHEN, "D, co", word.SOFT_HYPHEN, "operation"], "ITU\u2011D, co\u00adoperation"),
        ([word.content_control("in a "), "control"], "in a control"),
        ([word.content_control(word.content_control("nested"), ins(" new"))], "nested new"),
        (["in ", word.smart_tag("Geneva"), " today"], "in Geneva today"),
        (["page ", word.simple_field("PAGE", "7")], "page 7"),
        (["see ", word.field(' REF x "quoted" ', "C24/8"), "."], "see C24/8."),
        ([word.hyperlink("a link"), " and text"], "a link and text"),
        ([word.bookmark("_Hlk1", "1.1"), TAB, "x"], "1.1\tx"),
        ([word.sym("Wingdings", "F0FC"), word.sym("Symbol", "F061"), word.sym("Arial", "2022")], "✓α•"),
        ([Xml("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>")], "x+1"),
        ([Xml('<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>'), "no tab here"], "no tab here"),
        (["smile ", Xml(word.alternatives('<w:r><w:t/></w:r>', r("😀")))], "smile 😀"),
        ([Xml("<w:r><w:t>a\n b</w:t></w:r>"), "\u00a0", "c\u200f"], "a\n b\u00a0c\u200f"),
        ([Xml("<w:ruby><w:rt><w:r><w:t>xué</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>学</w:t></w:r></w:rubyBase></w:ruby>")],
         "xué学"),
        ([Xml('<w:commentRangeStart w:id="1"/>'), "a", Xml("<w:proofErr/><w:lastRenderedPageBreak/>"), "b"], "ab"),
    ],
)  # fmt: skip
def test_every_character_of_a_paragraph_is_kept(parts, raw):
    assert raws(p(*parts)) == [raw]


@pytest.mark.parametrize(
    ("parts", "raw", "changes"),
    [
        (["The ", ins("new"), delete("old"), " text"], "The newold text",
         [change(4, 7, "inserted"), change(7, 10, "deleted")]),
        ([moved_from("gone "), "stays", moved_to(" come")], "gone stays come",
         [change(0, 5, "moved_from"), change(10, 15, "moved_to")]),
        ([ins("kept", delete("dropped"))], "keptdropped", [change(0, 11, "inserted"), change(4, 11, "deleted")]),
        ([ins(word.content_control("a"), word.hyperlink("b"))], "ab", [change(0, 2, "inserted")]),
        ([word.field("REF", delete("1"), ins("2"))], "12", [change(0, 1, "deleted"), change(1, 2, "inserted")]),
        ([ins(), "nothing"], "nothing", []),
        ([ins("by another", author="B. Author", made_on="2024-01-02")], "by another",
         [Change(0, 10, "inserted", "B. Author", "2024-01-02")]),
        ([ins("new", word.NO_BREAK_HYPHEN)], "new\u2011", [change(0, 4, "inserted")]),
    ],
)  # fmt: skip
def test_tracked_changes_say_what_who_and_when(parts, raw, changes):
    (piece,) = read(p(*parts)).pieces
    assert piece.raw == raw
    assert list(piece.changes) == changes


def test_a_paragraph_whose_mark_is_struck_goes_on_in_the_next():
    first, second = read(p("1.1\tThe Council ", mark="del"), p("agreed."), p("1.2\tNext")).pieces
    assert first.raw == "1.1\tThe Council \nagreed."
    assert first.changes == (change(16, 17, "deleted"),)
    assert second.place == "paragraph 2"


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([p(delete("gone"), mark="del"), p("stays")], ["gone", "stays"]),
        ([p("a", mark="del"), p("b", mark="moveFrom"), p("c")], ["a\nb\nc"]),
        ([p("last", mark="del")], ["last"]),
        ([p("a", mark="del"), table([["b"]])], ["a", "b"]),
        ([p("a", mark="ins"), p("b")], ["a", "b"]),
    ],
)
def test_struck_paragraph_marks(blocks, expected):
    assert raws(*blocks) == expected


def test_a_struck_row_or_cell_strikes_what_is_in_it():
    struck = Xml(f'<w:del w:author="{word.AUTHOR}" w:date="{word.MADE_ON}"/>')
    struck_cell = Xml(f'<w:cellDel w:author="{word.AUTHOR}" w:date="{word.MADE_ON}"/>')
    source = read(table([row("a", "b", properties=struck), row("c", cell("d", properties=struck_cell))]))
    assert [piece.changes for piece in source.pieces] == [
        (change(0, 1, "deleted"),), (change(0, 1, "deleted"),), (), (change(0, 1, "deleted"),),
    ]  # fmt: skip


def test_cells_are_placed_by_the_grid():
    source = read(
        p("before"),
        table(
            [
                [cell("a", "a again", span=2), "b"],
                [cell("c", merge="restart"), "d", "e"],
                [cell("", merge="continue"), "f", cell("g", table([["in"]]))],
                row("h", properties=Xml('<w:gridBefore w:val="2"/>')),
            ]
        ),
        p("between"),
        table([["z"]]),
    )
    assert [(piece.raw, piece.kind, piece.cell) for piece in source.pieces] == [
        ("before", "body", None),
        ("a", "cell", (1, 1, 1)), ("a again", "cell", (1, 1, 1)), ("b", "cell", (1, 1, 3)),
        ("c", "cell", (1, 2, 1)), ("d", "cell", (1, 2, 2)), ("e", "cell", (1, 2, 3)),
        ("f", "cell", (1, 3, 2)), ("g", "cell", (1, 3, 3)), ("in", "cell", (2, 1, 1)),
        ("h", "cell", (1, 4, 3)),
        ("between", "body", None),
        ("z", "cell", (3, 1, 1)),
    ]  # fmt: skip
    assert source.pieces[2].place == "table 1, row 1, cell 1, paragraph 2"


def test_text_in_a_merged_away_cell_belongs_to_the_cell_it_is_merged_into():
    source = read(table([[cell("a", merge="restart"), "b"], [cell("hidden", merge="continue"), "c"], ["d", "e"]]))
    assert [piece.cell for piece in source.pieces] == [(1, 1, 1), (1, 1, 2), (1, 1, 1), (1, 2, 2), (1, 3, 1), (1, 3, 2)]


@pytest.mark.parametrize("twice", [True, False])
def test_a_text_box_is_read_once_and_after_the_paragraph_that_anchors_it(twice):
    source = read(p("an", text_box("box", p("two"), twice=twice), "chor"), p("next"), p(text_box("alone")))
    assert [(piece.raw, piece.kind, piece.place) for piece in source.pieces] == [
        ("anchor", "body", "paragraph 1"),
        ("box", "box", "text box 1"),
        ("two", "box", "text box 1, paragraph 2"),
        ("next", "body", "paragraph 2"),
        ("alone", "box", "text box 2"),
    ]


def test_a_text_box_put_in_or_taken_out_as_a_whole_bears_the_change():
    (piece,) = read(p(delete(text_box("box", twice=False)))).pieces
    assert piece.changes == (change(0, 3, "deleted"),)


def test_headers_notes_footers_and_comments_are_told_in_their_place():
    source = read(
        p("body", word.footnote_call(2), " text", word.endnote_call(5)),
        table([[cell(p("cell", word.footnote_call(3)))]]),
        headers=[p("C24/113-E"), table([["left", "right"]])],
        footers=[p("page ", word.field("PAGE", "2"))],
        footnotes={2: p("a note"), 3: p("another", ins("!")), 9: p("called by nobody")},
        endnotes={5: p("an end note")},
        comments={0: p("a remark")},
    )
    assert [(piece.raw, piece.kind, piece.place) for piece in source.pieces] == [
        ("C24/113-E", "header", "header 1"),
        ("left", "header", "header 2, table 1, row 1, cell 1"),
        ("right", "header", "header 2, table 1, row 1, cell 2"),
        ("body text", "body", "paragraph 1"),
        ("a note", "note", "footnote 1"),
        ("an end note", "note", "endnote 1"),
        ("cell", "cell", "table 1, row 1, cell 1"),
        ("another!", "note", "footnote 2"),
        ("called by nobody", "note", "footnote 3"),
        ("page 2", "footer", "footer 1"),
        ("a remark", "comment", "comment 1"),
    ]
    assert [piece.cell for piece in source.pieces if piece.kind != "cell"] == [None] * 10


def test_style_is_what_word_calls_it():
    styles = word.style("Titre1", "heading 1") + word.style("Body", "Body Text")
    first, second, third = read(p("a", style="Titre1"), p("b", style="Unknown"), p("c"), styles=styles).pieces
    assert [first.style, second.style, third.style] == ["heading 1", "Unknown", ""]


@pytest.mark.parametrize(
    ("parts", "raw", "refused"),
    [
        (["a", word.sym("Wingdings", "F021"), "b"], "ab", [0xF021]),
        (["a", word.sym("Webdings", "F0AA")], "a", [0xF0AA]),
        (["a", word.sym("Arial", "none")], "a", [0xFFFD]),
        (["a\x92b\x7f"], "ab", [0x92, 0x7F]),
        (["p", word.field(Xml(word.field("PAGE", "12") + r(" + 1", "instrText")), "13")], "p13", [0x31, 0x32]),
    ],
)  # fmt: skip
def test_what_cannot_be_stored_is_refused_by_place_and_code_point(parts, raw, refused):
    source = read(p("first"), p(*parts))
    assert source.pieces[1].raw == raw
    assert [(character.place, character.codepoint) for character in source.refused] == [
        ("paragraph 2", code) for code in refused
    ]


def test_text_outside_any_paragraph_is_kept():
    assert raws(r("loose"), p("a"), table([[Xml(f"<w:tc>{r('in a cell')}</w:tc>")]]), r("end")) == [
        "loose", "a", "in a cell", "end",
    ]  # fmt: skip


@pytest.mark.parametrize(("rows", "columns", "seconds"), [(200, 10, 1), (5000, 3, 10)])
def test_a_long_table_is_read_in_order_and_in_time(rows, columns, seconds):
    cells = [[f"{number}.{column} " + "word " * 5 for column in range(columns)] for number in range(rows)]
    data = word.docx(table(cells))
    with within(seconds):
        source = docx.read(data)
    assert [piece.raw for piece in source.pieces] == [text for line in cells for text in line]
    assert source.pieces[-1].cell == (1, rows, columns)


def test_a_picture_is_no_text():
    picture = {"word/media/image1.png": b"\x89PNG\r\n\x1a\n" + bytes(999)}
    assert raws(p("a", Xml('<w:r><w:drawing><a:graphic descr="alt"/></w:drawing></w:r>')), replace=picture) == ["a"]


def test_nothing_outside_the_file_is_looked_at(monkeypatch):
    monkeypatch.setattr("socket.socket", lambda *_: pytest.fail("a connection was opened"))
    rels = word.relationships([("styles", "styles.xml")], external=["http://127.0.0.1:9/t.dotx", "file:///etc/passwd"])
    assert raws(p("a"), styles=word.style("A", "a"), replace={"word/_rels/document.xml.rels": rels}) == ["a"]


LEAVES = [
    r("word"), r("x", "delText"), r("i", "instrText"), "<w:t>stray</w:t>", "loose",
    word.TAB, word.NO_BREAK_HYPHEN, word.sym("Symbol", "F061"), word.sym("?", "F061"),
    "<w:p/>", "<w:vMerge/>", '<w:gridSpan w:val="3"/>', '<w:del w:author="x"/>', '<w:numId w:val="1"/>',
    '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>',
    '<w:footnoteReference w:id="2"/>',
]  # fmt: skip
BRANCHES = [
    "w:p", "w:pPr", "w:r", "w:rPr", "w:t", "w:ins", "w:del", "w:moveFrom", "w:sdt", "w:numPr", "w:footnote",
    "w:tbl", "w:tr", "w:trPr", "w:tc", "w:tcPr", "w:txbxContent", "a:txBody", "a:p",
    "mc:AlternateContent", "mc:Choice", "mc:Fallback",
]  # fmt: skip
NESTING = st.recursive(
    st.sampled_from(LEAVES),
    lambda inside: st.builds(
        lambda name, content: f"<{name}>{''.join(content)}</{name}>",
        st.sampled_from(BRANCHES),
        st.lists(inside, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=300)
@given(st.lists(NESTING, min_size=1, max_size=8))
def test_nothing_is_lost_however_elements_are_nested(content):
    source = docx.read(word.docx(Xml("".join(content)), footnotes={2: p("note")}, numbering=word.DECIMAL))
    assert lost(source) == 0
    for piece in source.pieces:
        assert all(0 <= done.start < done.end <= len(piece.raw) for done in piece.changes)
