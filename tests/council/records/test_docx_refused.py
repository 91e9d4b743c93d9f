"""What the .docx reader refuses: in one sentence, in little time and memory, with nothing fetched or written."""

import io
import os
import random
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from council.records import docx
from council.records.record import Refused
from tests import docx_builder as word
from tests.docx_builder import NAMESPACES, p
from tests.docx_package import DOCUMENT_TYPE, content_types, package, relationships
from tests.measures import in_memory, lost, within

MAIN = "word/document.xml"
GOOD = word.docx(
    p("1.1\tThe Council ", word.ins("noted"), word.delete("saw"), " Document C24/8", word.footnote_call(2)),
    word.table([["a", "b"], [word.cell("c", span=2)]]),
    p("anchor", word.text_box("box"), numbered=(1, 0)),
    headers=[p("C24/113-E")],
    footnotes={2: p("a note")},
    styles=word.style("Item", "Item"),
    numbering=word.DECIMAL,
)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


def with_main(xml: str | bytes | None) -> bytes:
    return word.docx(replace={MAIN: xml})


def body(content: str) -> bytes:
    return with_main(f'<w:document xmlns:w="{NAMESPACES["w"]}"><w:body>{content}</w:body></w:document>')


def with_member(*names: str) -> bytes:
    """A good file with further members, whose names zipfile would not all accept."""
    return package({name: word.document(p("x")) for name in names})


def directory(data: bytes, name: str, offset: int, form: str, value: int) -> bytes:
    """The file with one field of its directory changed for a member."""
    at = data.index(b"PK\x01\x02")
    while data[at + 46 : at + 46 + len(name)] != name.encode():
        at = data.index(b"PK\x01\x02", at + 4)
    return data[: at + offset] + struct.pack(form, value) + data[at + offset + struct.calcsize(form) :]


def twice() -> bytes:
    """Two members of exactly one name, which zipfile itself would warn of."""
    return package({"word/a.xml": "x", "word/b.xml": "y"}).replace(b"word/b.xml", b"word/a.xml")


def overlapping() -> bytes:
    """Two entries of the directory that name the same bytes."""
    data = package({"one": "x" * 300, "two": "x" * 300}, zipfile.ZIP_STORED)
    return directory(data, "two", 42, "<L", 0)


def deep(name: str) -> str:
    return f'<w:document xmlns:w="{NAMESPACES["w"]}">' + f"<w:{name}>" * 5000 + f"</w:{name}>" * 5000 + "</w:document>"


def shared_by_roles() -> bytes:
    """A part that is read anew for every role it is given."""
    rels = relationships([("header", "a.xml"), ("footer", "a.xml")])
    return word.docx(
        p("x"), replace={"word/a.xml": f"<w><!--{noise(14_000_000)}--></w>", "word/_rels/document.xml.rels": rels}
    )


def noise(count: int) -> str:
    return random.Random(3).randbytes(count).hex()


