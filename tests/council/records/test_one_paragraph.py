"""The formulae by which the Council decides, one paragraph each in a whole small record; and their look-alikes."""

import pytest

from tests.council.records.lines import acts, item_of, warnings

# One paragraph each: what it decides.
FRENCH = [
    ("Il est pris note du Document C24/9.", [("noted", "C24/9")]),
    ("Le Conseil prend acte des Documents C24/9 et C24/10.", [("noted", "C24/9", "C24/10")]),
    ("Le Conseil prend note du rapport, étant entendu que le Secrétariat le complètera.", [("noted", "?C24/8(Rev.1)")]),
    ("Les Documents C24/9, C24/10 et C24/11 sont approuvés.", [("approved", "C24/9", "C24/10", "C24/11")]),
    (
        "Le Conseil approuve le Document C24/9 et adopte la nouvelle Résolution figurant en annexe.",
        [("approved", "C24/9"), ("adopted", "new C24/9# adopted")],
    ),
    (
        "Le Conseil adopte le projet de nouvelle Décision reproduit dans le Document C24/9.",
        [("adopted", "new C24/9# adopted")],
    ),
    ("La Résolution 1332 du Conseil est adoptée telle que modifiée.", [("adopted", "council/1332 adopted_as_amended")]),
    ("La Résolution 1332 du Conseil, ainsi modifiée, est adoptée.", [("adopted", "council/1332 adopted_as_amended")]),
    ("Le Conseil adopte la révision de la Résolution 1332 du Conseil.", [("adopted", "council/1332 adopted")]),
    ("Le Conseil entérine les conclusions du Document C24/9.", [("endorsed", "C24/9")]),
    ("Le Conseil souscrit aux conclusions du Document C24/9.", [("endorsed", "C24/9")]),
    ("Il est décidé de tenir une séance supplémentaire.", [("decided",)]),
    ("Le Conseil convient que le calendrier sera revu.", [("agreed",)]),
    ("Le Conseil convient de transmettre le Document C24/9 à la Commission.", [("transmitted", "C24/9")]),
    ("Le Conseil charge le Secrétaire général de préparer un plan.", [("instructed",)]),
    ("Le Conseil invite les États Membres à faire part de leurs vues.", [("invited",)]),
    ("Le Conseil prie le Secrétariat de lui faire rapport.", [("requested",)]),
    ("L'examen du Document C24/9 est reporté à la session de 2025 du Conseil.", [("deferred", "C24/9")]),
    ("L'examen de la Résolution 1332 du Conseil est reporté à 2025.", [("deferred", "council/1332 deferred")]),
    ("Le Document C24/9 est renvoyé au groupe ad hoc.", [("referred", "C24/9")]),
    ("Mme A. EXEMPLE (Pays A) est élue Présidente du groupe par acclamation.", [("elected",)]),
    ("Le Document C24/9 est retiré.", [("withdrawn", "C24/9")]),
    (
        "La proposition de modification de la Résolution 1332 du Conseil est rejetée.",
        [("rejected", "council/1332 rejected")],
    ),
    ("Le Conseil n'approuve pas le Document C24/9.", [("rejected", "C24/9")]),
    ("Le Conseil décide de ne pas approuver le Document C24/9.", [("rejected", "C24/9")]),
    (
        "Le Conseil abroge les Résolutions 1010, 1011 et 1012 du Conseil.",
        [("abrogated", "council/1010 abrogated", "council/1011 abrogated", "council/1012 abrogated")],
    ),
    (
        "Les Résolutions 1010 et 1011 du Conseil sont abrogées.",
        [("abrogated", "council/1010 abrogated", "council/1011 abrogated")],
    ),
    (
        "La plénière approuve les recommandations du Document C24/120, adoptant ainsi les textes de ses annexes.",
        [("approved", "C24/120"), ("adopted",)],
    ),
    ("Le Conseil, ayant examiné le Document C24/9, approuve le Document C24/10.", [("approved", "C24/10")]),
    ("Le Conseil, ayant examiné le Document C24/9, l'approuve.", [("approved", "C24/9")]),
    ("Le Conseil se félicite du Document C24/9 et en prend note.", [("noted", "C24/9")]),
    (
        "Le Conseil prend note du Document C24/9 et le transmet à la Conférence.",
        [("noted", "C24/9"), ("transmitted", "C24/9")],
    ),
    (
        "Le Conseil décide, par 24 voix contre 10 et 4 abstentions, d'approuver le Document C24/9.",
        [("approved", "C24/9")],
    ),
    ("La proposition est mise aux voix et est rejetée par 20 voix contre 12.", [("rejected",)]),
    ("Un conseiller demande la parole. Le Conseil prend note du Document C24/9.", [("noted", "C24/9")]),
]

