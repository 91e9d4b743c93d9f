"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import re

from council.records.record import Refused
from council.records.said import Said, say

# (first bytes, what such a file is)
_FIRST_BYTES: tuple[tuple[bytes, Said], ...] = (
    (b"%PDF-", say("a PDF")),
    (b"{\\rtf", say("a rich text (RTF) file")),
    (b"\x89PNG\r\n\x1a\n", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"GIF8", say("a picture")),
    (b"\x1f\x8b", say("a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", say("a compressed file")),
    (b"MZ", say("a program")),
    (b"\x7fELF", say("a program")),
)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(rb"\s{0,1000}<(?:!doctype\s{1,20}html|html|head|body|meta)\b", re.IGNORECASE)


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin as a .docx does."""
    return data.startswith(_ZIP)


def refuse_foreign(data: bytes) -> None:
    """Raise Refused for a file that is empty or of a format that cannot be read as a record."""
    if not data:
        raise Refused("The file is empty.")
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refused("The file is protected by a password; remove the password and try again.")
        raise Refused(
            "The file is of the old Word format (.doc) or another OLE file; save it as .docx or .txt and try again."
        )
    for first, kind in _FIRST_BYTES:
        if data.startswith(first) and not (first == b"MZ" and b"\0" not in data[:512]):
            raise Refused(
                "The file is %(kind)s, whatever its name says; save it as .docx or .txt and try again.", kind=kind
            )


def refuse_no_zip(data: bytes) -> None:
    """Raise Refused for a file that is said to be a .docx and does not begin as one."""
    refuse_foreign(data)
    if is_zip(data):
        return
    if _HTML.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise Refused("The file is a web page (HTML) and not a .docx; save it as .docx or .txt and try again.")
    raise Refused("The file is not a .docx: it does not begin as one; save it as .docx and try again.")
