"""The formulae of decisions in Arabic, each in a sentence of our own: what it does, to which papers and resolutions.

An item is about C24/8(Rev.1). Acts are written as `lines.acts` writes them: "?" marks what rests on a back-reference.
"""

import pytest

from tests.council.records.lines import acts, bases, item_of, warnings

DECIDED = [
    ("noted, a passive before its paper", "أُحيط علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("noted by the Council", "وأحاط المجلس علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("in the present tense", "ويحيط المجلس علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("who decides before the verb", "والمجلس يحيط علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("the verb of a feminine subject", "وأحاطت الجلسة العامة علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("two papers, the and written together", "أحاط المجلس علماً بالوثيقتين C24/9 وC24/10.", [("noted", "C24/9", "C24/10")]),
    ("two papers, the and apart", "أحاط المجلس علماً بالوثيقتين C24/9 و C24/10.", [("noted", "C24/9", "C24/10")]),
    ("three papers", "أحاط المجلس علماً بالوثائق C24/9 وC24/10 وC24/INF/3.", [("noted", "C24/9", "C24/10", "C24/INF/3")]),
    ("vowel signs and an aside", "أَحَاطَ المجلسُ عِلماً، مع التقدير، بالوثيقةِ C24/9.", [("noted", "C24/9")]),
    ("stretched letters", "أحـــاط المجلس علمـاً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("bare alef, final yeh", "احاط المجلس علما بالوثيقة C24/9 الواردة فى الملحق.", [("noted", "C24/9")]),
    ("marks of direction", "\u200fأحاط المجلس علماً بالوثيقة \u200eC24/9\u200e.", [("noted", "C24/9")]),
    ("the preposition apart", "وأحاط المجلس علماً بـ C24/9.", [("noted", "C24/9")]),
    ("took note", "وأخذ المجلس علماً بالتقرير الوارد في الوثيقة C24/9.", [("noted", "C24/9")]),
    ("an adverb before", "كما أحاط المجلس علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("an adverb behind", "وأحاط المجلس أيضاً علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("a phrase before, with a comma", "وفي ضوء المناقشة، أحاط المجلس علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("a phrase before, without", "وفي ختام المناقشة أحاط المجلس علماً بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("noted, and transmitted as it", "أحاط المجلس علماً بالوثيقة C24/9 وأحالها إلى مؤتمر المندوبين المفوضين.",
     [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("noted, and agreed to transmit it", "أحاط المجلس علماً بالتقرير الوارد في الوثيقة C24/9 واتفق على إحالته إلى المؤتمر.",
     [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("noted on an understanding", "أحاط المجلس علماً بالوثيقة C24/9، على أن يكون مفهوماً أن الأمانة ستستكملها.", [("noted", "C24/9")]),
    ("the report for its paper", "وأحاط المجلس علماً بالتقرير.", [("noted", "?C24/8(Rev.1)")]),
    ("a report made definite by its author", "وأحاط المجلس علماً بتقرير الفريق.", [("noted", "?C24/8(Rev.1)")]),
    ("approved", "ووفق على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("approved, with an and before", "وووفق على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("approval took place", "وتمت الموافقة على الوثائق C24/9 وC24/10 وC24/11.", [("approved", "C24/9", "C24/10", "C24/11")]),
    ("approved by the Council", "ووافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("approved: proposals in a paper", "ووافق المجلس على المقترحات الواردة في الوثيقة C24/9.", [("approved", "C24/9")]),
    ("having considered", "بعد أن نظر المجلس في الوثيقة C24/9، وافق على الوثيقة C24/10.", [("approved", "C24/10")]),
    ("having considered it", "بعد أن نظر المجلس في الوثيقة C24/9، وافق عليها.", [("approved", "C24/9")]),
    ("considered and approved", "نظر المجلس في الوثيقة C24/9 ووافق عليها.", [("approved", "C24/9")]),
    ("welcomed and noted", "رحب المجلس بالوثيقة C24/9 وأحاط علماً بها.", [("noted", "C24/9")]),
    ("approved, and a new resolution adopted", "وافق المجلس على الوثيقة C24/9 واعتمد القرار الجديد الوارد في ملحقها.",
     [("approved", "C24/9"), ("adopted", "new C24/9# adopted")]),
    ("a block, adopting the texts in the annexes",
     "وافقت الجلسة العامة على التوصيات الواردة في الوثيقة C24/120، معتمدةً بذلك النصوص الواردة في ملحقاتها.",
     [("approved", "C24/120"), ("adopted",)]),
    ("adopted: a new resolution in an annex", "اعتمد المجلس مشروع القرار الجديد الوارد في الملحق 1 بالوثيقة C24/15.",
     [("adopted", "new C24/15#1 adopted")]),
    ("adopted: a new decision", "اعتمد المجلس المقرر الجديد الوارد في الوثيقة C24/15.", [("adopted", "new C24/15# adopted")]),
    ("adopted: a revision", "اعتمد المجلس مراجعة القرار 1332 للمجلس (C11، آخر تعديل C23).", [("adopted", "council/1332 adopted")]),
    ("adopted: the revised resolution", "اعتمد المجلس القرار 1332 المراجَع للمجلس.", [("adopted", "council/1332 adopted")]),
    ("adopted: a decision of its own", "اعتمد المجلس المقرر 482 للمجلس.", [("adopted", "council/decision-482 adopted")]),
    ("adopted, in the passive", "واعتُمد القرار 1332 للمجلس.", [("adopted", "council/1332 adopted")]),
    ("adopted as amended", "اعتمد المجلس القرار 1332 للمجلس بصيغته المعدَّلة.", [("adopted", "council/1332 adopted_as_amended")]),
    ("adopted as amended, in the passive", "اعتُمد القرار 1332 للمجلس، بصيغته المعدلة.",
     [("adopted", "council/1332 adopted_as_amended")]),
    ("amended", "وتم تعديل القرار 1332 للمجلس.", [("amended", "council/1332 amended")]),
    ("abrogated: three", "ألغى المجلس القرارات 1010 و1011 و1012 للمجلس.",
     [("abrogated", "council/1010 abrogated", "council/1011 abrogated", "council/1012 abrogated")]),
    ("abrogated: a dual, in the passive", "أُلغي القراران 1010 و1011 للمجلس.",
     [("abrogated", "council/1010 abrogated", "council/1011 abrogated")]),
    ("endorsed", "أيّد المجلس الاستنتاجات الواردة في الوثيقة C24/9.", [("endorsed", "C24/9")]),
    ("agreed that", "وافق المجلس على أن يُحذف الفرع الأخير.", [("agreed",)]),
    ("agreed to a proposal, at the end of a debate paragraph",
     "تحدث عضوان من أعضاء المجلس. ووافق المجلس على مقترحهما بحذف الفقرة 4.", [("agreed",)]),
    ("agreed to transmit is transmitted", "وافق المجلس على إحالة الوثيقة C24/9 إلى PP-26.", [("transmitted", "C24/9")]),
    ("it was agreed that", "واتُّفق على أن يستمر العمل.", [("agreed",)]),
    ("decided to", "قرر المجلس تمديد ولاية الفريق.", [("decided",)]),
    ("it was decided that", "وتقرر أن تُعقد جلسة إضافية في يناير.", [("decided",)]),
    ("decided to defer is deferred", "قرر المجلس إرجاء النظر في الوثيقة C24/9.", [("deferred", "C24/9")]),
    ("it was decided to defer", "وتقرر تأجيل النظر في الوثيقة C24/9.", [("deferred", "C24/9")]),
    ("decided not to approve is rejected", "قرر المجلس عدم الموافقة على الوثيقة C24/9.", [("rejected", "C24/9")]),
    ("elected", "انتُخب السيد ج. نموذج (روريتانيا) نائباً لرئيس الفريق CWG-COP بالتزكية.", [("elected",)]),
    ("elected by the Council", "وانتخب المجلس السيدة أ. نموذج (فريدونيا) رئيسةً بالتزكية.", [("elected",)]),
    ("declared elected", "وأعلن الرئيس انتخاب السيدة أ. نموذج (فريدونيا) رئيسةً بالتزكية.", [("elected",)]),
    ("instructed", "كلّف المجلس الأمين العام بإعداد دراسة لدورته لعام 2025.", [("instructed",)]),
    ("requested that", "طلب المجلس إلى الأمانة أن تواصل العمل وتقدم تقريراً.", [("requested",)]),
    ("requested of", "وطلب المجلس من الأمانة مواصلة العمل.", [("requested",)]),
    ("invited", "دعا المجلس الدول الأعضاء إلى تقديم آرائها.", [("invited",)]),
    ("noted, and instructed somebody", "أحاط المجلس علماً بالوثيقة C24/9 وكلّف الأمين العام بإعداد دراسة.",
     [("noted", "C24/9"), ("instructed",)]),
    ("requested, in the passive", "وطُلب إلى الأمانة أن تقدم تقريراً.", [("requested",)]),
    ("instructed, in the passive", "كما كُلِّفت الأمينة العامة بتقديم تقرير.", [("instructed",)]),
    ("invited, in the passive", "ودُعيت الدول الأعضاء إلى تقديم آرائها.", [("invited",)]),
    ("noted, and somebody asked, in the passive", "أُحيط علماً بالوثيقة C24/9 وطُلب إلى الأمانة أن تقدم تقريراً.",
     [("noted", "C24/9"), ("requested",)]),
    ("the Council understood in the next sentence", "أحاط المجلس علماً بالوثيقة C24/9. ووافق على الوثيقة C24/10. وكلف الأمين العام بإعداد دراسة.",
     [("noted", "C24/9"), ("approved", "C24/10"), ("instructed",)]),
    ("requested, of somebody named before", "أحاط المجلس علماً بالوثيقة C24/9، وشكر الأمانة، وطلب إليها أن تقدم تحليلاً.",
     [("noted", "C24/9"), ("requested",)]),
    ("approved: what stands in a paper", "ووافق المجلس على مواعيد الدورتين الواردة في الوثيقة C24/9.", [("approved", "C24/9")]),
    ("agreed to do something with what stands in a paper", "ووافق المجلس على إدراج النص الوارد في الوثيقة C24/9.", [("agreed",)]),
    ("adopted: what stands in a paper, in the passive", "واعتُمد توزيع الوثائق الوارد في الوثيقة C24/9.", [("adopted", "C24/9")]),
    ("adopted with something left out", "اعتمد المجلس تعديلات القرار 1332 للمجلس بصيغتها الواردة في الوثيقة C24/9، مع حذف الفقرة الأولى.",
     [("adopted", "council/1332 adopted_as_amended")]),
    ("elected, and another election left for later",
     "وانتُخب السيد د. نموذج (البلد ألف) رئيساً بالتزكية، وتأجّل انتخاب نواب الرئيس إلى الجلسة الثانية.", [("elected",), ("deferred",)]),
    ("an aside within", "وأحاط المجلس علماً، وفقاً لاقتراح الرئيس، بالوثيقة C24/9.", [("noted", "C24/9")]),
    ("an aside before the preposition", "وقد وافق المجلس، في ختام المناقشة، على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("in principle", "ووافق المجلس من حيث المبدأ على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("agreed to adopt", "ووافق المجلس على اعتماد الوثيقة C24/9.", [("adopted", "C24/9")]),
    ("decided to note and to refer it", "وقرر المجلس أن يحيط علماً بالوثيقة C24/9 وأن يحيلها إلى فريق العمل.", [("noted", "C24/9"), ("referred", "C24/9")]),
    ("decided to request", "وقرر المجلس أن يطلب من الأمانة إعداد دراسة.", [("requested",)]),
    ("decided to postpone a decision", "وقرر المجلس تأجيل البت في هذه المسألة إلى دورته المقبلة.", [("deferred",)]),
    ("agreed to come back", "واتُّفق على العودة إلى البند في الجلسة التالية.", [("deferred",)]),
    ("re-elected", "وأعيد انتخاب السيد ب. مثال (البلد باء) رئيساً للفريق بالتزكية.", [("elected",)]),
    ("declared elected, in the passive", "وأُعلن انتخاب السيدة أ. مثال (البلد ألف) رئيسةً بالتزكية.", [("elected",)]),
    ("two elected", "وانتُخب بالتزكية كل من السيد ب. مثال (البلد باء) والسيدة أ. مثال (البلد ألف) نائبين للرئيس.", [("elected",)]),
    ("abrogated: a resolution and a decision", "وأُلغي القرار 1299 للمجلس والمقرر 519 للمجلس.", [("abrogated", "council/1299 abrogated", "council/decision-519 abrogated")]),
    ("abrogated: a list in a paper", "وتم إلغاء القرارات المدرجة في الوثيقة C24/3.", [("abrogated", "C24/3")]),
    ("approved: changes to be made", "ووافق المجلس على التعديلات المقترح إدخالها على القرار 1332 للمجلس.", [("approved", "council/1332 adopted")]),
    ("rejected by a vote", "ورفض المجلس المقترح الوارد في الوثيقة C24/9 بأغلبية 20 صوتاً مقابل 12.", [("rejected", "C24/9")]),
    ("put to the vote", "طُرح المقترح للتصويت ورُفض بأغلبية 20 صوتاً مقابل 12.", [("rejected",)]),
    ("urged", "وحث المجلس الدول الأعضاء على المساهمة.", [("invited",)]),
    ("referred by the Council", "وأحال المجلس الوثيقة C24/9 إلى اللجنة الدائمة.", [("referred", "C24/9")]),
    ("transmitted by the Council", "وأحال المجلس التقرير الوارد في الوثيقة C24/9 إلى مؤتمر المندوبين المفوضين لعام 2026.", [("transmitted", "C24/9")]),
    ("the Council will come back", "وسيعود المجلس إلى هذا البند في جلسة لاحقة.", [("deferred",)]),
    ("a text of its own", "وأقر المجلس مشروع القرار الوارد في الوثيقة C24/15.", [("approved", "new C24/15# adopted")]),
    ("one is put in charge", "تم تكليف عضوة المجلس من البلد ألف بإجراء مشاورات غير رسمية.", [("consultations",)]),
    ("noted, without a paper", "وأُحيط علماً بذلك.", [("noted",)]),
    ("a conclusion that is read out", "وافق المجلس على الاستنتاج التالي ومفاده أن العمل ينبغي أن يستمر.", [("agreed",)]),
    ("approved: what stands in it", "وأحاط المجلس علماً بالوثيقة C24/9 ووافق على التوصيات الواردة فيها.",
     [("noted", "C24/9"), ("approved", "?C24/9")]),
    ("a withdrawal is noted", "وأحاط المجلس علماً بسحب الوثيقة C24/9.", [("withdrawn", "C24/9")]),
    ("that it was withdrawn is noted", "وأحاط المجلس علماً بأن الوثيقة C24/9 قد سُحبت.", [("withdrawn", "C24/9")]),
    ("agreed to what somebody asked for", "وافق المجلس على الطلب المقدم من البلد ألف.", [("agreed",)]),
    ("three things decided to be done", "قرر المجلس الموافقة على الوثيقة C24/9 واعتماد القرار الجديد الوارد في ملحقها وتكليف الأمين العام بتنفيذه.",
     [("approved", "C24/9"), ("adopted", "new C24/9# adopted"), ("instructed",)]),
    ("two papers that stand in two documents", "واعتمد المجلس جدول الأعمال الوارد في الوثيقة C24/1 وتوزيع الوثائق الوارد في الوثيقة C24/DT/1.",
     [("adopted", "C24/1", "C24/DT/1")]),
    ("a mandate extended", "ومدد المجلس ولاية الفريق حتى عام 2026.", [("decided",)]),
    ("deferred, in the passive", "أُرجئ النظر في الوثيقة C24/9 إلى دورة المجلس لعام 2025.", [("deferred", "C24/9")]),
    ("deferred: a proposed revision", "أُرجئ النظر في مراجعة القرار 1332 للمجلس.", [("deferred", "council/1332 deferred")]),
    ("deferred: to be taken up again", "سيُستأنف النظر في البند في الجلسة العامة السادسة.", [("deferred",)]),
    ("referred", "أُحيلت الوثيقة C24/9 إلى الفريق المخصص.", [("referred", "C24/9")]),
    ("referred to a meeting is deferred", "أُحيلت الوثيقة C24/9 إلى جلسة لاحقة.", [("deferred", "C24/9")]),
    ("referred: a group set up for it", "قرر المجلس إنشاء فريق مخصص للنظر في الوثيقة C24/9.", [("referred", "C24/9")]),
    ("consultations, whatever verb introduces them", "وكلف المجلس رئيس الفريق CWG-COP بإجراء مناقشات غير رسمية.", [("consultations",)]),
    ("withdrawn", "سُحبت الوثيقة C24/9.", [("withdrawn", "C24/9")]),
    ("rejected", "رفض المجلس مراجعة القرار 1332 للمجلس.", [("rejected", "council/1332 rejected")]),
    ("not approved is rejected", "لم يوافق المجلس على الوثيقة C24/9.", [("rejected", "C24/9")]),
    ("not adopted is rejected", "لم تُعتمد التعديلات على القرار 1332 للمجلس.", [("rejected", "council/1332 rejected")]),
    ("by a vote, before", "بأغلبية 24 صوتاً مقابل 10، وافق المجلس على الوثيقة C24/9.", [("approved", "C24/9")]),
    ("by a vote, within",
     "قرر المجلس، بأغلبية 24 صوتاً مقابل 10 أصوات وامتناع 4 أعضاء عن التصويت، الموافقة على الوثيقة C24/9.",
     [("approved", "C24/9")]),
    ("two sentences with an Arabic semicolon", "ووافق المجلس على الوثيقة C24/9؛ وأُحيط علماً بالوثيقة C24/10.",
     [("approved", "C24/9"), ("noted", "C24/10")]),
    ("two passives", "أُحيط علماً بالوثيقة C24/9 واعتُمدت الوثيقة C24/10.", [("noted", "C24/9"), ("adopted", "C24/10")]),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "words", "expected"), DECIDED)
def test_one_paragraph_decides(reason, words, expected):
    record = item_of(words, language="ar")
    assert acts(record) == expected, reason
    assert record.items[0].outcome == "decided"


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("انتُخب السيد ب. مثال (البلد باء) نائباً للرئيس بالتزكية.", "acclamation"),
        ("بأغلبية 30 صوتاً مقابل 4، وافق المجلس على الوثيقة C24/9.", "vote"),
        ("ووافق المجلس على الوثيقة C24/9.", "consensus"),
    ],
)
def test_how_it_was_decided(words, modality):
    (decision,) = item_of(words, language="ar").items[0].decisions
    assert decision.modality == modality


def test_in_the_committee_it_is_the_committee_that_decides():
    words = "وافقت اللجنة على الوثيقة C24/9."
    assert acts(item_of(words, language="ar", meeting="ADM2")) == [("approved", "C24/9")]
    assert acts(item_of(words, language="ar", meeting="PL3")) == []


def test_a_decision_of_its_own_needs_no_body():
    record = item_of("اعتمد المجلس القرار 145.", language="ar")
    assert acts(record) == [("adopted", "?council/145 adopted")]
    assert warnings(record) == ["1.1"]


def test_initials_end_no_sentence():
    record = item_of("أعلن الرئيس انتخاب السيدة د. م. نموذج (البلد ألف) بالتزكية.", language="ar")
    assert (acts(record), bases(record)) == ([("elected",)], [("1.1",)])