ENGLISH = [
    ("Documents C24/9, C24/10 and C24/11 were approved.", [("approved", "C24/9", "C24/10", "C24/11")]),
    (
        "The Council noted the report contained in Document C24/9 and agreed to transmit it to the Conference.",
        [("noted", "C24/9"), ("transmitted", "C24/9")],
    ),
    ("Two views were put. The Council agreed to their proposal that the last sentence be deleted.", [("agreed",)]),
    ("Council agreed on the following conclusion that the work should go on.", [("agreed",)]),
    ("Ms A. EXAMPLE (Country A) was elected Chair of the group by acclamation.", [("elected",)]),
    ("The Council instructed the Secretary-General to prepare a plan for its 2025 session.", [("instructed",)]),
    ("The Council requested the secretariat to continue its work and report.", [("requested",)]),
    (
        "The plenary meeting approves the recommendations in Document C24/120, thereby adopting the texts in its annexes.",
        [("approved", "C24/120"), ("adopted",)],
    ),
    (
        "The Council approved Document C24/9 and adopted the new Resolution contained in its annex.",
        [("approved", "C24/9"), ("adopted", "new C24/9# adopted")],
    ),
    (
        "The Council adopted the draft new Resolution in the annex to Document C24/9.",
        [("adopted", "new C24/9# adopted")],
    ),
    ("The Council adopted the revised Council Resolution 1332.", [("adopted", "council/1332 adopted")]),
    ("The Council approved the draft revision of Council Resolution 1332.", [("approved", "council/1332 adopted")]),
    (
        "The draft revision of Council Resolution 1332, as amended, was adopted.",
        [("adopted", "council/1332 adopted_as_amended")],
    ),
    ("The Council took note of Document C24/9, on the understanding that it would be completed.", [("noted", "C24/9")]),
    ("The Council endorsed the conclusions in Document C24/9.", [("endorsed", "C24/9")]),
    ("It was decided that a further meeting would be held.", [("decided",)]),
    ("The Council invited Member States to make their views known.", [("invited",)]),
    ("Consideration of Document C24/9 was deferred to the 2025 session of the Council.", [("deferred", "C24/9")]),
    ("Consideration of Council Resolution 1332 was deferred.", [("deferred", "council/1332 deferred")]),
    ("The item would be taken up again at the sixth plenary meeting.", [("deferred",)]),
    ("Document C24/9 was referred to the ad hoc group.", [("referred", "C24/9")]),
    ("Document C24/9 was referred to a later meeting.", [("deferred", "C24/9")]),
    ("Document C24/9 was withdrawn.", [("withdrawn", "C24/9")]),
    ("The proposed revision of Council Resolution 1332 was rejected.", [("rejected", "council/1332 rejected")]),
    ("The Council did not approve Document C24/9.", [("rejected", "C24/9")]),
    (
        "The Council abrogated Council Resolutions 1010, 1011 and 1012.",
        [("abrogated", "council/1010 abrogated", "council/1011 abrogated", "council/1012 abrogated")],
    ),
    ("The Council, having considered Document C24/9, approved Document C24/10.", [("approved", "C24/10")]),
    ("The Council, having considered Document C24/9, approved it.", [("approved", "C24/9")]),
    ("The Council welcomed Document C24/9 and noted it.", [("noted", "C24/9")]),
    ("The Council considered Document C24/9 and approved Document C24/10.", [("approved", "C24/10")]),
    (
        "The Council decided by 24 votes to 10, with 4 abstentions, to approve Document C24/9.",
        [("approved", "C24/9")],
    ),
    ("The proposal was put to the vote and was rejected by 20 votes to 12.", [("rejected",)]),
    ("Document C24/9 was approved; Document C24/10 was noted.", [("approved", "C24/9"), ("noted", "C24/10")]),
]


