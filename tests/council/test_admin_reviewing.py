"""The review queue on the screen: one click settles an entry and leads to the next, by keyboard and without script."""

import re

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.urls import reverse

from council.importing import Request, import_record
from council.models import Mention, Record
from council.reviewing.entries import Kind
from tests.council.records_in_words import DOUBTFUL
from tests.editor import change_page, cost
from tests.make import make_document

pytestmark = pytest.mark.django_db
PAGE = "/admin/council/record/queue/"


@pytest.fixture
def record():
    return take()


def take(meeting="PL3"):
    import_record(Request(DOUBTFUL.encode(), "record.txt", session="C24", meeting=meeting, language="fr"))
    return Record.objects.get(meeting__number=meeting.removeprefix("PL"))


def page_of(client, address=PAGE):
    response = client.get(address)
    assert response.status_code == 200
    return response


def ids(response):
    return [entry.item.id for entry in response.context["entries"]]


def first(response, kind):
    return next(entry.item.id for entry in response.context["entries"] if entry.item.kind == kind)


def click(client, entry, action, address=PAGE, **sent):
    return client.post(address, {"entry": entry, "action": action, **sent})


def test_every_kind_is_shown_with_its_count_and_leads_to_its_entries(admin_client, record):
    response = page_of(admin_client)
    content = response.content.decode()
    for kind, count, address in response.context["kinds"]:
        assert f"{kind.label} <b>{count}</b>" in content
        assert len(ids(page_of(admin_client, PAGE + address))) == count
    assert len(ids(response)) == sum(count for _kind, count, _address in response.context["kinds"])


def test_words_are_marked_and_have_their_language_and_direction(admin_client, record):
    content = page_of(admin_client).content.decode()
    assert re.search(r'<blockquote lang="fr" dir="ltr">.*<mark>du rapport</mark>', content)
    text = Mention.objects.get(exact="du rapport").paragraph_text
    assert f'href="{text.paragraph.get_absolute_url()}"' in content


def test_symbols_read_left_to_right_inside_a_sentence_of_any_direction(admin_client, record):
    content = page_of(admin_client).content.decode()
    assert 'dans le Document <bdi dir="ltr">C24/8(Rév.1)</bdi>.' in content
    assert 'Does <bdi dir="ltr">C24/102</bdi> propose' in content


def test_markup_in_a_record_is_words(admin_client):
    text = DOUBTFUL.replace("Un conseiller cite", "Un <b>conseiller</b> cite")
    import_record(Request(text.encode(), "record.txt", session="C24", meeting="PL3", language="fr"))
    content = page_of(admin_client).content.decode()
    assert "&lt;b&gt;conseiller" in content
    assert "<b>conseiller" not in content


def test_a_click_settles_an_entry_and_leads_to_the_next(admin_client, record):
    before = ids(page_of(admin_client))
    response = click(admin_client, before[1], "reject")
    assert response["Location"] == f"{PAGE}?#{before[2]}"
    after = page_of(admin_client)
    assert ids(after) == [before[0], *before[2:]]
    assert f'id="{before[2]}" class="review-entry" tabindex="-1"' in after.content.decode()


def test_after_the_last_entry_comes_the_one_before_and_then_the_end(admin_client, record):
    address = PAGE + "?kind=reference"
    one, other = ids(page_of(admin_client, address))
    assert click(admin_client, other, "reject", address)["Location"] == f"{PAGE}?kind=reference#{one}"
    assert click(admin_client, one, "reject", address)["Location"] == f"{PAGE}?kind=reference#review"
    assert "0 entries to review" in page_of(admin_client, address).content.decode()


def test_a_second_click_on_the_same_button_loses_nothing(admin_client, record):
    entry = first(page_of(admin_client), Kind.AMBIGUOUS)
    click(admin_client, entry, "confirm:1")
    again = admin_client.post(PAGE, {"entry": entry, "action": "confirm:1"}, follow=True)
    assert "It was settled already" in again.content.decode()
    assert Mention.objects.get(exact="Résolution 67").resolution.key == "council/67"
    assert LogEntry.objects.count() == 1


def test_another_target_is_written(admin_client, record):
    entry = first(page_of(admin_client), Kind.UNMATCHED)
    click(admin_client, entry, "other", other="Résolution 99 du Conseil", role="argument")
    mention = Mention.objects.get(exact="Résolution 99")
    assert (mention.resolution.key, mention.role, mention.state) == ("council/99", "argument", "confirmed")


