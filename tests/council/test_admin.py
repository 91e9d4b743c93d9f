"""Every page of the admin of what happened: it answers, it is found by, it is not for strangers."""

import re

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model

from council.models import (
    Act,
    ActDocument,
    ActResolution,
    AgendaItem,
    AmendmentSource,
    Decision,
    ImportNote,
    ImportRun,
    ItemTitle,
    Meeting,
    Mention,
    MentionCandidate,
    Paragraph,
    ParagraphText,
    Record,
    RecordEdition,
    Signatory,
    VersionSource,
)
from tests.editor import address, change_page, listed, registered, save, without_page
from tests.make import (
    make_amendment,
    make_decision,
    make_document,
    make_follow_up,
    make_import_run,
    make_item,
    make_mention,
    make_paper,
    make_paragraph,
    make_paragraph_text,
    make_party,
    make_record,
    make_record_edition,
    make_resolution_version,
    make_session,
    make_version,
)

pytestmark = pytest.mark.django_db
MODELS = registered("council")
WRITTEN_BY_IMPORTS = {RecordEdition, Paragraph, ParagraphText, ImportRun, ImportNote}
NOT_ADDED = WRITTEN_BY_IMPORTS | {Act}
READ = {"origin": "auto", "state": "suggested"}


def fill(number):
    """A meeting with one of everything, every column that points at another row filled."""
    key = f"C24/PL{number}"
    edition = make_record_edition(key, version=make_version(f"C24/{number + 100}(Rev.1)"))
    make_record(key, document=make_document(f"C24/{number + 100}"))
    Signatory.objects.create(edition=edition, order=1, office="La Présidente", name="A. B.")
    item = make_item(key, continues=make_item(f"C23/PL{number}"), **READ)
    ItemTitle.objects.create(item=item, edition=edition, title=f"Rapport {number}")
    make_paper(f"C24/{number}(Rev.1)", item, **READ)
    proposal, assent = (make_paragraph(f"{key}/1.{ordinal}", item=item) for ordinal in (1, 2))
    words("1.1\tIl est proposé de prendre note du rapport.", proposal, edition)
    text = words("1.2\tIl en est ainsi décidé, voir C24/8 et la Résolution 1332.", assent, edition)
    decide(assent, proposal, number)
    mention(text, number)
    run = make_import_run(edition, made_by=somebody())
    fields = {"where": "1.1", "message": f"Note {number}", "resolved_by": somebody()}
    ImportNote.objects.create(run=run, severity="warning", **fields)


def somebody():
    return get_user_model().objects.get_or_create(username="importer")[0]


def words(text, paragraph, edition):
    return make_paragraph_text(text, paragraph, edition)


def decide(assent, proposal, number):
    decision = make_decision(assent, proposal=proposal, acts=("noted", "deferred"), **READ)
    noted, deferred = decision.acts.all()
    version = make_version(f"C24/{number}(Rev.1)")
    ActDocument.objects.create(act=noted, document=version.document, version=version)
    amendment = make_amendment(f"council/{1300 + number}", f"C24/{number}(Rev.1)", **READ)
    AmendmentSource.objects.create(amendment=amendment, paragraph_text=proposal.texts.get())
    ActResolution.objects.create(
        act=deferred, resolution=amendment.resolution, effect="deferred", amendment=amendment, inferred=True
    )
    due, party = make_session("C25"), make_party(f"group-{number}")
    make_follow_up(decision, edition=proposal.texts.get().edition, party=party, due=due, **READ)


def mention(text, number):
    suggested = make_mention("C24/8", text, state="suggested", origin="auto")
    for order in (1, 2):
        MentionCandidate.objects.create(
            mention=suggested, order=order, reading=f"C24/{order}", document=make_document(f"C24/{order}")
        )
    version = make_resolution_version(f"council/{1300 + number}", "C22", **READ)
    fields = {"resolution": version.resolution, "resolution_version": version, "origin": "auto"}
    VersionSource.objects.create(resolution_version=version, mention=make_mention("Résolution 1332", text, **fields))


def test_every_model_has_a_page_or_stands_on_one():
    assert without_page(apps.get_app_config("council")) == []


@pytest.mark.parametrize("page", ["changelist", "add"])
@pytest.mark.parametrize("model", MODELS)
def test_a_page_answers(admin_client, model, page):
    fill(1)
    expected = 403 if page == "add" and model in NOT_ADDED else 200
    assert admin_client.get(address(model, page)).status_code == expected


@pytest.mark.parametrize("model", MODELS)
def test_a_row_opens_and_is_saved_as_it_is(admin_client, model):
    fill(1)
    for row in model.objects.exclude(pk__in=Mention.objects.filter(state="suggested") if model is Mention else []):
        save(admin_client, row)


