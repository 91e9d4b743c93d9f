"""Editions of a record: what was cited stays, what moved is told, what changed is shown."""

import pytest

from council.arranging import arrange
from council.models import Paragraph, RecordEdition
from tests import make
from tests.council.readings import Reading
from tests.council.views import world
from tests.council.views.costs import FEW, MANY, assert_the_same_for_more_rows, queries
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db
ADDRESS = "/en/records/C24/PL3/"
COMPARED = ADDRESS + "compare/ed1..ed2/"
A = "The Chair of the Group introduced the report on the premises and its two annexes."
B = "One councillor asked for a timetable of the works and for their cost in each year."
C = "The secretariat replied that both would be given to the next session of the Council."
D = "Several councillors thanked the host country for the loan that it had granted."
N = "An observer recalled that the archives had been moved to another building in spring."


def write(*bodies, language="en", publish=True, **options):
    reading = Reading(language=language).item("1", title="Premises")
    for place, body in enumerate(bodies, start=1):
        reading.paragraph(f"1.{place}", body)
    return reading.write(publish=publish, **options)


def changes(client, address=COMPARED):
    """The paragraphs shown as different, each with what is said of it."""
    page, told = read(client, address), {}
    for tag, attrs in page.elements:
        if tag == "div" and "para" in attrs.get("class", "").split():
            told[attrs["id"]] = next(name for name in attrs["class"].split() if name not in ("para", "para-plain"))
    return told


# Where the words are


def test_a_paragraph_put_in_leaves_the_addresses_of_the_others_leading_to_their_words(client):
    write(A, B, C)
    write(A, N, B, C)
    assert B in read(client, ADDRESS + "1.3/").words
    assert "In edition 1 this paragraph was 1.2." in read(client, ADDRESS + "1.3/").words
    page = read(client, ADDRESS + "1.2/")
    assert N in page.words
    assert "Edition 1 had other words here. They are now in paragraph 1.3." in page.words
    assert {"/en/records/C24/PL3/ed1/1.2/", "/en/records/C24/PL3/1.3/"} <= set(page.links)
    assert "edition 1" not in read(client, ADDRESS + "1.1/").words.lower(), "nothing is said where nothing changed"


def test_what_was_cited_from_an_edition_stays_at_its_address_and_says_where_it_is_today(client):
    write(A, B, C)
    write(A, N, B, C)
    page = read(client, ADDRESS + "ed1/1.2/")
    assert B in page.words
    assert "C24/PL3/1.2" in page.words
    assert "In the latest this is paragraph 1.3." in page.words
    assert "/en/records/C24/PL3/1.3/" in page.links
    assert "The latest says the same." in read(client, ADDRESS + "ed1/1.1/").words
    assert "This is an earlier edition." not in read(client, ADDRESS + "ed2/1.3/").words


def test_words_that_were_changed_or_left_out_are_said_to_be(client):
    write(A, B, C)
    write(A, C.replace("both", "both of them"))
    changed = read(client, ADDRESS + "1.2/").words
    assert "In edition 1 this paragraph was 1.3. It had other words." in changed
    assert "Edition 1 had other words here. They are no longer in the record." in changed
    assert "The latest has no such paragraph." in read(client, ADDRESS + "ed1/1.2/").words


def test_a_number_that_only_an_earlier_edition_has_leads_to_its_words(client):
    write(A, B, C)
    write(A, C)
    assert client.get(ADDRESS + "1.3/").headers["Location"] == ADDRESS + "1.2/"
    write(A)
    assert client.get(ADDRESS + "1.2/").headers["Location"] == "/en/records/C24/PL3/ed2/1.2/"
    assert client.get(ADDRESS + "1.3/").headers["Location"] == "/en/records/C24/PL3/ed1/1.3/"
    assert client.get(ADDRESS + "1.4/").status_code == 404
    assert client.get("/C24/PL3/1.3", follow=True).redirect_chain[-1][0] == "/en/records/C24/PL3/ed1/1.3/"


