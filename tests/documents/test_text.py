"""Cleaning keeps what was written, folding finds it again and knows where it stood, words come out folded."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.text import clean, clean_accepted, fold, latinise, tokenise
from tests.measures import within


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("[bookmark: _Hlk1234]2.1\tThe group met.", "2.1\tThe group met."),  # glued to the number of a paragraph
        ("as agreed[footnoteRef:3].", "as agreed."),  # a converter's stand-in for a footnote mark
        ("first line_x000d_ second", "first line second"),  # an escaped carriage return, small letters
        ("first line_x000D_ second", "first line second"),  # and capitals
        ("ref: Error! Unknown document property name.", "ref: "),  # a field that was not filled
        ("Document\u00a0C24/8", "Document\u00a0C24/8"),  # a no-break space is the author's
        ("GTC\u2011COP", "GTC\u2011COP"),  # and so is a hyphen that does not break
        ("Re\u0301v.", "Rév."),  # composed
        (" 1\t[see the annex] \t ", " 1\t[see the annex] \t "),  # spaces, tabs and other brackets stay
        ("[bookmark: ", "[bookmark: "),  # what is not closed is no artefact
        ("", ""),
    ],
)
def test_clean_takes_out_artefacts_and_nothing_else(raw, kept):
    assert clean(raw) == kept


@given(st.text(alphabet=st.characters(exclude_characters="[_!", exclude_categories=["Cs"])))
def test_clean_is_nfc_where_there_are_no_artefacts(raw):
    assert clean(raw) == unicodedata.normalize("NFC", raw)


@pytest.mark.parametrize(
    ("struck", "kept"),
    [
        ([], "The old new text"),
        ([(4, 8)], "The new text"),
        ([(8, 12), (0, 4)], "old text"),  # in any order
        ([(0, 8), (4, 8)], "new text"),  # one range within another
        ([(0, 16)], ""),
        ([(3, 3)], "The old new text"),  # an empty range strikes nothing
    ],
)
def test_struck_text_is_not_part_of_the_accepted_text(struck, kept):
    assert clean_accepted("The old new text", struck) == kept


@pytest.mark.parametrize("struck", [(0, 4), (-1, 2), (2, 1)], ids=["too far", "before", "backwards"])
def test_a_struck_range_outside_the_text_is_refused(struck):
    with pytest.raises(ValueError, match="outside a text of 3 characters"):
        clean_accepted("old", [struck])


def test_an_artefact_goes_from_accepted_text_too():
    assert clean_accepted("[bookmark: a]5 new old", [(18, 22)]) == "5 new"


OFFICIAL_SCRIPTS = st.one_of(
    *(st.characters(min_codepoint=first, max_codepoint=last) for first, last in ((0, 0x36F), (0x400, 0x4FF))),
    *(st.characters(min_codepoint=first, max_codepoint=last) for first, last in ((0x600, 0x6FF), (0x4E00, 0x9FFF))),
)

FOLDS = [
    ("Résolution", "resolution", "case and accents"),
    ("Re\u0301solution", "resolution", "accents written apart"),
    ("Document\u00a0C24/8", "document c24/8", "no-break space"),
    ("n\u202f°\u2009\u30001", "n ° " + " 1", "narrow, thin and ideographic spaces"),
    ("a\tb\nc", "a\tb\nc", "tabs and line ends keep their meaning"),
    ("GTC\u2011COP \u2010 \u2013 \u2212", "gtc-cop - - -", "hyphens, en dash, minus"),
    ("l\u2019UIT \u201cx\u201d «y»", 'l\'uit "x" "y"', "quotation marks"),
    ("“甲”「乙」『丙』", '"甲""乙""丙"', "Chinese quotation marks"),
    ("Ｃ２４／８（Ｒｅｖ．１）", "c24/8(rev.1)", "full width"),
    ("C24∕8 C24⁄8", "c24/8 c24/8", "other slashes"),
    ("œuvre Œuvre æ ß", "oeuvre oeuvre ae ss", "letters that become two"),
    ("Ещё Совет Генеральный", "еще совет генеральныи", "Cyrillic yo and short i"),
    ("القرارُ", "القرار", "harakat"),
    ("إضافة أحمد آخر ٱلى", "اضافه احمد اخر الي", "alef, yeh and teh marbuta"),
    ("قـــرار", "قرار", "tatweel"),
    ("١٣٣٢ ۱۳۳۲", "1332 1332", "Arabic and Persian digits"),
    ("ﻗﺮﺍﺭ", "قرار", "presentation forms from a PDF"),
    ("C24\u200f/8\u200b", "c24/8", "marks of direction and of no width"),
    ("réso\u00adlution", "resolution", "soft hyphen"),
    ("C24/8² ½ ①", "c24/8² ½ ①", "footnote marks and fractions are no digits of a number"),
    ("İstanbul ılık", "istanbul ilik", "Turkish i"),
    ("第１３３２号決議，", "第1332号決議,", "Chinese with full-width digits and comma"),
]


@pytest.mark.parametrize(("text", "folded", "reason"), FOLDS, ids=[row[2] for row in FOLDS])
def test_fold_writes_one_form_for_all_spellings(text, folded, reason):
    assert fold(text).text == folded


def test_digits_can_be_left_as_written():
    assert fold("Ｃ٢٤ Été", digits=False).text == "c٢٤ ete"


@given(st.text())
def test_every_folded_character_knows_where_it_came_from(text):
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert folded.offsets[-1] == len(text)
    assert list(folded.offsets) == sorted(folded.offsets)
    for position, character in enumerate(folded.text):
        assert character in fold(text[folded.offsets[position]]).text


@given(st.text())
def test_folding_twice_is_folding_once(text):
    once = fold(text).text
    assert fold(once).text == once


@given(st.text(alphabet=OFFICIAL_SCRIPTS))
def test_composed_and_decomposed_text_fold_alike(text):
    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text


@pytest.mark.parametrize(
    ("text", "needle", "original"),
    [
        ("Le Conseil (Rév. 1)", "rev", "Rév"),  # one for one
        ("Le Conseil (Re\u0301v. 1)", "rev", "Re\u0301v"),  # an accent in between
        ("Le Conseil agre\u0301e\u0301", "agree", "agre\u0301e\u0301"),  # an accent after the last letter belongs to it
        ("mise en œuvre du plan", "plan", "plan"),  # after a letter that became two
        ("mise en œuvre", "oe", "œ"),
        ("قـــرار", "قرار", "قـــرار"),  # dropped signs inside
        ("\u200fقرار\u200f.", "قرار", "قرار"),  # and not those around
    ],
)
def test_a_span_of_folded_text_leads_back_to_the_original(text, needle, original):
    folded = fold(text)
    start = folded.text.index(needle)
    begin, end = folded.span(start, start + len(needle))
    assert text[begin:end] == original


def test_an_empty_span_stays_empty():
    assert fold("œuvre").span(3, 3) == (2, 2)


def test_look_alikes_become_latin_one_for_one():
    folded = fold("СА30 и С-2000").text
    assert latinise(folded) == "ca30 и c-2000"
    assert latinise("plain") == "plain"


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Note du Document C24/8(Rév.1).", ["note", "du", "document", "c24", "8", "rev", "1"]),
        ("l'annexe GTC\u2011SMSI&ODD", ["l", "annexe", "gtc", "smsi", "odd"]),
        (
            "理事会通过第1332号决议",
            ["理事", "事会", "会通", "通过", "过第", "1332", "号决", "决议"],
        ),  # overlapping pairs
        ("第5号", ["第", "5", "号"]),  # one ideograph alone is a word
        ("القرارُ ١٣٣٢", ["القرار", "1332"]),
        ("Resolution 1332²", ["resolution", "1332"]),  # a footnote mark is no word
        ("snake_case", ["snake", "case"]),
        (" \t… ", []),
    ],
)
def test_tokens_are_folded_words_and_pairs_of_ideographs(text, tokens):
    assert tokenise(text) == tokens


@pytest.mark.parametrize("unit", ["(", "1.", "[bookmark: ", "e\u0301", "œ", "_x000d", "理"])
def test_forty_kilobytes_of_anything_take_no_time(unit):
    text = unit * (40_000 // len(unit))
    with within(1):
        clean(text)
        tokenise(text)
