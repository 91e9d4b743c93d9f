"""Reading a record: whole, beside another language, one paragraph at its address, one paragraph of one edition."""

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db
ADDRESS = "/en/records/C24/PL3/"


def paragraphs(page):
    return [attrs["id"] for tag, attrs in page.elements if tag == "div" and "para" in attrs.get("class", "").split()]


def test_paragraphs_stand_in_their_order_each_at_an_anchor_of_its_own(client):
    editions = world.publish_record()
    world.add_item("C24/PL3", "1", editions)
    for number in ("1.1", "1.2", "1.10"):
        world.say(f"C24/PL3/{number}", editions, "The Council notes it")
    page = read(client, ADDRESS)
    assert paragraphs(page) == ["p1.1", "p1.2", "p1.10"]
    assert "item-1" in page.ids
    assert "/en/records/C24/PL3/1.10/" in page.links


def test_every_citation_is_a_link(client):
    editions = world.publish_record()
    cited = [("C24/8(Rev.1)", "C24/8(Rev.1)"), ("Resolution 1332", "council/1332")]
    world.say("C24/PL3/1.1", editions, "See C24/8(Rev.1) and Resolution 1332", *cited)
    page = read(client, ADDRESS)
    for address in ("/en/documents/C24/8/rev1/", "/en/resolutions/council/1332/"):
        assert address in page.links
        assert client.get(address).status_code == 200


def test_a_decision_is_marked_where_it_stands(client):
    editions = world.publish_record()
    world.add_item("C24/PL3", "1", editions)
    make.make_decision(world.say("C24/PL3/1.1", editions, "The Council approves it"), acts=["approved"])
    world.say("C24/PL3/1.2", editions, "Nobody decides anything")
    page = read(client, ADDRESS)
    assert page.links.count("/en/decisions/C24/PL3/1.1/") == 1
    assert "decided in 1.1" in page.words
    marked = [attrs["id"] for _tag, attrs in page.elements if "para-decision" in attrs.get("class", "")]
    assert marked == ["p1.1"]


def test_the_outline_leads_to_every_item(client):
    editions = world.publish_record()
    for number in ("1", "2"):
        world.add_item("C24/PL3", number, editions)
    page = read(client, ADDRESS)
    assert [link for link in page.links if link.startswith("#item")] == ["#item-1", "#item-2"]
    assert {"item-1", "item-2"} <= set(page.ids)


def test_a_record_in_another_language_only_is_shown_and_named(client):
    world.say("C24/PL3/1.1", world.publish_record(languages=["fr"]), "Le Conseil")
    page = read(client, ADDRESS)
    assert "The record does not exist in the language of this page" in page.words
    assert [la for data, la, _dir in page.texts if world.CANARIES["fr"] in data] == ["fr"]


def test_two_languages_stand_side_by_side_and_a_gap_stays_a_gap(client):
    english, french = world.publish_record()
    world.say("C24/PL3/1.1", [english, french], "Both")
    world.say("C24/PL3/1.2", [english], "One")
    world.say("C24/PL3/1.3", [french], "Other")
    page = read(client, ADDRESS + "?with=fr")
    assert paragraphs(page) == ["p1.1", "p1.2", "p1.3"]
    assert page.words.count("not in the English text") == 1
    assert page.words.count("not in the French text") == 1
    assert page.words.count(world.CANARIES["fr"]) == 2


def test_an_earlier_edition_offers_the_record_of_today_side_by_side(client):
    world.say("C24/PL3/1.1", world.publish_record(), "Words")
    page = read(client, ADDRESS + "ed1/")
    [beside] = [link for link in page.links if "with=" in link]
    assert world.CANARIES["fr"] in read(client, beside).words


@pytest.mark.parametrize("asked", ["en", "xx", "", "es"])
def test_a_language_that_cannot_stand_beside_it_is_not_shown(client, asked):
    world.say("C24/PL3/1.1", world.publish_record(), "Words")
    page = read(client, f"{ADDRESS}?with={asked}")
    assert world.CANARIES["fr"] not in page.words


def test_the_latest_edition_is_shown_and_an_earlier_one_says_that_it_is(client):
    old = world.publish_record(languages=["en"])
    paragraph = world.say("C24/PL3/1.1", old, "The old words")
    new = world.publish_record(languages=["en"], number=2)
    world.write(paragraph, new[0], "1.1\tThe new words")
    assert "The new words" in read(client, ADDRESS).words
    earlier = read(client, ADDRESS + "ed1/")
    assert "The old words" in earlier.words
    assert "This is an earlier edition." in earlier.words
    assert "This is an earlier edition." not in read(client, ADDRESS + "ed2/").words


def test_a_draft_edition_is_not_shown_beside_a_published_one(client, staff):
    paragraph = world.say("C24/PL3/1.1", world.publish_record(languages=["en"]), "The old words")
    world.write(paragraph, make.make_record_edition("C24/PL3", "en", 2), "1.1\tThe new words")
    assert "The old words" in read(client, ADDRESS).words
    assert client.get(ADDRESS + "ed2/").status_code == 404
    assert client.get(ADDRESS + "ed2/1.1/").status_code == 404
    client.force_login(staff)
    assert "The new words" in read(client, ADDRESS).words


