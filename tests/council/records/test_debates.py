"""Proposals, assents and what becomes of them, over the paragraphs of an item; conditions, tasks and elections."""

import pytest

from tests.council.records.lines import acts, bases, item_of, record_of, warnings

ASSENT = {"fr": "Il en est ainsi décidé.", "en": "It was so agreed."}


# What the chair proposes, and what the assent that follows decides.
PROPOSED = [
    (
        "fr",
        "À la lumière des discussions, le Président invite le Conseil à prendre note du Document C24/8(Rév.1) et propose "
        "que la Présidente du groupe mène des consultations informelles sur les modifications proposées de la Résolution 1332 du Conseil.",
        [("noted", "C24/8(Rev.1)"), ("consultations", "council/1332 under_consultation")],
    ),
    (
        "fr",
        "Le Président propose qu'il soit demandé à la conseillère du Pays A de conduire des consultations informelles "
        "sur la révision de la Résolution 1332 du Conseil et de soumettre un texte à une séance ultérieure.",
        [("consultations", "council/1332 under_consultation")],
    ),
    (
        "fr",
        "Le Président propose de prendre note des Documents C24/9 et C24/10 et d'approuver le Document C24/11.",
        [("noted", "C24/9", "C24/10"), ("approved", "C24/11")],
    ),
    (
        "en",
        "The Chair proposed that the Council note Documents C24/9 and C24/10 and approve Documents C24/11 and C24/12.",
        [("noted", "C24/9", "C24/10"), ("approved", "C24/11", "C24/12")],
    ),
    ("fr", "Le Président propose d'approuver le Document C24/9.", [("approved", "C24/9")]),
    ("fr", "Le Président propose que le Document C24/9 soit approuvé.", [("approved", "C24/9")]),
    ("fr", "Le Président propose de reporter l'examen du Document C24/9.", [("deferred", "C24/9")]),
    (
        "fr",
        "S'il n'y a pas d'objection, le Président considérera que le Conseil approuve le Document C24/9.",
        [("approved", "C24/9")],
    ),
    ("fr", "Le Président propose de renvoyer le Document C24/9 au groupe ad hoc.", [("referred", "C24/9")]),
    ("fr", "Le Président croit comprendre que le Conseil approuve le Document C24/9.", [("approved", "C24/9")]),
    (
        "fr",
        "Le Président croit comprendre que le Conseil prend note du Document C24/9 et approuve le Document C24/10.",
        [("noted", "C24/9"), ("approved", "C24/10")],
    ),
    (
        "fr",
        "Le Président propose de prendre note du Document C24/9 et d'approuver le Document C24/10.",
        [("noted", "C24/9"), ("approved", "C24/10")],
    ),
    (
        "fr",
        "Le Président propose que la conseillère du Pays A mène des consultations informelles sur la Résolution 1332 du "
        "Conseil.",
        [("consultations", "council/1332 none")],  # nothing in the item proposes to change it
    ),
    (
        "en",
        "In the light of the discussion, the Chair invited the Council to note Document C24/8(Rev.1) and proposed that "
        "the Chair of the group hold informal consultations on the proposed amendments to Council Resolution 1332.",
        [("noted", "C24/8(Rev.1)"), ("consultations", "council/1332 under_consultation")],
    ),
    (
        "en",
        "The Chair proposed that the councillor from Country A be asked to lead informal discussions on the revision of "
        "Council Resolution 1332 and to report to a future meeting.",
        [("consultations", "council/1332 under_consultation")],
    ),
    ("en", "The Chair proposed to approve Document C24/9.", [("approved", "C24/9")]),
    ("en", "The Chair proposed that Document C24/9 be approved.", [("approved", "C24/9")]),
    ("en", "The Chair suggested that the Council should note Document C24/9.", [("noted", "C24/9")]),
    ("en", "The Chair proposed deferring consideration of Document C24/9.", [("deferred", "C24/9")]),
    (
        "en",
        "The Chair said that, as views still differed, she would propose postponing consideration of Document C24/9.",
        [("deferred", "C24/9")],
    ),
    (
        "fr",
        "Le Président dit que, les avis étant partagés, il propose de reporter l'examen du Document C24/9.",
        [("deferred", "C24/9")],
    ),
    ("en", "The Chair proposed that Document C24/9 be referred to the ad hoc group.", [("referred", "C24/9")]),
    ("en", "The Chair took it that the Council approved Document C24/9.", [("approved", "C24/9")]),
    (
        "en",
        "The Chair proposed that Document C24/9 be noted, on the understanding that the secretariat would continue the "
        "consultations, and that consideration of Document C24/10 be deferred.",
        [("noted", "C24/9"), ("deferred", "C24/10")],
    ),
    (
        "fr",
        "Le Président propose de prendre note du Document C24/9, étant entendu que le Secrétariat poursuivra les "
        "consultations, et que l'examen du Document C24/10 soit reporté.",
        [("noted", "C24/9"), ("deferred", "C24/10")],
    ),
    (
        "en",
        "The Chair took it that the Council noted Document C24/9 and approved Document C24/10.",
        [("noted", "C24/9"), ("approved", "C24/10")],
    ),
    (
        "en",
        "If there was no objection, he would take it that the Council wished to approve Document C24/9.",
        [("approved", "C24/9")],
    ),
    (
        "en",
        "The Chair proposed that the Council note Document C24/9 and approve Document C24/10.",
        [("noted", "C24/9"), ("approved", "C24/10")],
    ),
]