BAD = [
    # not a .docx at all
    (lambda: b"", "is empty"),
    (lambda: GOOD[: len(GOOD) // 2], "cut short"),
    (lambda: GOOD[:-10], "cut short"),
    (lambda: b"PK\x03\x04", "cut short"),
    (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048), "old Word format (.doc)"),
    (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
    (lambda: b"\n<!DOCTYPE html><html><body>1.1 x</body></html>", "web page (HTML)"),
    (lambda: b"%PDF-1.4", "a PDF"),
    (lambda: b"{\\rtf1 x}", "rich text"),
    (lambda: b"\x89PNG\r\n\x1a\n" + GOOD, "a picture"),
    (lambda: b"MZ\x90\0" + bytes(60) + GOOD, "a program"),
    (lambda: b"1\tplain text", "does not begin as one"),
    (lambda: bytes(21_000_000), "21.0 MB"),
    # a zip, and no document
    (lambda: package({"a.txt": "x"}), "list of content types is missing"),
    (lambda: word.docx(p("x"), replace={"[Content_Types].xml": None}), "list of content types is missing"),
    (lambda: with_main(None), "word/document.xml is missing"),
    (lambda: with_main(word.part("styles", "")), "no document inside"),
    (lambda: with_main("<html/>"), "no document inside"),
    (lambda: body(""), "holds no text"),
    (lambda: body("<w:p><w:r><w:t> </w:t></w:r></w:p>"), "holds no text"),
    *(
        (lambda kind=kind: word.docx(p("x"), replace={"[Content_Types].xml": content_types(main=kind)}), fragment)
        for kind, fragment in [
            ("application/vnd.ms-word.document.macroEnabled.main+xml", "with macros (.docm)"),
            (DOCUMENT_TYPE.replace("document.main", "template.main"), "template (.dotx)"),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "not a Word document"),
        ]
    ),
    # damaged
    (lambda: GOOD.replace(b"PK\x05\x06", b"PK\x05\x07"), "cut short"),
    (lambda: directory(GOOD, MAIN, 16, "<L", 1), f"{MAIN} inside it cannot be unpacked"),  # checksum
    (lambda: directory(word.docx(p("x"), replace={"media/i.png": "x"}), "media/i.png", 16, "<L", 1), "media/i.png"),
    (lambda: directory(GOOD, MAIN, 24, "<L", 40), f"{MAIN} inside it cannot be unpacked"),  # size, too small
    (lambda: directory(GOOD, MAIN, 42, "<L", len(GOOD)), "a file inside it is missing"),
    (lambda: directory(GOOD, MAIN, 10, "<H", 99), "packed in a way that Word does not use"),
    (lambda: with_main("<w:document"), f"{MAIN} is not well-formed XML (line 1"),
    (lambda: with_main(word.document(p("x"))[:-9]), "not well-formed"),
    (lambda: with_main(word.document(p("x")).encode("utf-16")[:-2]), "not well-formed"),
    (lambda: with_main(word.document(p("é")).encode("latin-1")), "not well-formed"),
    (lambda: with_main(word.document(p("x")).replace("UTF-8", "utf-7")), "not well-formed"),
    (lambda: with_main(word.document(p("x")).replace("UTF-8", "nonsense")), "not well-formed"),
    (lambda: body("<w:p>&nbsp;</w:p>"), "not well-formed"),
    (lambda: body("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>"), "not well-formed"),
    (lambda: word.docx(p("x"), replace={"word/_rels/document.xml.rels": "<"}), "document.xml.rels is not well-formed"),
    (lambda: word.docx(p("x"), styles="<w:style>"), "word/styles.xml is not well-formed"),
    # another kind of Word file
    (lambda: with_main(word.document(p("x")).replace(NAMESPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main")),
     "of the strict kind"),
    (lambda: word.docx(p("x"), replace={"_rels/.rels": relationships(
        [("officeDocument", MAIN)], base="http://purl.oclc.org/ooxml/officeDocument/relationships")}),
     "of the strict kind"),
    (lambda: directory(GOOD, MAIN, 8, "<H", 1), "protected by a password"),
    (lambda: body('<w:altChunk/>'), "another file inserted"),
    # attacks
    (lambda: with_main('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'), "declares a document type"),
    (lambda: with_main('<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd"><w/>'), "declares a document type"),
    (lambda: with_main("<!DOCTYPE w><w/>"), "declares a document type"),
    (lambda: with_main(f'<!DOCTYPE w [<!ENTITY l0 "ha">{LAUGHS}]><w>&l11;</w>'), "declares a document type"),
    *(
        (lambda name=name: word.docx(p("x"), styles="x", replace={name: "<!DOCTYPE w><w/>"}), f"{name} declares")
        for name in ["word/styles.xml", "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"]
    ),
    (lambda: with_main(deep("sdt")), "nested more than 250 deep"),
    (lambda: with_main(deep("p")), "nested more than 250 deep"),
    (lambda: with_main(deep("txbxContent")), "nested more than 250 deep"),
    (lambda: word.docx(p("x"), replace={"_rels/.rels": deep("p")}), "_rels/.rels is nested more than 250 deep"),
    (lambda: with_member("../../evil.xml"), "leads outside"),
    (lambda: with_member("word/../../evil.xml"), "leads outside"),
    (lambda: with_member("/etc/evil.xml"), "leads outside"),
    (lambda: with_member("..\\evil.xml"), "leads outside"),
    (lambda: with_member("C:\\evil.xml"), "leads outside"),
    (lambda: with_member("word/a.xml", "WORD/A.XML"), "two files inside it have one name"),
    (lambda: twice(), "two files inside it have one name"),
    (overlapping, "overlap"),
    (lambda: directory(GOOD, MAIN, 20, "<L", len(GOOD)), "overlap"),  # packed size
    (lambda: directory(package({"a": "x"}), "a", 20, "<L", 9999), "runs into the table of contents"),
    (lambda: body("<w:p><w:r><w:t>a\u202eb</w:t></w:r></w:p>"), "Paragraph 1 holds the direction override (U+202E)"),
    (lambda: word.docx(p("x"), headers=[p("\ufdd0")]), "Header 1 holds the code point (U+FDD0)"),
]  # fmt: skip

HUGE = [
    (lambda: package({"a": bytes(51_000_000)}), "more than 50 MB"),
    (lambda: package({str(number): bytes(4_900_000) for number in range(11)}), "more than 50 MB"),
    (lambda: with_main(bytes(20_000_000)), "100 times its size"),
    (lambda: directory(with_main(bytes(49_000_000)), MAIN, 24, "<L", 900_000), "cannot be unpacked"),
    (lambda: package({str(number): "x" for number in range(2001)}), "more than 2,000 files"),
    (lambda: package({str(number): "x" for number in range(60_000)}, zipfile.ZIP_STORED), "more than 2,000 files"),
    (lambda: body("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 1_000_000), "100 times its size"),
    (shared_by_roles, "more than 50 MB"),
    (lambda: body("".join(f'<w:p w:a="{number * 7919 % 999_983}"/>' for number in range(1_000_000))),
     "more than 20,000 paragraphs"),
    (lambda: body("<w:p>" + "".join(f'<w:r w:a="{number * 7919 % 999_983}"/>' for number in range(900_000))),
     "more than 400,000 elements"),
    (lambda: word.docx(p("x"), styles="".join(f'<w:a w:a="{n * 7919 % 999_983}"/>' for n in range(900_000))),
     "more than 100,000 elements"),
    (lambda: body(f'<w:p w:a="{noise(9_000_000)}"/>'), "holds no text"),
    (lambda: body(f"<!--{noise(9_000_000)}-->"), "holds no text"),
    (lambda: body(f"<w:p><w:r><w:t>{noise(9_000_000)}</w:t></w:r></w:p>"), "longer than 100,000 characters"),
    (lambda: body("<w:p><w:r><w:t>" + "\x90" * 1_500_000 + "</w:t></w:r></w:p>"), "more than 1,000 characters"),
]  # fmt: skip


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        docx.read(data)
    return str(refused.value)


@pytest.mark.parametrize(("build", "fragment"), BAD, ids=[fragment for _, fragment in BAD])
def test_a_bad_file_is_refused_in_one_sentence(build, fragment, monkeypatch):
    data = build()
    monkeypatch.setattr("socket.socket", lambda *_: pytest.fail("a connection was opened"))
    monkeypatch.setattr("builtins.open", lambda *_: pytest.fail("a file was opened"))
    with within(1):
        message = refusal(data)
    assert fragment in message
    assert message.endswith(".")
    assert message.isprintable()


@pytest.mark.parametrize(("build", "fragment"), HUGE, ids=[fragment for _, fragment in HUGE])
def test_a_bomb_is_refused_in_time_and_memory(build, fragment):
    data = build()
    with within(2):
        assert fragment in refusal(data)
    with in_memory(256_000_000 - len(data)):
        refusal(data)


def test_entities_are_refused_before_they_take_memory():
    data = with_main(f'<!DOCTYPE w [<!ENTITY l0 "ha">{LAUGHS}]><w>&l11;</w>')
    with in_memory(5_000_000):
        refusal(data)


def test_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    refusal(with_member("../evil.xml", "word/document.xml"))
    docx.read(GOOD)
    assert os.listdir(tmp_path) == []


def test_parts_are_found_by_their_relationships_and_without_regard_to_case():
    members = {
        "[content_types].xml": content_types().replace(MAIN, "Doc/Main.XML"),
        "_rels/.rels": relationships([("officeDocument", "/doc/main.xml")]),
        "doc/MAIN.xml": word.document(p("found")),
        "doc/_rels/main.xml.rels": relationships([("header", "../h/H1.xml"), ("header", "/h/h1.xml")]),
        "h/h1.xml": word.part("hdr", p("head")),
    }
    assert [piece.raw for piece in docx.read(package(members)).pieces] == ["head", "found"]


def test_a_package_may_say_less_than_word_says():
    """No relationships at all, and the type of the document by the ending of its name."""
    types = content_types().replace("application/xml", DOCUMENT_TYPE).replace("<Override", "<Ignored")
    members = {"[Content_Types].xml": types, MAIN: word.document(p("found"))}
    assert [piece.raw for piece in docx.read(package(members)).pieces] == ["found"]
    members["[Content_Types].xml"] = types.replace('Extension="xml"', 'Extension="other"')
    assert "not a Word document" in refusal(package(members))


def _mutate(data: st.DataObject, content: bytes) -> bytes:
    mutated = bytearray(content)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(mutated)))
        match data.draw(st.sampled_from(["flip", "splice", "cut", "repeat"])):
            case "flip" if at < len(mutated):
                mutated[at] ^= 1 << data.draw(st.integers(0, 7))
            case "splice":
                mutated[at:at] = data.draw(st.binary(max_size=20))
            case "repeat":
                mutated[at:at] = mutated[at : at + data.draw(st.integers(1, 200))]
            case "cut":
                del mutated[at : at + data.draw(st.sampled_from([1, 50, len(mutated)]))]
    return bytes(mutated)


def _read_or_refuse(data: bytes) -> None:
    try:
        source = docx.read(data)
    except Refused:
        return
    assert lost(source) == 0


@settings(max_examples=100)
@given(st.data())
def test_a_mutated_file_is_read_without_loss_or_refused(data):
    _read_or_refuse(_mutate(data, GOOD))


@settings(max_examples=150)
@given(st.data())
def test_a_mutated_part_is_read_without_loss_or_refused(data):
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(members)))
    members[name] = _mutate(data, members[name])
    _read_or_refuse(package(members))


def test_the_file_the_mutations_start_from_is_read_whole():
    source = docx.read(GOOD)
    assert len(source.pieces) == 8
    assert lost(source) == 0
