"""The cover, the table of subjects, headings, annexes and signatures of a record in Arabic."""

from datetime import date

import pytest

from council.records.agenda import Row, read_rows
from council.records.cover import read_cover
from council.records.patterns import for_language
from tests.council.records.lines import record_of
from tests.measures import within

ARABIC = for_language("ar")
COVER = [
    "المجلس 2024",
    "جنيف، 14-4 يونيو 2024",
    "الوثيقة C24/113-A",
    "20 يونيو 2024",
    "الأصل: بالفرنسية",
    "محضر موجز",
    "للجلسة العامة الثالثة",
    "الثلاثاء، 11 يونيو 2024، من الساعة 14:35 إلى الساعة 17:30",
    "الرئيس: السيد أ. نموذج (إيطاليا)",
    "لاحقاً: السيدة ر. مثال (غانا)",
]


def test_a_cover():
    cover = read_cover(COVER, ARABIC)
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C24", "PL3", "C24/113", "ar")
    assert (cover.held_on, cover.issued_on) == (date(2024, 6, 11), date(2024, 6, 20))
    assert cover.hours == "من الساعه 14:35 الي الساعه 17:30"
    assert cover.chair == "السيد أ. نموذج (إيطاليا); السيدة ر. مثال (غانا)"


@pytest.mark.parametrize(
    ("title", "meeting", "reason"),
    [
        ("محضر موجز للجلسة العامة الأولى", "PL1", "an ordinal in words"),
        ("المحضر الموجز للجلسة العامة السادسة", "PL6", "the article"),
        ("محضر موجز\u200f للجلسة العامة الثانية", "PL2", "a mark of direction"),
        ("محضر موجز للجلسة العامة الثالثة عشرة", "PL13", "not the third"),
        ("محضر موجز للجلسة العامة الحادية عشرة", "PL11", "the eleventh"),
        ("محضر موجز للجلسة العامة العاشرة والأخيرة", "PL10", "words behind the ordinal"),
        ("محضر موجز للجلسة العامة 5", "PL5", "an ordinal in figures"),
        ("محضر موجز للجلسة العامة رقم ٧", "PL7", "Arabic figures"),
        ("محضر موجز للجلسة الافتتاحية", "PL0", "the inaugural meeting"),
        ("محضر موجز للجلسة العامة الافتتاحية", "PL0", "the inaugural plenary"),
        ("محضر موجز لجلسة الافتتاح", "PL0", "the opening"),
        ("محضر موجز للجلسة الثانية للجنة الدائمة المعنية بالإدارة والتنظيم", "ADM2", "a committee"),
        ("اللجنة الدائمة المعنية بالإدارة والتنظيم، الاجتماع الثالث", "ADM3", "a committee before its meeting"),
        ("محضر موجز", None, "the line with the number was lost"),
    ],
)
def test_meetings_by_their_titles(title, meeting, reason):
    assert read_cover([title], ARABIC).meeting == meeting, reason


@pytest.mark.parametrize(
    ("line", "session"),
    [
        ("المجلس 2018", "C18"),
        ("مجلس الاتحاد 2019", "C19"),
        ("دورة المجلس لعام 2024", "C24"),
        ("الدورة العادية للمجلس لعام 2024", "C24"),
        ("دورة عام 2023 للمجلس", "C23"),
        ("جنيف، 14-4 يونيو 2024", None),
    ],
)
def test_sessions(line, session):
    assert read_cover([line], ARABIC).session == session


