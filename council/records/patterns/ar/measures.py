"""Arabic: the verbs of each kind of act. Plain wordings are in `formulae.toml`; here are those that need more.

A verb may carry its object as an ending ("اعتمدها", adopted it): it then ends before that, for `Objects.pronoun` to see.
"""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.ar.words import END, PAPER
from council.records.patterns.formulae import measures
from council.records.patterns.table import Measure

_IT = rf"(?=(?:ه|ها|هما|هم){END})"
_GROUP = r"(?:ال|لل|ل|ب)?(?:فريق|افرقه|لجنه|لجان|مكتب|cwg|sc-adm)"
_SITTING = r"(?:ال|لل|ل)?(?:جلسه|جلسات|دوره|دورات|دورته|دورتها|اجتماع|موعد|وقت|يوم)"
_TO_A_GROUP = rf"(?=[^;.]{{0,160}}{_GROUP})(?![^;.]{{0,160}} (?:الي|في) {_SITTING})"
_TO_A_SITTING = rf"(?=[^;.]{{0,160}} (?:الي|في|حتي) {_SITTING})"
_AWAY = rf"(?![^;.]{{0,160}}{_GROUP})(?![^;.]{{0,160}} (?:الي|في) {_SITTING})"
_CONSIDERING = r"(?:النظر في|مناقشه|بحث|دراسه|البت في|المناقشه|النقاش)"

# "وافق على" approves a paper, or what stands in one, and agrees to anything else: "that", or something to be done.
_UP_TO_ON = r"(?: (?!علي )[^ .;,]{1,24}){0,8}(?:, [^;:,]{2,80},)? علي"
_CONTAINED = r"(?:الوارد|المبين|المعروض|المدرج|المنصوص|المرفق)\w{0,2} (?:في|ب)"
_TO_BE_DONE = r"(?:ان|الا|ا(?!ل)\w{1,4}ا\w{1,2}|ت\w{1,4}ي\w{1,3}|مواصله|عقد|نشر|حذف|نقل|رفع|سحب|رفض|دعوه) "
_SPOKEN = r"(?:ال|هذا ال|هذه ال)?[ام]قتر(?![^.;]{0,160}DOC)"  # a proposal that stands in no paper
_TO_A_PAPER = rf"(?={_UP_TO_ON} (?!{_SPOKEN}){PAPER}| علي(?:ه|ها|هما|هم){END}|{_UP_TO_ON} (?!{_TO_BE_DONE})[^.;]{{2,120}}?(?:{_CONTAINED}|\((?:الوثيقه )?DOC))"

# "أقر" approves what is the Council's to make, and endorses what others made.
_TEXT_OF_ITS_OWN = r"(?=(?: (?!من )[^ .;,]{1,24}){0,4}? (?:نص |مشروع |مشاريع |مراجعه )?(?:RES|(?:ال)?(?:قرار|مقرر|ميزاني|حسابات|جدول (?:ال)?اعمال)))"

