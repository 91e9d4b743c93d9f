"""What looks like a decision and is none: invitations, positions, quotations, other bodies, earlier sessions."""

import pytest

from tests.council.records.lines import acts, item_of, record_of

ENGLISH = [
    ("an invitation on a cover", "Action required: The Council is invited to note Document C24/9."),
    ("an invitation in a presentation", "The Council was invited to endorse the conclusions in Document C24/9."),
    ("a contribution proposes", "The councillor from Italy introduced a contribution in which it was proposed that the Council adopt a text."),
    ("councillors support", "Several councillors supported the proposal, endorsed the report and took note with appreciation of the work."),
    ("an earlier session", "At its 2019 session, the Council requested the secretariat to report every year."),
    ("an earlier session, between commas", "The Council, at its 2019 session, requested the secretariat to report every year."),
    ("an earlier session, named last", "The Council adopted Resolution 1299 of the Council at its 2008 session."),
    ("the pluperfect", "The Council had approved the plan in 2022."),
    ("a councillor recalls", "One councillor recalled that the Council approved the budget every two years."),
    ("according to somebody", "According to the Chair of the group, the Council decided the matter."),
    ("operative text in quotation marks", 'The operative part read: "The Council decided to approve Document C24/9."'),
    ("operative text of a resolution", "resolves to instruct the Secretary-General to report"),
    ("the opening of a resolution", "The Council, considering the results achieved, resolves"),
    ("another body", "The working group noted the report and approved Document C24/9."),
    ("approved by another body", "Document C24/9 was approved by the working group."),
    ("adopted elsewhere", "The report was adopted at the Plenipotentiary Conference."),
    ("noted by a committee before", "The document had been noted by SC-ADM."),
    ("the chair of a group proposes", "The Chair of the group suggested that the Council approve Document C24/9."),
    ("the chair invites to go on", "The Chair invited the Council to consider the document."),
    ("the chair advises somebody", "The Chair suggested to the councillor from Italy that she contact the coordinator."),
    ("a wish", "One councillor said that the document should be approved."),
    ("a consideration", "The Council considered Document C24/9."),
    ("a relative clause", "The Chair thanked Ms A. MODEL, who was elected in 2022, for her work."),
    ("what the Council would do", "The Council would approve the budget in 2025."),
    ("a remark of the Council", "The Council noted that several councillors were absent."),
    ("a date in the past", "Resolution 1299 of the Council was adopted in 2008."),
    ("accepted by a councillor", "The amendments proposed by the councillor from Italy were accepted by the councillor from Chad."),
    ("agreed by those who spoke", "It was agreed by all speakers that the matter was urgent."),
    ("the body is invited", "The Committee was invited to take note of Document C24/9."),
    ("a group's task, told in passing", "A councillor asked about costs. The group was instructed to study them, he thought."),
    ("members are invited by a document", "Member States were invited to reply to the circular."),
]  # fmt: skip

FRENCH = [
    ("une invitation", "Le Conseil est invité à approuver le Document C24/9."),
    ("une contribution propose", "La contribution propose que le Conseil approuve le Document C24/9."),
    ("un document dans lequel", "Un représentant présente le Document C24/9, dans lequel le Conseil est invité à adopter un texte."),
    ("il est proposé", "Le conseiller présente un texte dans lequel il est proposé que le Conseil décide de prolonger le mandat."),
    ("des conseillers souscrivent", "Plusieurs conseillers souscrivent aux conclusions et approuvent le rapport."),
    ("un conseiller rappelle", "Un conseiller rappelle que le Conseil approuve le budget tous les deux ans."),
    ("une session antérieure", "À sa session de 2019, le Conseil adopte la Résolution 1299."),
    ("une session antérieure, entre virgules", "Le Conseil, à sa session de 2019, charge le Secrétariat de faire rapport."),
    ("le passé composé", "Le Conseil a approuvé le rapport à sa session de 2022."),
    ("aux termes d'un texte", "Aux termes de la Résolution 1299 du Conseil, le Conseil charge le Secrétaire général de faire rapport."),
    ("un dispositif cité", 'Le texte se lit comme suit: "Le Conseil décide d\'approuver le Document C24/9."'),
    ("un dispositif entre guillemets", "Le texte est le suivant: « Le Conseil adopte le Document C24/9. »"),
    ("le début d'une résolution", "Le Conseil, considérant les résultats obtenus, décide"),
    ("un dispositif", "décide de charger le Secrétaire général de faire rapport"),
    ("un autre organe", "Le Groupe de travail prend note du Document C24/9 et approuve le rapport."),
    ("approuvé par un autre", "Le document est approuvé par le Groupe de travail."),
    ("le Président d'un groupe", "Le Président du Groupe propose que le Conseil approuve le Document C24/9."),
    ("le Président conseille quelqu'un", "Le Président précise que la liste est close et lui suggère de s'adresser au coordonnateur."),
    ("le Président invite à examiner", "Le Président invite le Conseil à examiner le document."),
    ("un souhait", "Un conseiller estime que le document devrait être approuvé."),
    ("un examen", "Le Conseil examine le Document C24/9."),
    ("selon quelqu'un", "Selon la Présidente du GTC-COP, le Conseil approuve le budget."),
    ("une prière à quelques-uns", "Les questions sont posées par écrit, et chaque région est priée de désigner un conseiller."),
    ("un nom", "Un plan approuvé par le Conseil existe déjà."),
    ("acceptées par un conseiller", "Les modifications proposées par le conseiller de l'Italie sont acceptées par le conseiller du Tchad."),
    ("il est demandé à un orateur", "Il est demandé au conseiller de l'Italie de répéter sa question."),
    ("il est demandé si", "Il est demandé au secrétariat si les chiffres sont exacts."),
    ("il est demandé au Conseil", "Il est demandé au Conseil d'approuver le Document C24/9."),
    ("une tâche, rappelée en passant", "Un conseiller pose une question. Le groupe est chargé d'étudier les coûts."),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "words"), ENGLISH)
def test_english(reason, words):
    record = item_of(words, language="en")
    assert (acts(record), record.items[0].outcome) == ([], "no_decision_recorded"), reason


@pytest.mark.parametrize(("reason", "words"), FRENCH)
def test_french(reason, words):
    record = item_of(words)
    assert (acts(record), record.items[0].outcome) == ([], "no_decision_recorded"), reason


def test_an_annex_decides_nothing():
    record = record_of("1\tRapport", "1.1\tLe débat est clos.", "ANNEXE A", "Le Conseil décide de créer un groupe.")
    assert acts(record) == []


def test_a_heading_decides_nothing():
    assert acts(record_of("1\tLe Conseil approuve le Document C24/9", "1.1\tLe débat est ouvert.")) == []


def test_a_year_that_is_this_session_is_no_past():
    words = "At its 2024 session, the Council approved Document C24/9."
    assert acts(item_of(words, language="en")) == [("approved", "C24/9")]
    assert acts(item_of(words, language="en", session="C25")) == []
