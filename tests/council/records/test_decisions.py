"""Decisions and what they rest on: one per deciding paragraph, the nearest proposal, nothing guessed."""

import pytest

from tests.council.records.lines import acts, bases, item_of, record_of, warnings

NOTE = "Le Président propose de prendre note du Document C24/9."
APPROVE = "Le Président propose d'approuver le Document C24/10."
AGREED = "Il en est ainsi décidé."


@pytest.mark.parametrize(
    ("paragraphs", "expected", "reason"),
    [
        ((NOTE, AGREED), [("1.2", "1.1")], "the paragraph before"),
        ((NOTE, "Un conseiller remercie le Groupe.", AGREED), [("1.3", "1.1")], "a remark between them"),
        ((NOTE, APPROVE, AGREED), [("1.3", "1.1", "1.2")], "two proposals in a row"),
        ((NOTE, "Un conseiller s'y oppose.", APPROVE, AGREED), [("1.4", "1.3")], "the nearest, not the first"),
        ((NOTE, AGREED, APPROVE, AGREED), [("1.2", "1.1"), ("1.4", "1.3")], "each its own"),
        ((NOTE, "Le Président propose plutôt d'approuver le Document C24/10.", AGREED), [("1.3", "1.2")], "one for the other"),
        ((f"{NOTE} {AGREED}",), [("1.1",)], "proposal and assent in one paragraph"),
        ((NOTE, "Le Conseil prend note du Document C24/9."), [("1.2", "1.1")], "the Council does what was proposed"),
        ((NOTE, "Le Conseil approuve le Document C24/10."), [("1.2",)], "the Council does something else"),
        (("Un conseiller propose de prendre note du Document C24/9.", AGREED), [("1.2", "1.1")], "a councillor's, if no other"),
        ((NOTE, "Un conseiller suggère de reporter l'examen.", AGREED), [("1.3", "1.1")], "the chair's before a councillor's"),
        ((NOTE, "Un conseiller propose d'approuver le Document C24/10.", "Ces propositions sont acceptées."), [("1.3", "1.1", "1.2")], "both"),
    ],
)  # fmt: skip
def test_what_a_decision_rests_on(paragraphs, expected, reason):
    assert bases(item_of(*paragraphs)) == expected, reason


def test_it_never_rests_on_another_item():
    record = record_of("1\tA", f"1.1\t{NOTE}", "2\tB", f"2.1\t{AGREED}")
    assert bases(record) == [("2.1",)]
    assert [item.outcome for item in record.items] == ["pending_review", "decided"]


def test_several_measures_of_one_proposal_are_several_acts():
    record = item_of(
        "Le Président invite le Conseil à prendre note du Document C24/9, à approuver le Document C24/10 et propose que "
        "l'examen du Document C24/11 soit reporté.",
        AGREED,
    )
    assert acts(record) == [("noted", "C24/9"), ("approved", "C24/10"), ("deferred", "C24/11")]


def test_the_chair_goes_on_in_the_next_sentence():
    record = item_of(f"{NOTE} Il propose en outre que la question soit renvoyée à un groupe ad hoc.", AGREED)
    assert acts(record) == [("noted", "C24/9"), ("referred",)]


def test_he_is_not_the_chair_after_somebody_else():
    record = item_of("Un conseiller prend la parole. Il propose d'approuver le Document C24/9.")
    assert record.items[0].outcome == "no_decision_recorded"


def test_one_decision_for_each_deciding_paragraph():
    record = item_of("Le Conseil prend note du Document C24/9. Le Document C24/10 est approuvé.")
    decision = record.items[0].decisions[0]
    assert bases(record) == [("1.1",)]
    assert decision.text == "Le Conseil prend note du Document C24/9. Le Document C24/10 est approuvé."
    assert acts(record) == [("noted", "C24/9"), ("approved", "C24/10")]


def test_the_text_is_the_deciding_sentence_alone():
    record = item_of("Deux orateurs prennent la parole. Le Document C24/9 est approuvé. La séance est levée.")
    assert record.items[0].decisions[0].text == "Le Document C24/9 est approuvé."


