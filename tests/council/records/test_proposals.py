"""Proposals to amend a resolution or to adopt a new one: vehicle, annex, status."""

import pytest

from tests.council.records.lines import item_of

NEW = None


def proposed(record):
    return [(each.vehicle, each.resolution, each.annex, each.status, each.inferred) for each in record.proposals]


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected", "reason"),
    [
        ("fr", ("Le Secrétariat présente le Document C24/8(Rév.1). L'Annexe A du document contient une proposition de révision de la Résolution 1332 du Conseil.",),
         ("C24/8(Rev.1)", "council/1332", "A", "tabled", True), "a back-reference stands for the vehicle"),
        ("fr", ("La conseillère présente une contribution (Document C24/102) dans laquelle il est proposé d'apporter des modifications à la Résolution 1306 du Conseil.",),
         ("C24/102", "council/1306", "", "tabled", False), "the vehicle stands before the change"),
        ("fr", ("Des conseillers souscrivent au projet de nouvelle Résolution reproduit dans l'Annexe 2 du Document C24/15.",),
         ("C24/15", NEW, "2", "tabled", False), "the vehicle is named, though in a debate"),
        ("fr", ("Le Groupe a élaboré un projet de résolution (voir l'annexe du document).",),
         ("C24/8(Rev.1)", NEW, "", "tabled", True), "the only paper of the item"),
        ("fr", ("Le Document C24/77 propose de modifier la Décision 482 du Conseil.",),
         ("C24/77", "council/decision-482", "", "tabled", False), "a decision by its number"),
        ("en", ("The councillor introduced Document C24/7(Rev.2), in which the Council was invited to approve a revision of Resolution 2001 (C90, last amended C97).",),
         ("C24/7(Rev.2)", "council/2001", "", "tabled", False), "an invitation in a presentation"),
        ("en", ("The secretariat introduced Document C24/8(Rev.1). Annex A to the document contained a proposed revision of Council Resolution 1332.",),
         ("C24/8(Rev.1)", "council/1332", "A", "tabled", True), "a back-reference stands for the vehicle"),
        ("en", ("The group had prepared a draft new resolution, contained in Annex 1 to Document C24/15.",),
         ("C24/15", NEW, "1", "tabled", False), "a new resolution"),
        ("en", ("Document C24/77 contained proposed amendments to Council Decision 482.",),
         ("C24/77", "council/decision-482", "", "tabled", False), "amendments"),
    ],
)  # fmt: skip
def test_proposals(language, paragraphs, expected, reason):
    assert proposed(item_of(*paragraphs, language=language)) == [expected], reason


@pytest.mark.parametrize(
    ("language", "words", "reason"),
    [
        ("fr", "Un conseiller souscrit aux modifications qu'il est proposé d'apporter à la Résolution 1306 du Conseil.", "a position, and no document"),
        ("fr", "Le texte intègre les révisions apportées à la Résolution 179 (Rév. Bucarest, 2022).", "revisions made elsewhere"),
        ("fr", "La Résolution 1306 du Conseil n'a été modifiée que récemment.", "a change in the past"),
        ("en", "One councillor opposed the proposed amendments to Council Resolution 1306.", "a position, and no document"),
        ("en", "The text reflected the revisions made to Resolution 179 (Rev. Bucharest, 2022).", "revisions made elsewhere"),
    ],
)  # fmt: skip
def test_what_proposes_nothing(language, words, reason):
    assert item_of(words, language=language, heading="1\tPoint").proposals == [], reason


def test_a_proposal_told_twice_is_one():
    record = item_of(
        "Le Document C24/8(Rév.1) est présenté. L'Annexe A du document contient une proposition de révision de la Résolution 1332 du Conseil.",
        "Le Document C24/8(Rév.1) propose une révision de la Résolution 1332.",
    )
    assert proposed(record) == [("C24/8(Rev.1)", "council/1332", "A", "tabled", False)]
    assert record.proposals[0].where == "1.1"


TABLED = "Le Document C24/9 propose une révision de la Résolution 1332 du Conseil."
TABLED_EN = "Document C24/9 proposed a revision of Council Resolution 1332."


@pytest.mark.parametrize(
    ("language", "decision", "status", "reason"),
    [
        ("fr", "Le Conseil adopte la révision de la Résolution 1332.", "adopted", "named"),
        ("fr", "Le Conseil adopte le texte, tel que modifié.", "adopted_as_amended", "a back-reference, with changes"),
        ("fr", "Le Conseil adopte la révision de la Résolution 1332 figurant dans le Document C24/9, telle que modifiée.", "adopted_as_amended", "named with its vehicle"),
        ("fr", "Le Conseil modifie la Résolution 1332.", "adopted", "amending it adopts the change"),
        ("fr", "L'examen de la révision de la Résolution 1332 est reporté à la session de 2025.", "deferred", "deferred"),
        ("fr", "Le Conseil décide de reporter l'examen de ce point.", "deferred", "the whole item is deferred"),
        ("fr", "La révision de la Résolution 1332 est rejetée.", "rejected", "rejected"),
        ("fr", "La révision de la Résolution 1332 est retirée.", "withdrawn", "withdrawn"),
        ("fr", "Le Conseil charge le Secrétariat de mener des consultations sur le texte.", "under_consultation", "talks"),
        ("fr", "Le Conseil prend note du Document C24/9.", "tabled", "noting the paper adopts nothing"),
        ("en", "The Council adopted the revision of Resolution 1332.", "adopted", "named"),
        ("en", "The revision of Resolution 1332 was adopted, as amended.", "adopted_as_amended", "with changes"),
        ("en", "Consideration of the item was deferred to the next meeting.", "deferred", "the whole item is deferred"),
        ("en", "The proposed revision of Resolution 1332 was not adopted.", "rejected", "not adopted"),
        ("en", "The matter was referred to an ad hoc group.", "under_consultation", "a group works on it"),
    ],
)  # fmt: skip
def test_the_status_follows_the_decision(language, decision, status, reason):
    record = item_of(TABLED if language == "fr" else TABLED_EN, decision, language=language)
    assert [(each.vehicle, each.status) for each in record.proposals] == [("C24/9", status)], reason


def test_approving_the_paper_is_not_adopting_the_change_it_carries():
    record = item_of(TABLED, "Le Conseil approuve le Document C24/9.")
    assert record.proposals[0].status == "tabled"
    assert [note.where for note in record.notes if "council/1332" in note.message] == ["1.2"]


def test_a_change_that_no_presentation_told_of():
    record = item_of(
        "Le Conseil adopte la révision de la Résolution 1332 du Conseil figurant dans l'Annexe B du Document C24/9."
    )
    assert proposed(record) == [("C24/9", "council/1332", "B", "adopted", False)]
