"""A whole record, read by a person first: what the reader makes of it must be what he noted."""

import json
from collections import Counter
from pathlib import Path

import pytest

from council.records import txt
from council.records.reading import read
from council.records.report import report

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(scope="module")
def expected():
    return json.loads((GOLDEN / "twin-c24-fr.expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def record():
    source = txt.read((GOLDEN / "twin-c24-fr.txt").read_bytes())
    return read(source, language="fr", session="C24", meeting="PL3")


@pytest.fixture(scope="module")
def told(record):
    return report(record, status="dry-run", session="C24", meeting="PL3", date=None, symbol=None, edition=1)


def test_items_and_decisions_are_those_a_person_read(told, expected):
    items = json.loads(json.dumps(told["items"]))
    for item in items:
        for decision in item["decisions"]:
            assert decision.pop("text")
    assert items == expected["items"]


@pytest.mark.parametrize(("key", "of_documents"), [("document_mentions", True), ("resolution_mentions", False)])
def test_mentions_by_target_are_counted_alike(told, expected, key, of_documents):
    counted = Counter(each["target"] for each in told["mentions"] if each["target"].startswith("C") is of_documents)
    assert counted == expected[key]


def test_coverage_is_complete(told, expected):
    assert told["coverage"] == expected["coverage"]


def test_texts_have_no_artefacts_and_keep_the_characters_of_the_file(record):
    texts = [paragraph.text for paragraph in record.paragraphs]
    assert not [text for text in texts if "bookmark" in text]
    assert sum("bookmark" in paragraph.raw for paragraph in record.paragraphs) == 10
    assert any("GTC\u2011SMSI&ODD" in text for text in texts)
    assert all(paragraph.text.startswith(f"{paragraph.number}\t") for paragraph in record.numbered)


def test_signatures_are_no_part_of_the_last_paragraph(record, expected):
    last = record.numbered[-1]
    assert last.number == "4.2"
    assert "BOGDAN-MARTIN" not in last.text
    assert [list(pair) for pair in record.signatories] == expected["explanation"]["signatories"]
    assert [paragraph.kind for paragraph in record.paragraphs[-2:]] == ["signature", "signature"]


def test_proposals_are_those_a_person_read(record, expected):
    read_ones = [
        {"resolution": p.resolution, "vehicle": p.vehicle, "annex": p.annex, "status": p.status, "inferred": p.inferred}
        for p in record.proposals
    ]
    assert read_ones == expected["explanation"]["proposals"]


def test_only_what_rests_on_an_understanding_is_conditional(record, expected):
    decisions = [decision for item in record.items for decision in item.decisions]
    assert [decision.where for decision in decisions if decision.conditional] == expected["explanation"]["conditional"]