def test_a_decision_follows_its_words_and_its_old_address_leads_to_it(client):
    reading = Reading(language="en").item("1").paragraph("1.1", A).paragraph("1.2", B)
    reading.decide("1.2", ("noted", ["C24/8"], [])).write(publish=True)
    reading = Reading(language="en").item("1").paragraph("1.1", A).paragraph("1.2", N).paragraph("1.3", B)
    reading.decide("1.3", ("noted", ["C24/8"], [])).write(publish=True)
    assert client.get("/en/decisions/C24/PL3/1.2/").headers["Location"] == "/en/decisions/C24/PL3/1.3/"
    assert "C24/PL3/1.3" in read(client, "/en/decisions/C24/PL3/1.3/").words
    assert client.get("/en/decisions/C24/PL3/1.1/").status_code == 404


def test_an_edition_page_numbers_and_links_its_own_paragraphs(client):
    write(A, B, C)
    write(A, N, B, C)
    page = read(client, ADDRESS + "ed1/")
    assert [attrs["id"] for _tag, attrs in page.elements if attrs.get("class", "") == "para"] == [
        "p1.1",
        "p1.2",
        "p1.3",
    ]
    assert "/en/records/C24/PL3/ed1/1.2/" in page.links
    assert "/en/records/C24/PL3/1.2/" not in page.links


# What changed


def test_what_changed_is_shown_paragraph_by_paragraph(client):
    write(A, B, C)
    write(A, N, B, C.replace("both would be", "both figures would be"))
    assert changes(client) == {"p1.2": "para-inserted", "p1.3": "para-renumbered", "p1.4": "para-changed"}
    words = read(client, COMPARED).words
    assert "New in edition 2" in words
    assert "It was 1.2 · the same words" in words
    assert "It was 1.3 · Changed" in words
    assert "1.1: unchanged" in words


def test_words_put_in_and_struck_are_marked_by_an_element_and_a_sign(client):
    write("The Council takes note of it.")
    write("The Council duly notes it.")
    body = client.get(COMPARED).content.decode()
    assert 'The Council <del><span class="sign">−</span>takes note of</del>' in body
    assert '<ins><span class="sign">+</span>duly notes</ins> it.' in body


def test_a_paragraph_that_moved_is_said_to_have_moved(client):
    write(A, B, C, D)
    write(A, C, D, B)
    assert changes(client) == {"p1.2": "para-renumbered", "p1.3": "para-renumbered", "p1.4": "para-moved"}
    assert "Moved: it was 1.2" in read(client, COMPARED).words


def test_what_was_left_out_is_shown_struck(client):
    write(A, B, C)
    write(A, C)
    assert changes(client)["p1.2-1"] == "para-struck"
    assert f"− {B}" in read(client, COMPARED).words


def test_hostile_words_are_inert(client):
    write("<script>alert(1)</script> is said.")
    write("<script>alert(2)</script> is said.")
    assert b"<script>alert" not in client.get(COMPARED).content


def test_editions_with_the_same_words_are_said_to_be_the_same(client):
    write(A, B)
    write(A, B)
    assert "Both editions have the same words." in read(client, COMPARED).words


def test_each_language_is_compared_with_itself(client):
    for language in ("en", "fr"):
        write(A, B, language=language)
        write(A, f"{B} {world.CANARIES[language]}", language=language)
    english, french = read(client, COMPARED), read(client, COMPARED + "?in=fr")
    assert world.CANARIES["en"] in english.words
    assert world.CANARIES["fr"] not in english.words
    assert {la for data, la, _dir in french.texts if world.CANARIES["fr"] in data} == {"fr"}
    assert COMPARED + "?in=fr" in english.links
    assert world.CANARIES["fr"] in read(client, "/fr/records/C24/PL3/compare/ed1..ed2/").words


def test_a_comparison_the_wrong_way_round_is_turned_round(client):
    write(A)
    write(B)
    assert client.get(ADDRESS + "compare/ed2..ed1/").headers["Location"] == COMPARED


@pytest.mark.parametrize("place", ["compare/ed1..ed1/", "compare/ed1..ed3/", "compare/ed0..ed1/"])
def test_there_is_nothing_to_compare(client, place):
    write(A)
    write(B)
    assert client.get(ADDRESS + place).status_code == 404


