"""The signature block: offices and names in two columns, in no item."""

import pytest

from council.records.reading import read
from council.records.record import Piece, Source
from tests.council.records.lines import record_of

BODY = ("1\tRapport", "1.1\tLe débat est clos.")


@pytest.mark.parametrize(
    ("lines", "signatories", "reason"),
    [
        (
            ("La Secrétaire générale:\tLe Président:", "A. MODÈLE-FINE\tB. EXEMPLE"),
            [("La Secrétaire générale", "A. MODÈLE-FINE"), ("Le Président", "B. EXEMPLE")],
            "columns held by a tab",
        ),
        (
            ("Le Secrétaire général :    La Présidente :", "A. MODÈLE    B. EXEMPLE"),
            [("Le Secrétaire général", "A. MODÈLE"), ("La Présidente", "B. EXEMPLE")],
            "columns held by spaces",
        ),
        (
            ("La Secrétaire générale: Le Président:", "A. MODÈLE B. EXEMPLE"),
            [("La Secrétaire générale", "A. MODÈLE"), ("Le Président", "B. EXEMPLE")],
            "columns lost: initials tell the names apart",
        ),
        (
            ("La Secrétaire générale:", "A. MODÈLE", "Le Président:", "B. EXEMPLE"),
            [("La Secrétaire générale", "A. MODÈLE"), ("Le Président", "B. EXEMPLE")],
            "one under the other",
        ),
    ],
)
def test_signatures(lines, signatories, reason):
    record = record_of(*BODY, *lines)
    assert record.signatories == signatories, reason
    assert [(each.kind, each.item) for each in record.paragraphs[2:]] == [("signature", None)] * len(lines)
    assert record.characters_lost == 0


def test_signatures_in_english():
    record = record_of(
        "1\tReport", "1.1\tIt ended.", "The Secretary-General:\tThe Chairman:", "H. MODEL\tE. SAMPLE", language="en"
    )
    assert record.signatories == [("The Secretary-General", "H. MODEL"), ("The Chairman", "E. SAMPLE")]


def test_signatures_in_a_table():
    texts = [("La Secrétaire générale:", "Le Président:"), ("A. MODÈLE", "B. EXEMPLE")]
    cells = [
        Piece(text, f"table 1, row {row}, cell {column}", "cell", cell=(1, row, column))
        for row, line in enumerate(texts, start=1)
        for column, text in enumerate(line, start=1)
    ]
    pieces = (*(Piece(line, line[:3]) for line in BODY), *cells)
    record = read(Source("docx", pieces, 0), language="fr", session="C24", meeting="PL3")
    assert record.signatories == [("La Secrétaire générale", "A. MODÈLE"), ("Le Président", "B. EXEMPLE")]


def test_an_annex_after_the_signatures():
    record = record_of(
        *BODY, "La Secrétaire générale:\tLe Président:", "A. MODÈLE\tB. EXEMPLE", "ANNEXE A", "Texte adopté"
    )
    assert [each.kind for each in record.paragraphs[2:]] == ["signature", "signature", "annex", "annex"]


def test_a_record_without_signatures_has_none():
    record = record_of(*BODY, "Le Président: la séance est levée.")
    assert record.signatories == []
    assert record.paragraphs[2].kind == "unnumbered"


def test_a_signature_without_a_name_signs_for_nobody():
    record = record_of(*BODY, "La Secrétaire générale:\tLe Président:")
    assert record.signatories == []
    assert record.paragraphs[2].kind == "signature"
