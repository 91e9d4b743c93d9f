"""Headings, paragraphs and what only looks like one: numbers count in sequence, and nothing is lost or shifted."""

import pytest

from council.records.patterns import for_language
from council.records.reading import read
from council.records.record import Change, Piece, Source
from council.records.structure import lay_out
from tests.council.records.lines import item_of, record_of, source_of, warnings


def laid_out(*lines, language="fr"):
    return lay_out(source_of(*lines).pieces, for_language(language), "C24")


def places(*lines, language="fr"):
    """Each paragraph's kind, number and item."""
    return [(each.kind, each.number, each.item) for each in laid_out(*lines, language=language).paragraphs]


HEADING = ("heading", "1", "1")


@pytest.mark.parametrize(
    ("line", "lead", "body", "reason"),
    [
        (" 1.1\tLe débat est ouvert.", 4, "Le débat est ouvert.", "the file begins with a space"),
        ("[bookmark: _Hlk1]1.1\tLe débat est ouvert.", 4, "Le débat est ouvert.", "a bookmark is glued to the number"),
        ("1.1 Le débat est ouvert.", 4, "Le débat est ouvert.", "a space separates"),
        ("1.1\u00a0Le débat est ouvert.", 4, "Le débat est ouvert.", "a no-break space separates"),
        ("1.1.\tLe débat est ouvert.", 5, "Le débat est ouvert.", "a full stop after the number"),
        ("1.1Le débat est ouvert.", 3, "Le débat est ouvert.", "copied text lost the tab"),
        ("1.1\tle débat est ouvert.", 4, "le débat est ouvert.", "a tab sets off whatever follows"),
        ("1.1\t«Le débat» est ouvert.", 4, "«Le débat» est ouvert.", "a quotation mark begins the words"),
        ("１.１\tLe débat est ouvert.", 4, "Le débat est ouvert.", "full-width digits"),
    ],
)
def test_the_number_at_the_head_of_a_paragraph(line, lead, body, reason):
    paragraph = laid_out("1\tPremier point", line).paragraphs[1]
    assert (paragraph.kind, paragraph.number, paragraph.item, paragraph.lead) == ("numbered", "1.1", "1", lead), reason
    assert paragraph.body == body
    assert paragraph.raw == line


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("1.2 et 2 du décide, le groupe reste ouvert.", "points of a resolution begin a broken line"),
        ("1.2 million de francs a été dépensé.", "an amount"),
        ("1.2% des membres ont répondu.", "a percentage"),
        ("2ème réunion du groupe", "an ordinal"),
        ("2 et 3 du décide restent inchangés.", "points without a dot"),
        ("2 de charger le Secrétaire général de faire rapport", "a point of a resolution, before the next item"),
        ("C24/8 est cité ici.", "a symbol"),
        ("2024/25: un exercice", "a pair of years"),
    ],
)
def test_what_only_looks_like_a_number_stays_in_its_item(line, reason):
    found = places(
        "1\tPremier point", "1.1\tUn débat a lieu.", line, "1.2\tIl se termine.", "2\tSecond point", "2.1\tFin."
    )
    assert found == [
        HEADING,
        ("numbered", "1.1", "1"),
        ("unnumbered", "", "1"),
        ("numbered", "1.2", "1"),
        ("heading", "2", "2"),
        ("numbered", "2.1", "2"),
    ], reason


def test_numbers_inside_a_paragraph_are_words():
    record = item_of("Comme indiqué aux points 1.2 et 2 du décide, les 10 objectifs demeurent.", "Le débat est clos.")
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "1.2"]
    assert not warnings(record)


def test_a_quoted_resolution_moves_no_paragraph():
    found = places(
        "1\tPremier point",
        "1.1\tLe texte suivant est lu.",
        "1\tDe créer un groupe",
        "1.1\tD'ouvrir le groupe à tous",
        "2\tDe charger le Secrétaire général",
        "1.2\tLe débat se poursuit.",
        "2\tSecond point",
        "2.1\tFin.",
    )
    assert [place[1] for place in found if place[0] == "heading"] == ["1", "2"]
    assert found[-3:] == [("numbered", "1.2", "1"), ("heading", "2", "2"), ("numbered", "2.1", "2")]


def test_paragraphs_without_a_number_stay_in_their_item_and_are_noted():
    record = item_of("Deux points sont soulevés:", "Le débat est clos.")
    longer = record_of("1\tPoint", "1.1\tDeux points:", "– le budget", "– le calendrier", "1.2\tFin.")
    assert [note.severity for note in record.notes] == []
    assert [(paragraph.kind, paragraph.item) for paragraph in longer.paragraphs[2:4]] == [("unnumbered", "1")] * 2
    assert [(note.severity, note.where) for note in longer.notes] == [("info", "1.1")]


