import codecs
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from council.records import txt
from council.records.record import Refused, Source
from tests.measures import in_memory, lost, within

ITEMS = ["1\tOuverture de la séance", "1.1\tLe Président ouvre la séance à 9 h 30.", "2\tDivers – néant"]
TEXT = "\n".join(ITEMS)


def raws(source: Source) -> list[str]:
    return [piece.raw for piece in source.pieces]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (TEXT.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "UTF-8 with a byte-order mark, which is no character of the first line"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "what Windows calls Unicode"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "the other byte order"),
        (TEXT.replace("\n", "\r\n").encode(), "line ends of Windows"),
        (TEXT.replace("\n", "\r").encode(), "line ends of the old Macintosh"),
        (codecs.BOM_UTF16_BE + TEXT.replace("\n", "\r\n").encode("utf-16-be"), "both at once"),
        (("\n \t\n" + TEXT.replace("\n", "\n\n") + "\n \n").encode(), "blank lines are no pieces"),
    ],
)
def test_the_same_pieces_come_out_of_every_encoding_and_line_end(data, reason):
    source = txt.read(data)
    assert raws(source) == ITEMS, reason
    assert source.format == "txt"
    assert source.received == len("".join(TEXT.split()))
    assert lost(source) == 0


@pytest.mark.parametrize(
    ("inside", "kept", "refused"),
    [
        ("\u2028", "\u2028", []),  # line separator: stays in its paragraph
        ("\u2029", "\u2029", []),
        ("\u0085", "\u0085", []),  # next line
        ("\x1c", "", [0x1C]),  # FS
        ("\x1d", "", [0x1D]),  # GS
        ("\x7f", "", [0x7F]),  # DEL
        ("\x92", "", [0x92]),  # a C1 control, the trace of a wrong conversion
        ("\x0b", "\n", []),  # the line break within a paragraph of Word's own text files
        ("\x0c", "\n", []),  # page break
        ("\u00a0", "\u00a0", []),
        ("\u2011", "\u2011", []),
        ("\u200e\u200f", "\u200e\u200f", []),  # marks of direction
        ("\u2067A\u2069", "\u2067A\u2069", []),  # isolates
        ("\ufeff", "\ufeff", []),  # no mark of byte order in the middle of a text
        ("\ufffd", "\ufffd", []),
        ("😀", "😀", []),
    ],
)
def test_a_character_inside_a_paragraph_never_splits_it(inside, kept, refused):
    source = txt.read(f"1\tfirst\n1.1\tse{inside}cond\n2\tthird".encode())
    assert raws(source) == ["1\tfirst", f"1.1\tse{kept}cond", "2\tthird"]
    assert [(character.place, character.codepoint) for character in source.refused] == [
        ("line 2", code) for code in refused
    ]
    assert lost(source) == 0


def test_places_are_lines_of_the_file_blank_ones_counted():
    source = txt.read(b"\n\nfirst\n\nsecond\n")
    assert [piece.place for piece in source.pieces] == ["line 3", "line 5"]
    assert {piece.kind for piece in source.pieces} == {"body"}


@pytest.mark.parametrize(
    "payload",
    [
        " 1\tfirst item, a space before it",
        "[bookmark: _Hlk1]1.1\tglued artefact",
        "<script>alert(1)</script><!DOCTYPE x>",
        "{{ settings.SECRET_KEY }} {% load x %}",
        "=HYPERLINK(A1) \t@SUM +1 -1",
        "a" * 99_000,
    ],
)
def test_a_line_is_kept_as_it_is(payload):
    assert raws(txt.read(payload.encode())) == [payload]


def _random(size: int) -> bytes:
    return random.Random(7).randbytes(size)


