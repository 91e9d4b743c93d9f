"""The first page: the box, the latest session, the latest decisions, what is still open."""

from datetime import date

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db


def test_says_so_when_nothing_is_published(client):
    page = read(client, "/en/")
    assert "No record has been published yet." in page.words
    assert "No proposal is pending." in page.words
    assert "Nothing is open." in page.words


def test_shows_the_meetings_of_the_latest_session_in_order(client):
    world.publish_record("C23/PL1")
    for key in ("C24/PL10", "C24/PL2"):
        world.publish_record(key, held_on=date(2024, 6, 4))
    page = read(client, "/en/")
    assert "Council 2024" in page.words
    assert "Council 2023" not in page.words
    assert page.words.index("C24/PL2") < page.words.index("C24/PL10")
    assert "4 June 2024" in page.words


def test_a_session_that_is_only_cited_does_not_become_the_latest(client):
    world.say("C24/PL3/1.1", world.publish_record(), "They will read C25/1", ("C25/1", "C25/1"))
    assert "Council 2024" in read(client, "/en/").words


def test_shows_the_latest_decisions_first_and_no_more_than_six(client):
    editions = world.publish_record()
    for number in range(1, 9):
        paragraph = world.say(f"{world.MEETING}/1.{number}", editions, "The Council notes it")
        make.make_decision(paragraph)
    page = read(client, "/en/")
    shown = [link for link in page.links if link.startswith("/en/decisions/C24/PL3/")]
    assert shown == [f"/en/decisions/C24/PL3/1.{number}/" for number in range(8, 2, -1)]


def test_shows_what_is_still_open_and_not_what_is_settled(client):
    world.begin()
    world.grow(1, 2)
    decision = make.Decision.objects.get(paragraph__key="C24/PL3/1.1")
    make.make_follow_up(decision, action="report to the next session", language="en")
    make.make_follow_up(decision, action="do what is done", language="en", state_of_work="closed")
    page = read(client, "/en/")
    assert "report to the next session" in page.words
    assert "do what is done" not in page.words
    assert "/en/documents/C24/8/rev1/" in page.links  # under consultation
    assert "/en/documents/C11/1/" not in page.links  # adopted


def test_costs_the_same_for_more_rows(client):
    assert_the_same_for_more_rows(client, "/en/", "/fr/")
