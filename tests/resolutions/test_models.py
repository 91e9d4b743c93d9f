"""What the database refuses, and what the models say."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from resolutions.models import AmendmentText, Resolution, ResolutionVersion, VersionText
from tests.constraints import constraints_of, refuses
from tests.make import make_amendment, make_resolution, make_resolution_version, make_version

pytestmark = pytest.mark.django_db


def twice(model, **fields):
    for _time in range(2):
        model.objects.create(**fields)


BREAKS = {
    "resolution_number_is_unique": lambda: twice(Resolution, body="council", number="1332"),
    "resolution_provisional_key_is_unique": lambda: twice(Resolution, body="council", provisional_key="C24/15#annex"),
    "resolution_has_number_or_provisional_key": lambda: Resolution.objects.create(body="council"),
    "resolution_version_once_per_session": lambda: (make_resolution_version(), make_resolution_version()),
    "version_text_once_per_language": lambda: twice(VersionText, version=make_resolution_version(), language="en"),
    "amendment_results_in_a_version_iff_adopted": lambda: make_amendment(status="adopted"),
    "amendment_once_per_version_and_annex": lambda: (
        make_amendment(symbol="C24/8(Rev.1)", annex="A"),
        make_amendment(symbol="C24/8(Rev.1)", annex="A"),
    ),
    "amendment_once_per_document_and_annex": lambda: (make_amendment(symbol="C24/8"), make_amendment(symbol="C24/8")),
    "amendment_text_once_per_language": lambda: twice(AmendmentText, amendment=make_amendment(), language="en"),
}


def test_every_constraint_is_broken_by_a_test():
    assert set(BREAKS) == set(constraints_of("resolutions"))


@pytest.mark.parametrize("name", BREAKS)
def test_the_database_refuses(name):
    refuses("resolutions", name, BREAKS[name])


@pytest.mark.parametrize("status", ["tabled", "under_consultation", "deferred", "rejected", "withdrawn", "superseded"])
def test_only_what_was_adopted_results_in_a_version(status):
    result = make_resolution_version(session="C24")
    refuses(
        "resolutions",
        "amendment_results_in_a_version_iff_adopted",
        lambda: make_amendment(status=status, resulting_version=result),
    )
    assert make_amendment(status=status).pk


@pytest.mark.parametrize("status", ["adopted", "adopted_as_amended"])
def test_what_was_adopted_results_in_a_version(status):
    assert make_amendment(status=status, resulting_version=make_resolution_version(session="C24")).pk


def test_the_same_number_stands_for_another_body_and_kind():
    assert len({make_resolution(key).pk for key in ("council/140", "pp/140", "council/decision-140")}) == 3


def test_two_annexes_of_one_document_carry_two_proposals():
    assert make_amendment(annex="A") != make_amendment(annex="B")


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("council/1332", "council/1332"),
        ("council/decision-482", "council/decision-482"),
        ("C24/15#annex", "council/new/C24/15"),
        ("C24/15#annex-B", "council/new/C24/15/annex-B"),
    ],
)
def test_a_resolution_is_called_by_its_key(key, path):
    assert str(make_resolution(key)) == path


def test_a_resolution_has_no_name_before_it_has_a_number():
    assert make_resolution("C24/15#annex").name_in("fr") == ""
    assert "1332" in make_resolution("council/1332").name_in("fr")


def test_resolutions_sort_by_number_and_not_as_text():
    for key in ("council/1332", "council/99", "C24/15#annex", "council/1306"):
        make_resolution(key)
    found = [str(row) for row in Resolution.objects.in_number_order()]
    assert found == ["council/99", "council/1306", "council/1332", "council/new/C24/15"]


def test_versions_stand_in_the_order_of_their_sessions():
    for session in ("C23", "C99", "C11"):
        make_resolution_version(session=session)
    assert [row.session_id for row in ResolutionVersion.objects.in_order()] == ["C99", "C11", "C23"]


def test_a_resolution_is_not_deleted_under_its_versions_and_proposals():
    for row in (make_resolution_version().resolution, make_amendment("council/1306").resolution):
        with pytest.raises(ProtectedError):
            row.delete()


@pytest.mark.parametrize(
    ("column", "stranger"),
    [
        ("version", lambda: make_version("C24/9(Rev.1)")),
        ("base_version", lambda: make_resolution_version("pp/140", "PP-22")),
        ("resulting_version", lambda: make_resolution_version("pp/140", "PP-22")),
    ],
)
def test_an_editor_is_told_when_a_proposal_mixes_two_texts(column, stranger):
    amendment = make_amendment()
    setattr(amendment, column, stranger())
    with pytest.raises(ValidationError, match="another"):
        amendment.clean()


def test_a_proposal_is_carried_by_the_version_it_names_or_else_by_the_document():
    assert str(make_amendment(symbol="C24/8(Rev.1)").vehicle) == "C24/8(Rev.1)"
    assert str(make_amendment("council/1306", "C24/102").vehicle) == "C24/102"