@pytest.mark.parametrize(("language", "proposal", "expected"), PROPOSED)
def test_an_assent_decides_what_was_proposed(language, proposal, expected):
    record = item_of(proposal, ASSENT[language], language=language)
    assert acts(record) == expected
    assert bases(record) == [("1.2", "1.1")]
    assert record.items[0].decisions[0].text == ASSENT[language]
    assert not warnings(record)


@pytest.mark.parametrize(("language", "proposal", "expected"), PROPOSED)
def test_a_proposal_that_nobody_confirms_decides_nothing(language, proposal, expected):
    record = item_of(proposal, language=language)
    assert acts(record) == []
    assert record.items[0].outcome == "pending_review"
    assert warnings(record) == ["1.1"]


@pytest.mark.parametrize(
    ("language", "assent"),
    [
        ("fr", "Il en est ainsi décidé."),
        ("fr", "Il est ainsi décidé."),
        ("fr", "Il en est ainsi convenu."),
        ("fr", "Le Conseil en décide ainsi."),
        ("fr", "Cette proposition est acceptée."),
        ("en", "It was so agreed."),
        ("en", "It was so decided."),
        ("en", "It was agreed."),
        ("en", "So agreed."),
        ("en", "The Council so agreed."),
        ("en", "That proposal was accepted."),
    ],
)
def test_ways_to_say_yes(language, assent):
    proposal = {
        "fr": "Le Président propose d'approuver le Document C24/9.",
        "en": "The Chair proposed to approve Document C24/9.",
    }
    assert acts(item_of(proposal[language], assent, language=language)) == [("approved", "C24/9")]


@pytest.mark.parametrize(
    ("language", "debate"),
    [("fr", "Un conseiller pose une question sur le budget."), ("en", "A councillor asked about the budget.")],
)
def test_an_assent_to_nothing_that_was_understood_is_agreed_and_an_editor_is_told(language, debate):
    record = item_of(debate, ASSENT[language], language=language)
    assert acts(record) == [("agreed",)]
    assert bases(record) == [("1.2",)]
    assert warnings(record) == ["1.2"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Le Président propose d'approuver le Document C24/9. Il en est ainsi décidé."),
        ("en", "The Chair proposed that Document C24/9 be approved. It was so agreed."),
    ],
)
def test_proposal_and_assent_in_one_paragraph_rest_on_nothing_else(language, words):
    record = item_of(words, language=language)
    assert acts(record) == [("approved", "C24/9")]
    assert bases(record) == [("1.1",)]


@pytest.mark.parametrize(
    ("language", "paragraphs"),
    [
        ("fr", ("Le Président propose d'approuver le Document C24/9.", "Un conseiller s'interroge.", "Le Conseil approuve le Document C24/9.")),
        ("en", ("The Chair proposed to approve Document C24/9.", "A councillor wondered why.", "Document C24/9 was approved.")),
    ],
)  # fmt: skip
def test_a_proposal_may_be_confirmed_by_the_act_itself(language, paragraphs):
    record = item_of(*paragraphs, language=language)
    assert acts(record) == [("approved", "C24/9")]
    assert bases(record) == [("1.3", "1.1")]
    assert not warnings(record)


@pytest.mark.parametrize(
    ("language", "proposal", "decision", "rests"),
    [
        ("en", "note Document C24/9 and instruct the secretariat to apply the target", "noted Document C24/9 and instructed the secretariat to apply the target", True),
        ("en", "note Document C24/9 and instruct the secretariat to apply the target", "noted Document C24/9 and instructed the secretariat to study what it would cost", False),
        ("en", "note Document C24/9 and approve Document C24/10", "noted Document C24/9", False),
        ("en", "note Document C24/9", "noted Document C24/9 and approved Document C24/10", True),
        ("fr", "prenne note du Document C24/9 et charge le secrétariat d'appliquer l'objectif", "prend note du Document C24/9 et charge le secrétariat d'en étudier le coût", False),
    ],
)  # fmt: skip
def test_a_decision_in_its_own_words_rests_on_a_proposal_only_when_it_does_all_of_it(
    language, proposal, decision, rests
):
    chair = {"en": "The Chair proposed that the Council", "fr": "Le Président propose que le Conseil"}[language]
    council = {"en": "The Council", "fr": "Le Conseil"}[language]
    record = item_of(f"{chair} {proposal}.", f"{council} {decision}.", language=language)
    assert bases(record) == [("1.2", "1.1") if rests else ("1.2",)]


