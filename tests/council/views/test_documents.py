"""The list of documents, and a document's whole history on one page."""

from datetime import date

import pytest

from documents.models import DocumentTitle
from tests import make
from tests.council.views import world
from tests.council.views.costs import assert_the_same_for_more_rows
from tests.council.views.reading import read

pytestmark = pytest.mark.django_db


def listed(page):
    links = [link for link in page.links if link.startswith("/en/documents/") and link.count("/") > 4]
    return [link.removeprefix("/en/documents/")[:-1] for link in dict.fromkeys(links)]


def test_documents_are_listed_by_session_series_and_number_as_a_number(client):
    for symbol in ("C24/INF/4", "C24/102", "C24/8", "C99/1", "C23/1"):
        world.publish_document(symbol)
    assert listed(read(client, "/en/documents/")) == ["C24/8", "C24/102", "C24/INF/4", "C23/1", "C99/1"]


def test_a_document_that_is_only_cited_is_listed_as_such(client):
    world.say("C24/PL3/1.1", world.publish_record(), "They read C24/9", ("C24/9", "C24/9"))
    make.make_version("C24/9", issued_on=date(2024, 5, 1))
    DocumentTitle.objects.create(document=make.make_document("C24/9"), language="en", title="Secret")
    page = read(client, "/en/documents/")
    assert "cited only, not held here" in page.words
    assert "Secret" not in page.words
    assert listed(read(client, "/en/documents/?words=secret")) == []


def test_documents_of_a_session_are_found_by_that_session(client):
    for symbol in ("C24/8", "C23/1"):
        world.publish_document(symbol)
    assert listed(read(client, "/en/documents/?session=C23")) == ["C23/1"]


def test_says_so_when_nothing_fits(client):
    assert "No document fits." in read(client, "/en/documents/?words=nothing").words


def test_the_list_goes_on_over_pages(client):
    for number in range(1, 53):
        make.make_version(f"C24/{number}", **make.PUBLIC)
    assert listed(read(client, "/en/documents/?page=2")) == ["C24/51", "C24/52"]
    following = next(link for link in read(client, "/en/documents/?session=C24").links if "after=" in link)
    assert "session=C24" in following
    second = read(client, f"/en/documents/{following}")
    assert listed(second) == ["C24/51", "C24/52"]
    back = next(link for link in second.links if "before=" in link)
    assert len(listed(read(client, f"/en/documents/{back}"))) == 50


def test_pages_go_on_from_one_series_and_session_to_the_next(client, monkeypatch):
    monkeypatch.setattr("council.views.documents.PER_PAGE", 1)
    for symbol in ("C24/INF/4", "C24/102", "C24/8", "C99/1", "C23/1"):
        world.publish_document(symbol)
    address, found = "", []
    while address is not None:
        page = read(client, f"/en/documents/{address}")
        found += listed(page)
        address = next((attrs["href"] for attrs in page.with_tag("a") if attrs.get("rel") == "next"), None)
    assert found == ["C24/8", "C24/102", "C24/INF/4", "C23/1", "C99/1"]


@pytest.mark.parametrize(("access", "found"), [("public", ["C24/8"]), ("members", []), ("internal", [])])
def test_a_document_is_found_by_the_text_that_the_reader_may_read(client, access, found):
    make.make_version("C24/8", **make.PUBLIC)
    make.make_version("C24/8(Rev.1)", stage="published", access=access)
    make.make_edition("C24/8(Rev.1)", title="Revised", text="On satellites")
    assert listed(read(client, "/en/documents/?words=satellite")) == found


def test_sessions_of_one_order_hide_none_of_each_other_s_documents_between_pages(client):
    make.make_session("C23", order=make.make_session("C24").order)
    symbols = {"C24/1", *(f"{session}/{number}" for session in ("C23", "C24") for number in range(2, 32))}
    for symbol in symbols:
        make.make_version(symbol, **make.PUBLIC)
    first = read(client, "/en/documents/")
    second = read(client, "/en/documents/" + next(link for link in first.links if "after=" in link))
    assert len(listed(first)) == 50
    assert {*listed(first), *listed(second)} == symbols
    assert not any(link.startswith("?after=") for link in second.links)


