"""What editors do with sessions, parties, documents and versions in the admin."""

import pytest
from django.apps import apps
from django.test.utils import override_settings

from documents.models import Document, DocumentTitle, Edition, File, Party, Session, Submission, Version
from documents.publishing import Stage
from tests.editor import (
    add,
    address,
    change_page,
    cost,
    errors_of,
    form_of,
    listed,
    refused,
    registered,
    save,
    without_page,
)
from tests.make import PUBLIC, make_document, make_edition, make_party, make_session, make_version

pytestmark = pytest.mark.django_db
MODELS = registered("documents")
PAGES = [(model, page) for model in MODELS for page in ("changelist", "add")]


def fill(number):
    """One row of everything, more with each number."""
    version = make_version(f"C24/{number}(Rev.1)", applies_to=make_version(f"C24/{number}"))
    DocumentTitle.objects.create(document=version.document, language="fr", title=f"Rapport {number}")
    Submission.objects.create(version=version, party=make_party(f"group-{number}", fr=f"Groupe {number}"))
    edition = Edition.objects.create(version=version, language="fr", title="Rapport")
    File.objects.create(edition=edition, format="docx", sha256="0" * 64, size=12)
    make_session(f"C{number % 20:02}")


def test_every_model_has_a_page_or_stands_on_one():
    assert without_page(apps.get_app_config("documents")) == []


@pytest.mark.parametrize(("model", "page"), PAGES)
def test_a_page_answers(admin_client, model, page):
    fill(1)
    assert admin_client.get(address(model, page)).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_a_row_opens_and_is_saved_as_it_is(admin_client, model):
    fill(1)
    for row in model.objects.all():
        save(admin_client, row)


@pytest.mark.parametrize("words", ["C24/8", "rapport", "nothing such", "(", "C24", ""])
@pytest.mark.parametrize("model", MODELS)
def test_search_answers(admin_client, model, words):
    fill(8)
    listed(admin_client, model, q=words)


@pytest.mark.parametrize(("model", "page"), PAGES)
def test_a_stranger_is_sent_to_sign_in(client, model, page):
    response = client.get(address(model, page))
    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("model", MODELS)
def test_a_list_costs_the_same_with_more_rows(admin_client, model):
    fill(1)
    before = cost(admin_client, address(model, "changelist"))
    for number in range(2, 7):
        fill(number)
    assert cost(admin_client, address(model, "changelist")) == before


def test_a_document_costs_the_same_with_more_versions_and_titles(admin_client):
    fill(8)
    document = make_document("C24/8")
    before = cost(admin_client, change_page(document))
    for number in range(2, 6):
        make_version(f"C24/8(Rev.{number})")
    for language in ("en", "es"):
        DocumentTitle.objects.create(document=document, language=language, title="Title")
    assert cost(admin_client, change_page(document)) == before


def test_a_version_costs_the_same_with_more_submissions_and_editions(admin_client):
    fill(8)
    version = make_version("C24/8(Rev.1)")
    before = cost(admin_client, change_page(version))
    for order in range(2, 6):
        Submission.objects.create(version=version, party=make_party(f"state-{order}"), order=order)
    for language in ("en", "es"):
        make_edition("C24/8(Rev.1)", language)
    assert cost(admin_client, change_page(version)) == before


def test_an_edition_costs_the_same_with_more_files(admin_client):
    fill(8)
    edition = Edition.objects.get()
    before = cost(admin_client, change_page(edition))
    for form in ("pdf", "odt", "txt"):
        File.objects.create(edition=edition, format=form, sha256="0" * 64, size=12)
    assert cost(admin_client, change_page(edition)) == before


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("C24/8", {"C24/8"}),  # not C24/82
        ("c24/8 rev 1", {"C24/8"}),  # a version names its document
        ("C24/INF/8", {"C24/INF/8"}),  # another series
        ("S24-CL-C-0008", {"C24/8"}),  # the identifier of its page
        ("C24", {"C24/8", "C24/82", "C24/INF/8"}),  # a session
        ("budget", {"C24/82"}),  # a word of a title
        ("C23/8", set()),
    ],
)
def test_documents_are_found_by_symbol_in_any_spelling(admin_client, words, found):
    for symbol in ("C24/8", "C24/INF/8"):
        make_document(symbol)
    DocumentTitle.objects.create(document=make_document("C24/82"), language="en", title="Draft budget")
    assert {str(document) for document in listed(admin_client, Document, q=words)} == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("C24/8", {"C24/8", "C24/8(Rev.1)"}),  # no mark: every version
        ("c24/8 rev 1", {"C24/8(Rev.1)"}),
        ("C24/8(Rév.1)", {"C24/8(Rev.1)"}),
        ("C24/8(Rev.2)", set()),
    ],
)
def test_versions_are_found_by_symbol_in_any_spelling(admin_client, words, found):
    for symbol in ("C24/8", "C24/8(Rev.1)", "C24/82"):
        make_version(symbol)
    assert {str(version) for version in listed(admin_client, Version, q=words)} == found