@pytest.mark.parametrize(
    ("lines", "numbers", "where"),
    [
        (("1\tA", "1.1\tX.", "1.1\tY.", "1.2\tZ."), ["1.1", "1.1", "1.2"], ["1.1"]),
        (("1\tA", "1.1\tX.", "1.3\tY.", "1.4\tZ."), ["1.1", "1.3", "1.4"], ["1.3"]),
        (("1\tA", "1.1\tX.", "1.3\tY.", "1.2\tZ."), ["1.1", "1.3", "1.2"], ["1.2"]),
        (("1\tA", "1.1\tX.", "3\tC", "3.1\tY."), ["1.1", "3.1"], ["3"]),
        (("1\tA", "1.1\tX.", "2.1\tY.", "2.2\tZ."), ["1.1", "2.1", "2.2"], ["2.1"]),
        (("1\tA", "1.1\tX.", "1\tB", "1.1\tY."), ["1.1", "1.1"], ["1"]),
    ],
    ids=["doubled", "left out", "out of order", "item left out", "heading lost", "item doubled"],
)
def test_a_fault_of_numbering_is_noted_and_shifts_nothing(lines, numbers, where):
    record = record_of(*lines)
    assert [paragraph.number for paragraph in record.numbered] == numbers
    assert warnings(record) == where
    assert record.characters_lost == 0
    assert len(record.paragraphs) == len(lines)


def test_an_item_whose_heading_is_lost_is_an_item():
    record = record_of("1\tA", "1.1\tX.", "2.1\tLe Conseil prend note du Document C24/9.")
    assert [(item.number, item.title, item.heading) for item in record.items] == [("1", "A", 0), ("2", "", None)]
    assert record.items[1].decisions[0].where == "2.1"


def test_items_without_paragraphs_and_at_the_end():
    record = record_of("1\tA", "2\tB", "2.1\tX.", "3\tC")
    assert [item.number for item in record.items] == ["1", "2", "3"]
    assert not warnings(record)


def test_two_items_of_one_number_keep_their_decisions_apart():
    record = record_of(
        "1\tA", "1.1\tLe Conseil prend note du Document C24/9.", "1\tB", "1.1\tLe Conseil approuve le Document C24/10."
    )
    assert [[act.kind for decision in item.decisions for act in decision.acts] for item in record.items] == [
        ["noted"],
        ["approved"],
    ]


@pytest.mark.parametrize(
    ("heading", "title", "papers", "continued", "reason"),
    [
        ("1\tRapport (Document C24/8(Rév.1))", "Rapport", ["C24/8(Rev.1)"], False, "brackets within brackets"),
        ("1\tRapport (Documents C24/60 et C24/82)", "Rapport", ["C24/60", "C24/82"], False, "a list with its last word"),
        ("1\tRapport (Documents C24/82, C24/60 et C24/INF/3)", "Rapport", ["C24/82", "C24/60", "C24/INF/3"], False, "in heading order"),
        ("1\tSMSI+20: suite à donner (Document C24/8)", "SMSI+20: suite à donner", ["C24/8"], False, "a colon in the title"),
        ("1\tRapport (suite) (Document C24/8)", "Rapport", ["C24/8"], True, "continued before the bracket"),
        ("1\tRapport (Document C24/8) (suite)", "Rapport", ["C24/8"], True, "continued after the bracket"),
        ("1\tRapport (suite et fin) (Document C24/8)", "Rapport", ["C24/8"], True, "continued and concluded"),
        ("1\tRapport du groupe (GTC-COP)", "Rapport du groupe (GTC-COP)", [], False, "a bracket that holds no papers"),
        ("1\tRapport du groupe (GTC-COP) (Document C24/8)", "Rapport du groupe (GTC-COP)", ["C24/8"], False, "two brackets"),
        ("1\tRapport (Document C24/8(Rév.1)", "Rapport", ["C24/8(Rev.1)"], False, "a bracket that is never closed"),
        ("1\tRapport (Document C24/8 + Add.1)", "Rapport", ["C24/8", "C24/8(Add.1)"], False, "a document and its addendum"),
        ("1\tRapport\tC24/8", "Rapport", ["C24/8"], False, "papers in a column"),
        ("1\tRapport (C24/8, C24/9)", "Rapport", ["C24/8", "C24/9"], False, "symbols without the noun"),
        ("1\tRapport (Documents C24/8, C24/8 et C24/9)", "Rapport", ["C24/8", "C24/9"], False, "a paper named twice"),
        ("1\tSuivi du Document C23/45 (Document C24/8)", "Suivi du Document C23/45", ["C24/8"], False, "a paper in the title"),
        ("1Rapport (Document C24/8)", "Rapport", ["C24/8"], False, "the tab was lost"),
    ],
)  # fmt: skip
def test_headings(heading, title, papers, continued, reason):
    item = record_of(heading, "1.1\tLe débat est ouvert.").items[0]
    assert (item.title, item.papers, item.continued) == (title, papers, continued), reason


