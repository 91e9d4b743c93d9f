"""Proposals, assents and what becomes of them, in Arabic; conditions, tasks, and how papers are referred back to."""

import pytest

from council.records.record import FollowUp
from tests.council.records.lines import acts, bases, item_of, warnings

ASSENT = "وتقرر ذلك."
PROPOSED = [
    ("في ضوء المناقشات، دعا الرئيس المجلس إلى الإحاطة علماً بالوثيقة C24/8(Rev.1) واقترح أن تجري رئيسة الفريق مشاورات غير رسمية "
     "بشأن التعديلات المقترحة على القرار 1332 للمجلس.",
     [("noted", "C24/8(Rev.1)"), ("consultations", "council/1332 under_consultation")]),
    ("اقترح الرئيس أن يُطلب إلى عضوة المجلس من البلد ألف أن تجري مشاورات غير رسمية بشأن مراجعة القرار 1332 للمجلس وأن تقدم نصاً إلى جلسة لاحقة.",
     [("consultations", "council/1332 under_consultation")]),
    ("اقترح الرئيس الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("واقترحت الرئيسة أن يوافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("واقترح الرئيس على المجلس الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("والرئيس يقترح أن يوافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وقال الرئيس إنه يقترح الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("اقترح رئيس المجلس أن تُرجأ مناقشة الوثيقة C24/9.", [("deferred", "C24/9")]),
    ("اقترح الرئيس إرجاء النظر في الوثيقة C24/9.", [("deferred", "C24/9")]),
    ("اقترح الرئيس إحالة الوثيقة C24/9 إلى الفريق المخصص.", [("referred", "C24/9")]),
    ("وقال الرئيس إنه إذا لم يكن هناك اعتراض، فسيعتبر أن المجلس يوافق على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وقال الرئيس إنه يعتبر أن المجلس يرغب في الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("اقترح الرئيس أن يحيط المجلس علماً بالوثيقة C24/9 وأن يوافق على الوثيقة C24/10.", [("noted", "C24/9"), ("approved", "C24/10")]),
    ("اقترح الرئيس الإحاطة علماً بالوثيقتين C24/9 وC24/10 والموافقة على الوثيقة C24/11.",
     [("noted", "C24/9", "C24/10"), ("approved", "C24/11")]),
    ("اقترح الرئيس أن تُعتمد مراجعة القرار 1332 للمجلس.", [("adopted", "council/1332 adopted")]),
    ("ختم الرئيس المناقشة. واقترح أن يوافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("طلب الرئيس من المجلس الإحاطة علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("وعرض الرئيس على المجلس الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وارتأى الرئيس أن يوافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وسأل الرئيس عما إذا كان المجلس يوافق على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("ورأى الرئيس أن بإمكان المجلس الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وأوصى الرئيس بأن يوافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وأعرب الرئيس عن اعتقاده بأن المجلس يود الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("ودعت الرئيسة إلى الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("واقترح الرئيس على أعضاء المجلس الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وقال الرئيس إنه يفهم أن هناك اتفاقاً على الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وقال الرئيس إنه سيعتبر، إن لم يكن هناك اعتراض، أن المجلس يوافق على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("وفي غياب أي تعليقات أخرى اقترح الرئيس الموافقة على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("ولخص الرئيس المناقشة، واقترح على المجلس أن يوافق على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("واقترح الرئيس، مراعاةً لما سبق، أن يوافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
]  # fmt: skip


@pytest.mark.parametrize(("proposal", "expected"), PROPOSED)
def test_an_assent_decides_what_was_proposed(proposal, expected):
    record = item_of(proposal, ASSENT, language="ar")
    assert acts(record) == expected
    assert bases(record) == [("1.2", "1.1")]
    assert record.items[0].decisions[0].text == ASSENT
    assert not warnings(record)


@pytest.mark.parametrize(("proposal", "expected"), PROPOSED)
def test_a_proposal_that_nobody_confirms_decides_nothing(proposal, expected):
    record = item_of(proposal, language="ar")
    assert acts(record) == []
    assert record.items[0].outcome == "pending_review"
    assert warnings(record) == ["1.1"]


@pytest.mark.parametrize(
    "assent",
    [
        "وتقرر ذلك.",
        "تقرَّر ذلك.",
        "وقد تقرر ذلك.",
        "فتقرر ذلك.",
        "واتُّفق على ذلك.",
        "وتم الاتفاق على ذلك.",
        "ووفق على ذلك.",
        "وتمت الموافقة على ذلك.",
        "وافق المجلس على ذلك.",
        "ووافق المجلس على هذا الاقتراح.",
        "ووافق المجلس على مقترح الرئيس.",
        "واتفق المجلس على ذلك.",
        "وقرر المجلس ذلك.",
        "وقُبل الاقتراح.",
        "وقُبل هذا المقترح.",
        "واعتُمد الاقتراح.",
        "وقبل المجلس هذا المقترح.",
        "وهكذا تقرر.",
        "واتُّفق على ذلك بالإجماع.",
        "وافق المجلس على ذلك دون اعتراض.",
        "تقرر ذلك بتوافق الآراء.",
        "ووافق المجلس على اقتراحه.",
        "ووافق المجلس على المقترحين.",
        "واتفق المجلس مع هذا الاقتراح.",
        "وأيد المجلس اقتراح الرئيس.",
        "وقرر المجلس أن يتصرف وفقاً لذلك.",
        "وتقرر العمل وفقاً لذلك.",
        "وهذا ما تقرر.",
        "ولقي ذلك موافقة المجلس.",
        "وحظي هذا الاقتراح بموافقة المجلس.",
        "ولم يُعترض على ذلك، فتقرر العمل به.",
        "ولم يكن هناك اعتراض، وتقرر ذلك.",
        "وتقرر الأمر على هذا النحو.",
        "وتقرر المضي قدماً على هذا النحو.",
    ],
)
def test_ways_to_say_yes(assent):
    record = item_of("اقترح الرئيس الموافقة على الوثيقة C24/9.", assent, language="ar")
    assert acts(record) == [("approved", "C24/9")]
    assert bases(record) == [("1.2", "1.1")]


def test_an_assent_to_nothing_that_was_understood_is_agreed_and_an_editor_is_told():
    record = item_of("طرح أحد أعضاء المجلس سؤالاً عن الميزانية.", ASSENT, language="ar")
    assert (acts(record), bases(record), warnings(record)) == ([("agreed",)], [("1.2",)], ["1.2"])


def test_proposal_and_assent_in_one_paragraph_rest_on_nothing_else():
    record = item_of("اقترح الرئيس الموافقة على الوثيقة C24/9. وتقرر ذلك.", language="ar")
    assert (acts(record), bases(record)) == ([("approved", "C24/9")], [("1.1",)])


def test_a_proposal_may_be_confirmed_by_the_act_itself():
    record = item_of(
        "اقترح الرئيس الموافقة على الوثيقة C24/9.",
        "تساءل أحد أعضاء المجلس عن السبب.",
        "ووافق المجلس على الوثيقة C24/9.",
        language="ar",
    )
    assert (acts(record), bases(record)) == ([("approved", "C24/9")], [("1.3", "1.1")])
    assert not warnings(record)


def test_an_assent_may_rest_on_what_a_councillor_proposed():
    record = item_of("اقترح أحد أعضاء المجلس أن تُعتمد الوثيقة C24/9.", ASSENT, language="ar")
    assert (acts(record), bases(record)) == ([("adopted", "C24/9")], [("1.2", "1.1")])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("أحاط المجلس علماً بالوثيقة C24/9، على أن تقدم الأمانة نسخة كاملة إلى المجلس في دورته لعام 2025.",
         [FollowUp("الأمانة", "تقدم الأمانة نسخة كاملة إلى المجلس في دورته لعام 2025", "C25")]),
        ("أحاط المجلس علماً بالوثيقة C24/9، على أن يكون مفهوماً أن الأمانة ستستكملها.", []),
        ("وافق المجلس على الوثيقة C24/9، شريطة أن تكون الأرقام صحيحة.", []),
        ("وافق المجلس على الوثيقة C24/9 رهناً بإدخال تعديلات تحريرية.", []),
    ],
)  # fmt: skip
def test_a_condition_and_what_it_asks_for(words, expected):
    (decision,) = item_of(words, language="ar").items[0].decisions
    assert decision.conditional
    assert decision.follow_ups == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("كلّف المجلس الأمين العام بإعداد دراسة لدورته لعام 2025.",
         FollowUp("الأمين العام", "إعداد دراسة لدورته لعام 2025", "C25")),
        ("طلب المجلس إلى الأمانة أن تقدم تقريراً إلى دورة المجلس لعام 2026.",
         FollowUp("الأمانة", "تقدم تقريراً إلى دورة المجلس لعام 2026", "C26")),
        ("طلب المجلس من الأمانة مواصلة العمل.", FollowUp("الأمانة", "مواصلة العمل")),
        ("دعا المجلس الدول الأعضاء إلى تقديم آرائها.", FollowUp("الدول الأعضاء", "تقديم آرائها")),
        ("كلف المجلس رئيس الفريق CWG-COP بإجراء مناقشات غير رسمية.",
         FollowUp("رئيس الفريق CWG-COP", "إجراء مناقشات غير رسمية")),
    ],
)  # fmt: skip
def test_who_is_asked_to_do_what_by_when(words, expected):
    (decision,) = item_of(words, language="ar").items[0].decisions
    assert decision.follow_ups == [expected]


PRESENTED = "عرضت الرئيسة الوثيقة C24/8(Rev.1)، التي تتضمن مقترحاً بمراجعة القرار 1332 للمجلس (C11، آخر تعديل C23)."


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("اعتمد المجلس مراجعة القرار 1332.", "adopted"),
        ("اعتمد المجلس مراجعة القرار 1332 بصيغتها المعدَّلة.", "adopted_as_amended"),
        ("رُفضت المراجعة المقترحة للقرار 1332.", "rejected"),
        ("سُحب مقترح مراجعة القرار 1332.", "withdrawn"),
        ("أُرجئ النظر في مقترح مراجعة القرار 1332 إلى دورة المجلس لعام 2025.", "deferred"),
        ("أحاط المجلس علماً بالوثيقة C24/8(Rev.1).", "tabled"),
    ],
)
def test_what_becomes_of_a_proposal_to_amend(words, status):
    (proposal,) = item_of(PRESENTED, words, language="ar").proposals
    assert (proposal.vehicle, proposal.resolution, proposal.status) == ("C24/8(Rev.1)", "council/1332", status)


@pytest.mark.parametrize(
    ("heading", "paragraphs", "expected", "reason"),
    [
        (
            "1\tمشروع التقرير (الوثيقتان C24/60 وC24/82)",
            (
                "عرضت الأمانة الوثيقة C24/60، التي تتضمن مشروع التقرير.",
                "وعرض المراقب المساهمة الواردة في الوثيقة C24/82.",
                "وستؤخذ في الاعتبار المساهمة والتقرير.",
            ),
            [("1.3", "المساهمة", ("C24/82",)), ("1.3", "والتقرير", ("C24/60",))],
            "each paper was introduced under its own noun",
        ),
        (
            "1\tالتقارير (الوثيقتان C24/60 وC24/82)",
            ("عُرضت الوثيقة C24/60. والملحق B بالوثيقة طويل.",),
            [("1.1", "بالوثيقة", ("C24/60", "C24/82"))],
            "the one cited before it",
        ),
        (
            "1\tتقرير الرئيسة (الوثيقة C24/8(Rev.1))",
            ("أشاد عدة متحدثين بهذا التقرير.",),
            [("1.1", "بهذا التقرير", ("C24/8(Rev.1)",))],
            "the title of the only paper has the noun; its mark is kept",
        ),
        (
            "1\tبند (الوثيقة C24/9)",
            ("القرار 1306 للمجلس قديم؛ وينبغي مراجعة هذا القرار.",),
            [("1.1", "هذا القرار", ("council/1306",))],
            "the resolution cited before it",
        ),
        (
            "1\tبند (الوثيقتان C24/60 وC24/82)",
            ("التقرير الوارد في الوثيقة C24/60 طويل.",),
            [],
            "the document is named beside it",
        ),
        (
            "1\tبند (الوثيقتان C24/60 وC24/82)",
            ("كان ملخص المناقشة قصيراً.",),
            [],
            "no paper was introduced as a summary",
        ),
    ],
)
def test_back_references(heading, paragraphs, expected, reason):
    record = item_of(*paragraphs, heading=heading, language="ar")
    assert [(each.where, each.exact, each.candidates) for each in record.suggestions] == expected, reason


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("عرضت الرئيسة الوثيقة C24/9، التي تتضمن مقترحاً بمراجعة القرار 1332 للمجلس.", {"C24/9": "vehicle", "council/1332": "mention"}),
        ("أُنشئ الفريق عملاً بالقرار 1332 للمجلس.", {"council/1332": "basis"}),
        ("وذكّرت إحدى عضوات المجلس بالقرار 1332 للمجلس.", {"council/1332": "argument"}),
        ("كلف المجلس الأمين العام بتنفيذ القرار 1332 للمجلس.", {"council/1332": "follow_up"}),
    ],
)  # fmt: skip
def test_what_a_citation_does(words, role):
    record = item_of(words, language="ar")
    assert {mention.target: mention.role for mention in record.mentions if mention.where == "1.1"} == role


@pytest.mark.parametrize(
    ("named", "annex"),
    [
        ("الملحق A", "A"),
        ("الملحق ألف", "A"),
        ("الملحق ب", "B"),
        ("الملحق ٢", "2"),
        ("الملحق الأول", "1"),
        ("الملحق", ""),
    ],
)
def test_annexes_by_any_name(named, annex):
    words = f"اعتمد المجلس القرار الجديد الوارد في {named} بالوثيقة C24/15."
    assert acts(item_of(words, language="ar")) == [("adopted", f"new C24/15#{annex} adopted")]


def test_a_proposal_is_a_paper_once_one_was_introduced_as_one():
    vote = "وبعد التصويت، اعتُمد المقترح بأغلبية 25 صوتاً مقابل 6 أصوات."
    told = "عرض المندوب المقترح الوارد في الوثيقة C24/101."
    assert acts(item_of(vote, language="ar")) == [("adopted",)]
    assert acts(item_of(told, vote, language="ar")) == [("adopted", "?C24/101")]
