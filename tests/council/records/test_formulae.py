"""The formulae of decisions, each in a sentence of our own: what it does, to which papers and resolutions.

An item is about C24/8(Rev.1). Acts are written as `lines.acts` writes them: "?" marks what rests on a back-reference.
"""

import pytest

from tests.council.records.lines import acts, bases, item_of

ENGLISH = [
    ("It rests on the chair's proposal before it",
     ["The Chair proposed that Document C24/8(Rev.1) be noted.", "It was so agreed."], [("noted", "C24/8(Rev.1)")]),
    ("approved", ["Document C24/8(Rev.1) was approved."], [("approved", "C24/8(Rev.1)")]),
    ("noted", ["Document C24/8(Rev.1) was noted."], [("noted", "C24/8(Rev.1)")]),
    ("a list of papers", ["Documents C24/12, C24/13 and C24/INF/3 were noted."],
     [("noted", "C24/12", "C24/13", "C24/INF/3")]),
    ("noted, and a second act on the same paper",
     ["The Council noted the report contained in Document C24/9 and agreed to transmit it to the Conference, together with its views."],
     [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("agreed, at the end of a debate paragraph",
     ["Two councillors asked for a shorter text. The Council agreed to their proposal that further resolves 4 be deleted."],
     [("agreed",)]),
    ("an agreed conclusion, and no article before Council",
     ["The facilitator reported. Council agreed on the following conclusion that the group should end its work. He was thanked."],
     [("agreed",)]),
    ("elected", ["Mr C. MODEL (Ruritania) was elected Vice-Chair of CWG-COP by acclamation."], [("elected",)]),
    ("elected, with a space lost", ["Mr C. Model (Ruritania) was electedVice-Chair by acclamation."], [("elected",)]),
    ("elected by the Council", ["The Council elected Ms A. MODEL (Freedonia) Chair by acclamation."], [("elected",)]),
    ("instructed", ["The Council instructed the Secretary-General to prepare a study for the 2025 session."], [("instructed",)]),
    ("requested", ["The Council requested the secretariat to continue the work and report."], [("requested",)]),
    ("approved as a block, adopting the texts in the annexes",
     ["The Plenary approves the recommendations in Document C24/9, thereby adopting the texts in its annexes."],
     [("approved", "C24/9"), ("adopted",)]),
    ("adopted: a new resolution in an annex",
     ["The Council adopted the draft new Resolution contained in Annex 1 to Document C24/15."],
     [("adopted", "new C24/15#1 adopted")]),
    ("adopted: a revision", ["The Council adopted the revised Council Resolution 1332 (C11, last amended C23)."],
     [("adopted", "council/1332 adopted")]),
    ("adopted: a decision", ["The Council adopted Council Decision 482."], [("adopted", "council/decision-482 adopted")]),
    ("approved: the paper, and the resolution in its annex",
     ["The Council approved Document C24/15 and adopted the new resolution in the annex."],
     [("approved", "C24/15"), ("adopted", "new C24/15# adopted")]),
    ("noted on an understanding",
     ["The Council took note of Document C24/9, on the understanding that the secretariat would complete it."],
     [("noted", "C24/9")]),
    ("endorsed", ["The Council endorsed the conclusions contained in Document C24/9."], [("endorsed", "C24/9")]),
    ("decided to", ["The Council decided to extend the mandate of the group."], [("decided",)]),
    ("decided that, impersonal", ["It was decided that the group would meet in January."], [("decided",)]),
    ("decided to defer is deferred", ["The Council decided to defer consideration of Document C24/9."], [("deferred", "C24/9")]),
    ("invited", ["The Council invited Member States to submit their views."], [("invited",)]),
    ("deferred", ["Consideration of Document C24/9 was postponed to the next meeting."], [("deferred", "C24/9")]),
    ("deferred: to be taken up again", ["The item would be taken up again at the sixth plenary meeting."], [("deferred",)]),
    ("referred", ["Document C24/9 was referred to an ad hoc group."], [("referred", "C24/9")]),
    ("referred to a meeting is deferred", ["Document C24/9 was referred to a later meeting."], [("deferred", "C24/9")]),
    ("referred: to be dealt with by a group",
     ["The Chair proposed that the matter be dealt with by an ad hoc group.", "It was so agreed."], [("referred",)]),
    ("consultations",
     ["The Chair proposed that informal consultations be held by the councillor from Italy, who would report to a later meeting.",
      "It was so agreed."], [("consultations",)]),
    ("consultations, whatever verb introduces them",
     ["The Council instructed the Chair of CWG-COP to hold informal discussions."], [("consultations",)]),
    ("tacit, in the chair's voice",
     ["The Chair took it that the Council wished to approve Document C24/9.", "It was so decided."], [("approved", "C24/9")]),
    ("tacit, if there is no objection",
     ["If there was no objection, he would take it that the Council approved Document C24/9.", "It was so agreed."],
     [("approved", "C24/9")]),
    ("transmitted", ["The Council agreed to forward Document C24/9 to PP-26."], [("transmitted", "C24/9")]),
    ("withdrawn", ["Document C24/9 was withdrawn."], [("withdrawn", "C24/9")]),
    ("rejected", ["The Council rejected the revision of Council Resolution 1332."], [("rejected", "council/1332 rejected")]),
    ("not adopted is rejected", ["The amendments to Council Resolution 1332 were not adopted."],
     [("rejected", "council/1332 rejected")]),
    ("did not approve is rejected", ["The Council did not approve Document C24/9."], [("rejected", "C24/9")]),
    ("amended", ["The Council amended Council Resolution 1299."], [("amended", "council/1299 amended")]),
    ("abrogated, several", ["Council Resolutions 1336 and 1344 were abrogated."],
     [("abrogated", "council/1336 abrogated", "council/1344 abrogated")]),
    ("adopted as amended", ["Council Resolution 1299 was adopted, as amended."],
     [("adopted", "council/1299 adopted_as_amended")]),
    ("the report: the only paper of the item", ["The report was approved."], [("approved", "?C24/8(Rev.1)")]),
    ("the agenda: the only paper of the item", ["The draft agenda was adopted."], [("adopted", "?C24/8(Rev.1)")]),
    ("what is told of the object is no object",
     ["The Council noted Document C24/9, which followed up Document C24/10 and Council Resolution 1299."],
     [("noted", "C24/9")]),
    ("a resolution that a report is about is not adopted",
     ["The Council approved the report on Council Resolution 1299 in Document C24/9."],
     [("approved", "C24/9", "council/1299 none")]),
    ("a resolution to be applied is not changed",
     ["The Council instructed the secretariat to implement Council Resolution 1299."], [("instructed", "council/1299 none")]),
    ("a resolution that is the basis is not the object",
     ["The Council, in accordance with Council Resolution 1299, approved Document C24/9."], [("approved", "C24/9")]),
    ("several sentences of one paragraph",
     ["The Council agreed to delete further resolves 9 and instructed the secretariat to report. Document C24/12 was noted."],
     [("agreed",), ("instructed",), ("noted", "C24/12")]),
    ("that A be approved and that B do C",
     ["The Council agreed that Document C24/9 be approved and that the secretariat should write to the group."],
     [("approved", "C24/9"), ("agreed",)]),
    ("after a lead", ["Following a short debate, the Council, having heard all views, noted Document C24/9."], [("noted", "C24/9")]),
    ("thanked and noted", ["The Council thanked the group and noted Document C24/9."], [("noted", "C24/9")]),
    ("as amended, between commas", ["Document C24/9, as amended, was approved."], [("approved", "C24/9")]),
    ("a decision of its own, without its body", ["The Council adopted draft Decision 35 in Document C24/9."],
     [("adopted", "?council/decision-35 adopted")]),
    ("a number that only the Council's series reaches", ["The Council adopted draft Decision 635 in Document C24/9."],
     [("adopted", "council/decision-635 adopted")]),
    ("an ad hoc group to consider it",
     ["The Chair suggested that an ad hoc group be set up to consider the matter.", "It was so agreed."], [("referred",)]),
    ("declared elected", ["The Chair declared Ms A. MODEL (Italy) elected by acclamation."], [("elected",)]),
    ("confirmed", ["The Council confirmed that the next session would be held in June."], [("agreed",)]),
    ("established", ["The Council established a working group on capacity building."], [("decided",)]),
    ("a second act on the same subject", ["Document C24/9 was approved and transmitted to PP-26."],
     [("approved", "C24/9"), ("transmitted", "C24/9")]),
    ("a second act on a subject of its own", ["Document C24/9 was approved and the draft agenda was adopted."],
     [("approved", "C24/9"), ("adopted", "?C24/8(Rev.1)")]),
    ("after a semicolon", ["The Chair thanked the group; the Council noted Document C24/9."], [("noted", "C24/9")]),
]  # fmt: skip

FRENCH = [
    ("elle repose sur la proposition du Président",
     ["À la lumière du débat, le Président invite le Conseil à prendre note du Document C24/9 et propose que la Présidente du GTC-COP "
      "tienne des consultations informelles sur les propositions de modification de la Résolution 1332 du Conseil.",
      "Il en est ainsi décidé."],
     [("noted", "C24/9"), ("consultations", "council/1332 under_consultation")]),
    ("il est demandé de mener des discussions",
     ["Le Président propose qu'il soit demandé au conseiller de l'Italie de mener des discussions informelles et de soumettre un texte "
      "à une séance ultérieure.", "Il en est ainsi décidé."], [("consultations",)]),
    ("prend note, étant entendu", ["Le Conseil prend note du Document C24/9, étant entendu que le Secrétariat le complétera."],
     [("noted", "C24/9")]),
    ("approuve et adopte", ["Le Conseil approuve le Document C24/15 et adopte la nouvelle Résolution figurant en annexe."],
     [("approved", "C24/15"), ("adopted", "new C24/15# adopted")]),
    ("il est pris note", ["Il est pris note du Document C24/9."], [("noted", "C24/9")]),
    ("prend note d'une liste", ["Le Conseil prend note des Documents C24/9 et C24/INF/3."], [("noted", "C24/9", "C24/INF/3")]),
    ("est approuvé", ["Le Document C24/9 est approuvé."], [("approved", "C24/9")]),
    ("est adopté tel que modifié", ["La Résolution 1299 du Conseil est adoptée telle que modifiée."],
     [("adopted", "council/1299 adopted_as_amended")]),
    ("ainsi modifié", ["Le projet de nouvelle Décision, ainsi modifié, est adopté."],
     [("adopted", "new ?C24/8(Rev.1)# adopted_as_amended")]),
    ("entérine", ["Le Conseil entérine les conclusions figurant dans le Document C24/9."], [("endorsed", "C24/9")]),
    ("souscrit: le Conseil, et non un conseiller", ["Le Conseil souscrit aux conclusions figurant dans le Document C24/9."],
     [("endorsed", "C24/9")]),
    ("décide de", ["Le Conseil décide de prolonger le mandat du groupe."], [("decided",)]),
    ("décide que", ["Le Conseil décide que le groupe se réunira en janvier."], [("decided",)]),
    ("il est décidé de", ["Il est décidé de créer un groupe."], [("decided",)]),
    ("convient", ["Le Conseil convient que le groupe se réunira en janvier."], [("agreed",)]),
    ("convient de transmettre", ["Le Conseil prend note du Document C24/9 et convient de le transmettre à l'ONU."],
     [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("charge", ["Le Conseil charge le Secrétaire général d'élaborer une étude."], [("instructed",)]),
    ("invite", ["Le Conseil invite les États Membres à soumettre leurs vues."], [("invited",)]),
    ("prie", ["Le Conseil prie le Secrétariat de faire rapport."], [("requested",)]),
    ("l'examen est reporté", ["L'examen du Document C24/9 est reporté à une séance ultérieure."], [("deferred", "C24/9")]),
    ("sera reprise", ["La question sera reprise lors d'une séance ultérieure."], [("deferred",)]),
    ("renvoie à une séance", ["Le Conseil renvoie l'examen du Document C24/9 à sa prochaine séance."], [("deferred", "C24/9")]),
    ("renvoie à un groupe", ["Le Document C24/9 est renvoyé à un groupe ad hoc."], [("referred", "C24/9")]),
    ("est élue", ["Mme K. MODÈLE (Suède) est élue Vice-Présidente du GTC-COP par acclamation."], [("elected",)]),
    ("n'approuve pas", ["Le Conseil n'approuve pas le Document C24/9."], [("rejected", "C24/9")]),
    ("n'est pas adoptée", ["La révision de la Résolution 1332 du Conseil n'est pas adoptée."],
     [("rejected", "council/1332 rejected")]),
    ("est retiré", ["Le Document C24/9 est retiré."], [("withdrawn", "C24/9")]),
    ("modifie", ["Le Conseil modifie la Résolution 1299 (C08, dernière mod. C20)."], [("amended", "council/1299 amended")]),
    ("est abrogée", ["La Décision 482 du Conseil est abrogée."], [("abrogated", "council/decision-482 abrogated")]),
    ("tacite", ["Le Président considère que le Conseil souhaite approuver le Document C24/9.", "Il en est ainsi décidé."],
     [("approved", "C24/9")]),
    ("sauf objection", ["S'il n'y a pas d'objection, il considérera que le Conseil approuve le Document C24/9.", "Il en est ainsi convenu."],
     [("approved", "C24/9")]),
    ("le rapport: le seul document du point", ["Le Conseil prend note du rapport."], [("noted", "?C24/8(Rev.1)")]),
    ("la proposition est approuvée", ["Le Président propose de prendre note du Document C24/9.", "La proposition du Président est approuvée."],
     [("noted", "C24/9")]),
    ("remercie et prend note", ["Le Conseil remercie le Groupe et prend note du Document C24/9."], [("noted", "C24/9")]),
    ("tel que modifié, entre virgules", ["Le Document C24/9, tel que modifié, est approuvé."], [("approved", "C24/9")]),
    ("il, après un point-virgule", ["Le Conseil approuve le Document C24/9; il charge le Secrétariat de le publier."],
     [("approved", "C24/9"), ("instructed",)]),
    ("en poursuivre l'examen",
     ["Le Conseil décide de prendre note du Document C24/9 et d'en poursuivre l'examen à sa prochaine séance."],
     [("noted", "C24/9"), ("deferred", "C24/9")]),
    ("une Décision du Conseil, sans son organe", ["Le Conseil adopte la Décision 35."],
     [("adopted", "?council/decision-35 adopted")]),
    ("un numéro que seul le Conseil atteint", ["Le Conseil adopte la Décision 635."],
     [("adopted", "council/decision-635 adopted")]),
    ("créer un groupe ad hoc", ["Le Président propose de créer un groupe ad hoc chargé d'examiner la question.", "Il en est ainsi décidé."],
     [("referred",)]),
    ("proclame élu", ["Le Président proclame M. A. MODÈLE (Italie) élu par acclamation."], [("elected",)]),
    ("autorise", ["Le Conseil autorise le Secrétaire général à signer l'accord."], [("decided",)]),
    ("conclut", ["Le Président conclut que le Conseil souhaite approuver le Document C24/9.", "Il en est ainsi décidé."],
     [("approved", "C24/9")]),
    ("charge quelqu'un de consulter", ["Le Conseil charge le Secrétariat de tenir des consultations avec les membres."], [("consultations",)]),
    ("une note sur des consultations n'en est pas", ["Le Conseil prend note du Document C24/9 sur les consultations informelles."],
     [("noted", "C24/9")]),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "paragraphs", "expected"), ENGLISH)
def test_english(reason, paragraphs, expected):
    assert acts(item_of(*paragraphs, language="en")) == expected, reason


@pytest.mark.parametrize(("reason", "paragraphs", "expected"), FRENCH)
def test_french(reason, paragraphs, expected):
    assert acts(item_of(*paragraphs)) == expected, reason


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It was so agreed."),
        ("en", "It was so decided."),
        ("en", "The Council so agreed."),
        ("en", "After a short discussion, it was so agreed."),
        ("en", "The proposal was accepted."),
        ("en", "The Council approved that proposal."),
        ("fr", "Il en est ainsi décidé."),
        ("fr", "Il en est ainsi convenu."),
        ("fr", "Il en est décidé ainsi."),
        ("fr", "Après un bref échange de vues, il en est ainsi décidé."),
        ("fr", "La proposition est approuvée."),
        ("fr", "Le Conseil accepte cette proposition."),
    ],
)
def test_formulae_of_assent(language, words):
    proposal = {
        "en": "The Chair proposed that Document C24/9 be approved.",
        "fr": "Le Président propose d'approuver le Document C24/9.",
    }
    record = item_of(proposal[language], words, language=language)
    assert acts(record) == [("approved", "C24/9")]
    assert bases(record) == [("1.2", "1.1")]


@pytest.mark.parametrize(
    ("language", "words", "modality"),
    [
        ("en", "Ms A. MODEL (Italy) was elected Chair by acclamation.", "acclamation"),
        ("en", "The proposal contained in Document C24/9 was rejected by 25 votes to 12, with 3 abstentions.", "vote"),
        ("en", "Document C24/9 was approved by consensus.", "consensus"),
        ("fr", "M. A. MODÈLE (Italie) est élu Président par acclamation.", "acclamation"),
        ("fr", "À l'issue d'un vote, le Conseil, par 20 voix contre 5, approuve le Document C24/9.", "vote"),
        ("fr", "Le Document C24/9 est approuvé.", "consensus"),
    ],
)
def test_how_it_was_decided(language, words, modality):
    assert [each.modality for each in item_of(words, language=language).items[0].decisions] == [modality]


@pytest.mark.parametrize(
    ("language", "words", "conditional"),
    [
        ("en", "The Council noted Document C24/9, on the understanding that work would go on.", True),
        ("en", "The Council approved Document C24/9, subject to editorial changes.", True),
        ("en", "The Council noted Document C24/9.", False),
        ("fr", "Le Conseil approuve le Document C24/9, sous réserve de modifications de forme.", True),
        ("fr", "Le Conseil prend note du Document C24/9, étant entendu que les travaux se poursuivent.", True),
        ("fr", "Le Conseil prend note du Document C24/9.", False),
    ],
)
def test_conditions(language, words, conditional):
    assert [each.conditional for each in item_of(words, language=language).items[0].decisions] == [conditional]


def test_in_a_committee_the_committee_decides():
    words = "The Committee approved Document C24/9."
    assert acts(item_of(words, language="en", meeting="ADM2")) == [("approved", "C24/9")]
    assert acts(item_of(words, language="en", meeting="PL2")) == []
