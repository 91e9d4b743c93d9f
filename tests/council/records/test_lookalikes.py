"""Strings that look like a symbol and are no citation: listed, each where it stands, and nothing made of them."""

import pytest

from council.records.lookalikes import find_lookalikes


@pytest.mark.parametrize(
    ("text", "found", "why"),
    [
        ("depuis la PP-98 et le FMPT-26", ["PP-98", "FMPT-26"], "conferences"),
        ("le SMSI+20", ["SMSI+20"], "a plus"),
        ("voir CWG-COP-14/3-E et A/70/1", ["CWG-COP-14/3-E", "A/70/1"], "documents of others"),
        ("C24/0 et C1234/5", ["C24/0", "C1234/5"], "symbols that cannot be"),
        ("(C24/0(Rev.1)).", ["C24/0(Rev.1)"], "with its mark, without the bracket around it"),
        ("Document 24 et documents 7", ["Document 24", "documents 7"], "a document by its number alone"),
        ("文件24和CWG-COP-14/3号", ["文件24", "CWG-COP-14/3"], "between Chinese words"),
        ("ПК‑18", ["ПК‑18"], "Cyrillic, with U+2011"),
        ("l'UIT-T, les pages 11-12, le 11/12, 39ème et/ou", [], "no digit, no capital, no sign"),
        ("https://example.int/C24/0 et a@b-1.int", [], "addresses"),
        ("", [], "nothing"),
    ],
)
def test_what_looks_like_a_symbol(text, found, why):
    lookalikes = find_lookalikes(text, [])
    assert [one.exact for one in lookalikes] == found, why
    assert all(text[one.start : one.end] == one.exact for one in lookalikes)


def test_what_a_citation_has_taken_is_none():
    text = "le Document C24/8(Rév.1) et la PP-98"
    start = text.index("C24/8")
    assert [one.exact for one in find_lookalikes(text, [(start, start + len("C24/8(Rév.1)"))])] == ["PP-98"]
