"""The cover: what a record says of itself before its first item."""

from datetime import date

import pytest

from council.records.cover import read_cover
from council.records.patterns import for_language
from tests.council.records.lines import record_of

ENGLISH = [
    "C17/130(Rev.1)-E",
    "Council 2017",
    "Geneva, 15-25 May 2017",
    "Revision 1 to",
    "Document C17/130-E",
    "8 August 2017",
    "Original: English/French",
    "SUMMARY RECORD",
    "OF THE",
    "SIXTH PLENARY MEETING",
    "Monday, 22 May 2017, from 1435 to 1745 hours",
    "Chairman: Dr E. MODEL (Italy)",
    "Later: Mr R. SAMPLE (Ghana)",
]
FRENCH = [
    "Conseil 2024",
    "Genève, 4-14 juin 2024",
    "Document C24/113-F",
    "20 juin 2024",
    "Original: anglais",
    "COMPTE RENDU",
    "DE LA",
    "TROISIÈME SÉANCE PLÉNIÈRE",
    "Mardi 11 juin 2024, de 14 h 35 à 17 h 30",
    "Présidente: Mme A. MODÈLE (Italie)",
]


def test_an_english_cover():
    cover = read_cover(ENGLISH, for_language("en"))
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C17", "PL6", "C17/130(Rev.1)", "en")
    assert (cover.held_on, cover.issued_on) == (date(2017, 5, 22), date(2017, 8, 8))
    assert cover.hours == "from 1435 to 1745 hours"
    assert cover.chair == "Dr E. MODEL (Italy); Mr R. SAMPLE (Ghana)"


def test_a_french_cover():
    cover = read_cover(FRENCH, for_language("fr"))
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C24", "PL3", "C24/113", "fr")
    assert (cover.held_on, cover.issued_on) == (date(2024, 6, 11), date(2024, 6, 20))
    assert cover.hours == "de 14 h 35 a 17 h 30"
    assert cover.chair == "Mme A. MODÈLE (Italie)"


@pytest.mark.parametrize(
    ("language", "title", "meeting", "reason"),
    [
        ("en", "SUMMARY RECORD OF THE FIRST PLENARY MEETING", "PL1", "an ordinal in words"),
        ("en", "Summary record of the tenth and last plenary meeting", "PL10", "words between ordinal and noun"),
        ("en", "summary record of the 11th plenary meeting", "PL11", "an ordinal in figures"),
        (
            "en",
            "SUMMARY RECORD OF THE INAUGURAL PLENARY MEETING",
            "PL0",
            "the inaugural plenary comes before the first",
        ),
        ("en", "SUMMARY RECORD OF THE INAUGURAL MEETING", "PL0", "without the adjective"),
        ("en", "Second meeting of the Standing Committee on Administration and Management", "ADM2", "a committee"),
        ("fr", "COMPTE RENDU DE LA SIXIÈME SÉANCE PLÉNIÈRE", "PL6", "an ordinal in words"),
        ("fr", "Compte rendu de la dixième et dernière séance plénière", "PL10", "words between ordinal and noun"),
        ("fr", "Compte rendu de la 2ème séance plénière", "PL2", "an ordinal in figures"),
        ("fr", "Compte rendu de la 1re séance plénière", "PL1", "the first in figures"),
        ("fr", "SÉANCE PLÉNIÈRE INAUGURALE", "PL0", "the inaugural plenary"),
        (
            "fr",
            "Deuxième séance de la Commission permanente de l'administration et de la gestion",
            "ADM2",
            "a committee",
        ),
        ("fr", "Compte rendu de la dix-septième séance plénière", "PL17", "not the seventh"),
        ("en", "SUMMARY RECORD", None, "the line with the number was lost"),
    ],
)
def test_meetings_by_their_titles(language, title, meeting, reason):
    assert read_cover([title], for_language(language)).meeting == meeting, reason


@pytest.mark.parametrize(
    ("language", "lines", "session", "reason"),
    [
        ("en", ["Council 2018"], "C18", "the year of the session"),
        ("fr", ["Session de 2024 du Conseil"], "C24", "spelled out"),
        ("en", ["Council 2099", "Document C99/111-E"], "C99", "a symbol says it more exactly"),
        (
            "en",
            ["Additional session of Council 2023", "Document C23-ADD/7-E"],
            "C23-ADD",
            "the symbol has the exact code",
        ),
        ("en", ["Geneva, 4-14 June 2024"], None, "a date is no session"),
    ],
)
def test_sessions(language, lines, session, reason):
    assert read_cover(lines, for_language(language)).session == session, reason


@pytest.mark.parametrize(
    ("line", "held", "issued", "reason"),
    [
        ("Geneva, 2-12 June 2024", None, None, "the days of the session are not a date"),
        ("20 July 2024", None, date(2024, 7, 20), "a date by itself is that of issue"),
        ("Tuesday, 3 June 2024", date(2024, 6, 3), None, "a weekday makes it the meeting's"),
        ("3 June 2024, from 1435 to 1730 hours", date(2024, 6, 3), None, "hours do too"),
        ("30 February 2024", None, None, "no such day"),
        ("Document C24/111-E3 June 2024Monday, 2 June 2024", date(2024, 6, 2), date(2024, 6, 3), "cells run together"),
    ],
)
def test_dates(line, held, issued, reason):
    cover = read_cover([line], for_language("en"))
    assert (cover.held_on, cover.issued_on) == (held, issued), reason


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("Acting Chair: Ms A. MODEL", "Ms A. MODEL"),
        ("Chairman:\tDr E. MODEL (Italy)", "Dr E. MODEL (Italy)"),
        ("Acting Chairman: Mr F. MODEL (Italy)Subjects discussed", "Mr F. MODEL (Italy)"),
        ("Chair:", ""),
    ],
)
def test_chairs(line, chair):
    assert read_cover([line], for_language("en")).chair == chair


def test_nothing_is_stated_where_there_is_no_cover():
    cover = record_of("1\tRapport", "1.1\tLe débat est ouvert le mercredi 12 juin 2024.").cover
    assert not any(vars(cover).values())


def test_the_cover_of_a_record_cites_nothing():
    record = record_of(*FRENCH, "1\tRapport (Document C24/8)", "1.1\tLe débat est ouvert.")
    assert [mention.where for mention in record.mentions] == ["1"]
    assert {paragraph.kind for paragraph in record.paragraphs[: len(FRENCH)]} == {"cover"}
    assert record.cover.symbol == "C24/113"


def test_the_cover_serves_where_the_call_says_nothing():
    record = record_of(*FRENCH, "1\tPlan", "1.1\tLe Document DT/2(Rév.3) est noté.", session=None, meeting=None)
    assert [mention.target for mention in record.mentions] == ["C24/DT/2(Rev.3)"]