@pytest.fixture
def tabled():
    """C24/8 issued in May, its revision on the table of C24/PL3 in June, presented in 1.1, noted in 1.2."""
    world.publish_document("C24/8", issued_on=date(2024, 5, 2))
    world.publish_document("C24/8(Rev.1)", issued_on=date(2024, 5, 31))
    editions = world.publish_record(held_on=date(2024, 6, 11))
    item = world.add_item("C24/PL3", "1", editions)
    make.make_paper("C24/8(Rev.1)", item)
    world.say("C24/PL3/1.1", editions, "The Chair introduced C24/8(Rev.1)", ("C24/8(Rev.1)", "C24/8(Rev.1)"))
    decision = make.make_decision(world.say("C24/PL3/1.2", editions, "It was so agreed"))
    world.act_on(decision.acts.get(), documents=["C24/8(Rev.1)"])
    return editions


def test_its_history_tells_what_happened_in_order(client, tabled):
    page = read(client, "/en/documents/C24/8/")
    story = [
        "2 May 2024 Issued: C24/8",
        "31 May 2024 Issued: C24/8(Rev.1)",
        "11 June 2024 On the table: item 1 of C24, plenary meeting 3",
        "in the version C24/8(Rev.1)",
        "The Chair introduced",
        "11 June 2024 Decided: C24/PL3/1.2",
        "It was so agreed",
    ]
    at = [page.words.index(words) for words in story]
    assert at == sorted(at)
    assert "noted" in page.words


def test_the_drawing_says_the_same_as_the_list(client, tabled):
    page = read(client, "/en/documents/C24/8/")
    assert [attrs["role"] for attrs in page.with_tag("svg") if "aria-hidden" not in attrs] == ["img"]
    assert [attrs["viewbox"] for attrs in page.with_tag("svg") if "role" in attrs]
    assert page.words.count("C24/PL3/1.2") == 2  # a node, and the list


def test_what_was_on_the_table_without_a_version_is_not_taken_for_the_original(client, tabled):
    make.AgendaPaper.objects.update(version=None)
    assert "the version is not stated" in read(client, "/en/documents/C24/8/").words


def test_where_it_is_cited_elsewhere_is_told_once_whatever_the_languages(client, tabled):
    editions = world.publish_record("C24/PL5")
    world.add_item("C24/PL5", "1", editions)
    world.say("C24/PL5/1.1", editions, "They recalled C24/8", ("C24/8", "C24/8"))
    page = read(client, "/en/documents/C24/8/")
    assert page.words.count("Cited: C24/PL5/1.1") == 1
    assert world.CANARIES["fr"] not in page.words


def test_what_a_citation_does_elsewhere_is_told_where_it_is_known(client, tabled):
    editions = world.publish_record("C24/PL5")
    world.add_item("C24/PL5", "1", editions)
    world.say("C24/PL5/1.1", editions, "They recalled C24/8", ("C24/8", "C24/8"))
    assert "They recalled C24/8. basis" not in read(client, "/en/documents/C24/8/").words
    make.Mention.objects.filter(paragraph_text__paragraph__key="C24/PL5/1.1").update(role="basis")
    words = read(client, "/en/documents/C24/8/").words
    assert "basis" in words.partition("Cited: C24/PL5/1.1")[2][:200]


def test_the_table_of_subjects_is_no_event_of_its_own(client, tabled):
    table = make.make_paragraph("C24/PL3/table-0", kind="table", number="", item=None)
    for edition in tabled:
        text = make.make_paragraph_text("1\tReport\tC24/8(Rev.1)", table, edition)
        world.mention("C24/8(Rev.1)", text, "C24/8(Rev.1)")
    assert "Cited:" not in read(client, "/en/documents/C24/8/").words


