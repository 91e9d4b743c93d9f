"""What editors do with resolutions, their versions and the proposals to amend them in the admin."""

import pytest
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.utils import translation

from resolutions.models import Amendment, AmendmentText, Resolution, ResolutionVersion, VersionText
from tests.editor import (
    add,
    address,
    change_page,
    cost,
    listed,
    refused,
    registered,
    run_action,
    save,
    without_page,
)
from tests.make import PUBLIC, make_amendment, make_resolution, make_resolution_version, make_session

pytestmark = pytest.mark.django_db
MODELS = registered("resolutions")
PAGES = [(model, page) for model in MODELS for page in ("changelist", "add")]
READ = {"origin": "auto", "state": "suggested"}


def fill(number):
    """One row of everything, more with each number; adopted, so that every joined row is there."""
    key = f"council/{1300 + number}"
    base = make_resolution_version(key, "C22", **READ)
    version = make_resolution_version(key, "C24", **READ)
    VersionText.objects.create(version=version, language="fr", title="Titre")
    amendment = make_amendment(
        key, f"C24/{number}(Rev.1)", base_version=base, resulting_version=version, status="adopted", **READ
    )
    AmendmentText.objects.create(amendment=amendment, language="fr", title="Titre")
    make_resolution(f"C24/{number}#annex")


def test_every_model_has_a_page_or_stands_on_one():
    assert without_page(apps.get_app_config("resolutions")) == []


@pytest.mark.parametrize(("model", "page"), PAGES)
def test_a_page_answers(admin_client, model, page):
    fill(1)
    assert admin_client.get(address(model, page)).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_a_row_opens_and_is_saved_as_it_is(admin_client, model):
    fill(1)
    for row in model.objects.all():
        save(admin_client, row)


@pytest.mark.parametrize("words", ["1332", "C24/8", "titre", "nothing such", "(", ""])
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


def test_a_resolution_costs_the_same_with_more_versions_and_proposals(admin_client):
    fill(1)
    resolution = make_resolution("council/1301")
    before = cost(admin_client, change_page(resolution))
    for number in range(2, 7):
        make_resolution_version("council/1301", f"C{number + 10}")
        make_amendment("council/1301", f"C24/{number}(Rev.1)")
    assert cost(admin_client, change_page(resolution)) == before


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("1332", {"council/1332", "pp/1332"}),  # a bare number fits every body
        ("council/1332", {"council/1332"}),
        ("Résolution 1332 du Conseil", {"council/1332"}),
        ("Резолюция 1332", {"council/1332", "pp/1332"}),
        ("C24/15", {"council/new/C24/15"}),  # the document that proposes it, before it has a number
        ("Decision 1332", set()),
        ("133", set()),  # a number, and not the beginning of one
    ],
)
def test_resolutions_are_found_in_any_spelling(admin_client, words, found):
    for key in ("council/1332", "pp/1332", "C24/15#annex"):
        make_resolution(key)
    assert {resolution.key for resolution in listed(admin_client, Resolution, q=words)} == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("C24/8", {"C24/8(Rev.1)", "C24/8"}),  # no mark: whatever version carries it
        ("C24/8 rev 1", {"C24/8(Rev.1)"}),
        ("Res. 1332", {"C24/8(Rev.1)"}),
        ("C24/9", set()),
    ],
)
def test_proposals_are_found_by_document_and_resolution(admin_client, words, found):
    make_amendment("council/1332", "C24/8(Rev.1)")
    make_amendment("council/1306", "C24/8")
    assert {str(amendment.vehicle) for amendment in listed(admin_client, Amendment, q=words)} == found


def test_confirming_counts_and_logs_what_changed(admin_client):
    versions = [make_resolution_version(f"council/{number}", state="suggested") for number in (1, 2, 3)]
    versions.append(make_resolution_version("council/4", state="confirmed"))
    assert run_action(admin_client, "confirm", versions) == ["Confirmed: 3. So already: 1."]
    assert set(ResolutionVersion.objects.values_list("state", flat=True)) == {"confirmed"}
    logged = LogEntry.objects.order_by("pk")
    assert [entry.object_id for entry in logged] == [str(version.pk) for version in versions[:3]]
    assert {entry.change_message for entry in logged} == {"state: suggested -> confirmed"}


def test_rejecting_touches_only_what_was_chosen(admin_client):
    chosen, other = make_amendment("council/1332", **READ), make_amendment("council/1306", **READ)
    assert run_action(admin_client, "reject", [chosen]) == ["Rejected: 1."]
    chosen.refresh_from_db(), other.refresh_from_db()
    assert (chosen.state, chosen.status, other.state) == ("rejected", "tabled", "suggested")