@pytest.mark.parametrize(
    ("line", "held", "issued", "reason"),
    [
        ("جنيف، 12-2 يونيو 2024", None, None, "the days of the session are not a date"),
        ("جنيف، من 2 إلى 12 يونيو 2024", None, None, "nor are they in words"),
        ("20 يوليو 2024", None, date(2024, 7, 20), "a date by itself is that of issue"),
        ("الاثنين، 3 يونيو 2024", date(2024, 6, 3), None, "a weekday makes it the meeting's"),
        ("يوم الأربعاء 12 حزيران/يونيو 2024", date(2024, 6, 12), None, "both names of a month"),
        ("الجمعة 3 أيار 2024", date(2024, 5, 3), None, "the eastern name alone"),
        ("السبت، 1 آب/أغسطس 2020", date(2020, 8, 1), None, "the shortest month"),
        ("الأحد 4 كانون الثاني/يناير 2026", date(2026, 1, 4), None, "a name of two words"),
        ("الخميس ١٣ يونيه ٢٠٢٤", date(2024, 6, 13), None, "Arabic figures, another spelling"),
        ("3 يونيو 2024، من الساعة 14:35 إلى 17:30", date(2024, 6, 3), None, "hours do too"),
        ("3 يونيو 2024، من 1435 إلى 1730", date(2024, 6, 3), None, "hours without a colon"),
        ("30 فبراير 2024", None, None, "no such day"),
    ],
)
def test_dates(line, held, issued, reason):
    cover = read_cover([line], ARABIC)
    assert (cover.held_on, cover.issued_on) == (held, issued), reason


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("الرئيسة: السيدة أ. نموذج", "السيدة أ. نموذج"),
        ("الرئيس بالنيابة:\tد. ف. نموذج (إيطاليا)", "د. ف. نموذج (إيطاليا)"),
        ("رئيس الجلسة : السيد ف. نموذج", "السيد ف. نموذج"),
        ("الرئيس: السيد ف. نموذج (إيطاليا)المواضيع المطروحة للمناقشة", "السيد ف. نموذج (إيطاليا)"),
        ("نائب الرئيس:", ""),
    ],
)
def test_chairs(line, chair):
    assert read_cover([line], ARABIC).chair == chair


ROWS = [
    Row(1, "افتتاح الدورة"),
    Row(2, "تقرير الفريق CWG-COP", True, ["C24/15", "C24/102(Rev.1)"]),
    Row(3, "الخطة التشغيلية", False, ["C24/35", "C24/35(Add.1)"]),
]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            [
                "المواضيع المطروحة للمناقشة / الوثائق",
                "1 / افتتاح الدورة / -",
                "2 / تقرير الفريق CWG-COP (تابع) / C24/15، C24/102(Rev.1)",
                "3 / الخطة التشغيلية / C24/35 + Add.1",
            ],
            "cells joined by slashes",
        ),
        (
            [
                "المواضيع التي نوقشت\tالوثائق",
                "1\tافتتاح الدورة\t–",
                "2\tتقرير الفريق CWG-COP (تابع)\tC24/15 وC24/102(Rev.1)",
                "3\tالخطة التشغيلية\tC24/35 وإضافتها 1",
            ],
            "cells joined by tabs",
        ),
        (
            [
                *("المواضيع قيد المناقشة", "الوثائق", "1", "افتتاح الدورة"),
                *("2", "تقرير الفريق CWG-COP (تتمة)", "C24/15 و C24/102(Rev.1)"),
                *("3", "الخطة التشغيلية", "C24/35 و Add.1"),
            ],
            "one line per cell, empty ones left out",
        ),
        (
            [
                "المواضيع المطروحة للمناقشةالوثائق",
                "1افتتاح الدورة-",
                "2تقرير الفريق CWG-COP (تابع)C24/15، C24/102(Rev.1)",
                "3الخطة التشغيليةC24/35 + Add.1",
            ],
            "cells of a row run together",
        ),
    ],
)
def test_the_rows_of_the_table_of_subjects(lines, reason):
    rows = read_rows(lines, ARABIC, "C24")
    rows[0].title = rows[0].title.rstrip("-")
    assert rows == ROWS, reason


