"""The report: the object of the import contract, all its keys always there."""

import json
from datetime import date

from council.records.report import report
from tests.council.records.lines import item_of, record_of
from tests.council.records.test_reading import FRENCH

CALL = {"status": "dry-run", "session": "C24", "meeting": "PL3", "date": None, "symbol": None, "edition": 1}
KEYS = [
    "status",
    "session",
    "meeting",
    "date",
    "language",
    "symbol",
    "edition",
    "items",
    "mentions",
    "suggestions",
    "coverage",
    "notes",
]


def test_all_keys_of_an_empty_record():
    told = report(record_of("Rien."), **CALL)
    assert list(told) == KEYS
    assert told["items"] == told["mentions"] == told["suggestions"] == told["notes"] == []
    assert told["coverage"] == {
        "paragraphs": 0,
        "document_mentions": 0,
        "resolution_mentions": 0,
        "unresolved": 0,
        "characters_lost": 0,
    }


def test_what_the_call_knows_is_told_back():
    told = report(record_of("Rien."), **(CALL | {"date": date(2024, 6, 11), "symbol": "C24/113", "status": "imported"}))
    assert (told["date"], told["symbol"], told["status"], told["language"]) == (
        "2024-06-11",
        "C24/113",
        "imported",
        "fr",
    )
    assert report(record_of("Rien."), **(CALL | {"date": "2024-06-11"}))["date"] == "2024-06-11"


def test_items_with_their_decisions():
    told = report(record_of(*FRENCH), **CALL)
    assert json.loads(json.dumps(told)) == told
    assert [item["paragraphs"] for item in told["items"]] == [
        ["1.1", "1.2", "1.3", "1.4"],
        ["2.1", "2.2", "2.3", "2.4", "2.5"],
        ["3.1"],
    ]
    assert told["items"][0]["decisions"] == [
        {
            "paragraph": "1.4",
            "basis": ["1.3"],
            "text": "Il en est ainsi décidé.",
            "acts": [
                {"kind": "noted", "documents": ["C24/8(Rev.1)"], "resolutions": [], "inferred": []},
                {
                    "kind": "consultations",
                    "documents": [],
                    "resolutions": [{"key": "council/1332", "label": None, "effect": "under_consultation"}],
                    "inferred": [],
                },
            ],
        }
    ]
    assert told["items"][1]["decisions"][0]["acts"][1]["resolutions"] == [
        {"key": None, "label": {"vehicle": "C24/15", "annex": ""}, "effect": "adopted"}
    ]
    assert told["items"][2] == {
        "number": "3",
        "title": "Comptes rendus oraux",
        "continued": False,
        "documents": [],
        "paragraphs": ["3.1"],
        "outcome": "no_decision_recorded",
        "decisions": [],
    }


def test_mentions_suggestions_and_what_they_count_for():
    told = report(item_of("Le Conseil prend note du rapport et cite la Résolution 67."), **CALL)
    assert told["mentions"] == [
        {"where": "1", "exact": "C24/8(Rév.1)", "target": "C24/8(Rev.1)", "state": "resolved"},
        {"where": "1.1", "exact": "Résolution 67", "target": None, "state": "unmatched"},
    ]
    assert told["suggestions"] == [{"where": "1.1", "exact": "du rapport", "candidates": ["C24/8(Rev.1)"]}]
    assert told["coverage"]["document_mentions"] == told["coverage"]["resolution_mentions"] == 1
    assert told["coverage"]["unresolved"] == 1
    assert told["notes"][0]["severity"] == "warning"


def test_two_items_of_one_number_tell_their_own_paragraphs():
    told = report(record_of("1\tA", "1.1\tX.", "1.2\tY.", "1\tB", "1.1\tZ."), **CALL)
    assert [(item["title"], item["paragraphs"]) for item in told["items"]] == [("A", ["1.1", "1.2"]), ("B", ["1.1"])]
