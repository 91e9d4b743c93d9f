"""Importing a record that exists only as PDF: it is marked so for editors and for all, until a surer file comes."""

import pytest

from council.importing import Request, import_record
from council.models import RecordEdition
from tests.pdf_builder import lines, pdf

pytestmark = pytest.mark.django_db
TEXT = ["1 Reports (Document C24/8)", "1.1 Document C24/8 was noted."]
MARK = "Extracted from a PDF and unverified"


def publish(data, name):
    request = Request(data, name, session="C24", meeting="PL3", language="en", publish=True)
    return import_record(request)


def test_a_record_from_a_pdf_is_marked_for_all(client):
    report = publish(pdf([lines(TEXT)]), "record.pdf")
    assert report["status"] == "imported"
    assert report["items"][0]["decisions"][0]["acts"][0]["documents"] == ["C24/8"]
    assert RecordEdition.objects.get().extracted
    assert MARK in client.get("/en/records/C24/PL3/").content.decode()


def test_the_mark_goes_when_the_same_text_comes_from_a_surer_file(client):
    publish(pdf([lines(TEXT)]), "record.pdf")
    report = publish("\n".join(TEXT).encode(), "record.txt")
    assert (report["status"], report["edition"]) == ("imported", 1)
    assert not RecordEdition.objects.get().extracted
    assert MARK not in client.get("/en/records/C24/PL3/").content.decode()
