"""One meeting's record in three languages, written for this test: what a person reads in it is what each reading makes of it."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.council.records.lines import acts, bases, record_of, warnings

TEXTS = Path(__file__).parent / "one_meeting"


class Said(NamedTuple):
    """What each language says in its own words: who presided, who is asked to do what, who signed."""

    chair: str
    actors: tuple[str, str, str]
    offices: tuple[str, str]
    names: tuple[str, str]


SAID = {
    "es": Said(
        "Sra. L. EJEMPLO (Freedonia); Sr. O. MODELO (Ruritania)",
        ("el consejero de Ruritania", "la Secretaría", "la Secretaria General"),
        ("La Secretaria General", "La Presidenta"),
        ("R. EJEMPLO", "L. EJEMPLO"),
    ),
    "ru": Said(
        "г-жа Л. ПРИМЕРОВА (Фридония); г-н О. ОБРАЗЦОВ (Руритания)",
        ("советник от Руритании", "секретариат", "Генеральному секретарю"),
        ("Генеральный секретарь", "Председатель"),
        ("Р. ПРИМЕР", "Л. ПРИМЕРОВА"),
    ),
    "ar": Said(
        "السيدة ل. مثال (فريدونيا); السيد ع. نموذج (روريتانيا)",
        ("عضو المجلس من روريتانيا", "الأمانة", "الأمينة العامة"),
        ("الأمينة العامة", "الرئيسة"),
        ("ر. مثال", "ل. مثال"),
    ),
}


@pytest.fixture(scope="module", params=SAID)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def record(language):
    text = (TEXTS / f"{language}.txt").read_text(encoding="utf-8")
    return record_of(*text.splitlines(), language=language, session=None, meeting=None)


def test_its_cover(record, language):
    cover = record.cover
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C40", "PL4", "C40/131", language)
    assert (cover.held_on, cover.issued_on) == (date(2040, 6, 12), date(2040, 6, 19))
    assert cover.chair == SAID[language].chair


def test_its_items(record):
    assert [(item.number, item.continued, item.papers, item.outcome) for item in record.items] == [
        ("1", True, ["C40/21(Rev.1)", "C40/70"], "decided"),
        ("2", False, ["C40/30", "C40/31", "C40/31(Add.1)"], "decided"),
        ("3", False, [], "decided"),
        ("4", False, ["C40/120"], "decided"),
        ("5", False, [], "no_decision_recorded"),
        ("6", False, ["C40/44"], "decided"),
    ]


def test_its_decisions(record):
    assert bases(record) == [("1.5", "1.4"), ("2.3",), ("2.4",), ("3.2",), ("4.3", "4.2"), ("6.2",)]
    assert acts(record) == [
        ("noted", "C40/21(Rev.1)"),
        ("consultations", "council/1500 under_consultation"),
        ("approved", "C40/30"),
        ("adopted", "new C40/30#1 adopted"),
        ("approved", "C40/31", "C40/31(Add.1)"),
        ("instructed",),
        ("elected",),
        ("approved", "C40/120"),
        ("abrogated", "council/1410 abrogated", "council/1411 abrogated"),
        ("rejected",),
        ("deferred", "C40/44"),
    ]


def test_what_follows_from_them(record, language):
    tasks = [
        (decision.where, task.actor, task.due)
        for item in record.items
        for decision in item.decisions
        for task in decision.follow_ups
    ]
    assert tasks == list(zip(("1.5", "2.3", "2.4"), SAID[language].actors, (None, None, "C41"), strict=True))
    assert [(each.vehicle, each.resolution, each.annex, each.status) for each in record.proposals] == [
        ("C40/21(Rev.1)", "council/1500", "A", "under_consultation"),
        ("C40/30", None, "1", "adopted"),
    ]


def test_nothing_is_lost_and_nobody_is_warned(record, language):
    assert record.characters_lost == 0
    assert warnings(record) == []
    assert record.signatories == list(zip(SAID[language].offices, SAID[language].names, strict=True))
