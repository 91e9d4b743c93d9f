"""The list of decisions, which answers what was decided about a resolution, and the page of one decision."""

from urllib.parse import urlencode

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db


def listed(page):
    """The decisions of a list, in its order."""
    links = [link for link in page.links if link.startswith("/en/decisions/") and link.count("/") == 6]
    return [link.removeprefix("/en/decisions/")[:-1] for link in dict.fromkeys(links)]


@pytest.fixture
def third_plenary():
    """1.6 agrees to 1.5 about Resolution 1332; 1.4 mentions PP Resolution 140, 3.7 PP Resolution 179."""
    editions = world.publish_record()
    for number in ("1", "3"):
        world.add_item("C24/PL3", number, editions)
    world.publish_document("C24/8(Rev.1)")
    make.make_paper("C24/8(Rev.1)", make.make_item("C24/PL3", "1"))
    cited = ("Resolution 1332", "council/1332")
    world.say("C24/PL3/1.4", editions, "The role is set out in Resolution 140", ("Resolution 140", "pp/140"))
    proposal = world.say("C24/PL3/1.5", editions, "The Chair proposed to consult on Resolution 1332", cited)
    agreed = world.say("C24/PL3/1.6", editions, "It was so agreed")
    world.say("C24/PL3/3.7", editions, "This comes from Resolution 179", ("Resolution 179", "pp/179"))
    decision = make.make_decision(agreed, proposal=proposal, acts=["noted", "consultations"])
    proposed = world.propose("council/1332", "C24/8(Rev.1)", status="under_consultation")
    world.act_on(decision.acts.get(order=1), documents=["C24/8(Rev.1)"])
    world.act_on(decision.acts.get(order=2), resolutions=["council/1332"], amendment=proposed)
    return decision


@pytest.mark.parametrize("spelling", ["1332", "Res.%201332", "R1332", "council/1332", "القرار 1332", "第1332号决议"])
def test_a_resolution_in_any_spelling_finds_the_one_decision_on_it(client, third_plenary, spelling):
    page = read(client, f"/en/decisions/?resolution={spelling}")
    assert listed(page) == ["C24/PL3/1.6"]
    assert "1 decision" in page.words
    words = page.words
    assert words.index("The Chair proposed to consult") < words.index("It was so agreed")
    for link in ("/en/records/C24/PL3/#p1.5", "/en/records/C24/PL3/#p1.6", "/en/documents/C24/8/rev1/"):
        assert link in page.links


def test_a_resolution_without_a_decision_says_where_it_is_mentioned(client, third_plenary):
    page = read(client, "/en/decisions/?resolution=179")
    assert listed(page) == []
    assert "0 decisions" in page.words
    assert "No decision fits." in page.words
    assert "But it is mentioned" in page.words
    assert "/en/records/C24/PL3/#p3.7" in page.links
    assert "/en/records/C24/PL3/#p1.4" not in page.links


def test_mentions_are_quoted_in_the_language_of_the_page(client, third_plenary):
    for language, other in (("en", "fr"), ("fr", "en")):
        page = read(client, f"/{language}/decisions/?resolution=179")
        assert world.CANARIES[language] in page.words
        assert world.CANARIES[other] not in page.words


def test_a_bare_number_says_whose_texts_it_stands_for(client, third_plenary):
    world.publish_resolution("council/179")
    page = read(client, "/en/decisions/?resolution=179")
    assert "A bare number stands for every body’s text of that number:" in page.words
    assert {"/en/resolutions/council/179/", "/en/resolutions/pp/179/"} <= set(page.links)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind=noted", 1),
        ("kind=adopted", 0),
        ("body=council", 1),
        ("body=pp", 0),
        ("session=C24", 1),
        ("meeting=PL3", 1),
        ("meeting=c24/pl3", 1),
        ("meeting=PL4", 0),
        ("meeting=C23/PL3", 0),
        ("document=C24/8", 1),
        ("document=c24/8%20rev%201", 1),
        ("document=C24/9", 0),
        ("words=AGREED", 1),
        ("words=consult+proposed", 1),
        ("words=consult+nothing", 0),
        ("proposal=under_consultation", 1),
        ("proposal=adopted", 0),
        ("resolution=1332&kind=noted&session=C24&meeting=PL3", 1),
        ("unknown=1", 1),
    ],
)
def test_filters_by_what_was_done_to_what_where_and_in_which_words(client, third_plenary, query, found):
    assert len(listed(read(client, f"/en/decisions/?{query}"))) == found


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("resolution=nonsense", "A resolution looks like 1332, PP 140 or Decision 482."),
        ("document=nonsense", "A symbol looks like C24/8, C24/8(Rev.1) or C24/INF/18."),
        ("meeting=nonsense", "A meeting looks like PL3 or C24/PL3."),
        ("session=nonsense", "not one of the available choices"),
        ("kind=nonsense", "not one of the available choices"),
        ("words=%00", "Null characters are not allowed."),
    ],
)
def test_a_filter_that_cannot_be_understood_finds_nothing_and_says_why(client, third_plenary, query, says):
    page = read(client, f"/en/decisions/?{query}")
    assert listed(page) == []
    assert says in page.words
    assert any("open" in attrs for attrs in page.with_tag("details"))


