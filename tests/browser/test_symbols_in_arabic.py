"""A symbol inside Arabic text: it reads from left to right, is selected whole, and is copied as it is spelled."""

import pytest

pytestmark = pytest.mark.browser
PAGES = {"record": "/ar/records/C24/PL3/", "pair": "/ar/records/C24/PL3/?with=en"}
MARKS = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ARABIC = "[lang=ar] a.citation bdi, html[lang=ar] .record a.citation bdi"

# Where each character of a citation stands, from the left.
PLACES = """bdi => [...bdi.firstChild.data].map((_, at) => {
  const range = document.createRange();
  range.setStart(bdi.firstChild, at);
  range.setEnd(bdi.firstChild, at + 1);
  return range.getBoundingClientRect().left;
})"""
SELECTED = """bdi => {
  getSelection().selectAllChildren(bdi);
  return getSelection().toString();
}"""


def symbols_of(page):
    """The symbols of documents cited in the Arabic text, each the element that isolates it."""
    found = [bdi for bdi in page.query_selector_all(ARABIC) if "/" in bdi.text_content()]
    return [bdi for bdi in found if bdi.evaluate("bdi => bdi.closest('[lang]').lang") == "ar"]


@pytest.mark.parametrize("kind", PAGES)
def test_a_symbol_reads_from_left_to_right_inside_the_text(page, kind):
    page.goto(PAGES[kind])
    found = symbols_of(page)
    assert len(found) > 10
    for bdi in found:
        places = bdi.evaluate(PLACES)
        assert places == sorted(places), bdi.text_content()


@pytest.mark.parametrize("kind", PAGES)
def test_a_symbol_is_selected_and_copied_as_it_is_spelled(page, kind):
    page.goto(PAGES[kind])
    for bdi in symbols_of(page):
        words = bdi.evaluate(SELECTED)
        assert words == bdi.text_content()
        assert MARKS.isdisjoint(words)
    spelled = {bdi.text_content() for bdi in symbols_of(page)}
    assert {"C24/8(Rev.1)", "C24/60", "C24/INF/18"} <= spelled


@pytest.mark.parametrize("kind", PAGES)
def test_no_word_of_the_arabic_text_is_copied_with_a_mark(page, kind):
    page.goto(PAGES[kind])
    words = page.evaluate(
        "() => { getSelection().selectAllChildren(document.querySelector('main')); return `${getSelection()}` }"
    )
    assert "C24/8(Rev.1)" in words
    assert MARKS.isdisjoint(words)
