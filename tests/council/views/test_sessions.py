"""The list of sessions, and a session: its meetings, the resolutions it touched, its documents."""

from datetime import date

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db


def test_sessions_are_listed_latest_first_by_their_order_and_not_by_their_code(client):
    for code in ("C99", "C24", "C06", "C23-ADD", "C23"):
        world.publish_document(f"{code}/1")
    page = read(client, "/en/sessions/")
    listed = [link.split("/")[3] for link in page.links if link.startswith("/en/sessions/C")]
    assert listed == ["C24", "C23-ADD", "C23", "C06", "C99"]


def test_a_session_nobody_may_know_of_is_not_listed(client):
    make.make_version("C25/1")
    page = read(client, "/en/sessions/")
    assert "No session has anything published yet." in page.words
    assert client.get("/en/sessions/C25/").status_code == 404


def test_a_session_counts_only_what_is_published(client):
    world.publish_document("C24/8")
    make.make_version("C24/9")
    world.publish_record()
    make.make_record_edition("C24/PL5")
    make.make_resolution_version("council/1", "C24", **make.PUBLIC)
    make.make_resolution_version("council/2", "C24")
    assert "1 record 1 document 1 version of a resolution" in read(client, "/en/sessions/").words


def test_a_session_shows_place_and_dates_or_neither(client):
    world.publish_document("C23/1")
    world.publish_document("C24/1")
    make.make_session("C24", place="Geneva", starts_on=date(2024, 6, 4), ends_on=date(2024, 6, 14))
    assert "Geneva 4 June 2024 – 14 June 2024" in read(client, "/en/sessions/C24/").words
    assert "Geneva" not in read(client, "/en/sessions/C23/").words


def test_a_session_lists_its_meetings_in_order_with_their_published_items_and_decisions(client):
    for key in ("C24/PL10", "C24/PL2"):
        editions = world.publish_record(key)
        world.add_item(key, "1", editions)
        make.make_decision(world.say(f"{key}/1.1", editions, "The Council notes it"))
        world.add_item(key, "2", [make.make_record_edition(key, "en", 2)])  # a draft's
    page = read(client, "/en/sessions/C24/")
    assert page.words.index("C24/PL2") < page.words.index("C24/PL10")
    assert page.words.count("1 item 1 decision") == 2


def test_a_session_lists_the_resolutions_it_decided_on_adopted_or_had_proposals_for(client):
    world.begin()
    world.publish_resolution("council/1400", "C24")
    propose_key = "council/1401"
    world.propose(propose_key, "C24/8")
    world.publish_resolution("council/1402", "C23")
    page = read(client, "/en/sessions/C24/")
    for key in ("council/1332", "council/1400", propose_key, "council/new/C24/15"):
        assert f"/en/resolutions/{key}/" in page.links
    assert "/en/resolutions/council/1402/" not in page.links  # another session's
    assert "/en/resolutions/pp/179/" not in page.links  # only mentioned


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["C24/8", "C24/10", "C24/ADM/1", "C24/INF/4"]),
        ("?series=INF", ["C24/INF/4"]),
        ("?series=C", ["C24/8", "C24/10"]),
        ("?kind=report", ["C24/8"]),
        ("?source=cwg-cop", ["C24/8", "C24/10", "C24/ADM/1", "C24/INF/4"]),
        ("?source=nobody", []),
        ("?words=re%CC%81port+" + world.CANARIES["en"].upper(), ["C24/8", "C24/10", "C24/ADM/1", "C24/INF/4"]),
        ("?words=nothing", []),
    ],
)
def test_its_documents_are_found_by_series_kind_source_and_words(client, query, shown):
    for symbol in ("C24/10", "C24/8", "C24/INF/4", "C24/ADM/1"):
        world.publish_document(symbol)
    make.make_document("C24/8", kind="report")
    make.PartyName.objects.filter(language="en").update(acronym="CWG-COP")
    page = read(client, f"/en/sessions/C24/{query}")
    listed = [link.removeprefix("/en/documents/")[:-1] for link in page.links if link.startswith("/en/documents/C24/")]
    assert listed == shown
    assert f"{len(shown)} document" in page.words


def test_costs_the_same_for_more_rows(client):
    assert_the_same_for_more_rows(client, "/en/sessions/", "/en/sessions/C24/")
