"""The list of resolutions, a resolution's line, and the words of one version."""

import pytest

from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db
ADDRESS = "/en/resolutions/council/1332/"


def listed(page):
    links = [link for link in page.links if link.startswith("/en/resolutions/") and link.count("/") > 4]
    return [link.removeprefix("/en/resolutions/")[:-1] for link in dict.fromkeys(links)]


def test_resolutions_are_listed_by_body_kind_and_number_as_a_number(client):
    for key in ("pp/140", "council/1306", "council/5", "council/decision-482", "council/11"):
        world.publish_resolution(key)
    keys = ["council/decision-482", "council/5", "council/11", "council/1306", "pp/140"]
    assert listed(read(client, "/en/resolutions/")) == keys


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("number=140", ["council/140", "pp/140"]),
        ("number=PP+140", ["pp/140"]),
        ("number=Résolution+140", ["council/140", "pp/140"]),
        ("body=council", ["council/decision-482", "council/140"]),
        ("kind=decision", ["council/decision-482"]),
        ("number=999", []),
        ("number=nonsense", []),
        ("body=nonsense", []),
    ],
)
def test_resolutions_are_found_by_number_in_any_spelling_body_and_kind(client, query, shown):
    for key in ("pp/140", "council/140", "council/decision-482"):
        world.publish_resolution(key)
    assert listed(read(client, f"/en/resolutions/?{query}")) == shown


def test_the_list_gives_titles_and_counts_what_is_pending(client):
    version = world.publish_resolution("council/1332")
    world.propose("council/1332", "C24/8", annex="A")
    world.propose("council/1332", "C24/8", annex="B")
    world.propose("council/1332", "C24/8", annex="C", status="adopted", resulting_version=version)
    make.make_amendment("council/1332", "C24/8", annex="D")  # internal
    make.make_version("C24/8", **make.PUBLIC)
    page = read(client, "/en/resolutions/")
    assert f"Title {world.CANARIES['en']}" in page.words
    assert "2 proposals pending" in page.words


@pytest.fixture
def cited_only():
    """What a record says of 1332: "(C11, last amended C23)" and a proposal to amend it, under consultation."""
    editions = world.publish_record()
    item = world.add_item("C24/PL3", "1", editions)
    make.make_paper("C24/8(Rev.1)", item)
    words = "C24/8(Rev.1) proposes to amend Resolution 1332 (C11, last amended C23)"
    cited = [("C24/8(Rev.1)", "C24/8(Rev.1)"), ("Resolution 1332 (C11, last amended C23)", "council/1332")]
    world.say("C24/PL3/1.1", editions, words, *cited)
    unconfirmed = {"origin": "auto", "state": "suggested"} | make.PUBLIC
    make.make_resolution_version("council/1332", "C11", act="adopted", **unconfirmed)
    make.make_resolution_version("council/1332", "C23", act="amended", gap_before=True, **unconfirmed)
    make.make_amendment("council/1332", "C24/8(Rev.1)", annex="A", status="under_consultation", **unconfirmed)


def test_its_line_says_what_is_known_what_is_not_and_what_is_proposed(client, cited_only):
    page = read(client, ADDRESS)
    for words in (
        "current: C23",
        "C11 adopted",
        "Not known here: whether other versions lie between.",
        "1 open proposal",
    ):
        assert words in page.words
    assert "C23 amended, current" in page.words
    assert "C24/8(Rev.1) , Annex A under consultation read by machine, not yet confirmed" in page.words
    assert "C24 amended" not in page.words


def test_the_drawing_breaks_the_line_where_nobody_knows(client, cited_only):
    page = read(client, ADDRESS)
    lines = [attrs["class"] for attrs in page.with_tag("path") if attrs.get("class", "").startswith("fig-line")]
    assert lines == ["fig-line fig-line-broken"]
    assert len([attrs for attrs in page.with_tag("circle") if "fig-node-open" in attrs["class"]]) == 1


def test_a_resolution_nobody_amended_since_has_no_current_version_once_abrogated(client):
    world.publish_resolution("council/1332", "C11", act="adopted")
    world.publish_resolution("council/1332", "C23", act="abrogated")
    page = read(client, ADDRESS)
    assert "C23 abrogated" in page.words
    assert "current" not in page.words


@pytest.mark.parametrize(
    ("words", "access", "found"),
    [
        ("text", "public", ["council/1332"]),
        ("title", "public", ["council/1332"]),
        ("TITRE", "public", []),
        ("text", "members", []),
        ("text", "internal", []),
        ("---", "public", []),
    ],
)
def test_a_resolution_is_found_by_the_words_that_the_reader_may_read(client, words, access, found):
    make.make_resolution_version("council/1332", "C11", **make.PUBLIC)
    world.publish_resolution("council/1332", "C23", access=access)
    world.publish_resolution("council/1400", "C23", languages=[])
    assert listed(read(client, f"/en/resolutions/?words={words}")) == found