def test_a_paragraph_without_a_number_is_named_by_its_kind(client):
    editions = world.publish_record(languages=["en"])
    annex = make.make_paragraph("C24/PL3/annex-0~3", kind="annex", number="", item=None)
    world.mention("C24/9", make.make_paragraph_text("See C24/9.", annex, editions[0]), "C24/9")
    page = read(client, "/en/documents/C24/9/")
    assert "Cited: C24/PL3, annex" in page.words
    assert "~" not in page.words


def test_a_version_has_an_address_of_its_own(client, tabled):
    page = read(client, "/en/documents/C24/8/rev1/")
    assert page.headings[0] == "h1"
    assert "Council 2024 C24/8 C24/8(Rev.1)" in page.words  # where the page is, then what it is


def test_a_version_that_is_only_cited_says_so(client, tabled):
    world.say("C24/PL3/1.3", tabled, "They await C24/8(Rev.2)", ("C24/8(Rev.2)", "C24/8(Rev.2)"))
    assert "This version is cited here, but not held." in read(client, "/en/documents/C24/8/rev2/").words


def test_editions_are_named_in_the_order_of_the_union_and_each_text_can_be_read(client):
    world.publish_document("C24/8", titles=["ar", "fr", "en"])
    page = read(client, "/en/documents/C24/8/")
    texts = [link for link in page.links if "?text=" in link]
    assert texts == [f"/en/documents/C24/8/?text={language}#text" for language in ("en", "fr", "ar")]
    assert "Words" not in page.words
    arabic = read(client, "/en/documents/C24/8/?text=ar")
    assert (f"Words {world.CANARIES['ar']}", "ar", "rtl") in arabic.texts


@pytest.mark.parametrize("asked", ["es", "nonsense", "", "%00"])
def test_a_text_that_is_not_held_is_not_shown(client, asked):
    world.publish_document("C24/8")
    assert "Words" not in read(client, f"/en/documents/C24/8/?text={asked}").words


def test_what_members_may_read_is_named_and_not_shown(client, django_user_model):
    world.publish_document("C24/8", access="members")
    address = "/en/documents/C24/8/?text=en"
    page = read(client, address)
    assert "for signed-in members" in page.words
    assert "Words" not in page.words
    client.force_login(django_user_model.objects.create_user("member"))
    assert "Words" in read(client, address).words


def test_proposals_it_carries_are_named_with_their_state_and_what_became_of_them(client, tabled):
    adopted = world.publish_resolution("council/1306", "C24", act="amended")
    world.propose("council/1332", "C24/8(Rev.1)", annex="A", status="under_consultation")
    world.propose("council/1306", "C24/8(Rev.1)", annex="B", status="adopted", resulting_version=adopted)
    page = read(client, "/en/documents/C24/8/")
    assert "C24/8(Rev.1) , Annex A · Resolution 1332 of the Council under consultation" in page.words
    assert "C24/8(Rev.1) , Annex B · Resolution 1306 of the Council adopted became the version of C24" in page.words


def test_says_who_tabled_it_and_links_the_page_at_the_itu(client):
    version = world.publish_document("C24/8")
    version.submissions.update(on_behalf_of="five Member States")
    make.PartyName.objects.filter(language="en").update(acronym="CWG-COP")
    page = read(client, "/en/documents/C24/8/")
    assert "(CWG-COP), five Member States" in page.words
    assert "https://www.itu.int/md/S24-CL-C-0008/en" in page.links


def test_nothing_that_hangs_on_what_is_internal_is_shown(client, tabled):
    before = client.get("/en/documents/C24/8/").content
    make.make_version("C24/8(Rev.3)")
    make.make_amendment("council/1332", "C24/8(Rev.3)", **make.PUBLIC)
    item = make.make_item("C24/PL3", "1")
    make.make_paper("C24/8(Rev.3)", item)
    assert client.get("/en/documents/C24/8/").content == before


def test_costs_the_same_for_more_rows(client):
    addresses = ["", "?words=report&session=C24", "?format=csv", "?format=json", "C24/8/", "C24/8/rev1/", "C24/101/"]
    assert_the_same_for_more_rows(client, *[f"/en/documents/{address}" for address in addresses])
