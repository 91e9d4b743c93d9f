"""The coverage of a record: every character, paragraph, item and symbol of an edition is accounted for, from what is stored."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.urls import reverse

from council.accounting import account_of
from council.importing import Request, import_record
from council.models import ParagraphPart, ParagraphText, Record, RecordEdition
from tests.council.records_in_words import DOUBTFUL, ENGLISH, FRENCH
from tests.editor import change_page, cost
from tests.make import make_record

pytestmark = pytest.mark.django_db
ODD = FRENCH.replace("Une conseillère", "Une\x7f conseillère (PP-98, C24/0)")


def take(text=FRENCH, language="fr", meeting="PL3"):
    import_record(Request(text.encode(), "record.txt", session="C24", meeting=meeting, language=language))
    return RecordEdition.objects.order_by("pk").last()


def address(record):
    return reverse("admin:council_record_coverage", args=[record.pk])


def parts(edition):
    return {one.text.number: one.part for one in account_of(edition).paragraphs if one.has_part}


def test_every_character_is_received_stored_or_refused():
    characters = account_of(take(ODD)).characters
    assert characters.received == len("".join(ODD.split()))
    assert [one[:2] for one in characters.refused] == [("U+007F", "line 3")]
    assert characters.lost == 0


def test_a_character_that_is_no_longer_stored_is_lost():
    edition = take()
    text = ParagraphText.objects.get(number="1.2")
    ParagraphText.objects.filter(pk=text.pk).update(raw=text.raw[:-3])
    assert account_of(edition).characters.lost == 3


def test_of_an_import_that_did_not_count_nothing_is_claimed(admin_client):
    edition = take()
    edition.import_runs.update(received=None)
    assert account_of(edition).characters.lost is None
    assert "import the file again" in admin_client.get(address(edition.record)).content.decode()


def test_every_paragraph_has_a_kind_and_those_of_debates_a_part_or_are_said_to_have_none():
    account = account_of(take(FRENCH.replace("Une conseillère rappelle", "Voici")))
    assert sum(count for _kind, count in account.kinds) == ParagraphText.objects.count()
    assert sum(account.parts.values()) == ParagraphText.objects.filter(paragraph__kind="numbered").count() == 10
    assert account.parts[""] == 1
    assert {one.part for one in account.paragraphs if not one.has_part} == {""}


def test_every_string_that_looks_like_a_symbol_is_linked_or_listed():
    account = account_of(take(ODD))
    assert account.passed_over == 2
    (one,) = [one for one in account.paragraphs if one.lookalikes]
    assert [found.exact for found in one.lookalikes] == ["PP-98", "C24/0"]
    assert sum(count for _state, count in account.states) == sum(len(one.mentions) for one in account.paragraphs) > 10


def test_the_records_own_symbol_on_its_cover_is_understood():
    cover = "Conseil 2024\nDocument C24/113-F\nCompte rendu de la troisième séance plénière\n"
    account = account_of(take(cover + FRENCH.replace("Une conseillère", "Dans le Document C24/0, une conseillère")))
    assert [found.exact for one in account.paragraphs for found in one.own] == ["C24/113-F"]
    assert [found.exact for one in account.paragraphs for found in one.lookalikes] == ["C24/0"]


def test_what_is_resolved_leads_to_its_target(admin_client):
    content = admin_client.get(address(take().record)).content.decode()
    for target in (
        "/documents/C24/60/",
        "/documents/C24/8/rev1/",
        "/resolutions/council/1332/C23/",
        "/resolutions/pp/140/PP-22/",
    ):
        assert f'href="/en{target}"' in content


def test_every_item_is_decided_or_said_not_to_be(admin_client):
    edition = take(DOUBTFUL)
    account = account_of(edition)
    assert [(item.number, item.outcome) for item in account.items] == [
        ("1", "decided"),
        ("2", "pending_review"),
        ("3", "decided"),
    ]
    assert [decision.paragraph.number for decision in account.items[0].standing_decisions] == ["1.3"]
    content = admin_client.get(address(edition.record)).content.decode()
    for item in account.items:
        assert f'href="{change_page(item)}"' in content
        assert item.get_outcome_display() in content


def test_each_edition_has_its_own_account(admin_client):
    french, english = take(), take(ENGLISH, "en")
    content = admin_client.get(address(french.record)).content.decode()
    assert "One councillor recalled" in content
    content = admin_client.get(f"{address(french.record)}?edition={french.pk}").content.decode()
    assert "Une conseillère rappelle" in content
    assert f"?edition={english.pk}" in content
    assert '<td lang="fr" dir="ltr">' in content


def test_a_record_without_editions_says_so(admin_client):
    assert "No edition" in admin_client.get(address(make_record())).content.decode()


def test_a_part_is_set_right_and_logged_and_stays(admin_client, admin_user):
    edition = take()
    texts = {text.number: text.paragraph for text in ParagraphText.objects.select_related("paragraph")}
    sent = {
        f"part-{texts['1.1'].pk}": "statement",
        f"part-{texts['1.2'].pk}": "",
        f"part-{texts['1.3'].pk}": "proposal",
    }
    response = admin_client.post(address(edition.record), sent, follow=True)
    assert "2 paragraphs were set right" in response.content.decode()
    told = ("statement", "manual", "confirmed")
    assert ParagraphPart.objects.filter(paragraph=texts["1.1"]).values_list("part", "origin", "state").get() == told
    assert (parts(edition)["1.1"], parts(edition)["1.2"]) == ("statement", "")
    said = LogEntry.objects.order_by("pk").values_list("object_repr", "change_message", "user")
    assert list(said) == [
        ("C24/PL3/1.1", "part: presentation -> statement", admin_user.pk),
        ("C24/PL3/1.2", "part: discussion -> none", admin_user.pk),
    ]
    later = take(FRENCH.replace("présente le Document C24/60", "a présenté le Document C24/60"))
    assert (parts(later)["1.1"], parts(later)["1.2"]) == ("statement", "")


def test_what_is_no_part_is_not_written(admin_client):
    edition = take()
    before = parts(edition)
    paragraph = ParagraphText.objects.get(number="1.1").paragraph
    heading = ParagraphText.objects.get(number="1").paragraph
    admin_client.post(address(edition.record), {f"part-{paragraph.pk}": "applause", f"part-{heading.pk}": "decision"})
    assert parts(edition) == before
    assert not LogEntry.objects.exists()


def test_whoever_may_only_look_sets_nothing_right(client, staff):
    edition = take()
    client.force_login(staff)
    assert client.get(address(edition.record)).status_code == 403
    staff.user_permissions.add(Permission.objects.get(codename="view_record"))
    assert "<select" not in client.get(address(edition.record)).content.decode().partition('id="content-main"')[2]
    assert client.post(address(edition.record), {}).status_code == 403


def test_it_costs_the_same_for_a_longer_record(admin_client):
    short = take().record
    versions = ", ".join(f"la Résolution {n} du Conseil (C11, dernière modification C23)" for n in range(1300, 1310))
    lines = "".join(f"4.{n}\tUn conseiller cite le Document C24/{n} et {versions}.\n" for n in range(2, 60))
    long = take(FRENCH.replace("La Secrétaire générale:", lines + "La Secrétaire générale:"), meeting="PL4").record
    assert Record.objects.count() == 2
    assert cost(admin_client, address(long)) == cost(admin_client, address(short))
