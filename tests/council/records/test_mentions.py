"""Explicit citations: where they stand, what they resolve to, and what they do."""

import pytest

from tests.council.records.lines import item_of, record_of, warnings


def told(record):
    return [(mention.where, mention.exact, mention.target) for mention in record.mentions]


def test_citations_in_text_order_with_their_places():
    record = record_of(
        "1\tRapport (Documents C24/8(Rév.1) et C24/9)",
        "1.1\tLe Document\u00a0C24/8(Rév.1) modifie la Résolution 1332 du Conseil (C11, dernière modification C23).",
    )
    assert told(record) == [
        ("1", "C24/8(Rév.1)", "C24/8(Rev.1)"),
        ("1", "C24/9", "C24/9"),
        ("1.1", "C24/8(Rév.1)", "C24/8(Rev.1)"),
        ("1.1", "Résolution 1332 du Conseil (C11, dernière modification C23)", "council/1332"),
    ]
    for mention in record.mentions:
        assert record.paragraphs[mention.paragraph].text[mention.start : mention.end] == mention.exact
    assert (record.mentions[-1].first_session, record.mentions[-1].last_session) == ("C11", "C23")


def test_offsets_are_code_points_of_the_text_without_artefacts():
    record = item_of("Le Président cite 𝔸 puis le Document C24/9.", heading=" [bookmark: _Hlk1]1\tRapport")
    mention = record.mentions[0]
    assert record.paragraphs[1].text[mention.start : mention.end] == "C24/9"


COUNCIL = "Il cite la Résolution 67 du Conseil."
WTDC = "Il cite la Résolution 67 (Rév. Buenos Aires, 2017) de la CMDT."


@pytest.mark.parametrize(
    ("items", "target", "state", "candidates", "reason"),
    [
        ([(COUNCIL, "La Résolution 67 reste.")], "council/67", "resolved", (), "cited with its body before"),
        ([("La Résolution 67 reste.", COUNCIL)], "council/67", "resolved", (), "cited with its body after"),
        ([(COUNCIL,), ("La Résolution 67 reste.",)], "council/67", "resolved", (), "in another item"),
        ([(WTDC,), (COUNCIL, "La Résolution 67 reste.")], "council/67", "resolved", (), "its own item counts first"),
        (
            [(COUNCIL, WTDC, "La Résolution 67 reste.")],
            None,
            "ambiguous",
            ("council/67", "wtdc/67"),
            "both in the item",
        ),
        (
            [(COUNCIL,), (WTDC,), ("La Résolution 67 reste.",)],
            None,
            "ambiguous",
            ("council/67", "wtdc/67"),
            "in others",
        ),
        ([("La Résolution 67 reste.",)], None, "unmatched", (), "nowhere with a body"),
        ([("Il cite la Décision 67 du Conseil.", "La Résolution 67 reste.")], None, "unmatched", (), "another kind"),
    ],
)
def test_a_resolution_by_its_number_alone(items, target, state, candidates, reason):
    lines = []
    for number, paragraphs in enumerate(items, start=1):
        lines.append(f"{number}\tPoint {number}")
        lines += [f"{number}.{point}\t{words}" for point, words in enumerate(paragraphs, start=1)]
    record = record_of(*lines)
    mention = next(mention for mention in record.mentions if mention.exact == "Résolution 67")
    assert (mention.target, mention.state, mention.candidates) == (target, state, candidates), reason
    assert warnings(record) == ([] if state == "resolved" else [mention.where])


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("La Résolution 1299 reste.", "council/1299"),
        ("La Décision 482 reste.", "council/decision-482"),
        ("La Résolution 999 reste.", None),  # the radio conferences have come near it
        ("La Décision 14 reste.", None),
        ("Il cite la Résolution 1299 de la Conférence de plénipotentiaires.", "pp/1299"),  # what is written counts
    ],
)
def test_numbers_that_only_the_council_has_reached_need_no_body(words, target):
    assert item_of(words).mentions[-1].target == target


@pytest.mark.parametrize(
    ("language", "words", "marks"),
    [
        ("en", "Documents C24/35 + Add.1 and C24/36", [("C24/35", "C24/35"), ("Add.1", "C24/35(Add.1)"), ("C24/36", "C24/36")]),
        ("en", "Document C24/35 + Corr.1 + Add.2", [("C24/35", "C24/35"), ("Corr.1", "C24/35(Corr.1)"), ("Add.2", "C24/35(Add.2)")]),
        ("fr", "Document C24/35(Rév.1) + Add.1", [("C24/35(Rév.1)", "C24/35(Rev.1)"), ("Add.1", "C24/35(Rev.1)(Add.1)")]),
        ("en", "Document C24/35 and Addendum 2 to Document C24/36", [("C24/35", "C24/35"), ("Addendum 2 to Document C24/36", "C24/36(Add.2)")]),
    ],
)  # fmt: skip
def test_an_addendum_named_beside_its_document_is_a_mention_of_its_own(language, words, marks):
    record = item_of("Point.", language=language, heading=f"1\tPlan ({words})")
    assert [(mention.exact, mention.target) for mention in record.mentions] == marks
    for mention in record.mentions:
        assert record.paragraphs[mention.paragraph].text[mention.start : mention.end] == mention.exact