@pytest.mark.parametrize(
    ("language", "words", "expected"), [("fr", *row) for row in FRENCH] + [("en", *row) for row in ENGLISH]
)
def test_one_paragraph_decides(language, words, expected):
    record = item_of(words, language=language)
    assert acts(record) == expected
    assert record.items[0].outcome == "decided"


FRENCH_NOT = [
    ("Le Conseil est invité à prendre note du Document C24/9.", "a cover box"),
    ("Il est proposé dans le Document C24/9 que le Conseil approuve un plan.", "what a document proposes"),
    ("La contribution propose de modifier la Résolution 1332 du Conseil.", "what a contribution proposes"),
    ("Une conseillère présente le Document C24/9, dans lequel le Conseil est invité à adopter un texte.", "presented"),
    ("Plusieurs conseillers approuvent le Document C24/9 et s'en félicitent.", "councillors approve"),
    ("Un conseiller prend note avec satisfaction du Document C24/9.", "a councillor notes"),
    ('Le texte dit: "Le Conseil décide de créer un groupe".', "words in quotation marks"),
    ("À sa session de 2019, le Conseil a chargé le Secrétariat d'un rapport.", "an earlier session"),
    ("À sa session de 2019, le Conseil approuve le Document C19/9.", "an earlier session in the present tense"),
    ("La Conférence de plénipotentiaires décide de réviser la Résolution 140 (Rév. Dubaï, 2018).", "another body"),
    ("La Commission d'études 17 approuve le Document C24/9.", "another body's approval"),
    ("Le Document C24/9 est approuvé par le groupe de travail.", "approved by a group"),
    ("Un conseiller rappelle que, à Genève, le Conseil approuve le budget.", "somebody's words"),
    ("Le Conseil approuve-t-il le Document C24/9?", "a question"),
    ("Si le Conseil approuve le Document C24/9, le Secrétariat pourra agir.", "what would follow"),
    ("Le Conseil examine le Document C24/9.", "what it examines it has not settled"),
]

ENGLISH_NOT = [
    ("The Council was invited to endorse the recommendations in Document C24/9.", "an invitation in a presentation"),
    ("The Council is invited to note Document C24/9.", "a cover box"),
    ("A councillor introduced Document C24/9, in which it was proposed that the Council adopt a text.", "presented"),
    ("The contribution proposed to revise Council Resolution 1332.", "what a contribution proposes"),
    ("Many councillors welcomed Document C24/9 and took note of it with appreciation.", "councillors note"),
    ("One councillor supported the proposal to approve Document C24/9.", "a councillor supports"),
    ('She read out the text: "The Council decided to establish a group".', "words in quotation marks"),
    ('The operative part "resolves to establish a Council Working Group" should be kept.', "operative text"),
    ("At its 2019 session, the Council requested the secretariat to report.", "an earlier session"),
    ("The report recalled that the Council approved the plan at its 2019 session.", "an earlier session at the end"),
    ("The Plenipotentiary Conference decided to revise Resolution 140 (Rev. Dubai, 2018).", "another body"),
    ("Document C24/9 was approved by the working group.", "approved by a group"),
    ("If the Council approved Document C24/9, the secretariat would proceed.", "what would follow"),
    ("The Council considered that the group had met and approved its report.", "what somebody else did"),
    ("The Chair said that the Council noted many reports every year.", "the chair's remark"),
    ("The Council noted that much remained to be done.", "an observation settles no paper"),
]


@pytest.mark.parametrize(
    ("language", "words", "reason"), [("fr", *row) for row in FRENCH_NOT] + [("en", *row) for row in ENGLISH_NOT]
)
def test_what_only_looks_like_a_decision(language, words, reason):
    record = item_of(words, language=language)
    assert acts(record) == [], reason
    assert record.items[0].outcome == "no_decision_recorded", reason
    assert not warnings(record)
