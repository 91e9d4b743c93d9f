"""Back-references: what "the report" may stand for, and why. None of them is a citation."""

import pytest

from tests.council.records.lines import item_of, record_of

TWO_PAPERS = "1\tProjet de rapport (Documents C24/60 et C24/82)"
TWO_PAPERS_EN = "1\tDraft report (Documents C24/60 and C24/82)"


def suggested(record):
    return [(each.where, each.exact, each.candidates) for each in record.suggestions]


@pytest.mark.parametrize(
    ("language", "heading", "paragraphs", "expected", "reason"),
    [
        (
            "fr",
            TWO_PAPERS,
            (
                "Le Secrétariat présente le Document C24/60, qui contient le projet de rapport.",
                "Un observateur présente la contribution contenue dans le Document C24/82.",
                "Il est tenu compte du rapport et de la contribution.",
            ),
            [("1.3", "du rapport", ("C24/60",)), ("1.3", "la contribution", ("C24/82",))],
            "each paper was introduced under its own noun",
        ),
        (
            "en",
            TWO_PAPERS_EN,
            (
                "The secretariat introduced Document C24/60, containing the draft report.",
                "An observer introduced his contribution (Document C24/82).",
                "Account would be taken of the report and of that contribution.",
            ),
            [("1.3", "the report", ("C24/60",)), ("1.3", "that contribution", ("C24/82",))],
            "each paper was introduced under its own noun",
        ),
        (
            "fr",
            TWO_PAPERS,
            ("Le Document C24/60 est présenté. L'Annexe B du document est longue.",),
            [("1.1", "du document", ("C24/60", "C24/82"))],
            "the one cited before it",
        ),
        (
            "fr",
            "1\tRapport de la Présidente (Document C24/8(Rév.1))",
            ("Plusieurs orateurs saluent ce rapport.",),
            [("1.1", "ce rapport", ("C24/8(Rev.1)",))],
            "the title of the only paper has the noun; its mark is kept",
        ),
        (
            "fr",
            TWO_PAPERS,
            ("La Résolution 1306 du Conseil est ancienne; la Résolution doit être revue.",),
            [("1.1", "la Résolution", ("council/1306",))],
            "the resolution cited before it",
        ),
        (
            "fr",
            TWO_PAPERS,
            (
                "Un conseiller présente le Document C24/82, qui propose une révision de la Résolution 1306 du Conseil.",
                "La formulation du texte est examinée.",
            ),
            [("1.2", "du texte", ("council/1306",))],
            "the proposal that is open",
        ),
        ("fr", TWO_PAPERS, ("Le résumé du débat est bref.",), [], "no paper was introduced as a summary"),
        (
            "fr",
            TWO_PAPERS,
            ("Le rapport contenu dans le Document C24/60 est long.",),
            [],
            "the document is named beside it",
        ),
    ],
)
def test_back_references(language, heading, paragraphs, expected, reason):
    assert suggested(item_of(*paragraphs, heading=heading, language=language)) == expected, reason


def test_they_stand_at_their_words_and_give_a_reason():
    record = item_of("Le Document C24/9 est présenté. Le document est bref.", heading="1\tPoint")
    suggestion = record.suggestions[0]
    text = record.paragraphs[suggestion.paragraph].text
    assert text[suggestion.start : suggestion.end] == suggestion.exact == "Le document"
    assert suggestion.reason


def test_they_are_no_mentions():
    record = item_of("Le Conseil prend note du rapport.")
    assert [mention.where for mention in record.mentions] == ["1"]
    assert suggested(record) == [("1.1", "du rapport", ("C24/8(Rev.1)",))]


def test_an_item_knows_nothing_of_the_one_before():
    record = record_of("1\tA (Document C24/8)", "1.1\tDébat.", "2\tB", "2.1\tLe document est bref.")
    assert record.suggestions == []


@pytest.mark.parametrize(
    ("language", "heading", "paragraphs"),
    [
        (
            "en",
            "1\tSchedule (Document C24/37(Add.1))",
            ("The addendum was introduced; Document C24/37 had been approved.", "The Council noted the document."),
        ),
        (
            "ar",
            "1\tجدول الاجتماعات (الوثيقة C24/37(Add.1))",
            ("عُرضت الإضافة؛ وكانت الوثيقة C24/37 قد ووفق عليها.", "وأحاط المجلس علماً بالوثيقة."),
        ),
    ],
)
def test_the_document_of_an_item_on_an_addendum_is_the_addendum(language, heading, paragraphs):
    record = item_of(*paragraphs, heading=heading, language=language)
    assert [act.documents for act in record.items[0].decisions[0].acts] == [["C24/37(Add.1)"]]


def test_a_title_names_the_paper_that_carries_no_proposal():
    record = item_of(
        "The Chair of the group introduced Document C24/60, on its two meetings, and a proposed revision of Council Resolution 1332 in Document C24/82.",
        "The Council noted the report.",
        heading="1\tReport by the Chair of the group (Documents C24/60 and C24/82)",
        language="en",
    )
    (act,) = record.items[0].decisions[0].acts
    assert (act.documents, act.inferred) == (["C24/60"], ["C24/60"])