@pytest.mark.parametrize(
    ("paragraphs", "outcome", "where", "reason"),
    [
        ((NOTE, "Un conseiller demande un délai."), "pending_review", ["1.1"], "never confirmed"),
        ((NOTE, "Le Conseil approuve le Document C24/10."), "decided", ["1.1"], "something else was decided"),
        ((NOTE, "Un conseiller s'y oppose.", APPROVE, AGREED), "decided", [], "a later one took its place"),
        (("Le débat est ouvert.",), "no_decision_recorded", [], "nothing proposed"),
        (("Un conseiller propose d'approuver le Document C24/9.",), "no_decision_recorded", [], "not the chair's"),
    ],
)
def test_outcomes(paragraphs, outcome, where, reason):
    record = item_of(*paragraphs)
    assert (record.items[0].outcome, warnings(record)) == (outcome, where), reason


@pytest.mark.parametrize(
    ("paragraphs", "reason"),
    [
        ((AGREED,), "nothing was proposed"),
        (("Le Président propose une minute de silence.", AGREED), "the proposal is not understood"),
        (("Le Président propose que le débat soit bref.", AGREED), "no measure is known in it"),
    ],
)
def test_an_assent_that_is_not_understood_says_so(paragraphs, reason):
    record = item_of(*paragraphs)
    assert acts(record) == [("agreed",)], reason
    assert warnings(record) == [f"1.{len(paragraphs)}"]


def test_a_task_that_is_understood_needs_no_warning():
    record = item_of("Le Président propose que le Secrétariat rédige une note.", AGREED)
    assert acts(record) == [("agreed",)]
    assert warnings(record) == []


TWO = "1\tRapports (Documents C24/60 et C24/82)"


@pytest.mark.parametrize(
    ("paragraphs", "expected", "warned", "reason"),
    [
        (
            ("Le Document C24/60, qui contient le projet de rapport, est présenté.", "Le Conseil prend note du rapport."),
            [("noted", "?C24/60")],
            [],
            "one paper was introduced as a report",
        ),
        (
            ("Le rapport figurant dans le Document C24/60 et le rapport figurant dans le Document C24/82 sont présentés.",
             "Le Conseil prend note du rapport."),
            [("noted",)],
            ["1.2"],
            "two were",
        ),
        (("Le Conseil prend note du rapport.",), [("noted",)], ["1.1"], "none was"),
        (("Le Document C24/82 est présenté. Le document est approuvé.",), [("approved", "?C24/82")], [], "just cited"),
        (
            ("Les Documents C24/60 et C24/82 sont présentés. Le document est approuvé.",),
            [("approved",)],
            ["1.1"],
            "two just cited",
        ),
    ],
)  # fmt: skip
def test_a_paper_that_only_a_noun_stands_for(paragraphs, expected, warned, reason):
    record = item_of(*paragraphs, heading=TWO)
    assert acts(record) == expected, reason
    assert warnings(record) == warned


def test_a_text_that_stands_for_the_latest_open_proposal():
    record = item_of(
        "Le Document C24/60 propose une révision de la Résolution 1332 du Conseil.",
        "Le Document C24/82 propose une révision de la Résolution 1306 du Conseil.",
        "Le Président propose qu'il soit demandé au conseiller de l'Italie de mener des discussions et de soumettre un texte "
        "révisé, les observations portant sur la révision.",
        AGREED,
        heading=TWO,
    )
    assert acts(record) == [("consultations", "?council/1306 under_consultation")]
    assert [each.status for each in record.proposals] == ["tabled", "under_consultation"]


def test_a_settled_proposal_is_no_longer_meant():
    record = item_of(
        "Le Document C24/60 propose une révision de la Résolution 1332 du Conseil.",
        "Le Conseil adopte la révision de la Résolution 1332.",
        "Le Document C24/82 propose une révision de la Résolution 1306 du Conseil.",
        "Le Conseil adopte le texte.",
        heading=TWO,
    )
    assert acts(record) == [("adopted", "council/1332 adopted"), ("adopted", "?council/1306 adopted")]


def test_a_continued_item_and_a_paper_in_two_items():
    record = record_of(
        "1\tRapport (suite) (Document C24/9(Rév.2))",
        "1.1\tLe Document C24/9(Rév.2) est approuvé.",
        "2\tPlan (Documents C24/9(Rév.2) et C24/DT/4)",
        "2.1\tLe Conseil prend note du Document C24/DT/4.",
    )
    assert [item.continued for item in record.items] == [True, False]
    assert acts(record) == [("approved", "C24/9(Rev.2)"), ("noted", "C24/DT/4")]


def test_the_version_cited_is_the_version_decided_on():
    record = item_of("Le Document C24/9 est présenté.", "Le Conseil approuve le Document C24/9(Rév.1).")
    assert acts(record) == [("approved", "C24/9(Rev.1)")]