def test_the_record_offers_its_editions_and_what_changed(client):
    write(A)
    assert "ed1" not in " ".join(link for link in read(client, ADDRESS).links if "PL3/ed" in link)
    write(B, symbol="C24/113(Rev.1)")
    page = read(client, ADDRESS)
    assert {COMPARED, ADDRESS + "ed1/", ADDRESS + "ed2/"} <= set(page.links)
    assert "C24/113(Rev.1)" in page.words
    assert "record revised" in page.words


# What is not published


def test_a_draft_edition_changes_no_byte_and_answers_like_none(client, staff):
    write(A, B, C)
    pages = [ADDRESS, *(f"{ADDRESS}{place}/" for place in ("1.1", "1.2", "1.3", "ed1", "ed1/1.2"))]
    before = [client.get(page).content for page in pages]
    draft = write(A, N, C, publish=False, symbol="C24/113(Rev.1)").edition
    assert [client.get(page).content for page in pages] == before
    for place in ("ed2/", "ed2/1.2/", "compare/ed1..ed2/", "1.4/"):
        assert client.get(ADDRESS + place).status_code == 404
    client.force_login(staff)
    assert "archives" in read(client, COMPARED).words
    RecordEdition.objects.filter(pk=draft.pk).update(stage="published", access="members")
    client.logout()
    assert client.get(COMPARED).status_code == 404


@pytest.mark.parametrize("hidden", [{"access": "internal"}, {"access": "members"}, {"stage": "withdrawn"}])
def test_an_edition_that_not_all_can_read_moves_no_number_that_all_see(client, hidden):
    reading = Reading(language="en").item("1").paragraph("1.1", A).paragraph("1.2", B)
    reading.decide("1.2", ("noted", ["C24/8"], [])).write(publish=True)
    pages = ["/en/decisions/", "/en/decisions/C24/PL3/1.2/", ADDRESS, ADDRESS + "1.2/", "/en/meetings/C24/PL3/"]
    before = [client.get(page).content for page in pages]
    draft = write(A, N, B, publish=False)
    RecordEdition.objects.filter(pk=draft.edition.pk).update(**{"stage": "published", "access": "public"} | hidden)
    write(A, N, B, language="fr", publish=False)
    arrange(draft.record)
    assert [client.get(page).content for page in pages] == before


def test_a_remark_left_in_the_file_is_in_no_comparison(client, staff):
    write(A)
    write(B)
    for number in (1, 2):
        key = f"C24/PL3/remark-{number}"
        remark = make.make_paragraph(key, kind="note", number="", item=None, internal=True)
        make.make_paragraph_text(
            f"Check this name {number}", remark, make.make_record_edition(language="en", number=number)
        )
    assert "Check this name" not in read(client, COMPARED).words
    client.force_login(staff)
    assert "Check this name" in read(client, COMPARED).words


def test_a_version_that_is_internal_is_not_named(client):
    write(A, symbol="C24/113")
    edition = write(B, symbol="C24/113(Rev.1)").edition
    type(edition.version).objects.filter(pk=edition.version_id).update(access="internal")
    assert "Rev.1" not in read(client, ADDRESS).words


# Costs


def test_costs_the_same_for_more_rows(client):
    def revise():
        for paragraph in Paragraph.objects.filter(record__meeting__number=3, kind="numbered"):
            for language in ("en", "fr"):
                edition = make.make_record_edition(language=language, number=2, **make.PUBLIC)
                if not paragraph.texts.filter(edition=edition).exists():
                    world.write(paragraph, edition, f"{paragraph.number}\tOther words on C24/8")

    pages = [COMPARED, ADDRESS, ADDRESS + "?with=fr", ADDRESS + "ed1/", ADDRESS + "1.1/", ADDRESS + "ed1/1.1/"]
    world.begin()
    revise()
    world.grow(1, FEW)
    revise()
    few = {page: queries(client, page) for page in pages}
    world.grow(FEW, MANY)
    revise()
    for page in pages:
        many = queries(client, page)
        assert len(many) == len(few[page]), f"{page}: " + "\n".join(sql for sql in many if sql not in few[page])


def test_any_two_languages_cost_the_same_for_more_rows(client):
    assert_the_same_for_more_rows(client, ADDRESS + "?in=fr&with=en")