def test_a_remark_left_in_the_file_is_for_staff_only(client, staff):
    editions = world.publish_record(languages=["en"])
    remark = make.make_paragraph("C24/PL3/note-1", kind="note", number="", item=None, internal=True)
    make.make_paragraph_text("Check this name", remark, editions[0])
    assert "Check this name" not in read(client, ADDRESS).words
    client.force_login(staff)
    assert "Check this name" in read(client, ADDRESS).words


def test_a_paragraph_has_an_address_where_its_edition_and_the_line_to_quote_are_given(client):
    world.say("C24/PL3/1.1", world.publish_record(document="C24/113"), "Words")
    page = read(client, ADDRESS + "1.1/")
    assert "Words" in page.words
    assert "edition 1" in page.words
    line = "C24, plenary meeting 3 ( C24/113 ), paragraph 1.1: http://testserver/en/records/C24/PL3/ed1/1.1/"
    assert line in page.words
    assert client.get("/en/records/C24/PL3/ed1/1.1/").status_code == 200


def test_a_paragraph_says_when_an_earlier_edition_had_other_words_there(client):
    old = world.publish_record(languages=["en"])
    changed = world.say("C24/PL3/1.1", old, "The old words")
    same = world.say("C24/PL3/1.2", old, "The same words")
    new = world.publish_record(languages=["en"], number=2)[0]
    world.write(changed, new, "1.1\tThe new words")
    world.write(same, new, same.texts.get().text)
    page = read(client, ADDRESS + "1.1/")
    assert "Edition 1 had other words here." in page.words
    assert "/en/records/C24/PL3/ed1/1.1/" in page.links
    assert "The old words" in read(client, ADDRESS + "ed1/1.1/").words
    assert "other words" not in read(client, ADDRESS + "1.2/").words


def test_the_permanent_address_of_a_paragraph_is_in_its_own_language(client):
    world.say("C24/PL3/1.1", world.publish_record(languages=["fr"]), "Mots")
    response = client.get(ADDRESS + "ed1/1.1/")
    assert response.headers["Location"] == "/fr/records/C24/PL3/ed1/1.1/"
    assert "http://testserver/fr/records/C24/PL3/ed1/1.1/" in read(client, ADDRESS + "1.1/").words


def test_a_paragraph_says_which_decisions_it_proves(client):
    editions = world.publish_record()
    proposal = world.say("C24/PL3/1.5", editions, "The Chair proposed it")
    make.make_decision(world.say("C24/PL3/1.6", editions, "It was so agreed"), proposal=proposal)
    world.say("C24/PL3/1.7", editions, "Nothing more")
    assert "/en/decisions/C24/PL3/1.6/" in read(client, ADDRESS + "1.5/").links
    assert "Decisions it proves" not in read(client, ADDRESS + "1.7/").words


def test_costs_the_same_for_more_rows(client):
    pages = ["", "?with=fr", "ed1/", "1.1/", "ed1/1.1/"]
    assert_the_same_for_more_rows(client, *[ADDRESS + page for page in pages])


# Any two languages


def in_three_languages():
    editions = world.publish_record(languages=["en", "fr", "ar"])
    world.say("C24/PL3/1.1", editions, "All")
    world.say("C24/PL3/1.2", editions[:2], "Two")


def test_any_two_languages_stand_side_by_side_each_in_its_direction(client):
    in_three_languages()
    page = read(client, ADDRESS + "?in=ar&with=fr")
    told = {(la, direction) for data, la, direction in page.texts for word in world.CANARIES.values() if word in data}
    assert told == {("ar", "rtl"), ("fr", "ltr")}
    assert page.words.count("not in the Arabic text") == 1
    assert "does not exist in the language of this page" not in page.words


def test_the_languages_to_read_and_to_set_beside_are_chosen_by_links(client):
    in_three_languages()
    page = read(client, ADDRESS + "?with=fr")
    assert ADDRESS in page.links, "one language"
    for choice in ("?in=ar&with=fr", "?in=fr&with=en", "?with=ar"):
        assert ADDRESS + choice in page.links
        assert client.get(ADDRESS + choice).status_code == 200
    marked = [
        attrs["lang"]
        for tag, attrs in page.elements
        if tag == "a" and "aria-current" in attrs and "in=" not in attrs.get("class", "") and "lang" in attrs
    ]
    assert {"en", "fr"} <= set(marked)


def test_both_languages_can_be_shown_or_one_of_them_without_script(client):
    in_three_languages()
    switch = [
        attrs["value"] for attrs in read(client, ADDRESS + "?with=fr").with_tag("input") if attrs.get("type") == "radio"
    ]
    assert switch == ["both", "first", "second"]
    assert not [a for a in read(client, ADDRESS).with_tag("input") if a.get("type") == "radio"]


def test_numbers_that_differ_are_both_given(client):
    english, french = world.publish_record()
    paragraph = world.say("C24/PL3/1.2", [english], "Words")
    make.make_paragraph_text("1.1\tMots", paragraph, french, number="1.1")
    assert "1.2 / 1.1" in read(client, ADDRESS + "?with=fr").words


def test_two_paragraphs_of_one_number_have_anchors_of_their_own(client):
    english, french = world.publish_record()
    one = world.say("C24/PL3/1.2", [english], "Words")
    make.make_paragraph_text("1.2\tMots", make.make_paragraph("C24/PL3/1.2~2", number="1.2", item=one.item), french)
    assert sorted(paragraphs(read(client, ADDRESS + "?with=fr"))) == ["fr-p1.2", "p1.2"]
