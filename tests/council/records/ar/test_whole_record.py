"""A whole record in Arabic, written for this test: what a person reads in it is what the reader must make of it."""

from datetime import date

import pytest

from tests.council.records.lines import acts, bases, record_of, warnings

RECORD = """\
C40/131-A
المجلس 2040
جنيف، 15-5 يونيو 2040
الوثيقة C40/131-A
19 يونيو 2040
الأصل: بالإنكليزية
محضر موجز
للجلسة العامة الرابعة
الثلاثاء، 12 حزيران/يونيو 2040، من الساعة 09:40 إلى الساعة 12:35
الرئيسة: السيدة ل. مثال (فريدونيا)
لاحقاً: السيد ع. نموذج (روريتانيا)
المواضيع المطروحة للمناقشة\tالوثائق
1\tتقرير فريق العمل المعني بالطاقة (تابع)\tC40/21(Rev.1)، C40/70
2\tالخطة التشغيلية والميزانية\tC40/30، C40/31 + Add.1
3\tانتخاب نواب الرئيس\t–
4\tتقرير اللجنة الدائمة المعنية بالإدارة والتنظيم\tC40/120
5\tبيان الأمينة العامة\t–
6\tجدول الاجتماعات\tC40/44
1\tتقرير فريق العمل المعني بالطاقة (تابع) (الوثيقتان C40/21(Rev.1) وC40/70)
1.1\tعرض رئيس الفريق الوثيقة C40/21(Rev.1)، التي تتضمن تقرير الفريق. ويرد في الملحق A بالوثيقة مقترح بمراجعة \
القرار 1500 للمجلس (C31، آخر تعديل C38).
1.2\tوعرضت عضوة المجلس من فريدونيا الوثيقة C40/70، التي يُدعى فيها المجلس إلى الموافقة على جدول زمني أقصر.
1.3\tوأيّد عدة أعضاء التقرير وأحاطوا علماً مع التقدير بما أُنجز من عمل، وذكّروا بأن المجلس وافق في دورته لعام 2038 على ولاية أوسع. \
ورأى أحد الأعضاء أنه ينبغي اعتماد المراجعة دون تأخير.
1.4\tوفي ضوء المناقشات، اقترحت الرئيسة أن يُحاط علماً بالوثيقة C40/21(Rev.1) وأن يُجري عضو المجلس من روريتانيا مشاورات غير رسمية \
بشأن التعديلات المقترحة على القرار 1500 وأن يقدم تقريراً عنها في جلسة لاحقة.
1.5\tوتقرر ذلك.
2\tالخطة التشغيلية والميزانية (الوثيقتان C40/30 وC40/31 + Add.1)
2.1\tعرض ممثل الأمانة الوثيقتين وأجاب عن عدة أسئلة.
2.2\tوسأل أحد الأعضاء عن سبب تأخر نشر الوثيقة C40/31. وأحاطت الأمانة علماً بالملاحظة.
2.3\tووافق المجلس على الوثيقة C40/30 واعتمد مشروع المقرر الجديد الوارد في الملحق 1 بالوثيقة نفسها، على أن تقوم الأمانة بتحديث الأرقام.
2.4\tوتمت الموافقة على الوثيقتين C40/31 وC40/31(Add.1). كما كُلِّفت الأمينة العامة بتقديم تقرير إلى المجلس في دورته لعام 2041.
3\tانتخاب نواب الرئيس
3.1\tأعلنت الرئيسة تلقي ترشيحين.
3.2\tوانتُخبت السيدة أ. شخص (فريدونيا) والسيد ب. شخص (روريتانيا) نائبين للرئيسة بالتزكية.
4\tتقرير اللجنة الدائمة المعنية بالإدارة والتنظيم (الوثيقة C40/120)
4.1\tعرض رئيس اللجنة التقرير.
4.2\tوقالت الرئيسة إنها ستعتبر، إن لم يكن هناك اعتراض، أن المجلس يوافق على التوصيات الواردة في الوثيقة C40/120 ويلغي القرارين 1410 و1411 للمجلس.
4.3\tواتُّفق على ذلك.
5\tبيان الأمينة العامة
5.1\tأدلت الأمينة العامة ببيان.
6\tجدول الاجتماعات (الوثيقة C40/44)
6.1\tعُرضت الوثيقة C40/44. والمجلس مدعو إلى تحديد مواعيد دورته المقبلة.
6.2\tوبعد إجراء تصويت، رُفض بأغلبية 20 صوتاً مقابل 14 المقترح الداعي إلى عقد الدورة في مايو. وأُرجئ النظر في الوثيقة C40/44 إلى الجلسة العامة السادسة.
الأمينة العامة:\tالرئيسة:
ر. مثال\tل. مثال
"""


@pytest.fixture(scope="module")
def record():
    return record_of(*RECORD.splitlines(), language="ar", session=None, meeting=None)


def test_its_cover(record):
    cover = record.cover
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C40", "PL4", "C40/131", "ar")
    assert (cover.held_on, cover.issued_on) == (date(2040, 6, 12), date(2040, 6, 19))
    assert cover.chair == "السيدة ل. مثال (فريدونيا); السيد ع. نموذج (روريتانيا)"


def test_its_items(record):
    assert [(item.number, item.continued, item.papers, item.outcome) for item in record.items] == [
        ("1", True, ["C40/21(Rev.1)", "C40/70"], "decided"),
        ("2", False, ["C40/30", "C40/31", "C40/31(Add.1)"], "decided"),
        ("3", False, [], "decided"),
        ("4", False, ["C40/120"], "decided"),
        ("5", False, [], "no_decision_recorded"),
        ("6", False, ["C40/44"], "decided"),
    ]


def test_its_decisions(record):
    assert bases(record) == [("1.5", "1.4"), ("2.3",), ("2.4",), ("3.2",), ("4.3", "4.2"), ("6.2",)]
    assert acts(record) == [
        ("noted", "C40/21(Rev.1)"),
        ("consultations", "council/1500 under_consultation"),
        ("approved", "C40/30"),
        ("adopted", "new C40/30#1 adopted"),
        ("approved", "C40/31", "C40/31(Add.1)"),
        ("instructed",),
        ("elected",),
        ("approved", "C40/120"),
        ("abrogated", "council/1410 abrogated", "council/1411 abrogated"),
        ("rejected",),
        ("deferred", "C40/44"),
    ]


def test_what_follows_from_them(record):
    tasks = [
        (decision.where, task.actor, task.due)
        for item in record.items
        for decision in item.decisions
        for task in decision.follow_ups
    ]
    assert tasks == [
        ("1.5", "عضو المجلس من روريتانيا", None),
        ("2.3", "الأمانة", None),
        ("2.4", "الأمينة العامة", "C41"),
    ]
    assert [(each.vehicle, each.resolution, each.annex, each.status) for each in record.proposals] == [
        ("C40/21(Rev.1)", "council/1500", "A", "under_consultation"),
        ("C40/30", None, "1", "adopted"),
    ]


def test_nothing_is_lost_and_nobody_is_warned(record):
    assert record.characters_lost == 0
    assert warnings(record) == []
    assert record.signatories == [("الأمينة العامة", "ر. مثال"), ("الرئيسة", "ل. مثال")]
