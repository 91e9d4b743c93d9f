"""A paragraph's words as HTML: every character escaped or kept, every resolved citation a link, nothing else."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.annotating import address_of, annotate, mark_words
from council.models import Mention
from documents.models import Document, Party, Version
from documents.seeking import seek
from resolutions.models import Resolution

DOCUMENT = Document(pk=1, session_id="C24", number=8)
REVISION = Version(pk=1, document=DOCUMENT, marks="rev1")
RESOLUTION = Resolution(pk=1, body="council", kind="resolution", number="1332")
TAG = re.compile(r"<[^>]*>")


def mention(start, end, state="resolved", **target):
    return Mention(start=start, end=end, state=state, **(target or {"document": DOCUMENT}))


def plain(markup):
    """What a reader sees of it."""
    return html.unescape(TAG.sub("", markup))


def linked(markup):
    return re.findall(r'<a class="[^"]*" href="([^"]*)"><bdi>([^<]*)</bdi></a>', markup)


def test_a_citation_is_a_link_and_the_rest_stays_as_it_is():
    markup = annotate("See C24/8 now.", [mention(4, 9)])
    assert markup == 'See <a class="citation cites-document" href="/en/documents/C24/8/"><bdi>C24/8</bdi></a> now.'


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ({"document": DOCUMENT}, "/en/documents/C24/8/"),
        ({"document": DOCUMENT, "version": REVISION}, "/en/documents/C24/8/rev1/"),
        ({"resolution": RESOLUTION}, "/en/resolutions/council/1332/"),
        ({"party": Party(pk=1, key="cwg-cop")}, None),
    ],
    ids=["a document", "a version rather than its document", "a resolution", "a party has no page"],
)
def test_a_citation_leads_to_what_it_names(target, address):
    assert address_of(mention(0, 5, **target)) == address


@pytest.mark.parametrize(
    ("state", "links"),
    [("resolved", 1), ("confirmed", 1), ("suggested", 0), ("rejected", 0), ("ambiguous", 0), ("unmatched", 0)],
)
def test_only_what_is_resolved_is_a_link(state, links):
    markup = annotate("C24/8", [mention(0, 5, state)])
    assert len(linked(markup)) == links
    assert plain(markup) == "C24/8"


def test_of_two_citations_that_overlap_the_first_is_a_link():
    markup = annotate("Resolution 1332 (C23)", [mention(11, 15), mention(0, 21, resolution=RESOLUTION)])
    assert linked(markup) == [("/en/resolutions/council/1332/", "Resolution 1332 (C23)")]


def test_offsets_count_code_points_and_begin_before_the_number_that_is_left_out():
    text = "1.1\t\U0001f600 C24/8"
    markup = annotate(text, [mention(6, 11)], start=4)
    assert plain(markup) == "\U0001f600 C24/8"
    assert [words for _address, words in linked(markup)] == ["C24/8"]


@given(
    st.text(alphabet="<>&'\"aé \u00a0\u2011\U0001f600/", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=5),
)
def test_no_character_is_lost_or_added_whatever_is_marked(text, spans):
    mentions = [mention(start, min(start + length, len(text))) for start, length in spans if start < len(text)]
    markup = annotate(text, mentions)
    assert plain(markup) == text
    assert "<" not in TAG.sub("", markup)


@pytest.mark.parametrize(
    ("text", "words", "language", "shown"),
    [
        ("A preparatory platform", "platform", "en", "A preparatory <mark>platform</mark>"),
        ("Une plate-forme préparatoire", "PREPARATOIRE", "fr", "Une plate-forme <mark>préparatoire</mark>"),
        ("Platforms, a platform, a plate", "platform", "en", "<mark>Platforms</mark>, a <mark>platform</mark>, a plate"),
        ("Les textes adoptés", "adoptees", "fr", "Les textes <mark>adoptés</mark>"),
        ("Platforms", "platf*", "en", "<mark>Platforms</mark>"),
        ("Nothing of it", "platform", "en", "Nothing of it"),
        ("<b>platform</b>", "platform", "en", "&lt;b&gt;<mark>platform</mark>&lt;/b&gt;"),
        ("œuvre", "oeuvre", "fr", "<mark>œuvre</mark>"),
        ("理事会注意到该报告", "注意到", "zh", "理事会<mark>注意到</mark>该报告"),
        ("理事会注意到该报告", "报", "zh", "理事会注意到该<mark>报</mark>告"),
        ("اعتمد المجلس القَرارات", "القرار", "ar", "اعتمد المجلس <mark>القَرارات</mark>"),
        ("Ещё решения", "решение", "ru", "Ещё <mark>решения</mark>"),
        ("", "platform", "en", ""),
        ("海上有雾。雾中", "雾", "zh", "海上有<mark>雾</mark>。<mark>雾</mark>中"),
    ],
)  # fmt: skip
def test_the_words_that_a_search_found_are_marked_in_any_form(text, words, language, shown):
    assert mark_words(text, seek(words), language) == shown


def test_of_a_long_text_what_stands_around_the_first_word_is_shown():
    markup = mark_words("before " * 100 + "platform " + "after " * 100, seek("platform"), "en")
    assert markup.startswith("… before ")
    assert markup.endswith(" after …")
    assert "<mark>platform</mark>" in markup
    assert len(plain(markup)) < 600


def test_the_number_is_neither_shown_nor_marked():
    assert mark_words("1.1\tItem 1.1 again", seek("1.1"), "en", start=4) == "Item <mark>1</mark>.<mark>1</mark> again"


@given(st.text(alphabet="<>&' aéœﬁ理事\u00a0\U0001f600", max_size=40), st.text(alphabet="aeo fi理*", max_size=6))
def test_marking_words_loses_no_character_of_a_short_text(text, words):
    assert plain(mark_words(text, seek(words), "fr")) == text
