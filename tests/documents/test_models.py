"""What the database refuses, and what the models say."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from documents.models import Document, DocumentTitle, Edition, File, Party, PartyName, Session, Submission, Version
from tests.constraints import constraints_of, refuses
from tests.make import make_document, make_edition, make_party, make_session, make_version

pytestmark = pytest.mark.django_db


def session(**fields):
    return Session.objects.create(**{"code": "C24", "year": 2024, "order": 1} | fields)


def a_version_that_applies_to_itself():
    version = make_version("C24/8")
    version.applies_to = version
    version.save()


def a_second_name():
    PartyName.objects.create(party=make_party("itu", en="Union"), language="en", name="The Union")


def a_second_title():
    for title in ("Report", "Reports"):
        DocumentTitle.objects.create(document=make_document("C24/8"), language="en", title=title)


def a_second_submission():
    for order in (1, 2):
        Submission.objects.create(version=make_version("C24/8"), party=make_party("itu"), order=order)


def file(**fields):
    return File.objects.create(edition=make_edition(), **{"format": "docx", "sha256": "0" * 64, "size": 1} | fields)


def a_second_file():
    held = file()
    File.objects.create(edition=held.edition, format="docx", sha256="1" * 64, size=2)


BREAKS = {
    "session.code": lambda: (session(), session(order=2)),
    "session_code_is_given": lambda: session(code=""),
    "session_ends_after_it_starts": lambda: session(starts_on=date(2024, 6, 4), ends_on=date(2024, 6, 3)),
    "party.key": lambda: (make_party("itu"), Party.objects.create(key="itu", kind="state")),
    "party_name_once_per_language": a_second_name,
    "document_symbol_is_unique": lambda: (make_document("C24/8"), document(number=8)),
    "document_number_is_positive": lambda: document(number=0),
    "document_title_once_per_language": a_second_title,
    "version_marks_are_unique": lambda: Version.objects.create(document=make_version("C24/8").document, marks=""),
    "version_applies_to_another": a_version_that_applies_to_itself,
    "submission_once_per_party": a_second_submission,
    "edition_once_per_language": lambda: (
        make_edition("C24/8", "en"),
        Edition.objects.create(version=make_version("C24/8"), language="en"),
    ),
    "file_once_per_format": a_second_file,
    "file_is_not_empty": lambda: file(size=0),
}


def document(**fields):
    return Document.objects.create(session=make_session("C24"), **fields)


def test_every_constraint_is_broken_by_a_test():
    assert set(BREAKS) == set(constraints_of("documents"))


@pytest.mark.parametrize("name", BREAKS)
def test_the_database_refuses(name):
    refuses("documents", name, BREAKS[name])


def test_a_session_may_begin_and_end_on_one_day():
    assert session(starts_on=date(2023, 10, 9), ends_on=date(2023, 10, 9)).pk == "C24"


def test_the_same_number_stands_in_another_series_and_session():
    made = {make_document(symbol).pk for symbol in ("C24/8", "C24/INF/8", "C23/8")}
    assert len(made) == 3


def test_whatever_is_tabled_cannot_be_deleted_under_its_versions():
    version = make_version("C24/8(Rev.1)")
    for row in (version.document, version.document.session):
        with pytest.raises(ProtectedError):
            row.delete()


def test_sessions_sort_by_their_order_and_never_by_code():
    for code in ("C24", "C99", "C23-ADD", "C09", "C23", "C2000"):
        make_session(code)
    codes = [session.code for session in Session.objects.latest_first()]
    assert codes == ["C24", "C23-ADD", "C23", "C09", "C2000", "C99"]


def test_a_session_is_made_once_whatever_its_spelling():
    assert make_session("C24") == Session.objects.get_or_stub("Council 2024")
    with pytest.raises(ValueError, match="X1"):
        Session.objects.get_or_stub("X1")


def test_documents_sort_by_number_within_their_series():
    for symbol in ("C24/102", "C24/8", "C24/INF/2", "C24/15", "C23/60"):
        make_document(symbol)
    assert [str(row) for row in Document.objects.in_symbol_order()] == [
        "C24/8",
        "C24/15",
        "C24/102",
        "C24/INF/2",
        "C23/60",
    ]


def test_a_symbol_without_a_mark_is_never_taken_for_the_original():
    document = make_document("C24/8")
    assert Version.objects.get_or_stub(document, document.symbol) is None
    assert not document.versions.exists()


@pytest.mark.parametrize(
    ("symbol", "shown"), [("C24/8", "C24/8"), ("C24/8(Rev.1)", "C24/8(Rev.1)"), ("C24/INF/18", "C24/INF/18")]
)
def test_a_version_is_called_by_its_symbol(symbol, shown):
    assert str(make_version(symbol)) == shown


def test_a_version_is_called_as_the_language_writes_it():
    assert make_version("C24/8(Rev.1)").symbol_in("fr") == "C24/8(Rév.1)"


@pytest.mark.parametrize("marks", ["revision 1", "rev", "1", "rev1corr1"])
def test_an_editor_is_told_how_marks_are_written(marks):
    with pytest.raises(ValidationError, match=r"rev1\.corr1"):
        Version(document=make_document(), marks=marks).clean()


def test_a_version_applies_to_a_version_of_its_own_document():
    corrigendum = make_version("C24/8(Corr.1)")
    corrigendum.applies_to = make_version("C24/9")
    with pytest.raises(ValidationError, match="same document"):
        corrigendum.clean()
    corrigendum.applies_to = make_version("C24/8")
    corrigendum.clean()
