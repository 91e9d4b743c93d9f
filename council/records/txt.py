"""A record kept as plain text: every line that is not blank is a piece."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from council.records import characters
from council.records.record import Piece, Refused, RefusedCharacter, Source
from council.records.signatures import is_zip, refuse_foreign

# Only these end a line; U+2028, U+0085, VT and FF stand inside one. `str.splitlines` would split at all of them.
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_UTF8_MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")
_UTF8_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{5}")  # no word of a Western language is all accents
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1b]")


def read(data: bytes) -> Source:
    """Take a .txt apart. UTF-8, or UTF-16 with its byte-order mark; anything else raises Refused."""
    if len(data) > characters.MAX_BYTES:
        raise characters.too_large(len(data))
    refuse_foreign(data)
    if is_zip(data):
        raise Refused("The file is a .docx or another zip file and not text; give it its own ending.")
    text = _decode(data)
    refused: list[RefusedCharacter] = []
    pieces = tuple(_pieces(text, refused))
    if not pieces:
        raise Refused("The file holds no text.")
    return Source("txt", pieces, characters.weigh(text), tuple(refused))


def _pieces(text: str, refused: list[RefusedCharacter]) -> Iterator[Piece]:
    for number, match in enumerate(_LINE.finditer(text), start=1):
        if number > characters.MAX_PARAGRAPHS and match.end() < len(text):
            raise characters.too_many_lines()
        place = f"line {number}"
        if match.end(1) - match.start(1) > characters.MAX_LENGTH:
            raise characters.too_long(place)
        raw = characters.accept(match.group(1), place, refused)
        if raw.strip():
            yield Piece(raw, place)


def _decode(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise Refused("The text is UTF-32; save it again as UTF-8.")
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return _decode_utf16(data.removeprefix(mark), encoding)
    if len(data) > 3 and not (data[:64:2].strip(b"\0") and data[1:64:2].strip(b"\0")):
        raise Refused("The text is UTF-16 without a byte-order mark; save it again as UTF-8.")
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error.start + len(data) - len(error.object)) from None


def _decode_utf16(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding)
        line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
        unit = data[error.start : error.start + 2]
        if len(unit) < 2:
            raise Refused(
                "The text is UTF-16 and breaks off inside a character (line %(line)s).", line=str(line)
            ) from None
        code = int.from_bytes(unit, "little" if encoding.endswith("le") else "big")
        raise _lone_surrogate(line, code) from None


def _not_utf8(data: bytes, position: int) -> Refused:
    """Why the text cannot be read, with the line of the first byte that is not UTF-8."""
    line = len(_LINE_END.findall(data, 0, position)) + 1
    head = data[:65536]
    if surrogate := _UTF8_SURROGATE.match(data, position):
        code = ord(surrogate.group().decode("utf-8", "surrogatepass"))
        return _lone_surrogate(line, code)
    at = {"line": str(line), "byte": f"0x{data[position]:02X}"}
    if len(_CONTROL.findall(head)) > len(head) // 100:
        return Refused("The file is not a text file (line %(line)s, byte %(byte)s).", **at)
    if _UTF8_MULTIBYTE.search(data, 0, position):
        return Refused("The text is damaged: line %(line)s is not UTF-8 (byte %(byte)s); save it again as UTF-8.", **at)
    if _HIGH_RUN.search(data) or not _is_cp1252(data):
        return Refused("The text is not UTF-8 (line %(line)s, byte %(byte)s); save it again as UTF-8.", **at)
    return Refused(
        "The text is not UTF-8, looks like cp1252 (line %(line)s, byte %(byte)s); save it again as UTF-8.", **at
    )


def _lone_surrogate(line: int, code: int) -> Refused:
    return Refused(
        "Line %(line)s holds a lone surrogate (%(character)s), which is half a character.",
        line=str(line),
        character=f"U+{code:04X}",
    )


def _is_cp1252(data: bytes) -> bool:
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True