@pytest.mark.parametrize("word", ["(continued)", "(cont'd)", "(cont’d)", "(cont.)", "(concluded)"])
def test_continued_in_english(word):
    item = record_of(f"1\tReport {word} (Document C24/8)", "1.1\tThe debate began.", language="en").items[0]
    assert (item.title, item.papers, item.continued) == ("Report", ["C24/8"], True)


def test_a_heading_goes_on_over_two_lines():
    record = record_of("1\tRapport du groupe", "(Documents C24/60 et C24/82)", "1.1\tLe débat est ouvert.")
    assert (record.items[0].title, record.items[0].papers) == ("Rapport du groupe", ["C24/60", "C24/82"])
    assert [mention.where for mention in record.mentions] == ["1", "1"]
    assert record.paragraphs[1].kind == "heading"


def test_struck_text_is_kept_in_raw_and_read_by_nobody():
    raw = "1.1\tLe Conseil approuve le Document C24/8C24/9."
    struck = Change(raw.index("C24/8"), raw.index("C24/9"), "deleted", "A. Auteur")
    pieces = (Piece("1\tRapport", "paragraph 1"), Piece(raw, "paragraph 2", changes=(struck,)))
    record = read(Source("docx", pieces, 40), language="fr", session="C24", meeting="PL1")
    assert record.paragraphs[1].text == "1.1\tLe Conseil approuve le Document C24/9."
    assert record.paragraphs[1].raw == raw
    assert record.paragraphs[1].changes == (struck,)
    assert [mention.target for mention in record.mentions] == ["C24/9"]


def test_a_piece_that_is_nothing_but_artefact_or_struck_is_still_a_paragraph():
    struck = Piece("Biffé.", "paragraph 3", changes=(Change(0, 6, "deleted"),))
    pieces = (Piece("1\tRapport", "1"), Piece("1.1\tDébat.", "2"), struck, Piece("[bookmark: _Toc1]", "4"))
    record = read(Source("docx", pieces, 37), language="fr", session="C24", meeting="PL1")
    assert [(paragraph.kind, paragraph.text) for paragraph in record.paragraphs[2:]] == [("unnumbered", "")] * 2
    assert not record.notes


def test_numbers_that_a_word_processor_prints():
    pieces = (
        Piece("Rapport (Document C24/8)", "paragraph 1", style="Heading1", numbered="1"),
        Piece("Le débat est ouvert.", "paragraph 2", numbered="1.1"),
        Piece("premier tiret", "paragraph 3", numbered="a)"),
        Piece("Il en est ainsi décidé.", "paragraph 4", numbered="1.2."),
    )
    record = read(Source("docx", pieces, 70), language="fr", session="C24", meeting="PL1")
    assert [(each.number, each.lead, each.kind) for each in record.paragraphs] == [
        ("1", 0, "heading"),
        ("1.1", 0, "numbered"),
        ("", 0, "unnumbered"),
        ("1.2", 0, "numbered"),
    ]
    assert record.items[0].title == "Rapport"


def test_every_kind_of_piece_has_its_place():
    pieces = (
        Piece("C24/113-F", "header 1", "header"),
        Piece("1\tRapport", "paragraph 1"),
        Piece("1.1\tLe tableau suivant est présenté.", "paragraph 2"),
        Piece("10", "table 1, row 1, cell 1", "cell", cell=(1, 1, 1)),
        Piece("Voir le Document C24/9.", "footnote 1", "note"),
        Piece("Encadré", "box 1", "box"),
        Piece("ANNEXE A", "paragraph 3"),
        Piece("Le Conseil décide de créer un groupe.", "paragraph 4"),
        Piece("Page 2", "footer 1", "footer"),
    )
    record = read(Source("docx", pieces, 150), language="fr", session="C24", meeting="PL1")
    assert [(each.kind, each.item) for each in record.paragraphs] == [
        ("cover", None),
        ("heading", "1"),
        ("numbered", "1"),
        ("table", "1"),
        ("note", "1"),
        ("unnumbered", "1"),
        ("annex", None),
        ("annex", None),
        ("cover", None),
    ]
    assert [(mention.where, mention.target) for mention in record.mentions] == [("footnote 1", "C24/9")]
    assert record.items[0].outcome == "no_decision_recorded"


def test_an_extract_may_begin_with_any_item():
    record = record_of("8\tRévision du règlement", "8.1\tLe débat est ouvert.", "8.2\tIl est clos.")
    assert [(item.number, item.title) for item in record.items] == [("8", "Révision du règlement")]