UNOPPOSED = [
    ("en", "There being no objection, the Chair took it that the Council approved Document C24/9 and wished to invite Member States to act."),
    ("fr", "En l'absence d'objection, la Présidente considère que le Conseil approuve le Document C24/9 et invite les États Membres à agir."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), UNOPPOSED)
def test_what_the_chair_finds_no_objection_to_is_decided_where_no_assent_follows(language, words):
    record = item_of(
        words, {"en": "A councillor thanked her.", "fr": "Un conseiller la remercie."}[language], language=language
    )
    assert acts(record) == [("approved", "C24/9"), ("invited",)]
    assert bases(record) == [("1.1",)]
    assert record.items[0].decisions[0].text == words
    assert acts(item_of(words, language=language)) == acts(record)


@pytest.mark.parametrize(("language", "words"), UNOPPOSED)
def test_an_assent_that_follows_is_the_decision(language, words):
    record = item_of(words, ASSENT[language], language=language)
    assert acts(record) == [("approved", "C24/9"), ("invited",)]
    assert bases(record) == [("1.2", "1.1")]


def test_several_rounds_of_one_item_are_kept_apart():
    record = item_of(
        "Le Président propose de prendre note du Document C24/9.",
        "Il en est ainsi décidé.",
        "Une conseillère présente le Document C24/10.",
        "Le Président propose d'approuver le Document C24/10.",
        "Il en est ainsi décidé.",
    )
    assert acts(record) == [("noted", "C24/9"), ("approved", "C24/10")]
    assert bases(record) == [("1.2", "1.1"), ("1.5", "1.4")]


def test_an_assent_never_reaches_into_another_item():
    record = record_of(
        "1\tPremier point",
        "1.1\tLe Président propose d'approuver le Document C24/9.",
        "2\tSecond point",
        "2.1\tIl en est ainsi décidé.",
    )
    assert acts(record) == [("agreed",)]
    assert [item.outcome for item in record.items] == ["pending_review", "decided"]
    assert warnings(record) == ["1.1", "2.1"]


CONDITIONS = [
    (
        "fr",
        "Le Conseil prend note du Document C24/9, étant entendu que le Secrétariat présentera une version complète au Conseil à sa session de 2025.",
        [("le Secrétariat", "C25")],
    ),
    (
        "en",
        "The Council noted Document C24/9, on the understanding that the secretariat would submit a full version to the Council at its 2025 session.",
        [("the secretariat", "C25")],
    ),
    ("fr", "Le Conseil prend note du Document C24/9, sous réserve que les chiffres soient exacts.", []),
    ("en", "The Council noted Document C24/9, provided that the figures were right.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "tasks"), CONDITIONS)
def test_a_condition_and_what_it_asks_for(language, words, tasks):
    (decision,) = item_of(words, language=language).items[0].decisions
    assert decision.conditional
    assert [(task.actor, task.due) for task in decision.follow_ups] == tasks


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Le Conseil prend note du Document C24/9, étant entendu que les chiffres seront vérifiés, et charge le Secrétaire général de faire rapport."),
        ("en", "The Council noted Document C24/9, on the understanding that the figures would be checked, and instructed the Secretary-General to report."),
        ("ar", "أحاط المجلس علماً بالوثيقة C24/9، على أن يكون مفهوماً أن الأرقام ستُراجَع، وكلّف الأمين العام بتقديم تقرير."),
    ],
)  # fmt: skip
def test_a_measure_may_follow_a_condition(language, words):
    record = item_of(words, language=language)
    assert acts(record) == [("noted", "C24/9"), ("instructed",)]
    (decision,) = record.items[0].decisions
    assert decision.conditional
    assert decision.text == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Council agreed to insert the text contained in Document C24/9."),
        ("fr", "Le Conseil convient d'insérer le texte figurant dans le Document C24/9."),
        ("ar", "ووافق المجلس على إدراج النص الوارد في الوثيقة C24/9."),
    ],
)
def test_a_text_that_is_named_beside_its_document_is_no_other(language, words):
    assert acts(item_of(words, language=language)) == [("agreed",)]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "Following the introduction of Document C24/9, the Council noted it.", ("noted", "C24/9")),
        ("fr", "À l'issue de la présentation du Document C24/9, le Conseil en prend note.", ("noted", "C24/9")),
        ("ar", "وفي ضوء المناقشة، سحب عضو المجلس التقرير، ووافق المجلس على سحبه.", ("withdrawn", "?C24/8(Rev.1)")),
    ],
)
def test_a_pronoun_takes_up_what_its_sentence_told_before(language, words, expected):
    assert acts(item_of(words, language=language)) == [expected]


