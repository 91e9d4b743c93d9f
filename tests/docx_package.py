"""The container of a .docx for tests: a zip with its list of content types and its relationships."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCUMENT_TYPE = f"{WORDML}.document.main+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def content_types(parts: Sequence[tuple[str, str, str]] = (), main: str = DOCUMENT_TYPE) -> str:
    overrides = [("word/document.xml", main), *((f"word/{name}", f"{WORDML}.{role}+xml") for role, name, _ in parts)]
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides)
        + "</Types>"
    )


def relationships(targets: Sequence[tuple[str, str]], *, base: str = _OFFICE, external: Sequence[str] = ()) -> str:
    inside = (
        f'<Relationship Id="rId{number}" Type="{base}/{role}" Target={quoteattr(target)}/>'
        for number, (role, target) in enumerate(targets, start=1)
    )
    outside = (
        f'<Relationship Id="x{number}" Type="{base}/image" Target={quoteattr(target)} TargetMode="External"/>'
        for number, target in enumerate(external, start=1)
    )
    return (
        f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{"".join((*inside, *outside))}</Relationships>'
    )


def package(members: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these members, the same bytes every time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, (2024, 6, 13, 9, 0, 0))
            info.compress_type = compression
            archive.writestr(info, content)
    return buffer.getvalue()