_OWN = (
    Measure(
        v.APPROVED,
        finite=rf"(?:وافق|وافقت|[يت]وافق){_TO_A_PAPER}|(?:اقر|اقرت|[يت]قر){_TEXT_OF_ITS_OWN}",
        bare=rf"(?:[يت]وافق|(?:ال|لل)?موافقه|موافقه المجلس|موافق){_TO_A_PAPER}|(?:[يت]قر|اقرار){_TEXT_OF_ITS_OWN}",
        passive=rf"(?:اقرت?|تم اقرار|جري اقرار){_TEXT_OF_ITS_OWN}",
    ),
    Measure(
        v.AGREED,  # the verb is also the word for "before"
        finite=r"(?:قبلت?|[يت]قبل)(?=[^;.,]{0,60} (?:هذا |هذه )?(?:ال)?(?:اقتراح|مقترح|دعوه|عرض|توصي|نص|ترشيح))",
    ),
    Measure(v.ELECTED, finite=r"(?:اختار|اختارت)(?=[^;]{0,160} (?:رييس|نايب|منسق|مقررا|مقرره|عضوا|عضوه))"),
    Measure(v.ADOPTED, finite=rf"(?:اعتمد|اعتمدت|[يت]عتمد){_IT}", bare=rf"(?:[يت]عتمد|اعتماد){_IT}"),
    Measure(v.AMENDED, finite=rf"(?:عدل|عدلت|[يت]عدل){_IT}", bare=rf"(?:[يت]عدل|تعديل){_IT}"),
    Measure(v.ABROGATED, finite=rf"(?:الغا|الغت|[يت]لغي){_IT}", bare=rf"(?:[يت]لغي|الغاي){_IT}"),
    Measure(
        v.ENDORSED, finite=rf"(?:ايد|ايدت|[يت]ويد|اقر|اقرت|[يت]قر){_IT}", bare=rf"(?:[يت]ويد|تاييد|[يت]قر|اقرار){_IT}"
    ),
    Measure(
        v.REFERRED,
        finite=rf"(?:احال|احالت|[يت]حيل)(?:{END}|{_IT}){_TO_A_GROUP}|(?:عهد|عهدت|[يت]عهد){END}{_TO_A_GROUP}",
        bare=rf"(?:[يت]حيل|[يت]حال|احاله|احالت)(?:{END}|{_IT}){_TO_A_GROUP}|(?:[يت]عهد|العهد){END}{_TO_A_GROUP}"
        rf"|(?:[يت]?نشي|[يت]شكل|انشاء|تشكيل) (?:فريق مخصص|فريق صياغه){END}|(?:[يت]تناول|[يت]نظر|[يت]عالج)(?=[^;.]{{0,80}} فريق مخصص)",
        passive=rf"(?:احيل|احيلت|تمت احاله|تم احاله|جرت احاله|اسند|اسندت){END}{_TO_A_GROUP}",
    ),
    Measure(
        v.DEFERRED,
        finite=rf"س[يت](?:عود|رجع)(?=[^;.]{{0,60}} الي )|س[يت](?:ستانف|واصل)(?=[^;.]{{0,60}} {_CONSIDERING})|(?:ارجا|ارجات|[يت]رجي|اجل|اجلت|[يت]وجل)(?:{END}|{_IT})|(?:احال|احالت|[يت]حيل)(?:{END}|{_IT}){_TO_A_SITTING}",
        bare=rf"(?:[يت]رجي|[يت]رجا|[يت]وجل|ارجاء|ارجاي|تاجيل)(?:{END}|{_IT})|(?:[يت]حيل|[يت]حال|احاله){END}{_TO_A_SITTING}"
        rf"|(?:[يت]ستانف|استيناف|[يت]واصل|مواصله|[يت]عود الي|العوده الي) {_CONSIDERING}|(?:[يت]عود|العوده) الي (?=(?:هذا |هذه )?(?:البند|المساله|الموضوع))",
        passive=rf"(?:احيل|احيلت|تمت احاله){END}{_TO_A_SITTING}|(?:تاجل|تاجلت){END}"
        rf"|(?:س?[يت]ستانف|س?[يت]تواصل|س?يعاد) (?={_CONSIDERING})",
    ),
    Measure(
        v.TRANSMITTED,
        finite=rf"(?:احال|احالت|[يت]حيل|رفع|رفعت|[يت]رفع|ارسل|ارسلت|[يت]رسل)(?:{END}|{_IT}){_AWAY}(?=[^;.]{{0,160}} الي )",
        bare=rf"(?:[يت]حيل|[يت]حال|احاله|احالت|[يت]رفع|رفع|[يت]رسل|ارسال)(?:{END}|{_IT}){_AWAY}(?=[^;.]{{0,160}} الي )",
        passive=rf"(?:احيل|احيلت|تمت احاله|تم احاله|رفع|رفعت|تم رفع|ارسل|ارسلت|تم ارسال){END}{_AWAY}(?=[^;.]{{0,160}} الي )",
    ),
    Measure(v.WITHDRAWN, bare=rf"سحب{_IT}"),
    Measure(
        v.REJECTED,
        finite=rf"لم [يت](?:وافق|عتمد|قبل|ويد){END}|(?:رفض|رفضت|[يت]رفض){_IT}",
        bare=rf"الا [يت](?:وافق|عتمد|قبل){END}|عدم (?:الموافقه علي|اعتماد|قبول){END}",
        passive=rf"لم (?:[يت]عتمد|[يت]وافق علي|[يت]قبل|تتم الموافقه علي|[يت]تم اعتماد|[يت]حظ بالموافقه){END}",
    ),
)

MEASURES = measures("ar", _OWN)