@pytest.mark.parametrize(
    ("heading", "title", "continued", "papers"),
    [
        ("1\tتقرير الفريق (الوثيقة C24/8(Rev.1))", "تقرير الفريق", False, ["C24/8(Rev.1)"]),
        ("1\tتقرير الفريق (تابع) (الوثيقتان C24/60 وC24/82)", "تقرير الفريق", True, ["C24/60", "C24/82"]),
        ("1\tتقرير الفريق (الوثيقتان C24/60 و C24/82) (تابع)", "تقرير الفريق", True, ["C24/60", "C24/82"]),
        ("1\tالخطط (الوثائق C24/28، C24/29 وC24/30)", "الخطط", False, ["C24/28", "C24/29", "C24/30"]),
        ("1\t+WSIS 20: المساهمة (الوثيقة C24/60 (المراجعة 1))", "+WSIS 20: المساهمة", False, ["C24/60(Rev.1)"]),
        ("\u200f1\tتقرير الفريق \u200f(الوثيقة \u200eC24/8\u200e)", "تقرير الفريق", False, ["C24/8"]),
        ("١\tتقارير شفوية", "تقارير شفوية", False, []),
    ],
)
def test_headings(heading, title, continued, papers):
    (item,) = record_of(heading, "1.1\tبدأت المناقشة.", language="ar").items
    shown = item.title.replace("\u200f", "").strip()
    assert (item.number, shown, item.continued, item.papers) == ("1", title, continued, papers)


def test_points_of_a_resolution_are_no_numbers_of_the_record():
    record = record_of("1\tتقرير", "1.1\tدارت المناقشة حول", "1.2 و2 من يقرر", "1.2\tانتهت المناقشة.", language="ar")
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "1.2"]


@pytest.mark.parametrize("heading", ["الملحق A", "الملحق 1: النصوص", "المرفقات", "الملحق ألف"])
def test_annexes_follow_the_last_paragraph(heading):
    record = record_of("1\tتقرير", "1.1\tانتهت المناقشة.", heading, "نص معتمد.", language="ar")
    assert [paragraph.kind for paragraph in record.paragraphs[2:]] == ["annex", "annex"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("الأمينة العامة:\tالرئيس:", "د. مثال\tف. نموذج"), [("الأمينة العامة", "د. مثال"), ("الرئيس", "ف. نموذج")]),
        (("الأمين العام: الرئيسة:", "ه. مثال\tف. نموذج"), [("الأمين العام", "ه. مثال"), ("الرئيسة", "ف. نموذج")]),
    ],
)
def test_signatures(lines, expected):
    record = record_of("1\tتقرير", "1.1\tانتهت المناقشة.", *lines, language="ar")
    assert record.signatories == expected


FLATTENED = (
    "المواضيع المطروحة للمناقشةالوثائق1تقرير الفريقC24/82حالة المباني-1تقرير الفريق (الوثيقة C24/8)"
    "1.1عرض رئيس الفريق الوثيقة C24/8 وأوضح أن الفقرتين 1.2 من يقرر و2 من يقرر تحتاجان إلى تعديل.1.2وأحاط المجلس علماً بالوثيقة C24/8."
    "2حالة المباني2.1قدمت الأمانة تقريراً شفوياً عن أعمال البناء التي لا تزال جارية وعن تكاليفها المتوقعة في العام المقبل."
    "2.2وشكر أعضاء المجلس الأمانة على ما قدمته من معلومات مفصلة وعلى إجاباتها عن الأسئلة المطروحة."
)


def test_a_record_copied_without_line_ends():
    """Its points of a resolution ("1.2 من يقرر") are no paragraphs, though no capital tells the two apart."""
    record = record_of(FLATTENED, language="ar")
    assert [(item.number, item.papers, item.outcome) for item in record.items] == [
        ("1", ["C24/8"], "decided"),
        ("2", [], "no_decision_recorded"),
    ]
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "1.2", "2.1", "2.2"]


REPEATED = [
    "أحاط المجلس علماً بالوثيقة C24/8، ",
    "واقترح الرئيس أن يوافق المجلس على ",
    "الرئيس، المجلس، ",
    "القرارات 1 و2 و",
    "القرار 1332 (",
    "تقرير الفريق ",
    "إجراء مشاورات ",
    "مشروع القرار الجديد ",
    "مراجعة القرار 1332 ",
    "و",
    "في ضوء ",
    "أن تقدم الأمانة ",
    "اعتُمدت الوثيقة C24/8 من جانب ",
    "\u200f",
]


@pytest.mark.parametrize("unit", REPEATED)
def test_forty_kilobytes_of_one_thing_are_read_within_a_second(unit):
    with within(1):
        record = record_of("1\tبند", "1.1\tنقطة.", f"1.2\tأ {unit * (40_000 // len(unit))}", language="ar")
    assert record.characters_lost == 0