def test_what_cannot_be_meant_is_said_beside_the_field_and_kept(admin_client, record):
    entry = first(page_of(admin_client), Kind.UNMATCHED)
    response = click(admin_client, entry, "other", other="the <report>")
    content = response.content.decode()
    assert response.status_code == 200
    assert 'value="the &lt;report&gt;"' in content
    assert f'id="{entry}-error">the &lt;report&gt; is no document' in content
    assert Mention.objects.get(exact="Résolution 99").state == "unmatched"
    assert not LogEntry.objects.exists()


def test_the_page_of_a_record_shows_its_entries_alone(admin_client, record):
    other = take("PL4")
    address = reverse("admin:council_record_review", args=[record.pk])
    response = page_of(admin_client, address)
    assert {entry.edition.record for entry in response.context["entries"]} == {record}
    entry = ids(response)[0]
    assert click(admin_client, entry, "reject", address)["Location"].startswith(f"{address}?#")
    narrowed = page_of(admin_client, f"{PAGE}?record={other}&language=fr&kind=ambiguous")
    assert [str(entry.edition.record) for entry in narrowed.context["entries"]] == ["C24/PL4"]


@pytest.mark.parametrize(
    "query", ["?record=nothing", "?record=C24/PL²", "?language=xx", "?kind=xx", "?page=x", "?page=99"]
)
def test_what_is_no_filter_asks_for_nothing(admin_client, record, query):
    assert len(ids(page_of(admin_client, PAGE + query))) == 9


def test_long_queues_have_pages_and_a_click_stays_on_its_own(admin_client, record):
    for number in range(4, 8):
        take(f"PL{number}")
    address = PAGE + "?page=2"
    second = ids(page_of(admin_client, address))
    assert len(second) == 20
    (third,) = ids(page_of(admin_client, PAGE + "?page=3"))
    assert click(admin_client, second[-1], "reject", address)["Location"] == f"{PAGE}?page=2#{third}"
    assert click(admin_client, second[0], "reject", address)["Location"] == f"{PAGE}?page=2#{second[1]}"


def test_it_is_reached_from_the_first_page_and_from_the_page_of_the_record(admin_client, record):
    own = reverse("admin:council_record_review", args=[record.pk])
    assert f'href="{own}"' in admin_client.get(change_page(record)).content.decode()
    first_page = admin_client.get("/admin/").content.decode()
    assert f'href="{PAGE}"' in first_page
    assert "ambiguous citations <b>1</b>" in first_page


@pytest.mark.parametrize("address", [PAGE, "/admin/council/record/{pk}/queue/", "/admin/", PAGE + "targets/?q=C24/8"])
def test_it_costs_the_same_with_more_entries(admin_client, record, address):
    address = address.format(pk=record.pk)
    before = cost(admin_client, address)
    for number in range(4, 7):
        take(f"PL{number}")
    assert cost(admin_client, address) <= before + ("targets" in address)


def test_whoever_may_only_look_settles_nothing(client, staff, record):
    assert client.get(PAGE).status_code == 302
    client.force_login(staff)
    assert client.get(PAGE).status_code == 403
    assert client.get(PAGE + "targets/?q=C24").status_code == 403
    staff.user_permissions.add(Permission.objects.get(codename="view_record"))
    response = page_of(client)
    assert "confirm:" not in response.content.decode()
    for entry in ids(response):
        assert click(client, entry, "reject").status_code == 403
    assert not LogEntry.objects.exists()


@pytest.mark.parametrize(
    ("entry", "action", "status"),
    [("{id}", "confirm:9", 404), ("{id}", "delete", 404), ("{id}", "confirm:²", 404), ("mention-x", "reject", 404), ("user-1", "reject", 403), ("", "", 403)],
)  # fmt: skip
def test_what_no_button_sends_does_nothing(admin_client, record, entry, action, status):
    entry = entry.format(id=first(page_of(admin_client), Kind.AMBIGUOUS))
    assert click(admin_client, entry, action).status_code == status
    assert not LogEntry.objects.exists()


def test_targets_are_offered_as_json(admin_client):
    make_document("C24/8").titles.create(language="en", title="A report")
    found = admin_client.get(PAGE + "targets/", {"q": "c24/8"}).json()
    assert found == {"options": [{"value": "C24/8", "title": "A report"}]}
    assert admin_client.post(PAGE + "targets/").status_code == 405