def test_pages_of_resolutions_go_on_in_the_order_of_their_numbers(client, monkeypatch):
    monkeypatch.setattr("council.views.resolutions.PER_PAGE", 1)
    for key in ("pp/140", "council/1332", "council/482", "council/decision-5"):
        world.publish_resolution(key)
    new = make.make_resolution("C24/15#annex")
    make.ResolutionVersion.objects.create(resolution=new, session=make.make_session("C24"), **make.PUBLIC)
    address, found = "", []
    while address is not None:
        page = read(client, f"/en/resolutions/{address}")
        found += listed(page)
        address = next((attrs["href"] for attrs in page.with_tag("a") if attrs.get("rel") == "next"), None)
    assert found == ["council/decision-5", "council/482", "council/1332", "council/new/C24/15", "pp/140"]


def test_one_that_is_only_mentioned_shows_the_mention_and_no_decision(client):
    world.say("C24/PL3/1.4", world.publish_record(), "They recall Resolution 140", ("Resolution 140", "pp/140"))
    page = read(client, "/en/resolutions/pp/140/")
    assert "No version is known here." in page.words
    assert "No proposal is known." in page.words
    assert "No decision is known." in page.words
    assert page.links.count("/en/records/C24/PL3/#p1.4") == 1


def test_mentions_are_grouped_by_their_role_and_counted_by_paragraph(client):
    editions = world.publish_record()
    for number, role in (("1.1", "argument"), ("1.2", "argument"), ("1.3", "subject")):
        world.say(f"C24/PL3/{number}", editions, "See Resolution 1332", ("Resolution 1332", "council/1332"))
        make.Mention.objects.filter(paragraph_text__paragraph__number=number).update(role=role)
    page = read(client, ADDRESS)
    assert page.words.index("Subject (1)") < page.words.index("Argument (2)")


def test_its_words_stand_beside_its_line_when_they_are_held(client):
    world.publish_resolution("council/1332", "C11", act="adopted")
    world.publish_resolution("council/1332", "C23", act="amended")
    page = read(client, ADDRESS)
    assert "Its words as of C23" in page.words
    assert f"Text {world.CANARIES['en']}" in page.words


def test_older_words_are_said_to_be_older(client):
    world.publish_resolution("council/1332", "C11")
    make.make_resolution_version("council/1332", "C23", act="amended", **make.PUBLIC)
    page = read(client, ADDRESS)
    assert "Its words as of C11" in page.words
    assert "The words of the latest version are not held here; these are the latest that are." in page.words


def test_words_for_members_are_not_shown_to_others(client):
    world.publish_resolution("council/1332", access="members")
    for address in (ADDRESS, ADDRESS + "C23/"):
        page = read(client, address)
        assert f"Title {world.CANARIES['en']}" in page.words or address != ADDRESS
        assert f"Text {world.CANARIES['en']}" not in page.words


def test_proposed_words_can_be_read_and_those_for_members_only_by_them(client):
    world.publish_resolution("council/1332")
    make.make_version("C24/8", **make.PUBLIC)
    for annex, access in (("A", "public"), ("B", "members")):
        proposal = world.propose("council/1332", "C24/8", annex=annex, access=access)
        proposal.texts.update(text=f"Annex {annex} in full")
    page = read(client, ADDRESS)
    assert "Annex A in full" in page.words
    assert "Annex B in full" not in page.words


def test_a_version_gives_its_words_and_says_when_it_is_not_the_current_one(client):
    world.publish_resolution("council/1332", "C11", act="adopted")
    world.publish_resolution("council/1332", "C23", act="amended")
    assert "This is not the current version." in read(client, ADDRESS + "C11/").words
    page = read(client, ADDRESS + "C23/")
    assert "This is not the current version." not in page.words
    assert f"Text {world.CANARIES['en']}" in page.words


def test_a_version_without_words_says_so(client):
    make.make_resolution_version("council/1332", "C23", **make.PUBLIC)
    assert "The words of this version are not held here." in read(client, ADDRESS + "C23/").words


def test_a_new_text_without_number_is_known_by_the_document_that_proposed_it(client):
    new = make.make_resolution("C24/15#annex")
    make.ResolutionVersion.objects.create(
        resolution=new, session=make.make_session("C24"), act="adopted", **make.PUBLIC
    )
    page = read(client, "/en/resolutions/council/new/C24/15/")
    assert "New resolution proposed in C24/15" in page.words
    assert "C24 adopted, current" in page.words
    assert "council/new/C24/15" in listed(read(client, "/en/resolutions/"))


@pytest.mark.parametrize(
    ("asked", "said"), [("1332", True), ("١٣٣٢", True), ("", False), ("1" * 400, False), ("call+555", False)]
)
def test_the_page_remarks_on_a_bare_number_and_repeats_nothing_else(client, asked, said):
    world.publish_resolution("council/1332")
    page = read(client, f"{ADDRESS}?asked={asked}")
    assert (f"Of every body’s texts numbered {asked}" in page.words) == said
    assert ("Of every body" in page.words) == said


def test_costs_the_same_for_more_rows(client):
    new, version = "/en/resolutions/council/new/C24/15/", ADDRESS + "C03/"
    lists = [f"/en/resolutions/{query}" for query in ("", "?words=title", "?format=csv", "?format=json")]
    pages = [*lists, ADDRESS, "/en/resolutions/pp/179/", new, version]
    assert_the_same_for_more_rows(client, *pages, of_one_size=[new, version])
