"""Mentions in the admin: what a back-reference stands for is chosen with one click, a missed citation is entered."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.urls import reverse

from council.models import Mention, MentionCandidate
from tests.editor import add, address, change_page, refused, run_action, save
from tests.make import (
    make_document,
    make_mention,
    make_paragraph,
    make_paragraph_text,
    make_resolution,
    make_resolution_version,
    make_version,
)

pytestmark = pytest.mark.django_db


def suggestion(*readings, exact="du rapport", state="suggested"):
    """A back-reference as an import writes it, with its candidates, best first."""
    number = Mention.objects.count() + 1
    text = make_paragraph_text(f"1.{number}\tLe Conseil prend note {exact}.", make_paragraph(f"C24/PL3/2.{number}"))
    mention = make_mention(exact, text, state=state, origin="auto")
    for order, reading in enumerate(readings, start=1):
        target = {"resolution": make_resolution(reading)} if "council" in reading else cited(reading)
        MentionCandidate.objects.create(mention=mention, order=order, reading=reading, **target)
    return mention


def cited(symbol):
    version = make_version(symbol) if "(" in symbol else None
    return {"document": make_document(symbol), "version": version}


def choose(client, mention, order, **headers):
    return client.post(reverse("admin:council_mention_choose", args=[mention.pk, order]), headers=headers)


def test_one_click_says_what_it_stands_for(admin_client):
    mention = suggestion("C24/60", "C24/8(Rev.1)")
    response = choose(admin_client, mention, 2)
    mention.refresh_from_db()
    assert (str(mention.document), str(mention.version)) == ("C24/8", "C24/8(Rev.1)")
    assert (mention.origin, mention.state) == ("auto", "confirmed")
    assert response["Location"] == change_page(mention)
    assert LogEntry.objects.get().change_message == "state: suggested -> confirmed, C24/8(Rev.1)"


def test_another_click_puts_another_target_in_its_place(admin_client):
    mention = suggestion("C24/60", "council/1332")
    choose(admin_client, mention, 1), choose(admin_client, mention, 2)
    mention.refresh_from_db()
    assert (mention.document, mention.resolution.key) == (None, "council/1332")


def test_it_leads_back_to_the_list_it_was_chosen_in(admin_client):
    list_page = f"http://testserver{address(Mention, 'changelist')}?state__exact=suggested"
    assert choose(admin_client, suggestion("C24/60"), 1, referer=list_page)["Location"] == list_page
    assert choose(admin_client, suggestion("C24/61"), 1, referer="https://elsewhere.example/")["Location"][0] == "/"


@pytest.mark.parametrize("page", ["changelist", "change"])
def test_the_buttons_stand_in_the_list_and_on_the_page(admin_client, page):
    mention = suggestion("C24/60", "C24/8")
    url = change_page(mention) if page == "change" else address(Mention, page)
    content = admin_client.get(url).content.decode()
    for order, reading in ((1, "C24/60"), (2, "C24/8")):
        target = reverse("admin:council_mention_choose", args=[mention.pk, order])
        assert f'formaction="{target}" formnovalidate>{reading}</button>' in content


def test_enter_saves_the_page_and_chooses_nothing(admin_client):
    content = admin_client.get(change_page(suggestion("C24/60"))).content.decode()
    form = content.partition('id="mention_form"')[2]
    assert form.index('name="_save"') < form.index("formaction=")


def test_a_click_must_be_a_click(admin_client):
    mention = suggestion("C24/60")
    assert admin_client.get(reverse("admin:council_mention_choose", args=[mention.pk, 1])).status_code == 405
    assert choose(admin_client, mention, 2).status_code == 404
    mention.refresh_from_db()
    assert mention.state == "suggested"


def test_whoever_may_not_change_mentions_chooses_nothing(client, staff):
    mention = suggestion("C24/60")
    assert choose(client, mention, 1)["Location"].startswith("/admin/login/")
    staff.user_permissions.add(Permission.objects.get(codename="view_mention"))
    client.force_login(staff)
    assert choose(client, mention, 1).status_code == 403
    mention.refresh_from_db()
    assert mention.document is None


def test_confirming_many_takes_the_one_candidate_and_leaves_what_is_unclear(admin_client):
    resolved = make_mention(origin="auto")
    one, two = suggestion("C24/60"), suggestion("C24/61", "C24/62")
    unmatched = suggestion(state="unmatched")
    said = run_action(admin_client, "confirm", [resolved, one, two, unmatched])
    assert said == ["Confirmed: 2. Left, for it is not said what they stand for: 2."]
    for mention in (resolved, one, two, unmatched):
        mention.refresh_from_db()
    assert [m.state for m in (resolved, one, two, unmatched)] == ["confirmed", "confirmed", "suggested", "unmatched"]
    assert str(one.document) == "C24/60"
    assert LogEntry.objects.count() == 2


def test_rejecting_many_rejects_whatever_they_are(admin_client):
    mentions = [make_mention(origin="auto"), suggestion("C24/60", "C24/61"), suggestion(state="unmatched")]
    assert run_action(admin_client, "reject", mentions) == ["Rejected: 3."]
    assert set(Mention.objects.values_list("state", flat=True)) == {"rejected"}


def test_a_corrected_target_is_the_persons(admin_client):
    mention = save(admin_client, make_mention(origin="auto"), document=str(make_document("C24/9").pk))
    assert (str(mention.document), mention.origin, mention.state) == ("C24/9", "manual", "confirmed")


def test_a_version_says_which_document_or_resolution_is_meant(admin_client):
    version, resolved = make_version("C24/9(Rev.1)"), make_resolution_version("council/1332", "C23")
    mention = save(admin_client, suggestion("C24/60"), version=str(version.pk))
    assert mention.document == version.document
    mention = save(admin_client, suggestion("C24/60"), resolution_version=str(resolved.pk))
    assert mention.resolution == resolved.resolution


def test_a_version_of_another_document_is_refused(admin_client):
    version = make_version("C24/9(Rev.1)")
    assert "another document" in refused(admin_client, make_mention(), version=str(version.pk))


def test_a_mention_that_stands_for_nothing_is_rejected_or_completed(admin_client):
    mention = suggestion("C24/60", "C24/61")
    assert "or reject it" in refused(admin_client, mention)
    assert save(admin_client, mention, state="rejected").state == "rejected"


def test_a_citation_that_was_missed_is_entered_by_its_words(admin_client):
    text = make_paragraph_text("1.1\tVoir le rapport, et encore le rapport.")
    fields = {"paragraph_text": str(text.pk), "exact": "le rapport", "document": str(make_document("C24/9").pk)}
    for start in (text.text.index("le rapport"), text.text.rindex("le rapport")):
        mention = add(admin_client, Mention, **fields)
        assert text.text[mention.start : mention.end] == "le rapport"
        assert (mention.start, mention.origin, mention.state) == (start, "manual", "confirmed")
    with pytest.raises(AssertionError, match="marked already"):
        add(admin_client, Mention, **fields)


def test_what_a_machine_found_is_never_deleted(admin_client):
    mention = suggestion("C24/60")
    assert admin_client.post(address(Mention, "delete", mention.pk), {"post": "yes"}).status_code == 403