HUGE = [
    (lambda: b"x" * 50_000_000, "50.0 MB; a record may have 20 MB"),
    (lambda: b"x" * 20_000_000, "Line 1 is longer than 100,000 characters"),
    (lambda: b"".join(b"%d\titem\n" % number for number in range(100_000)), "more than 20,000 lines"),
    (lambda: b"\n" * 19_000_000, "more than 20,000 lines"),
    (lambda: ("\x1c" * 99_999 + "\n").encode() * 5, "more than 1,000 characters"),
    (lambda: _random(3_000_000), "not a text file"),
    (lambda: "é".encode() * 9_999_990 + b"\xff", "damaged"),
]
BAD = [
    *HUGE,
    # builder of the file, what the sentence says
    (lambda: b"", "is empty"),
    (lambda: b" \r\n\t\n\xc2\xa0", "holds no text"),
    (lambda: codecs.BOM_UTF8, "holds no text"),
    (lambda: TEXT.encode("cp1252"), "not UTF-8, looks like cp1252 (line 1, byte 0xE9)"),
    (lambda: "a\r\nb\r\nfaçade".encode("latin-1"), "not UTF-8, looks like cp1252 (line 3, byte 0xE7)"),
    (lambda: "Заседание открыто".encode("cp1251"), "not UTF-8 (line 1, byte 0xC7)"),
    (lambda: "第1332号决议".encode("gb18030"), "not UTF-8 (line 1"),
    (lambda: b"caf\xe9 \x81", "not UTF-8 (line 1, byte 0xE9)"),  # no cp1252 either: 0x81 is not in it
    (lambda: "é\nb\n".encode() + b"\xff", "damaged: line 3 is not UTF-8 (byte 0xFF)"),
    (lambda: "12\ré".encode()[:-1], "not UTF-8"),
    (lambda: TEXT.encode("utf-16-le"), "UTF-16 without a byte-order mark"),
    (lambda: TEXT.encode("utf-16-be"), "UTF-16 without a byte-order mark"),
    (lambda: codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "UTF-32"),
    (lambda: codecs.BOM_UTF16_LE + "abc".encode("utf-16-le")[:-1], "breaks off inside a character (line 1)"),
    (lambda: codecs.BOM_UTF16_LE + b"a\0\r\0\n\0\x00\xd8b\0", "Line 2 holds a lone surrogate (U+D800)"),
    (lambda: codecs.BOM_UTF16_BE + b"\0a\0\n\xdc\x00\0b", "Line 2 holds a lone surrogate (U+DC00)"),
    (lambda: b"a\rb\xed\xa0\x80", "Line 2 holds a lone surrogate (U+D800)"),
    (lambda: b"a\n\nb\0c", "Line 3 holds the control character NUL (U+0000)"),
    (lambda: b"a\x1b[31m", "Line 1 holds the control character ESC (U+001B)"),
    (lambda: b"a\r\nb\x08", "Line 2 holds the control character BS (U+0008)"),
    (lambda: b"a\x01", "control character (U+0001)"),
    (lambda: "a\u202eb".encode(), "Line 1 holds the direction override (U+202E)"),
    (lambda: "a\n\u202ab".encode(), "Line 2 holds the direction override (U+202A)"),
    (lambda: "a\ufffe".encode(), "(U+FFFE)"),
    (lambda: "a\U0010ffff".encode(), "(U+10FFFF)"),
    (lambda: "a\ufdd0".encode(), "(U+FDD0)"),
    (lambda: b"PK\x03\x04" + _random(99), "zip file"),
    (lambda: b"%PDF-1.7\n", "a PDF"),
    (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "old Word format"),
    (lambda: b"{\\rtf1\\ansi}", "rich text"),
]


@pytest.mark.parametrize(("build", "fragment"), BAD, ids=[fragment for _, fragment in BAD])
def test_a_bad_file_is_refused_in_one_sentence(build, fragment):
    data = build()
    with within(2), pytest.raises(Refused) as refused:
        txt.read(data)
    message = str(refused.value)
    assert fragment in message
    assert message.endswith(".")
    assert message.isprintable()


@pytest.mark.parametrize("build", [build for build, _ in HUGE], ids=[fragment for _, fragment in HUGE])
def test_a_huge_file_is_refused_in_little_memory(build):
    data = build()
    with in_memory(256_000_000 - len(data)), pytest.raises(Refused):
        txt.read(data)


@pytest.mark.parametrize("filler", ["(", "1.", "[bookmark: ", " \t", "\u00a0", "é"])
def test_a_long_line_takes_time_in_proportion(filler):
    data = (filler * 40_000)[:40_000].encode() + b"\nx"
    with within(1):
        assert txt.read(data).pieces[-1].raw == "x"


VALID = (TEXT + "\n").encode() * 40


@settings(max_examples=120)
@given(st.data())
def test_a_mutated_file_is_read_without_loss_or_refused(data):
    mutated = bytearray(VALID if data.draw(st.booleans()) else codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(mutated)))
        match data.draw(st.sampled_from(["flip", "splice", "cut"])):
            case "flip" if at < len(mutated):
                mutated[at] ^= 1 << data.draw(st.integers(0, 7))
            case "splice":
                mutated[at:at] = data.draw(st.binary(max_size=40))
            case "cut":
                del mutated[at:]
    try:
        source = txt.read(bytes(mutated))
    except Refused:
        return
    assert lost(source) == 0


@settings(max_examples=100)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30), min_size=1, max_size=10))
def test_any_text_is_read_without_loss_or_refused(lines):
    try:
        source = txt.read("\n".join(lines).encode())
    except Refused:
        return
    assert lost(source) == 0