def test_autocompletes_find_symbols_too(admin_client):
    for symbol in ("C24/8", "C24/82"):
        make_document(symbol)
    query = {"app_label": "documents", "model_name": "version", "field_name": "document", "term": "c24 / 8"}
    results = admin_client.get("/admin/autocomplete/", query).json()["results"]
    assert [result["text"] for result in results] == ["C24/8"]


def test_a_session_is_read_off_its_code(admin_client):
    session = add(admin_client, Session, code="PP22", place="Bucharest")
    assert (session.code, session.body, session.year, session.kind) == ("PP-22", "pp", 2022, "conference")
    assert session.order == Session.from_code("PP-22").order


def test_a_code_that_is_none_is_refused(admin_client):
    page = admin_client.get(address(Session, "add"))
    response = admin_client.post(address(Session, "add"), form_of(page, "session_form") | {"code": "spring"})
    assert "for example C24" in errors_of(response)


def test_sessions_are_found_in_any_spelling(admin_client):
    make_session("C24"), make_session("C23")
    assert [session.code for session in listed(admin_client, Session, q="Council 2024")] == ["C24"]


def test_a_party_is_found_by_its_acronym(admin_client):
    party = make_party()
    party.names.create(language="fr", name="Groupe de travail", acronym="GTC-COP")
    assert listed(admin_client, Party, q="gtc-cop") == [party]


@override_settings(LANGUAGE_CODE="fr")
def test_a_list_shows_titles_in_the_language_of_its_reader(admin_client):
    document = make_document()
    for language, title in (("en", "Report"), ("fr", "Rapport")):
        DocumentTitle.objects.create(document=document, language=language, title=title)
    page = admin_client.get(address(Document, "changelist")).content.decode()
    assert "Rapport" in page
    assert "Report" not in page


def test_the_symbol_of_a_published_version_is_fixed(admin_client):
    version = make_version("C24/8(Rev.1)", **PUBLIC)
    save(admin_client, version, marks="rev2", document=str(make_document("C24/9").pk), issued_on="2024-06-11")
    assert str(version.symbol) == "C24/8(Rev.1)"
    assert version.issued_on is not None
    assert not admin_client.get(change_page(version)).context["has_delete_permission"]


def test_the_symbol_of_a_draft_can_be_corrected(admin_client):
    assert str(save(admin_client, make_version("C24/8(Rev.1)"), marks="rev2").symbol) == "C24/8(Rev.2)"


def test_a_document_with_a_published_version_keeps_its_symbol(admin_client):
    make_version("C24/8", **PUBLIC)
    document = save(admin_client, make_document("C24/8"), number="9", kind="report")
    assert (document.number, document.kind) == (8, "report")


def test_marks_that_are_none_are_refused(admin_client):
    assert "rev1" in refused(admin_client, make_version("C24/8"), marks="second")


def test_the_languages_of_a_corrigendum_are_ticked(admin_client):
    version = save(admin_client, make_version("C24/8(Corr.1)"), languages_affected=["fr", "es"])
    assert version.languages_affected == ["fr", "es"]


def test_a_new_version_is_entered_on_the_page_of_its_document(admin_client):
    document = make_document("C24/8")
    make_version("C24/8", **PUBLIC)
    save(admin_client, document, **{"versions-TOTAL_FORMS": "2", "versions-1-marks": "rev1"} | drafts("versions-1"))
    assert document.versions.get(marks="rev1").stage == Stage.DRAFT


def test_marks_that_are_none_are_refused_there_too(admin_client):
    marks = {"versions-TOTAL_FORMS": "1", "versions-0-marks": "second"} | drafts("versions-0")
    assert "rev1" in refused(admin_client, make_document("C24/8"), **marks)


def drafts(prefix):
    return {f"{prefix}-stage": "draft", f"{prefix}-access": "internal", f"{prefix}-issued_on": ""}


def test_the_words_of_a_published_edition_are_fixed_and_its_title_is_not(admin_client):
    make_version("C24/8", **PUBLIC)
    edition = make_edition("C24/8", text="As issued.")
    save(admin_client, edition, text="Otherwise.", title="Report")
    assert (edition.text, edition.title) == ("As issued.", "Report")


def test_files_are_only_shown(admin_client):
    file = File.objects.create(edition=make_edition(), format="docx", sha256="a" * 64, size=12)
    save(admin_client, file.edition, **{"files-0-id": str(file.pk), "files-0-sha256": "b" * 64})
    file.refresh_from_db()
    assert file.sha256 == "a" * 64