def test_the_list_goes_on_over_pages_and_keeps_the_filter(client):
    editions = world.publish_record()
    for number in range(1, 26):
        make.make_decision(world.say(f"C24/PL3/1.{number}", editions, "Words"))
    first = read(client, "/en/decisions/?words=words")
    assert len(listed(first)) == 20
    following = next(link for link in first.links if "after=" in link)
    second = read(client, f"/en/decisions/{following}")
    assert "words=words" in following
    assert len(listed(second)) == 5
    assert set(listed(first)).isdisjoint(listed(second))
    back = next(link for link in second.links if "before=" in link)
    assert listed(read(client, f"/en/decisions/{back}")) == listed(first)
    assert listed(read(client, "/en/decisions/?words=words&page=2")) == listed(second)


def test_more_than_are_counted_are_said_to_be_more(client, monkeypatch, third_plenary):
    monkeypatch.setattr("documents.paging.COUNTED", 1)
    assert "more than" not in read(client, "/en/decisions/").words
    make.make_decision(world.say("C24/PL3/1.7", list(make.make_record("C24/PL3").editions.all()), "Words"))
    [count] = [words for words, *_rest in read(client, "/en/decisions/").texts if "more than" in words]
    assert count == "more than 1 decisions"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("1332", 1),
        ("Résolution 1332 du Conseil", 1),
        ("council/1332 proposed", 1),
        ("1332 agreed", 0),  # another paragraph agrees
        ("القرار 1332", 1),
        ("Resolution 140", 0),
        ("Resolution 9999", 0),
        ("agreed OR 1332", 0),
        ('"so agreed"', 1),
        ("agr*", 1),
        ("agreed -so", 0),
        ("-agreed", 0),
        ("***", 0),
    ],
)
def test_words_are_understood_as_in_the_box_and_citations_in_them_too(client, third_plenary, typed, found):
    assert len(listed(read(client, f"/en/decisions/?{urlencode({'words': typed})}"))) == found


def test_many_proving_texts_find_the_same_decisions_as_few(client, third_plenary, monkeypatch):
    for query in ("agreed", "1332", "proposed", "nothing"):
        few = listed(read(client, f"/en/decisions/?words={query}"))
        monkeypatch.setattr("council.search.proofs.FEW", 0)
        assert listed(read(client, f"/en/decisions/?words={query}")) == few
        monkeypatch.undo()


def test_a_rejected_reading_is_no_decision(client, third_plenary):
    make.changed(third_plenary, {"state": "rejected"})
    assert listed(read(client, "/en/decisions/")) == []
    assert client.get("/en/decisions/C24/PL3/1.6/").status_code == 404


def test_a_decision_quotes_what_proves_it_and_gives_the_line_to_quote(client, third_plenary):
    page = read(client, "/en/decisions/C24/PL3/1.6/")
    for words in ("Proposal, paragraph 1.5", "Assent, paragraph 1.6", "by consensus", "under consultation"):
        assert words in page.words
    assert "paragraph 1.6: http://testserver/en/records/C24/PL3/ed1/1.6/" in page.words
    assert {"/en/documents/C24/8/rev1/", "/en/resolutions/council/1332/", "/en/meetings/C24/PL3/"} <= set(page.links)


def test_a_decision_that_only_a_machine_has_read_says_so(client, third_plenary):
    assert "read by machine" not in read(client, "/en/decisions/C24/PL3/1.6/").words
    make.changed(third_plenary, {"origin": "auto", "state": "suggested"})
    assert "read by machine and is not yet confirmed" in read(client, "/en/decisions/C24/PL3/1.6/").words
    assert "read by machine, not yet confirmed" in read(client, "/en/decisions/").words


def test_what_was_inferred_from_a_back_reference_says_so(client, third_plenary):
    assert "inferred" not in read(client, "/en/decisions/C24/PL3/1.6/").words
    third_plenary.acts.get(order=1).documents.update(inferred=True)
    assert "inferred" in read(client, "/en/decisions/C24/PL3/1.6/").words


def test_a_decision_names_the_work_it_asks_for(client, third_plenary):
    fields = {"language": "en", "actor": "the secretariat", "action": "report back"}
    make.make_follow_up(third_plenary, due=make.make_session("C25"), **fields)
    page = read(client, "/en/decisions/C24/PL3/1.6/")
    assert "the secretariat : report back open due at C25" in page.words


def test_costs_the_same_for_more_rows(client):
    queries = ["", "?resolution=1332", "?resolution=179", "?words=council&document=C24/8&session=C24&kind=noted"]
    decision = "/en/decisions/C24/PL3/1.1/"
    assert_the_same_for_more_rows(client, decision, *[f"/en/decisions/{query}" for query in queries])


def test_a_file_costs_the_same_for_more_rows(client):
    assert_the_same_for_more_rows(client, *[f"/en/decisions/?format={kind}" for kind in ("csv", "json")])
