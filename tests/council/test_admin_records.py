"""Records in the admin: a file is imported, its editions are published, what a person said of them stays."""

from pathlib import Path

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from council import importing
from council.admin import uploading
from council.models import AgendaPaper, Decision, ImportNote, ImportRun, Mention, Record, RecordEdition
from resolutions.models import Amendment
from tests.editor import add, address, change_page, form_of, run_action, save
from tests.make import (
    PUBLIC,
    make_import_run,
    make_meeting,
    make_record,
    make_record_edition,
    make_session,
    make_version,
)

pytestmark = pytest.mark.django_db
TWIN = (Path(__file__).parent / "golden" / "twin-c24-fr.txt").read_text("utf-8")
WHERE = {"session": "C24", "meeting": "PL3", "language": "fr"}


def send(client, text=TWIN, name="record.txt", **fields):
    file = SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text)
    return client.post(reverse("admin:council_record_import"), {"file": file} | WHERE | fields)


def errors(response):
    form = response.context["form"]
    return {name: " ".join(said) for name, said in form.errors.items()}


def decision_at(number):
    return Decision.objects.get(paragraph__key=f"C24/PL3/{number}")


def test_the_list_of_records_leads_to_the_import(admin_client):
    page = admin_client.get(address(Record, "changelist")).content.decode()
    assert f'href="{reverse("admin:council_record_import")}"' in page


def test_a_file_becomes_a_record_and_its_report_is_shown(admin_client, admin_user):
    response = send(admin_client, symbol="C24/113", held_on="2024-06-11")
    edition = RecordEdition.objects.get()
    page = response.content.decode()
    assert (str(edition), edition.stage) == ("C24/PL3 [fr, 1]", "draft")
    assert f'href="{change_page(edition.record)}"' in page
    for shown in ("GTC-SMSI&amp;ODD: rapport de sa Présidente", "C24/8(Rev.1)", "1.6: noted, consultations"):
        assert shown in page
    run = ImportRun.objects.get()
    assert (run.made_by, run.file_name, run.edition) == (admin_user, "record.txt", edition)
    assert str(edition.record.document) == "C24/113"
    assert LogEntry.objects.get().change_message == "imported fr, edition 1"


def test_the_report_stays_on_the_page_of_the_import(admin_client):
    send(admin_client)
    page = admin_client.get(change_page(ImportRun.objects.get())).content.decode()
    assert "1.6: noted, consultations" in page


def test_the_same_file_again_writes_nothing(admin_client):
    send(admin_client)
    response = send(admin_client)
    assert [str(message) for message in response.context["messages"]] == [str(uploading.STATUS["unchanged"])]
    assert (ImportRun.objects.count(), LogEntry.objects.count()) == (1, 1)


def test_a_file_can_be_only_read(admin_client):
    page = send(admin_client, dry_run="on").content.decode()
    assert "1.6: noted, consultations" in page
    assert not Record.objects.exists()
    assert not LogEntry.objects.exists()


def test_it_can_be_published_at_once(admin_client):
    send(admin_client, publish="on")
    assert RecordEdition.objects.get().is_published


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"language": ""}, "language", "give it here"),
        ({"session": "", "meeting": ""}, "meeting", "give it here"),
        ({"session": "spring"}, "__all__", "not a session"),
        ({"meeting": "PL"}, "__all__", "not a meeting"),
        ({"symbol": "report"}, "__all__", "not a symbol"),
        ({"language": "en"}, "__all__", "français"),
        ({"session": "C23"}, "__all__", "C24"),
        ({"text": "Nothing of the kind."}, "__all__", "no numbered paragraphs"),
        ({"text": b"PK\x03\x04", "name": "record.docx"}, "__all__", "damaged"),
        ({"text": TWIN, "name": "record.pdf"}, "__all__", ""),
        ({"text": ""}, "file", "empty"),
        ({"held_on": "in June"}, "held_on", "valid date"),
    ],
)
def test_a_file_that_is_refused_is_refused_with_the_reason(admin_client, fields, field, said):
    found = errors(send(admin_client, **fields))
    assert said in found[field]
    assert not Record.objects.exists()
    assert not LogEntry.objects.exists()


def test_a_file_that_is_too_large_is_not_even_read(admin_client, monkeypatch):
    monkeypatch.setattr(uploading, "MAX_BYTES", 1_000)
    assert "at most" in errors(send(admin_client))["file"]


def test_whoever_may_not_add_records_cannot_import(client, staff):
    url = reverse("admin:council_record_import")
    assert client.get(url)["Location"].startswith("/admin/login/")
    client.force_login(staff)
    assert client.get(url).status_code == 403
    staff.user_permissions.add(Permission.objects.get(codename="add_record"))
    assert send(client).status_code == 403  # a record, but no edition
    staff.user_permissions.add(*Permission.objects.filter(codename__in=["add_recordedition", "change_recordedition"]))
    assert client.get(url).status_code == 200


def changed_text():
    """The record as a later file has it: some words more, the decisions as they were."""
    return TWIN.replace("Maints conseillers", "De nombreux conseillers")


