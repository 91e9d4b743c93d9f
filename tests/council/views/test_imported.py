"""The pages of a database that holds one imported record and nothing else, and those of the sample."""

import re
from pathlib import Path

import pytest

from council.importing import Request, import_record
from council.sample.loading import load
from tests.council.views.crawling import crawl
from tests.council.views.reading import Page, read

pytestmark = pytest.mark.django_db
RECORD = Path(__file__).parent.parent / "golden" / "twin-c24-fr.txt"
ARTEFACTS = re.compile(r"\[(bookmark|footnoteRef)|_x000d_|_Hlk\d|\ufeff|\x07", re.IGNORECASE)


@pytest.fixture
def imported():
    """The record of C24/PL3 in French, with every trap of such files, published as it was read."""
    request = Request(
        data=RECORD.read_bytes(), name=RECORD.name, session="C24", meeting="PL3", language="fr", publish=True
    )
    return import_record(request)


def test_no_artefact_of_the_file_is_on_any_page(imported):
    pages = crawl("/fr/", "/fr/search/?q=conseil", below="/fr/")
    assert len(pages) > 60
    for address, (status, body) in pages.items():
        assert status in (200, 302), address
        assert not ARTEFACTS.search(body.decode()), address


def test_what_the_record_says_of_a_resolution_is_its_line(client, imported):
    page = read(client, "/en/resolutions/council/1332/")
    for words in ("C11 adopted", "Not known here: whether other versions lie between.", "C23 amended, current"):
        assert words in page.words
    assert "1 open proposal" in page.words
    assert re.search(r"C24/8\(Rev\.1\) , Annex A under consultation", page.words)
    assert "last amended C24" not in page.words
    assert "C24 amended" not in page.words


def test_a_resolution_that_is_only_mentioned_has_its_mention_and_no_decision(client, imported):
    page = read(client, "/en/resolutions/pp/140/")
    assert page.links.count("/en/records/C24/PL3/#p1.4") == 1
    assert len([link for link in page.links if "/records/" in link]) == 1
    assert "No decision is known." in page.words


def test_the_one_decision_on_a_resolution_is_found_with_the_proposal_it_agrees_to(client, imported):
    page = read(client, "/en/decisions/?resolution=1332")
    assert "1 decision" in page.words
    assert "/en/decisions/C24/PL3/1.6/" in page.links
    assert "Proposal, paragraph 1.5" in page.words


def test_a_resolution_nobody_decided_on_says_where_it_is_mentioned(client, imported):
    page = read(client, "/en/decisions/?resolution=179")
    assert "0 decisions" in page.words
    assert "But it is mentioned" in page.words
    assert "/en/records/C24/PL3/#p3.7" in page.links


@pytest.mark.parametrize(
    "query",
    ["1332", "Res. 1332", "Résolution 1332", "R 1332", "Резолюция 1332", "第1332号决议", "القرار 1332"],
)
def test_every_spelling_in_the_box_leads_to_the_same_resolution(client, imported, query):
    response = client.get("/en/search/", {"q": query})
    assert response.headers["Location"].partition("?")[0] == "/en/resolutions/council/1332/"


@pytest.mark.parametrize("query", ["C24/8", "c24/8 rev 1", "C24/8(Rév.1)", "S24-CL-C-0008"])
def test_every_spelling_in_the_box_leads_to_the_same_document(client, imported, query):
    page = read(client, client.get("/en/search/", {"q": query}).headers["Location"])
    assert "/en/records/C24/PL3/#item-1" in page.links
    assert page.words.startswith("C24/8")


def test_a_bare_number_says_whose_it_is(client, imported):
    page = read(client, client.get("/en/search/?q=140").headers["Location"])
    assert "Of every body’s texts numbered 140, this one of the Plenipotentiary Conference is known here." in page.words


def test_words_of_the_record_are_found_however_accents_and_case_are_typed(client, imported):
    for query in ("plate-forme préparatoire", "PLATE-FORME preparatoire"):
        assert "/en/records/C24/PL3/#p1.3" in read(client, f"/en/search/?q={query}").links


def test_the_signatures_stand_in_no_item(client, imported):
    page = read(client, "/fr/records/C24/PL3/")
    assert "BOGDAN-MARTIN" in page.words
    assert "BOGDAN-MARTIN" not in read(client, "/fr/records/C24/PL3/4.2/").words


def test_an_item_nothing_was_decided_on_says_so(client, imported):
    assert "no decision recorded" in read(client, "/en/meetings/C24/PL3/").words


def test_the_sample_has_no_dead_link_no_artefact_and_well_made_pages():
    load()
    pages = crawl("/en/", "/en/search/?q=consultations", below="/en/", but=r".*/\d+\.\d+/$|.*\?text=")
    assert len(pages) > 50
    for address, (status, body) in pages.items():
        assert status in (200, 302), address
        if status == 200:
            page = Page(body)
            assert not ARTEFACTS.search(body.decode()), address
            assert page.headings.count("h1") == 1, address
            assert len(page.ids) == len(set(page.ids)), address
