"""Whole records: everything has its place, and nothing is lost."""

import pytest

from council.records.reading import cover_of, read, sessions_cited
from council.records.record import Piece, RefusedCharacter, Source
from tests.council.records.lines import acts, bases, record_of, source_of
from tests.measures import within

FRENCH = [
    " 1\tRapport de la Présidente du GTC-RES (Document C24/8(Rév.1))",
    "[bookmark: _Hlk100]1.1\tLa Présidente du Groupe présente le rapport contenu dans le Document\u00a0C24/8(Rév.1). L'Annexe A du "
    "document contient une proposition de révision de la Résolution 1332 du Conseil (C11, dernière modification C23).",
    "1.2\tDeux conseillers souscrivent à la modification proposée. Comme le disent les points 1.2 et 2 du décide, le rôle de l'UIT "
    "est établi dans la Résolution 140 (Rév.\u00a0Bucarest, 2022) de la Conférence de plénipotentiaires.",
    "1.3\tLe Président invite le Conseil à prendre note du Document C24/8(Rév.1) et propose que la Présidente du GTC-RES tienne des "
    "consultations informelles sur la modification de la Résolution 1332 et fasse rapport à une séance future.",
    "1.4\tIl en est ainsi décidé.",
    "",
    "2\tProtection des jeunes (Documents C24/15 et C24/102)",
    "2.1\tLe Président du Groupe présente le Document C24/15, qui contient son rapport et un projet de nouvelle Résolution (voir "
    "l'annexe du document).",
    "2.2\tLe Conseil approuve le Document C24/15 et adopte la nouvelle Résolution figurant en annexe.",
    "2.3\tUne conseillère présente une contribution (Document C24/102) dans laquelle il est proposé de modifier la Résolution 1306 "
    "du Conseil (C09, dernière mod. C15).",
    "2.4\tLe Président propose qu'il soit demandé à la conseillère de l'Italie de mener des discussions afin de soumettre un libellé "
    "convenu du texte à une séance ultérieure.",
    "2.5\tIl en est ainsi décidé.",
    "3\tComptes rendus oraux",
    "3.1\tDes conseillers rendent compte de leurs travaux, en cours depuis la PP-98.",
    "La Secrétaire générale:\tLe Président:",
    "A. MODÈLE\tB. EXEMPLE",
    " ",
]


def test_a_whole_record():
    record = record_of(*FRENCH)
    assert [(item.number, item.papers, item.outcome) for item in record.items] == [
        ("1", ["C24/8(Rev.1)"], "decided"),
        ("2", ["C24/15", "C24/102"], "decided"),
        ("3", [], "no_decision_recorded"),
    ]
    assert bases(record) == [("1.4", "1.3"), ("2.2",), ("2.5", "2.4")]
    assert acts(record) == [
        ("noted", "C24/8(Rev.1)"),
        ("consultations", "council/1332 under_consultation"),
        ("approved", "C24/15"),
        ("adopted", "new C24/15# adopted"),
        ("consultations", "?council/1306 under_consultation"),
    ]
    assert [(each.vehicle, each.resolution, each.annex, each.status) for each in record.proposals] == [
        ("C24/8(Rev.1)", "council/1332", "A", "under_consultation"),
        ("C24/15", None, "", "adopted"),
        ("C24/102", "council/1306", "", "under_consultation"),
    ]
    assert [mention.state for mention in record.mentions] == ["resolved"] * len(record.mentions)
    assert record.signatories == [("La Secrétaire générale", "A. MODÈLE"), ("Le Président", "B. EXEMPLE")]
    assert record.notes == []
    assert record.characters_lost == 0


def test_reading_twice_reads_the_same():
    assert record_of(*FRENCH) == record_of(*FRENCH)


def test_no_artefact_is_left_in_any_text():
    record = record_of(*FRENCH)
    assert not [paragraph for paragraph in record.paragraphs if "bookmark" in paragraph.text]
    assert "bookmark" in record.paragraphs[1].raw


def test_spaces_and_hyphens_of_the_file_stay():
    record = record_of("1\tPoint", "1.1\tLe GTC\u2011RES cite le Document\u00a0C24/9.")
    assert record.paragraphs[1].text == "1.1\tLe GTC\u2011RES cite le Document\u00a0C24/9."


def test_what_was_refused_is_noted_by_place_and_code_point():
    source = Source(
        "txt",
        (Piece("1\tPoint", "line 1"), Piece("1.1\tFin.", "line 2")),
        14,
        (RefusedCharacter("line 2", 0x7F, "a control"),),
    )
    record = read(source, language="fr", session="C24", meeting="PL1")
    assert record.characters_lost == 0
    assert [(note.where, "U+007F" in note.message) for note in record.notes] == [("line 2", True)]


def test_a_language_without_a_table_is_an_error():
    with pytest.raises(LookupError, match="tlh"):
        record_of(*FRENCH, language="tlh")


def test_sessions_that_a_record_cites():
    record = record_of("1\tPoint (Document C24/8)", "1.1\tLes Documents C24/9, C23/4 et C24/INF/1 sont cités.")
    assert sessions_cited(record) == {"C24": 3, "C23": 1}
    assert sessions_cited(record_of("1\tPoint", "1.1\tLa Résolution 1332 du Conseil est citée.")) == {}


def test_the_cover_before_the_language_is_known():
    cover = ["Document C24/113-E", "SUMMARY RECORD OF THE THIRD PLENARY MEETING", "1\tReport", "1.1\tIt began."]
    assert (cover_of(source_of(*cover), None).language, cover_of(source_of(*cover), None).meeting) == ("en", "PL3")
    assert not any(vars(cover_of(source_of(*FRENCH), None)).values())


@pytest.mark.parametrize(
    "lines", [[], ["Un texte sans numéro."], ["1\tUn titre seul"], [" ", "\t"], ["1.1"], ["1"], ["("]]
)
def test_texts_that_are_no_record(lines):
    record = record_of(*lines)
    assert record.characters_lost == 0
    assert acts(record) == []


def test_a_long_record_is_read_in_proportion():
    lines = []
    for number in range(1, 201):
        lines.append(f"{number}\tPoint (Document C24/{number})")
        for point in range(1, 21):
            lines.append(
                f"{number}.{point}\tLe Président propose d'approuver le Document C24/{number}. Le rapport est bref."
            )
        lines.append(f"{number}.21\tIl en est ainsi décidé.")
    with within(20):
        record = record_of(*lines)
    assert len(record.numbered) == 200 * 21
    assert all(item.outcome == "decided" for item in record.items)