@pytest.mark.parametrize("again", ["a changed file", "a newer parser"])
def test_what_a_person_said_stays_through_the_next_import(admin_client, monkeypatch, again):
    send(admin_client)
    corrected, rejected, confirmed = decision_at("1.6"), decision_at("2.8"), decision_at("3.4")
    save(admin_client, corrected, **{"acts-0-kind": "approved", "acts-0-papers": "C24/9"})
    run_action(admin_client, "reject", [rejected])
    run_action(admin_client, "confirm", [confirmed])
    paper = AgendaPaper.objects.get(item=corrected.item)
    save(admin_client, paper.item, **{"papers-0-symbol": "C24/9"})
    proposal = Amendment.objects.first()
    run_action(admin_client, "reject", [proposal])
    if again == "a newer parser":
        monkeypatch.setattr(importing, "PARSER", "a newer one")
    response = send(admin_client, changed_text() if again == "a changed file" else TWIN)
    assert response.context["report"]
    assert ImportRun.objects.count() == 2
    act = decision_at("1.6").acts.first()
    assert (act.kind, [str(p.cited) for p in act.documents.all()]) == ("approved", ["C24/9"])
    assert decision_at("1.6").origin == "manual"
    assert [decision_at(number).state for number in ("1.6", "2.8", "3.4")] == ["confirmed", "rejected", "confirmed"]
    assert [str(p.cited) for p in decision_at("1.6").item.papers.all()] == ["C24/9"]
    proposal.refresh_from_db()
    assert proposal.state == "rejected"


@pytest.mark.parametrize("again", ["a changed file", "a newer parser"])
def test_what_a_mention_stands_for_stays_through_the_next_import(admin_client, monkeypatch, again):
    send(admin_client)
    chosen = Mention.objects.filter(state="suggested", candidates__isnull=False).first()
    rejected = Mention.objects.filter(state="suggested").exclude(pk=chosen.pk).first()
    admin_client.post(reverse("admin:council_mention_choose", args=[chosen.pk, 1]))
    run_action(admin_client, "reject", [rejected])
    if again == "a newer parser":
        monkeypatch.setattr(importing, "PARSER", "a newer one")
    send(admin_client, changed_text() if again == "a changed file" else TWIN)
    latest = RecordEdition.objects.latest("number")
    for before, state in ((chosen, "confirmed"), (rejected, "rejected")):
        now = Mention.objects.get(
            paragraph_text__edition=latest,
            paragraph_text__paragraph=before.paragraph_text.paragraph,
            exact=before.exact,
            start=before.start,
        )
        assert now.state == state


def test_what_was_only_saved_as_it_is_was_seen_by_a_person(admin_client):
    send(admin_client)
    decision = save(admin_client, decision_at("1.6"))
    assert (decision.origin, decision.state) == ("auto", "confirmed")


# Publishing


def test_publishing_counts_and_logs_what_was_hidden(admin_client):
    hidden = make_record_edition("C24/PL3", version=make_version("C24/113"))
    shown = make_record_edition("C24/PL4", **PUBLIC)
    assert run_action(admin_client, "publish", [hidden, shown]) == ["Published: 1. So already: 1."]
    hidden.refresh_from_db()
    assert hidden.is_published
    assert hidden.version.is_published
    assert LogEntry.objects.get().change_message == "draft, internal -> published, public"


def test_publishing_on_the_page_is_publishing(admin_client):
    edition = make_record_edition("C24/PL3", version=make_version("C24/113"))
    save(admin_client, edition, stage="published", access="public")
    edition.version.refresh_from_db()
    assert edition.version.is_published


def test_an_edition_for_members_shows_its_document_to_nobody_else(admin_client):
    edition = make_record_edition("C24/PL3", version=make_version("C24/113"))
    save(admin_client, edition, stage="published", access="members")
    edition.version.refresh_from_db()
    assert (edition.access, edition.version.stage) == ("members", "draft")


def test_an_edition_is_neither_entered_nor_deleted_by_hand(admin_client):
    edition = make_record_edition()
    assert admin_client.get(address(RecordEdition, "delete", edition.pk)).status_code == 403
    assert save(admin_client, edition, language="en", number="7", text_hash="0").language == "fr"


# Meetings and notes


def test_a_meeting_without_an_order_gets_the_usual_one(admin_client):
    make_session("C24")
    fields = {"session": "C24", "organ": "ADM", "number": "2"}
    meeting = add(admin_client, type(make_meeting("C24/PL3")), order="", **fields)
    assert (str(meeting), meeting.order) == ("C24/ADM2", make_meeting("C24/ADM2").order)
    assert meeting.order > make_meeting("C24/PL2").order


def test_the_meeting_of_a_record_is_fixed(admin_client):
    record = make_record("C24/PL3")
    save(admin_client, record, meeting=str(make_meeting("C24/PL4").pk), council_state="approved")
    assert (str(record), record.council_state) == ("C24/PL3", "approved")


def test_notes_of_imports_are_seen_to(admin_client, admin_user):
    run = make_import_run()
    notes = [ImportNote.objects.create(run=run, severity="warning", message=f"Note {n}") for n in range(3)]
    ImportNote.objects.filter(pk=notes[2].pk).update(resolved_by=admin_user)
    notes[2].refresh_from_db()
    assert run_action(admin_client, "mark_seen_to", notes) == ["Seen to: 2. So already: 1."]
    assert ImportNote.objects.filter(resolved_by=admin_user).count() == 3
    assert LogEntry.objects.count() == 2


def test_the_form_of_the_import_holds_what_was_typed(admin_client):
    response = send(admin_client, session="spring")
    assert form_of(response, "record_import_form")["session"] == ["spring"]