def test_the_name_of_a_group_cites_no_decision():
    assert [mention.where for mention in item_of("Le Président du GE-DEC482 fait rapport.").mentions] == ["1"]


def test_a_list_is_one_mention_for_each_number():
    record = item_of("Il cite les Résolutions 101, 102 et 133 de la Conférence de plénipotentiaires.")
    targets = [mention.target for mention in record.mentions if mention.where == "1.1"]
    assert targets == ["pp/101", "pp/102", "pp/133"]


@pytest.mark.parametrize(
    "words",
    [
        "Les points 1.2 et 2 du décide demeurent.",
        "Depuis la PP-98, l'UIT-T et le FMPT-26 progressent.",
        "Voir SMSI+20.",
    ],
)
def test_what_is_no_citation(words):
    assert [mention.where for mention in item_of(words).mentions] == ["1"]


def role(record, exact):
    return [mention.role for mention in record.mentions if mention.exact == exact and mention.where != "1"]


@pytest.mark.parametrize(
    ("language", "words", "exact", "expected"),
    [
        ("fr", "Le rôle de l'UIT est établi dans la Résolution 140 (Rév. Bucarest, 2022).", "Résolution 140 (Rév. Bucarest, 2022)", "basis"),
        ("fr", "Conformément à la Résolution 1299 du Conseil, un rapport est soumis.", "Résolution 1299 du Conseil", "basis"),
        ("fr", "Deux conseillers souscrivent à l'esprit de la Résolution 1299 du Conseil.", "Résolution 1299 du Conseil", "argument"),
        ("fr", "Le Secrétariat présente le Document C24/9, qui propose une révision de la Résolution 1299 du Conseil.", "C24/9", "vehicle"),
        ("fr", "Le Conseil charge le Secrétariat d'appliquer la Résolution 1299 du Conseil.", "Résolution 1299 du Conseil", "follow_up"),
        ("fr", "La Résolution 1299 du Conseil date de 2008.", "Résolution 1299 du Conseil", "mention"),
        ("fr", "Le Conseil prend note du Document C24/9.", "C24/9", "subject"),
        ("fr", "Le Conseil abroge la Résolution 1299 du Conseil.", "Résolution 1299 du Conseil", "subject"),
        ("en", "The Council noted Document C24/9(Rev.2).", "C24/9(Rev.2)", "subject"),
        ("en", "The role of ITU was established in Resolution 140 (Rev. Bucharest, 2022).", "Resolution 140 (Rev. Bucharest, 2022)", "basis"),
        ("en", "In accordance with Resolution 1299 of the Council, a report was submitted.", "Resolution 1299 of the Council", "basis"),
        ("en", "Two councillors supported the spirit of Resolution 1299 of the Council.", "Resolution 1299 of the Council", "argument"),
        ("en", "The secretariat introduced Document C24/9, which proposed a revision of Resolution 1299 of the Council.", "C24/9", "vehicle"),
        ("en", "The Council instructed the secretariat to implement Resolution 1299 of the Council.", "Resolution 1299 of the Council", "follow_up"),
    ],
)  # fmt: skip
def test_roles(language, words, exact, expected):
    assert role(item_of(words, language=language), exact) == [expected]


def test_papers_of_a_heading_are_its_subject():
    assert item_of("Le débat est ouvert.").mentions[0].role == "subject"


def roles_of_suggestions(*paragraphs):
    return [(suggestion.exact, suggestion.role) for suggestion in item_of(*paragraphs).suggestions]


def test_a_back_reference_has_a_role_too():
    told = "Le Secrétariat présente le rapport figurant dans le Document C24/8(Rév.1)."
    assert roles_of_suggestions(told, "Le Conseil prend note du rapport.") == [("du rapport", "subject")]
    asked = "Le Conseil charge le Secrétariat de publier le rapport."
    assert roles_of_suggestions(told, asked) == [("le rapport", "follow_up")]
    assert roles_of_suggestions(told, "Le rapport date de mai.") == [("Le rapport", "mention")]


def test_a_group_that_is_named_is_no_citation():
    record = item_of("La Présidente du GTC\u2011SMSI&ODD et celle du GTC-COP présentent le Document C24/9.")
    assert [(one.where, one.exact, one.candidates) for one in record.namings] == [
        ("1.1", "GTC\u2011SMSI&ODD", ("cwg-wsis-sdg",)),
        ("1.1", "GTC-COP", ("cwg-cop",)),
    ]
    assert [mention.exact for mention in record.mentions if mention.where == "1.1"] == ["C24/9"]
    for one in record.namings:
        assert record.paragraphs[one.paragraph].text[one.start : one.end] == one.exact


def test_words_that_a_citation_has_name_no_group_besides():
    record = item_of("Le Groupe d'experts sur la Décision 482 du Conseil se réunit.")
    assert [mention.exact for mention in record.mentions if mention.where == "1.1"] == ["Décision 482 du Conseil"]
    assert record.namings == []
