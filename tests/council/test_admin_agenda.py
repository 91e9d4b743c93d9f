"""Items in the admin: their papers are written as symbols, and what a person says of them stays."""

import pytest

from tests.editor import refused, save
from tests.make import make_item, make_paper, make_version

pytestmark = pytest.mark.django_db
READ = {"origin": "auto", "state": "suggested"}


def test_a_paper_of_an_item_is_written_in_any_spelling(admin_client):
    item = make_item(**READ)
    paper = make_paper("C24/8", item, **READ)
    save(
        admin_client,
        item,
        **{"papers-0-symbol": "doc. c24/8 rev 1", "papers-TOTAL_FORMS": "2", "papers-1-symbol": "C24/9"},
    )
    paper.refresh_from_db()
    assert (paper.version, paper.origin, paper.state) == (make_version("C24/8(Rev.1)"), "manual", "confirmed")
    assert [(str(p.cited), p.order) for p in item.papers.all()] == [("C24/8(Rev.1)", 1), ("C24/9", 2)]


def test_a_paper_that_is_taken_away_leaves_the_item_the_persons(admin_client):
    item = make_item(**READ)
    make_paper("C24/8", item, **READ)
    save(admin_client, item, **{"papers-0-DELETE": "on"})
    assert not item.papers.exists()
    assert (item.origin, item.state) == ("manual", "confirmed")


def test_a_paper_that_is_no_symbol_is_refused(admin_client):
    item = make_item()
    make_paper("C24/8", item)
    assert "is not a symbol" in refused(admin_client, item, **{"papers-0-symbol": "the report"})
