import pytest

from council.records import docx
from tests import docx_builder as word
from tests.docx_builder import delete, level, numbering, p


def numbers(*blocks, levels=None, styles="", **made):
    definition = numbering(levels, **made) if levels else word.DECIMAL
    return [piece.numbered for piece in docx.read(word.docx(*blocks, styles=styles, numbering=definition)).pieces]


def at(*places, list_id=1):
    return [p("text", numbered=(list_id, place)) for place in places]


LEVELS = [level(0, "%1"), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter")]


@pytest.mark.parametrize(
    ("places", "levels", "printed"),
    [
        ([0, 1, 1, 0, 1], LEVELS, ["1", "1.1", "1.2", "2", "2.1"]),
        ([0, 1, 2, 2, 1, 2], LEVELS, ["1", "1.1", "(a)", "(b)", "1.2", "(a)"]),
        ([1, 1, 0], LEVELS, ["1.1", "1.2", "1"]),
        ([0, 0], [level(0, "%1.", start=4)], ["4.", "5."]),
        ([0, 0, 0], [level(0, "§ %1 -", "upperRoman", start=3)], ["§ III -", "§ IV -", "§ V -"]),
        ([0], [level(0, "%1)", "lowerRoman", start=1994)], ["mcmxciv)"]),
        ([0, 0], [level(0, "%1", "upperLetter", start=26)], ["Z", "AA"]),
        ([0, 0], [level(0, "%1)", "russianLower", start=6)], ["е)", "ж)"]),
        ([0, 0], [level(0, "%1", "decimalZero", start=9)], ["09", "10"]),
        ([0], [level(0, "%1", "lowerLetter", start=999_999_999)], ["999999999"]),
        ([0, 0], [level(0, "•", "bullet")], ["", ""]),
        ([0, 1, 0, 1], [level(0, "%1"), level(1, "%2", restart=0)], ["1", "1", "2", "2"]),
        ([0, 1, 2, 1, 2, 0, 2], [*LEVELS[:2], level(2, "%3", restart=1)], ["1", "1.1", "1", "1.2", "2", "2", "1"]),
        ([0, 1], [level(0, "%1", "upperRoman"), word.Xml(LEVELS[1].replace("<w:lvlText", "<w:isLgl/><w:lvlText"))],
         ["I", "1.1"]),
        ([8, -1, 0], LEVELS, ["", "", "1"]),
        ([0, 1], [level(0, "%1"), level(1, "%1.%2.%3"), level(9, "%1")], ["1", "1.1."]),
        ([0], [level(0, "%1", "upperRoman", start=4000)], ["4000"]),
        ([0], [level(0, "Article %1", "none")], ["Article"]),
    ],
)  # fmt: skip
def test_the_number_is_the_one_a_word_processor_prints(places, levels, printed):
    assert numbers(*at(*places), levels=levels) == printed


def test_lists_of_one_kind_count_on_unless_one_starts_anew():
    blocks = [*at(0, 0), *at(0, list_id=2), *at(0, 0, list_id=3), *at(0, list_id=1)]
    assert numbers(*blocks, levels=LEVELS, lists=[1, 2, 3], starts={3: {0: 7}}) == ["1", "2", "3", "7", "8", "9"]


def test_a_style_puts_its_paragraphs_in_a_list():
    levels = [level(0, "%1", style="Item"), level(1, "%1.%2", style="Para")]
    styles = (
        word.style("Item", "Item", list_id=1) + word.style("Para", "Para", list_id=1)
        + word.style("Child", "Child", based_on="Para") + word.style("Plain", "Plain", based_on="Para", list_id=0)
        + word.style("Loop", "Loop", based_on="Loop")
    )  # fmt: skip
    blocks = [p("x", style=style) for style in ("Item", "Para", "Child", "Plain", "Loop", "Para")]
    assert numbers(*blocks, p("x", style="Para", numbered=(0, 0)), levels=levels, styles=styles) == [
        "1", "1.1", "1.2", "", "", "1.3", "",
    ]  # fmt: skip


def test_a_struck_paragraph_is_not_counted_and_an_empty_one_is():
    assert numbers(
        *at(0),
        p(delete("gone"), numbered=(1, 0), mark="del"),
        p(numbered=(1, 0)),
        p(delete("its mark stays"), numbered=(1, 0)),
        *at(0),
    ) == ["1", "", "", "4"]


def test_a_continued_paragraph_has_the_number_of_its_end():
    assert numbers(p("one ", numbered=(1, 0), mark="del"), p("half", numbered=(1, 1)), *at(1)) == ["1.1", "1.2"]


def test_numbers_before_a_change_of_properties_do_not_count():
    former = word.Xml('<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>')
    assert numbers(p("was in a list", properties=former), *at(0)) == ["", "1"]


def test_a_list_that_is_not_defined_has_no_numbers():
    assert numbers(*at(0, list_id=77)) == [""]
    assert [piece.numbered for piece in docx.read(word.docx(*at(0))).pieces] == [""]


def test_a_list_named_by_a_style_link_is_found():
    linked = (
        f'<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Article"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Article"/>{level(0, "Art. %1")}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    (piece,) = docx.read(word.docx(*at(0), numbering=linked)).pieces
    assert piece.numbered == "Art. 1"


def test_a_list_may_redefine_a_level():
    redefined = f'<w:lvlOverride w:ilvl="0">{level(0, "Point %1")}</w:lvlOverride>'
    made = word.DECIMAL.replace('<w:num w:numId="1">', f'<w:num w:numId="1">{redefined}')
    made += '<w:num w:numId="2"><w:abstractNumId w:val="missing"/></w:num>'
    source = docx.read(word.docx(*at(0), *at(0, list_id=2), numbering=made))
    assert [piece.numbered for piece in source.pieces] == ["Point 1", ""]


def test_the_default_style_may_be_in_a_list():
    styles = word.style("Normal", "Normal", list_id=1).replace("<w:style ", '<w:style w:default="1" ')
    assert numbers(p("a"), p("b"), styles=styles) == ["1", "2"]


def test_a_header_counts_for_itself():
    source = docx.read(word.docx(*at(0), headers=[p("h", numbered=(1, 0))], numbering=word.DECIMAL))
    assert [piece.numbered for piece in source.pieces] == ["1", "1"]
