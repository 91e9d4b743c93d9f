"""A meeting: its agenda with papers, the outcome of every item, what was decided in whose words."""

from datetime import date

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db
ADDRESS = "/en/meetings/C24/PL3/"


def test_says_when_where_from_and_who_chaired(client):
    world.publish_record(document="C24/113", held_on=date(2024, 6, 11), hours="0935 to 1230", chair="Ms A. B.")
    page = read(client, ADDRESS)
    for words in ("C24, plenary meeting 3", "11 June 2024", "0935 to 1230", "Chair: Ms A. B.", "C24/113"):
        assert words in page.words
    assert "/en/records/C24/PL3/" in page.links


def test_says_so_when_no_date_is_given(client):
    world.publish_record()
    assert "date not given" in read(client, ADDRESS).words


def test_the_record_s_own_document_is_named_only_to_who_may_know_of_it(client):
    world.publish_record()
    make.make_record("C24/PL3", document=make.make_document("C24/113"))
    assert "C24/113" not in read(client, ADDRESS).words


@pytest.mark.parametrize(
    ("outcome", "words"),
    [("decided", "decided"), ("no_decision_recorded", "no decision recorded"), ("pending_review", "to be reviewed")],
)
def test_every_item_has_an_outcome(client, outcome, words):
    world.add_item("C24/PL3", "1", world.publish_record(), outcome=outcome)
    assert words in read(client, ADDRESS).words


def test_an_item_without_papers_says_so(client):
    world.add_item("C24/PL3", "1", world.publish_record())
    assert "no papers" in read(client, ADDRESS).words


def test_items_stand_in_the_order_of_the_agenda_and_not_of_their_numbers_as_text(client):
    editions = world.publish_record()
    for number in range(1, 12):
        world.add_item("C24/PL3", str(number), editions)
    page = read(client, ADDRESS)
    items = [link for link in page.links if "#item-" in link]
    assert items == [f"/en/records/C24/PL3/#item-{number}" for number in range(1, 12)]


def test_a_decision_that_assents_is_shown_with_what_it_assents_to(client):
    editions = world.publish_record()
    world.add_item("C24/PL3", "1", editions)
    proposal = world.say("C24/PL3/1.5", editions, "The Chair proposed to note it")
    make.make_decision(world.say("C24/PL3/1.6", editions, "It was so agreed"), proposal=proposal)
    words = read(client, ADDRESS).words
    assert words.index("The Chair proposed to note it") < words.index("It was so agreed")


def test_an_item_that_continues_another_leads_to_it(client):
    before = world.add_item("C24/PL2", "4", world.publish_record("C24/PL2"))
    world.add_item("C24/PL3", "1", world.publish_record(), continues=before)
    page = read(client, ADDRESS)
    assert "continues item 4 of C24, plenary meeting 2" in page.words
    assert "/en/records/C24/PL2/#item-4" in page.links


def test_an_item_of_a_record_that_is_not_published_is_not_named_as_continued(client):
    draft = make.make_record_edition("C24/PL2")
    before = world.add_item("C24/PL2", "4", [draft])
    world.add_item("C24/PL3", "1", world.publish_record(), continues=before)
    assert "continues" not in read(client, ADDRESS).words


def test_a_meeting_whose_record_is_a_draft_does_not_exist(client, staff):
    make.make_record_edition("C24/PL3")
    assert client.get(ADDRESS).status_code == 404
    client.force_login(staff)
    assert client.get(ADDRESS).status_code == 200


def test_costs_the_same_for_more_rows(client):
    assert_the_same_for_more_rows(client, ADDRESS)
