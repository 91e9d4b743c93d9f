"""Lists as files: every row that the list shows and no other, in strings that a program and a spreadsheet can take."""

import csv
import json
from io import StringIO

import pytest

from council.models import Meeting
from documents.exporting import inert
from tests import make
from tests.council.views import world
from tests.council.views.test_whole_site import add_internal_rows

pytestmark = pytest.mark.django_db
LISTS = {name: f"/en/{name}/" for name in ("decisions", "documents", "resolutions")}


def exported(client, name, query=""):
    response = client.get(f"{LISTS[name]}?format=json{query}")
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}.json"'
    return json.loads(response.getvalue())[name]


def as_csv(client, name, language="en", query=""):
    response = client.get(f"{LISTS[name].replace('en', language, 1)}?format=csv{query}")
    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}.csv"'
    text = response.getvalue().decode("utf-8")
    assert text[0] == "\ufeff"
    return list(csv.reader(StringIO(text[1:], newline="")))


@pytest.fixture
def site():
    world.begin()
    world.grow(1, 3)


@pytest.fixture
def one_decision():
    world.begin()
    Meeting.objects.update(held_on="2024-06-11")


def test_a_decision_is_told_in_canonical_strings(client, one_decision):
    assert exported(client, "decisions") == [
        {
            "key": "C24/PL3/1.1",
            "session": "C24",
            "meeting": "C24/PL3",
            "paragraph": "1.1",
            "date": "2024-06-11",
            "acts": [
                {
                    "kind": "noted",
                    "documents": ["C24/8"],
                    "resolutions": [{"key": "council/1332", "effect": "under_consultation"}],
                    "inferred": [],
                }
            ],
            "text": "The Council notes C24/8 and Resolution 1332 Englishword.",
            "language": "en",
            "confirmed": True,
            "address": "http://testserver/decisions/C24/PL3/1.1/",
        }
    ]


def test_a_document_is_told_by_its_symbol_and_one_only_cited_by_no_more(client):
    world.publish_document("C24/INF/8")
    make.make_document("C24/INF/8", kind="report")
    world.say("C24/PL3/1.1", world.publish_record(), "They read C24/9", ("C24/9", "C24/9"))
    make.make_document("C24/9", kind="report")
    cited, held = exported(client, "documents")
    assert held == {
        "symbol": "C24/INF/8",
        "session": "C24",
        "series": "INF",
        "number": 8,
        "kind": "report",
        "title": "Report Englishword",
        "language": "en",
        "held": True,
        "address": "http://testserver/documents/C24/INF/8/",
    }
    assert cited["symbol"] == "C24/9"
    assert (cited["kind"], cited["title"], cited["held"]) == (None, None, False)
    assert [row[7] for row in as_csv(client, "documents")] == ["Held here", "no", "yes"]


def test_a_resolution_is_told_by_its_key_with_its_last_act_and_what_is_pending(client):
    world.publish_resolution("council/1332", "C11", act="adopted")
    make.make_resolution_version("council/1332", "C23", act="amended", **make.PUBLIC)
    make.make_version("C24/8", **make.PUBLIC)
    world.propose("council/1332", "C24/8")
    assert exported(client, "resolutions") == [
        {
            "key": "council/1332",
            "body": "council",
            "kind": "resolution",
            "number": "1332",
            "title": "Title Englishword",
            "language": "en",
            "act": "amended",
            "session": "C23",
            "pending": 1,
            "address": "http://testserver/resolutions/council/1332/",
        }
    ]


def test_a_spreadsheet_has_the_headings_of_the_reader_s_language_and_one_row_each(client, one_decision):
    heading, row = as_csv(client, "decisions")
    assert heading[:3] == ["Decision", "Session", "Meeting"]
    assert row[0] == "C24/PL3/1.1"
    assert "noted C24/8 council/1332 (under_consultation)" in row
    assert "confirmed" in row
    french, row = as_csv(client, "decisions", "fr")
    assert french[0] == "Décision"
    assert any(world.CANARIES["fr"] in cell for cell in row)


def test_what_a_machine_read_is_said_to_be_so(client, one_decision):
    make.Decision.objects.update(origin="auto", state="suggested")
    assert [row["confirmed"] for row in exported(client, "decisions")] == [False]
    assert "read by machine, not yet confirmed" in as_csv(client, "decisions")[1]


@pytest.mark.parametrize("name", LISTS)
def test_a_file_has_every_row_of_the_list_over_several_chunks(client, site, name, monkeypatch):
    whole = exported(client, name)
    assert len(whole) > 3
    monkeypatch.setattr("documents.exporting.CHUNK", 2)
    assert exported(client, name) == whole
    assert len(as_csv(client, name)) == len(whole) + 1


@pytest.mark.parametrize("name", LISTS)
def test_no_byte_of_a_file_changes_when_something_internal_is_added(client, site, name):
    before = [client.get(f"{LISTS[name]}?format={kind}").getvalue() for kind in ("csv", "json")]
    add_internal_rows()
    assert [client.get(f"{LISTS[name]}?format={kind}").getvalue() for kind in ("csv", "json")] == before


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("decisions", "&resolution=1332"),
        ("decisions", "&words=nothing"),
        ("decisions", "&kind=nonsense"),
        ("documents", "&session=C24&words=report"),
        ("documents", "&session=nonsense"),
        ("resolutions", "&body=pp"),
        ("resolutions", "&words=title"),
    ],
)
def test_a_file_shows_what_the_filter_leaves(client, site, name, query):
    assert len(exported(client, name, query)) == client.get(f"{LISTS[name]}?{query}").context["page"].count


@pytest.mark.parametrize("name", LISTS)
def test_the_list_links_to_its_files_and_keeps_the_filter(client, site, name):
    page = client.get(f"{LISTS[name]}?session=&after=x").content.decode()
    assert 'href="?session=&amp;format=csv"' in page
    assert 'href="?session=&amp;format=json"' in page


@pytest.mark.parametrize("kind", ["xml", "", "%00", "CSV"])
def test_a_format_there_is_none_of_shows_the_page(client, site, kind):
    response = client.get(f"/en/decisions/?format={kind}")
    assert response.headers["Content-Type"].startswith("text/html")


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("C24/8", "C24/8"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_becomes_a_formula(cell, written):
    assert inert(cell) == written


def test_words_that_begin_as_a_formula_are_inert_in_a_spreadsheet(client, one_decision):
    text = make.ParagraphText.objects.get(paragraph__number="1.1", edition__language="en")
    text.text = f"{text.text[: text.lead]}=HYPERLINK(1)"
    text.save()
    assert "'=HYPERLINK(1)" in as_csv(client, "decisions")[1]
    assert [row["text"] for row in exported(client, "decisions")] == ["=HYPERLINK(1)"]