@pytest.mark.parametrize("words", ["C24/8", "1332", "C24/PL1", "pl 1", "C24/PL1/1.1", "décidé", "(", "C24", ""])
@pytest.mark.parametrize("model", MODELS)
def test_search_answers(admin_client, model, words):
    fill(1)
    listed(admin_client, model, q=words)


@pytest.mark.parametrize("page", ["changelist", "add"])
@pytest.mark.parametrize("model", MODELS)
def test_a_stranger_is_sent_to_sign_in(client, model, page):
    response = client.get(address(model, page))
    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("model", MODELS)
def test_a_stranger_learns_nothing_of_which_rows_exist(client, model):
    fill(1)
    held = model.objects.first().pk
    for pk in (held, 999_999):
        assert client.get(address(model, "change", pk))["Location"].startswith("/admin/login/")


INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:", re.IGNORECASE)


@pytest.mark.parametrize("model", MODELS)
def test_pages_hold_no_inline_script_or_style(admin_client, model):
    fill(1)
    for url in (address(model, "changelist"), change_page(model.objects.first())):
        response = admin_client.get(url)
        assert INLINE.findall(response.content.decode()) == []
        assert "default-src 'none'" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("model", "words", "found"),
    [
        (Meeting, "C24/PL1", {"C24/PL1"}),
        (Meeting, "pl-1", {"C24/PL1", "C23/PL1"}),  # without a session: of each
        (Record, "c24/pl2", {"C24/PL2"}),
        (Record, "spring/PL2", set()),  # that is no session
        (RecordEdition, "C24/PL1", {"C24/PL1 [fr, 1]"}),
        (RecordEdition, "C24/101 rev 1", {"C24/PL1 [fr, 1]"}),  # the record's own symbol
        (AgendaItem, "c24/2", {"C24/PL2 1"}),  # a paper of it
        (AgendaItem, "C24/2(Rev.2)", set()),
        (AgendaItem, "rapport 2", {"C24/PL2 1"}),
        (Paragraph, "C24/PL1/1.1", {"C24/PL1/1.1"}),
        (Paragraph, "DECIDE", {"C24/PL1/1.2", "C24/PL2/1.2"}),  # accents and case do not matter
        (Decision, "C24/PL2/1.2", {"C24/PL2/1.2"}),
        (Decision, "c24/1 rev 1", {"C24/PL1/1.2"}),  # a paper it disposes of
        (Decision, "Résolution 1302", {"C24/PL2/1.2"}),  # a resolution it has an effect on
        (Decision, "ainsi", {"C24/PL1/1.2", "C24/PL2/1.2"}),
        (Act, "R 1301", {"C24/PL1/1.2: deferred"}),
        (Act, "C24/1", {"C24/PL1/1.2: noted"}),
        (Mention, "1302", {"Résolution 1332"}),  # what it stands for, not what it says
        (ImportRun, "C24/PL2", {"record.txt -> C24/PL2 [fr, 1]"}),
        (ImportNote, "Note 2", {"Note 2"}),
    ],
)
def test_rows_are_found_in_any_spelling(admin_client, model, words, found):
    fill(1), fill(2)
    assert {str(row) for row in listed(admin_client, model, q=words)} == found


def test_a_record_shows_its_editions_and_its_items_with_what_was_decided(admin_client):
    fill(1)
    page = admin_client.get(change_page(make_record("C24/PL1"))).content.decode()
    for shown in (Decision.objects.get(), RecordEdition.objects.get(), make_item("C24/PL1")):
        assert f'href="{change_page(shown)}' in page
    assert "Rapport 1" in page
    assert "C24/1(Rev.1)" in page


def test_words_of_a_record_are_shown_and_never_changed(admin_client):
    fill(1)
    text = ParagraphText.objects.order_by("pk").first()
    words, raw = text.text, text.raw
    text = save(admin_client, text, text="Otherwise.", raw="Otherwise.", lead="9")
    assert (text.text, text.raw, text.lead) == (words, raw, 0)


def test_markup_in_a_record_is_shown_as_words(admin_client):
    fill(1)
    ParagraphText.objects.update(text="<script>alert(1)</script>", raw="<script>")
    ItemTitle.objects.update(title="<b>bold</b>")
    for row in (Decision.objects.get(), make_item("C24/PL1"), make_record("C24/PL1"), Mention.objects.first()):
        page = admin_client.get(change_page(row)).content.decode()
        assert "<script>alert" not in page
        assert "<b>bold" not in page
