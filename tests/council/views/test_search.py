"""The box: what is typed leads to what it names, in any spelling, or to the paragraphs that hold the words."""

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db


def asked(client, query, language="en"):
    """Where the box leads to."""
    response = client.get(f"/{language}/search/", {"q": query})
    assert response.status_code == 302, f"{query!r} answers {response.status_code}"
    return response.headers["Location"]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("1332", "a bare number"),
        ("Res. 1332", "English, short"),
        ("Résolution 1332", "French"),
        ("R 1332", "the short form"),
        ("r1332", "lower case, no space"),
        ("Резолюция 1332", "Russian"),
        ("第1332号决议", "Chinese"),
        ("القرار 1332", "Arabic"),
        ("١٣٣٢", "Arabic digits"),
        ("  1332  ", "spaces around"),
        ("council/1332", "the canonical string"),
        ("Resolution 1332 (C11, last amended C23)", "as a record cites it"),
    ],
)
def test_every_spelling_of_a_resolution_leads_to_it(client, query, reason):
    world.publish_resolution("council/1332")
    assert asked(client, query).partition("?")[0] == "/en/resolutions/council/1332/", reason


@pytest.mark.parametrize(
    ("query", "leads_to", "reason"),
    [
        ("C24/8", "/en/documents/C24/8/", "as printed"),
        ("c24/8", "/en/documents/C24/8/", "lower case"),
        ("S24-CL-C-0008", "/en/documents/C24/8/", "the identifier of the ITU's own pages"),
        ("c24/8 rev 1", "/en/documents/C24/8/rev1/", "typed in haste"),
        ("C24/8(Rév.1)", "/en/documents/C24/8/rev1/", "French"),
        ("C24/8(Rev.9)", "/en/documents/C24/8/", "a revision that is not known leads to the document"),
        ("C24", "/en/sessions/C24/", "a session"),
        ("Council 2024", "/en/sessions/C24/", "a session by its name"),
        ("c24/pl3", "/en/meetings/C24/PL3/", "a meeting"),
        ("C24/PL3/1.1", "/en/records/C24/PL3/#p1.1", "a paragraph, as this site writes it"),
    ],
)
def test_a_symbol_leads_to_what_it_names(client, query, leads_to, reason):
    world.begin()
    world.grow(1, 2)
    assert asked(client, query) == leads_to, reason


def test_the_language_of_the_page_stays(client):
    world.publish_resolution("council/1332")
    assert asked(client, "Res. 1332", "fr") == "/fr/resolutions/council/1332/"


def test_a_bare_number_says_which_bodies_have_it(client):
    world.publish_resolution("pp/140")
    world.publish_resolution("council/140")
    world.publish_resolution("council/decision-140")
    page = read(client, "/en/search/?q=140")
    assert "3 texts have that number" in page.words
    for address in ("/en/resolutions/council/140/", "/en/resolutions/pp/140/", "/en/resolutions/council/decision-140/"):
        assert address in page.links
    assert "/en/decisions/?resolution=140" in page.links


def test_a_bare_number_that_one_body_has_leads_there_and_the_page_says_whose_it_is(client):
    world.say("C24/PL3/1.4", world.publish_record(), "They recall Resolution 140", ("Resolution 140", "pp/140"))
    page = read(client, asked(client, "140"))
    assert "Of every body’s texts numbered 140, this one of the Plenipotentiary Conference is known here." in page.words


def test_a_name_that_states_its_body_leads_there_without_a_remark(client):
    world.publish_resolution("pp/140")
    world.publish_resolution("council/140")
    assert asked(client, "PP 140") == "/en/resolutions/pp/140/"


def test_words_find_the_paragraphs_that_hold_all_of_them_latest_meeting_first(client):
    for key in ("C24/PL3", "C24/PL5", "C23/PL9"):
        world.say(f"{key}/1.1", world.publish_record(key), "A preparatory platform open to all stakeholders")
        world.say(f"{key}/1.2", make.make_record(key).editions.all(), "A platform")
    page = read(client, "/en/search/?q=PLATFORM%20pr%C3%A9paratory")
    addresses = [link for link in dict.fromkeys(page.links) if link.startswith("/en/records/")]
    assert addresses == [f"/en/records/{key}/#p1.1" for key in ("C24/PL5", "C24/PL3", "C23/PL9")]


def test_a_paragraph_in_two_languages_is_found_once_in_the_language_of_the_page(client):
    world.say("C24/PL3/1.1", world.publish_record(), "platform")
    for language in ("en", "fr"):
        page = read(client, f"/{language}/search/?q=platform")
        assert page.links.count(f"/{language}/records/C24/PL3/#p1.1") == 1
        assert world.CANARIES[language] in page.words


def test_words_of_one_language_find_the_paragraph_from_the_page_of_another(client):
    editions = world.publish_record()
    world.say("C24/PL3/1.1", editions, "platform")
    page = read(client, f"/en/search/?q={world.CANARIES['fr']}")
    assert "/en/records/C24/PL3/#p1.1" in page.links


def test_words_find_documents_by_their_titles(client):
    world.publish_document("C24/8")
    page = read(client, "/en/search/?q=report")
    assert "/en/documents/C24/8/" in page.links
    assert "Nothing found." not in page.words


def test_says_what_to_do_when_nothing_is_found(client):
    page = read(client, "/en/search/?q=nothing")
    assert "Nothing found." in page.words
    assert "A symbol looks like C24/8" in page.words


@pytest.mark.parametrize("query", ["", "%20%20", "%00"])
def test_an_empty_box_finds_nothing_and_says_nothing(client, query):
    page = read(client, f"/en/search/?q={query}")
    assert "Nothing found." not in page.words
    assert "0 paragraphs" not in page.words


def test_costs_the_same_for_more_rows(client):
    world.publish_resolution("pp/1332")
    assert_the_same_for_more_rows(client, "/en/search/?q=notes", "/en/search/?q=report")


def test_a_number_costs_the_same_however_many_bodies_have_it(client):
    from tests.council.views.costs import queries

    for body in ("council", "pp"):
        world.publish_resolution(f"{body}/20")
    few = len(queries(client, "/en/search/?q=20"))
    for body in ("wtdc", "wtsa", "wrc", "itu-r"):
        world.publish_resolution(f"{body}/20")
    assert len(queries(client, "/en/search/?q=20")) == few
