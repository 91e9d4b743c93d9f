"""The suggestions of the box: a page that needs no script, and a list for the script."""

import pytest

from tests.council.views import world
from tests.council.views.reading import read
from tests.council.views.test_whole_site import add_internal_rows

pytestmark = pytest.mark.django_db
JSON = {"Accept": "application/json"}


def test_the_page_links_to_what_may_be_meant(client):
    world.publish_document("C24/8")
    page = read(client, "/en/search/suggest/?q=c24/8")
    assert "Suggestions for c24/8" in page.words
    assert "/en/documents/C24/8/" in page.links
    assert {"name": "robots", "content": "noindex"} in page.with_tag("meta")


def test_who_asks_for_json_gets_a_list(client):
    world.publish_document("C24/8")
    response = client.get("/fr/search/suggest/", {"q": "c24/8"}, headers=JSON)
    assert response.json() == [
        {
            "kind": "document",
            "text": "C24/8",
            "label": "Report motfrançais",
            "language": "fr",
            "direction": "ltr",
            "address": "/fr/documents/C24/8/",
        }
    ]
    assert "Accept" in response.headers["Vary"]


@pytest.mark.parametrize("query", ["", "?q=", "?q=%00", "?q=%20"])
def test_nothing_typed_offers_nothing(client, query):
    assert client.get(f"/en/search/suggest/{query}", headers=JSON).json() == []
    assert "Nothing that is known here" not in read(client, f"/en/search/suggest/{query}").words


def test_no_byte_changes_when_something_internal_is_added(client):
    world.begin()
    world.grow(1, 2)
    asked = [
        f"/en/search/suggest/?q={q}" for q in ("C24", "C24/6", "C25", "15", "13", "secret", "report", "C24/PL", "PP")
    ]
    before = [client.get(address, headers=headers).content for address in asked for headers in ({}, JSON)]
    add_internal_rows()
    assert [client.get(address, headers=headers).content for address in asked for headers in ({}, JSON)] == before


@pytest.mark.parametrize(
    "typed",
    [
        "(" * 3000,
        "1." * 1500,
        "C24/" + "9" * 3000,
        "a " * 150,
        "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
        "'\";--",
        "%_\\",
        "a* b* c*",
        "-x OR",
        '"',
    ],
)
def test_nothing_typed_breaks_it(client, typed):
    world.publish_document("C24/8")
    assert client.get("/en/search/suggest/", {"q": typed}).status_code == 200
    assert client.get("/en/search/suggest/", {"q": typed}, headers=JSON).status_code == 200