TASKS = [
    ("fr", "Le Conseil charge le Secrétaire général d'établir un plan.", "le Secrétaire général", "établir un plan", None),
    ("fr", "Le Conseil prie le Secrétariat de soumettre un rapport au Conseil à sa session de 2026.", "le Secrétariat", "soumettre un rapport au Conseil à sa session de 2026", "C26"),
    ("en", "The Council instructed the Secretary-General to prepare a plan.", "the Secretary-General", "prepare a plan", None),
    ("en", "The Council requested the secretariat to report to the 2026 session of the Council.", "the secretariat", "report to the 2026 session of the Council", "C26"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "actor", "action", "due"), TASKS)
def test_who_is_asked_to_do_what_by_when(language, words, actor, action, due):
    (decision,) = item_of(words, language=language).items[0].decisions
    assert [(task.actor, task.action, task.due) for task in decision.follow_ups] == [(actor, action, due)]


@pytest.mark.parametrize(
    ("language", "words", "modality"),
    [
        ("fr", "Mme A. EXEMPLE (Pays A) est élue Présidente par acclamation.", "acclamation"),
        ("en", "Mr B. EXAMPLE (Country B) was elected Vice-Chair by acclamation.", "acclamation"),
        ("fr", "Par 30 voix contre 4, le Conseil approuve le Document C24/9.", "vote"),
        ("en", "By 30 votes to 4, the Council approved Document C24/9.", "vote"),
        ("fr", "Le Conseil approuve le Document C24/9.", "consensus"),
        ("en", "The Council approved Document C24/9.", "consensus"),
    ],
)
def test_how_it_was_decided(language, words, modality):
    (decision,) = item_of(words, language=language).items[0].decisions
    assert decision.modality == modality


HISTORIES = [
    ("Le Conseil adopte la révision de la Résolution 1332.", "adopted"),
    ("Le Conseil adopte la révision de la Résolution 1332, telle que modifiée.", "adopted_as_amended"),
    ("La proposition de révision de la Résolution 1332 est rejetée.", "rejected"),
    ("La proposition de révision de la Résolution 1332 est retirée.", "withdrawn"),
    ("L'examen de la proposition de révision de la Résolution 1332 est reporté à la session de 2025 du Conseil.", "deferred"),
    ("Le Conseil prend note du Document C24/8(Rév.1).", "tabled"),
]  # fmt: skip
PRESENTED = (
    "La Présidente présente le Document C24/8(Rév.1), qui contient une proposition de révision de la Résolution 1332 du "
    "Conseil (C11, dernière modification C23)."
)


@pytest.mark.parametrize(("words", "status"), HISTORIES)
def test_what_becomes_of_a_proposal_to_amend(words, status):
    (proposal,) = item_of(PRESENTED, words).proposals
    assert (proposal.vehicle, proposal.resolution, proposal.status) == ("C24/8(Rev.1)", "council/1332", status)


def test_in_the_committee_it_is_the_committee_that_decides():
    words = "La Commission approuve le Document C24/9."
    assert acts(item_of(words, meeting="ADM2")) == [("approved", "C24/9")]
    assert acts(item_of(words, meeting="PL3")) == []


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected", "resting_on"),
    [
        ("en", ("The Chair proposed that Document C24/9 be noted.", "The proposal was accepted, and Document C24/10 was approved."),
         [("noted", "C24/9"), ("approved", "C24/10")], [("1.2", "1.1")]),
        ("fr", ("Le Président propose de prendre note du Document C24/9.", "Cette proposition est approuvée, et le Conseil approuve le Document C24/10."),
         [("noted", "C24/9"), ("approved", "C24/10")], [("1.2", "1.1")]),
        ("ru", ("Председатель предлагает принять к сведению Документ C24/9.", "Предложение принимается, и Документ C24/10 утверждается."),
         [("noted", "C24/9"), ("approved", "C24/10")], [("1.2", "1.1")]),
    ],
)  # fmt: skip
def test_an_assent_and_a_measure_in_one_sentence(language, paragraphs, expected, resting_on):
    record = item_of(*paragraphs, language=language)
    assert (acts(record), bases(record)) == (expected, resting_on)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Document C24/9 was approved. It was so agreed."),
        ("fr", "Le Document C24/9 est approuvé. Il en est ainsi décidé."),
        ("ru", "Документ C24/9 утверждается. Решение об этом принимается без возражений."),
    ],
)
def test_an_assent_to_the_measure_just_taken_adds_none(language, words):
    record = item_of(words, language=language)
    assert acts(record) == [("approved", "C24/9")]
    assert not warnings(record)
