"""Follow-ups: who is asked to do what, by when, in the record's own words."""

import pytest

from council.records.record import FollowUp
from tests.council.records.lines import item_of

AGREED = {"fr": "Il en est ainsi décidé.", "en": "It was so agreed."}


@pytest.mark.parametrize(
    ("language", "words", "expected", "reason"),
    [
        ("fr", "Le Conseil charge le Secrétaire général d'élaborer une étude pour sa session de 2025.",
         FollowUp("le Secrétaire général", "élaborer une étude pour sa session de 2025", "C25"), "instructed, with a session"),
        ("fr", "Le Conseil invite les États Membres à soumettre leurs vues au Conseil à sa session de 2026.",
         FollowUp("les États Membres", "soumettre leurs vues au Conseil à sa session de 2026", "C26"), "invited"),
        ("fr", "Le Conseil prend note du Document C24/9, étant entendu que le Secrétariat complétera l'annexe, qui sera soumise à la session de 2025 du Conseil.",
         FollowUp("le Secrétariat", "complétera l'annexe, qui sera soumise à la session de 2025 du Conseil", "C25"), "an understanding"),
        ("fr", "Le Président propose que la Présidente du GTC-COP tienne des consultations informelles et fasse rapport à une séance future.",
         FollowUp("la Présidente du GTC-COP", "tienne des consultations informelles et fasse rapport à une séance future"), "to a later meeting, not a session"),
        ("fr", "Le Président propose qu'il soit demandé au conseiller de l'Italie de mener des discussions.",
         FollowUp("conseiller de l'Italie", "mener des discussions"), "the article goes with its preposition"),
        ("fr", "Le Président propose que le Groupe de travail soit chargé d'examiner le texte.",
         FollowUp("le Groupe de travail", "examiner le texte"), "in the passive"),
        ("en", "The Council instructed the Secretary-General to report to the 2025 session of the Council.",
         FollowUp("the Secretary-General", "report to the 2025 session of the Council", "C25"), "instructed"),
        ("en", "The Council requested the Chair of CWG-FHR to report to Council 2026.",
         FollowUp("the Chair of CWG-FHR", "report to Council 2026", "C26"), "the session's name"),
        ("en", "Document C24/9 was noted, on the understanding that the secretariat would complete it.",
         FollowUp("the secretariat", "would complete it"), "an understanding"),
        ("en", "The Chair proposed that informal consultations be held by the councillor from Italy.",
         FollowUp("the councillor from Italy", "informal consultations be held by the councillor from Italy"), "in the passive"),
        ("en", "The Chair proposed that the secretariat should prepare a note.",
         FollowUp("the secretariat", "prepare a note"), "a task that is no other kind of act"),
        ("en", "The Council instructed the secretariat to report to the 2026 session of the United Nations General Assembly.",
         FollowUp("the secretariat", "report to the 2026 session of the United Nations General Assembly"), "another body's session"),
    ],
)  # fmt: skip
def test_follow_ups(language, words, expected, reason):
    paragraphs = [words, AGREED[language]] if words.startswith(("Le Président", "The Chair")) else [words]
    decisions = item_of(*paragraphs, language=language).items[0].decisions
    assert [task for decision in decisions for task in decision.follow_ups] == [expected], reason


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Le Conseil prend note du Document C24/9."),
        ("fr", "Le Conseil prend note du Document C24/9, étant entendu que le texte sera complété."),
        ("fr", "Le Conseil décide de prolonger le mandat du groupe."),
        ("en", "Document C24/9 was approved, subject to editorial changes."),
        ("en", "Ms A. MODEL (Italy) was elected Chair by acclamation."),
    ],
)
def test_decisions_that_ask_nobody(language, words):
    assert [decision.follow_ups for decision in item_of(words, language=language).items[0].decisions] == [[]]


def test_what_was_proposed_and_not_confirmed_asks_nobody():
    record = item_of("Le Président propose que le Secrétariat rédige une note.", "Un conseiller s'y oppose.")
    assert record.items[0].decisions == []
