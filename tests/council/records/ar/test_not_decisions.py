"""What only looks like a decision in Arabic: presentations, wishes, other bodies, earlier sessions, quotations."""

import pytest

from tests.council.records.lines import acts, item_of, record_of

NOT_DECIDED = [
    ("a cover box", "يُدعى المجلس إلى الإحاطة علماً بالوثيقة C24/9."),
    ("a cover box with its label", "الإجراء المطلوب: يُدعى المجلس إلى الموافقة على الوثيقة C24/9."),
    ("an invitation", "والمجلس مدعو إلى اعتماد التقرير الوارد في الوثيقة C24/9."),
    ("an invitation that was presented", "دُعي المجلس إلى تأييد التوصيات الواردة في الوثيقة C24/9."),
    ("what a document proposes", "يُقترح في الوثيقة C24/9 أن يوافق المجلس على خطة."),
    ("what a contribution proposes", "تقترح المساهمة تعديل القرار 1332 للمجلس."),
    ("a presentation", "قدم عضو المجلس الوثيقة C24/9 التي يُدعى فيها المجلس إلى اعتماد نص."),
    ("a presentation of what is proposed", "عرضت عضوة المجلس من البلد ألف الوثيقة C24/9، التي يُقترح فيها أن يقرر المجلس تمديد الولاية."),
    ("what a paper asks for", "قدمت ممثلة الأمانة الوثيقة C24/9، وقالت إنه يُطلب من المجلس الموافقة عليها."),
    ("councillors endorse", "أيّد عدة أعضاء الاستنتاجات ووافقوا على التقرير."),
    ("councillors note with appreciation", "أيد عدد من أعضاء المجلس الوثيقة C24/9 وأحاطوا علماً بها مع التقدير."),
    ("a councillor notes", "وأحاط أحد أعضاء المجلس علماً مع الارتياح بالوثيقة C24/9."),
    ("a councillor supports a proposal", "وأعرب أحد الأعضاء عن تأييده لاقتراح الموافقة على الوثيقة C24/9."),
    ("councillors agree with each other", "اتفق عدد من الأعضاء على أهمية الموضوع."),
    ("a councillor asks the secretariat", "وطلب عضو المجلس إلى الأمانة تقديم مزيد من المعلومات."),
    ("somebody just named asks", "أيّد أحد أعضاء المجلس الوثيقة C24/9. وطلب إلى الأمانة تقديم مزيد من المعلومات."),
    ("a presentation that invites the Council", "عرض ممثل الأمانة الوثيقة C24/9، ودعا المجلس إلى الإحاطة علماً بها."),
    ("nothing was decided", "ولم يتخذ المجلس أي قرار بشأن الوثيقة C24/9."),
    ("no decisions were taken", "ولم تُتخذ أي قرارات."),
    ("the Council is told", "أحاط رئيس الشعبة المجلس علماً شفوياً بسير الأشغال."),
    ("councillors note", "وأعرب عدة مستشارين عن تقديرهم للتقرير، وأحاطوا علماً مع الارتياح بالتقدم المحرز."),
    ("a councillor withdraws", "سحب المستشار من البلد ألف الوثيقة C24/9."),
    ("the Council may", "وقد يوافق المجلس على الوثيقة C24/9 في جلسة لاحقة."),
    ("the Council will", "وسيوافق المجلس على الوثيقة C24/9 فيما بعد."),
    ("the Council will not", "ولن يوافق المجلس على الوثيقة C24/9."),
    ("asked by a resolution", "وطُلب إلى الأمانة بموجب القرار 1299 للمجلس إعداد دراسة."),
    ("asked at the session before", "وكُلِّف الأمين العام في الدورة السابقة بإعداد دراسة."),
    ("agreed by some, named at the end", "واتفق على أهمية الموضوع عدد من الأعضاء."),
    ("decided in a group", "وتقرر في فريق العمل أن يُعد نص."),
    ("councillors approve", "ووافق المستشارون على التقرير."),
    ("another committee adopts", "واعتمدت لجنة الدراسات 17 الوثيقة C24/9."),
    ("the chair asks", "شكر الرئيس الأمانة. وكلف الأمين العام بإعداد دراسة."),
    ("the subject at the end", "ووافق على الوثيقة C24/9 عدد من الأعضاء."),
    ("words in quotation marks", 'جاء في النص: "يقرر المجلس إنشاء فريق".'),
    ("words in guillemets", "النص كما يلي: «اعتمد المجلس الوثيقة C24/9»."),
    ("the beginning of a resolution", "إن المجلس، إذ يضع في اعتباره النتائج المحققة، يقرر"),
    ("an operative part", "يقرر أن يكلف الأمين العام بتقديم تقرير"),
    ("a preamble", "إذ يلاحظ أن المجلس وافق على الخطة"),
    ("what a resolution says", "وينص القرار 1332 للمجلس على أن المجلس يقرر إنشاء فريق عمل."),
    ("under the terms of a text", "بموجب القرار 1299 للمجلس، كلف المجلس الأمين العام بتقديم تقرير."),
    ("an earlier session", "في دورته لعام 2019، طلب المجلس من الأمانة تقديم تقرير."),
    ("an earlier session, without a comma", "في دورته لعام 2019 وافق المجلس على الوثيقة C19/9."),
    ("an earlier session at the end", "وافق المجلس على الخطة في دورته لعام 2022."),
    ("the session before", "ووافق المجلس على الخطة في دورته السابقة."),
    ("somebody tells of it", "أشار أحد أعضاء المجلس إلى أن المجلس وافق على الميزانية في دورته السابقة."),
    ("an observer recalls it", "وذكّر المراقب بأن المجلس كلف الأمين العام بإعداد تقرير."),
    ("the pluperfect", "كان المجلس قد وافق على الخطة."),
    ("before now", "سبق أن وافق المجلس على الخطة."),
    ("the Council before now", "سبق للمجلس أن اعتمد هذا القرار."),
    ("adopted long ago", "اعتُمد القرار 1332 للمجلس في دورته لعام 2011."),
    ("a year ago", "عُدِّل القرار 1332 للمجلس منذ عام واحد فقط."),
    ("in a group", "وتمت الموافقة على الوثيقة C24/9 في فريق العمل."),
    ("last year", "وتم اعتماد القرار 1332 للمجلس العام الماضي."),
    ("another body", "قرر مؤتمر المندوبين المفوضين مراجعة القرار 140 (المراجَع في دبي، 2018)."),
    ("another body's approval", "وافقت لجنة الدراسات 17 على الوثيقة C24/9."),
    ("a working group", "أحاط فريق العمل علماً بالوثيقة C24/9 ووافق على التقرير."),
    ("the verb of a passive, by a group", "اعتمد الفريق التقرير الوارد في الوثيقة C24/9."),
    ("adopted by a group", "اعتُمدت الوثيقة C24/9 من جانب فريق العمل."),
    ("approved by a group", "تمت الموافقة على الوثيقة C24/9 من قبل فريق العمل."),
    ("an officer decides", "قرر الأمين العام تعيين منسق."),
    ("an observation settles no paper", "أحاط المجلس علماً بأن العمل مستمر."),
    ("what would follow", "إذا وافق المجلس على الوثيقة C24/9، ستمضي الأمانة قدماً."),
    ("a question", "هل يوافق المجلس على الوثيقة C24/9؟"),
    ("an indirect question", "وسأل عضو المجلس عما إذا كان المجلس قد اعتمد القرار."),
    ("considered only", "نظر المجلس في الوثيقة C24/9."),
    ("the chair's remark", "قال الرئيس إن المجلس يحيط علماً بتقارير كثيرة كل عام."),
    ("the chair of a group proposes", "اقترح رئيس الفريق أن يوافق المجلس على الوثيقة C24/9."),
    ("the chair advises somebody", "أوضح الرئيس أن القائمة مغلقة واقترح عليه الاتصال بالمنسق."),
    ("the chair invites to consider", "دعا الرئيس المجلس إلى النظر في الوثيقة."),
    ("the chair gives the floor", "دعا الرئيس المندوبين إلى أخذ الكلمة."),
    ("a wish", "رأى أحد أعضاء المجلس أنه ينبغي اعتماد الوثيقة."),
    ("a relative clause", "توجد بالفعل خطة وافق عليها المجلس."),
    ("planned by others", "ومن المقرر أن يجتمع الفريق في يناير."),
    ("according to somebody", "وفقاً لرئيس الفريق CWG-COP، وافق المجلس على الميزانية."),
    ("the Economic and Social Council", "قرر المجلس الاقتصادي والاجتماعي إنشاء لجنة."),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "words"), NOT_DECIDED)
def test_what_only_looks_like_a_decision(reason, words):
    record = item_of(words, language="ar")
    assert (acts(record), record.items[0].outcome) == ([], "no_decision_recorded"), reason


def test_an_annex_decides_nothing():
    record = record_of("1\tتقرير", "1.1\tأُقفلت المناقشة.", "الملحق A", "قرر المجلس إنشاء فريق.", language="ar")
    assert acts(record) == []


def test_a_heading_decides_nothing():
    record = record_of("1\tوافق المجلس على الوثيقة C24/9", "1.1\tافتُتحت المناقشة.", language="ar")
    assert acts(record) == []


def test_a_year_that_is_this_session_is_no_past():
    words = "في دورته لعام 2024، وافق المجلس على الوثيقة C24/9."
    assert acts(item_of(words, language="ar")) == [("approved", "C24/9")]
    assert acts(item_of(words, language="ar", session="C25")) == []