def test_whoever_may_only_look_is_offered_no_actions(client, staff, django_user_model):
    from django.contrib.auth.models import Permission

    staff.user_permissions.add(Permission.objects.get(codename="view_amendment"))
    client.force_login(staff)
    amendment = make_amendment(**READ)
    client.post(
        address(Amendment, "changelist"), {"action": "confirm", "_selected_action": [amendment.pk], "index": "0"}
    )
    amendment.refresh_from_db()
    assert amendment.state == "suggested"


def test_saving_unchanged_confirms_and_leaves_the_machine_its_words(admin_client):
    version = save(admin_client, make_resolution_version(**READ))
    assert (version.origin, version.state) == ("auto", "confirmed")


def test_a_correction_is_the_persons(admin_client):
    version = save(admin_client, make_resolution_version(**READ), act="amended")
    assert (version.act, version.origin, version.state) == ("amended", "manual", "confirmed")


def test_a_text_that_is_entered_makes_the_version_the_persons(admin_client):
    text = {"texts-TOTAL_FORMS": "1", "texts-0-language": "fr", "texts-0-title": "Titre", "texts-0-text": ""}
    version = save(admin_client, make_resolution_version(**READ), **text)
    assert version.texts.get().title == "Titre"
    assert (version.origin, version.state) == ("manual", "confirmed")


def test_a_version_corrected_on_the_page_of_its_resolution_is_the_persons(admin_client):
    corrected, untouched = (make_resolution_version(session=code, **READ) for code in ("C11", "C23"))
    save(admin_client, corrected.resolution, **{"versions-0-act": "adopted"})
    corrected.refresh_from_db(), untouched.refresh_from_db()
    assert (corrected.origin, corrected.state) == ("manual", "confirmed")
    assert untouched.is_untouched


def test_it_can_be_rejected_on_its_page(admin_client):
    assert save(admin_client, make_amendment(**READ), state="rejected").state == "rejected"


def test_what_a_machine_read_is_not_deleted(admin_client):
    read, entered = make_amendment(**READ), make_amendment("council/1306")
    assert admin_client.post(address(Amendment, "delete", read.pk), {"post": "yes"}).status_code == 403
    assert admin_client.post(address(Amendment, "delete", entered.pk), {"post": "yes"}).status_code == 302
    assert Amendment.objects.get() == read


@pytest.mark.parametrize("status", ["adopted", "adopted_as_amended"])
def test_an_adopted_proposal_names_its_version(admin_client, status):
    assert "names the version" in refused(admin_client, make_amendment(), status=status)


def test_a_pending_proposal_results_in_no_version(admin_client):
    version = make_resolution_version()
    assert "Only an adopted" in refused(admin_client, make_amendment(), resulting_version=str(version.pk))


def test_a_resolution_without_a_number_is_given_one_and_keeps_its_address(admin_client):
    resolution = save(admin_client, make_resolution("C24/15#annex"), number="1432")
    assert (resolution.key, resolution.provisional_key) == ("council/1432", "C24/15#annex")
    assert LogEntry.objects.get().object_id == str(resolution.pk)


def test_a_number_that_another_bears_is_refused(admin_client):
    make_resolution("council/1432")
    assert "held already" in refused(admin_client, make_resolution("C24/15#annex"), number="1432")


def test_a_number_with_words_is_refused(admin_client):
    assert "number alone" in refused(admin_client, make_resolution("C24/15#annex"), number="Res. 1432")


def test_a_number_once_given_is_fixed(admin_client):
    assert save(admin_client, make_resolution("council/1332"), number="1333", body="pp").key == "council/1332"


def test_a_new_resolution_needs_a_number_or_a_document(admin_client):
    with pytest.raises(AssertionError, match="Give its number"):
        add(admin_client, Resolution, body="council")
    assert add(admin_client, Resolution, body="pp", number="140").key == "pp/140"


def test_a_new_resolution_is_known_by_its_document_in_canonical_form(admin_client):
    resolution = add(admin_client, Resolution, body="council", provisional_key="c24 / 15#annex-B")
    assert resolution.key == "council/new/C24/15/annex-B"


def test_the_identity_of_a_published_version_is_fixed(admin_client):
    version = make_resolution_version("council/1332", "C23", **PUBLIC)
    save(admin_client, version, session=make_session("C22").pk, gap_before="on")
    assert (version.session_id, version.gap_before) == ("C23", True)


def test_a_list_names_resolutions_in_the_language_of_its_reader(admin_client):
    make_resolution("council/1332")
    with translation.override("fr"):
        response = admin_client.get(address(Resolution, "changelist"), headers={"accept-language": "fr"})
    assert "Résolution 1332 du Conseil" in response.content.decode()
