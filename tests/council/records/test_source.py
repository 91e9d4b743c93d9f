import pytest

from council.records.record import Refused
from council.records.source import take_apart
from tests import docx_builder as word
from tests.docx_package import content_types
from tests.pdf_builder import lines, pdf

DOCX = word.docx(word.p("1.1\tA paragraph."))
PDF = pdf([lines(["1.1 A paragraph."])])
TEXT = b"1.1\tA paragraph."
MACROS = content_types(main="application/vnd.ms-word.document.macroEnabled.main+xml")


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (DOCX, "record.docx", "docx"),
        (DOCX, "C:\\records\\RECORD.DOCX", "docx"),
        (TEXT, "record.txt", "txt"),
        (TEXT, "record.docx.TXT", "txt"),
        (b"<html><body>1.1 A paragraph quoted from a page", "record.txt", "txt"),
        (PDF, "record.pdf", "pdf"),
    ],
)
def test_the_name_says_which_reader_and_the_content_agrees(data, name, expected):
    source = take_apart(data, name)
    assert source.format == expected
    assert len(source.pieces) == 1


@pytest.mark.parametrize(
    ("data", "name", "fragment"),
    [
        (DOCX, "record.txt", "is called .txt and holds a .docx"),
        (TEXT, "record.docx", "not a .docx"),
        (b"<html></html>", "record.docx", "web page (HTML)"),
        (DOCX, "record.pdf", "is not a PDF"),
        (PDF, "record.docx", "is a PDF, whatever its name says"),
        (DOCX, "record.docm", "with macros"),
        (word.docx(word.p("x"), replace={"[Content_Types].xml": MACROS}), "record.docx", "with macros"),
        (DOCX, "record.docx.exe", "neither .docx, .txt nor .pdf"),
        (DOCX, "record", "neither .docx, .txt nor .pdf"),
        (DOCX, "docx", "neither .docx, .txt nor .pdf"),
        (DOCX, "", "neither .docx, .txt nor .pdf"),
        (DOCX, "record.docx/", "neither .docx, .txt nor .pdf"),
        (b"%PDF-1.7", "record.pdf", "The PDF is damaged"),
        (b"%PDF-1.7", "record.txt", "is a PDF, whatever its name says"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "record.doc", "old Word format; save it as .docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "record.docx", "old Word format (.doc)"),
        (b"", "record.docx", "is empty"),
        (b"", "record.txt", "is empty"),
    ],
)
def test_any_other_file_is_refused_in_one_sentence(data, name, fragment):
    with pytest.raises(Refused) as refused:
        take_apart(data, name)
    assert fragment in str(refused.value)
    assert str(refused.value).endswith(".")
