"""Builds .pdf files for tests: pages of lines set at places, in a built-in font.

pdf([[line("1.1", 60, 700), line("The Council noted it.", 100, 700)]])
"""

from __future__ import annotations

from collections.abc import Sequence

SIZE = 12

Line = tuple[str, float, float]


def line(text: str, left: float, height: float) -> Line:
    return text, left, height


def lines(texts: Sequence[str], top: float = 760, step: float = 16) -> list[Line]:
    """Lines under each other; "\\t" goes on at the next column of the same line, "" leaves a line out."""
    placed: list[Line] = []
    for row, text in enumerate(texts):
        for column, part in enumerate(text.split("\t")):
            if part:
                placed.append((part, 60 + column * 200, top - row * step))
    return placed


def pdf(pages: Sequence[Sequence[Line]]) -> bytes:
    """A PDF of these pages. Text in Latin-1 only."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for place, placed in enumerate(pages):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * place} 0 R >>"
        )
        content = "\n".join(_shown(*each) for each in placed)
        objects.append(f"<< /Length {len(content.encode('latin-1'))} >>\nstream\n{content}\nendstream")
    return _file(objects)


def _shown(text: str, left: float, height: float) -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {SIZE} Tf 1 0 0 1 {left} {height} Tm ({escaped}) Tj ET"


def _file(objects: Sequence[str]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return data + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
