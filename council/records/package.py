"""The zip container of a .docx, opened without trust.

Everything the directory can tell is checked before a byte is inflated; bytes are counted again while they are read,
for a directory can lie. Nothing is ever written to disk.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator

from council.records.characters import MAX_BYTES, too_large
from council.records.record import Refused
from council.records.signatures import refuse_no_zip

MAX_MEMBERS = 2_000
MAX_INFLATED = 50_000_000
MAX_RATIO = 100
RATIO_FLOOR = 5_000_000  # below it no ratio does harm: a long table of like cells may well shrink 100:1

_CHUNK = 4_000_000  # expat scans an unfinished token anew for every chunk, so chunks are large
_DIRECTORY_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
_ENCRYPTED = 0x1 | 0x40
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\x00-\x1f]")
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, OverflowError)


class Package:
    """The members of a .docx, found by name without regard to case."""

    def __init__(self, data: bytes) -> None:
        if len(data) > MAX_BYTES:
            raise too_large(len(data))
        refuse_no_zip(data)
        # Counted before zipfile makes an object of each: every entry of a directory bears this mark.
        if data.count(_DIRECTORY_ENTRY) > MAX_MEMBERS:
            raise Refused("The .docx has more than %(most)s files inside, which no record needs.", most=MAX_MEMBERS)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise Refused("The .docx is damaged or cut short: its table of contents cannot be read.") from error
        self._left = MAX_INFLATED
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in self._zip.infolist():
            self._admit(member)
        self._check_sizes()
        self._check_places(data)
        self._unread = set(self._members)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._members

    def read(self, name: str) -> Iterator[bytes]:
        """The bytes of a member, in chunks; raises Refused when it is damaged or larger than declared."""
        self._unread.discard(name.casefold())
        member = self._members[name.casefold()]
        try:
            with self._zip.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise _too_much()
                    yield chunk
        except _BROKEN as error:
            raise Refused(
                "The .docx is damaged: %(part)s inside it cannot be unpacked.", part=member.filename
            ) from error

    def check_unread(self) -> None:
        """Raise Refused when a member nobody has read, such as a picture, is damaged."""
        for name in sorted(self._unread):
            for _ in self.read(name):
                pass

    def _admit(self, member: zipfile.ZipInfo) -> None:
        name = member.orig_filename
        if _OUTSIDE.search(name):
            raise Refused("The .docx is not safe: a file inside it has a name that leads outside.")
        if name.casefold() in self._members:
            raise Refused("The .docx is not safe: two files inside it have one name.")
        if member.flag_bits & _ENCRYPTED:
            raise Refused("The .docx is protected by a password; remove the password and try again.")
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused("The .docx is packed in a way that Word does not use.")
        self._members[name.casefold()] = member

    def _check_sizes(self) -> None:
        members = self._members.values()
        if sum(member.file_size for member in members) > MAX_INFLATED:
            raise _too_much()
        for member in members:
            if member.file_size > max(RATIO_FLOOR, MAX_RATIO * member.compress_size):
                raise Refused(
                    "The .docx is not safe: a file inside it unpacks to more than %(most)s times its size.",
                    most=MAX_RATIO,
                )

    def _check_places(self, data: bytes) -> None:
        """Members that share bytes are how a small file unpacks to a huge one; Word never writes them."""
        end = 0
        for member in sorted(self._members.values(), key=lambda member: member.header_offset):
            start = member.header_offset
            if start < end:
                raise Refused("The .docx is not safe: files inside it overlap.")
            try:
                header = _LOCAL_HEADER.unpack_from(data, start)
            except struct.error as error:
                raise Refused("The .docx is damaged or cut short: a file inside it is missing.") from error
            end = start + _LOCAL_HEADER.size + header[9] + header[10] + member.compress_size
        if end > self._zip.start_dir:
            raise Refused("The .docx is damaged or not safe: a file inside it runs into the table of contents.")


def _too_much() -> Refused:
    return Refused("The .docx is not safe: it unpacks to more than %(most)s MB.", most=MAX_INFLATED // 1_000_000)
