"""Arabic: words that several parts of the table need.

Conjunctions and prepositions of one letter stand before a word without a space, and so does the article. Where a
citation begins with them ("والقرار 140") they are part of it and no pattern sees them.
"""

from __future__ import annotations

AND = "[وف]?"  # "and", "so": what a sentence usually begins with
END = r"(?!\w)"

# Who might do what the Council does. Right after a verb without a subject before it: it is they who did it.
OTHERS = (
    r"(?:ال)?(?:فريق|افرقه|لجنه|لجان|رييس|رييسه|امين|امينه|امانه|مدير|مديره|مكتب|مندوب|مندوبه|مندوبون|مندوبين|وفد|وفود|عضو|عضوه"
    r"|اعضاء|احد|احدي|بعض|عده|عدد|كثير|كثيرون|معظم|جميع الاعضاء|دول|دوله|بلد|بلدان|موتمر|جمعيه|ممثل|ممثله|مراقب|مراقبه|مستشار"
    r"|مستشاره|مستشارون|متحدث|متحدثه|متحدثون|متكلم|متكلمون|نايب|نايبه|منسق|منسقه|ميسر|مقرره|هييه|منظمه|منظمات|قطاع|اتحاد)"
    + END
)
# Verbs whose object is somebody: who follows them may be asked, elected or set up.
TO_SOMEBODY = r"(?:[يتن]?كلف|دعا|دع[تي]|[يت]?دعو?|ناشد|[يت]ناشد|شجع|[يت]شجع|حث|[يت]حث|انتخب|[يت]نتخب|[يت]?عين|[يت]?فوض|[يت]?خول|اذن|[يت]اذن|تكليف|انتخاب|تعيين|تفويض|تشجيع|مناشده|مطالبه|انشاء|تشكيل|انشا|شكل|[يت]نشي|[يت]شكل|[يت]تناول|[يت]نظر|[يت]عالج)\w{0,3} "
# Not somebody else's verb: "وافق فريق العمل", but "كلف الأمين العام" may be the Council's.
OWN_VERB = rf"(?!(?!{TO_SOMEBODY})[^ ]{{1,24}} (?:{OTHERS}))"

# The papers that a measure deals with: how their nouns begin.
PAPER_NOUNS = (
    r"(?:وثيق|وثايق|تقرير|تقارير|قرار|مقرر|توصي|جدول|جداول|مشروع|مشاريع|خطه|خطط|خطت|ميزاني|نص|نسخ|مراجع|تعديل|تنقيح|قايم|قوايم"
    r"|استنتاجات|محضر|محاضر|بيان|مساهم|مقترح|اقتراح|بند|بنود|مسال|مسايل|موضوع|مواضيع|نظر|مناقش|بحث|دراس|بت |ترشيح|ملخص|مبادي"
    r"|اختصاص|ولاي|مذكر|ملحق|مرفق|حساب|ورقه|وثيقتا|خلاص|نتايج|صيغ)"
)
_DETERMINERS = r"(?:(?:هذه|هذا|تلك|ذلك|جميع|كل|من|كلتا|كلا|مضمون|نص|ما ورد في) )"
PAPER = rf"(?:علي |في |الي )?[بل]? ?{_DETERMINERS}{{0,2}}(?:[بل]?(?:ال)?|لل)(?:DOC|RES|{PAPER_NOUNS})"

# Actors are named before or after what they are to do: how such a name begins, and the words that belong to it.
WHO = (
    r"(?:الامين العام|الامينه العامه|الامانه العامه|الامانه|امانه [^ ;,]{1,24}|نايبه? الامين العام|مديري? [^;,]{2,60}?|مديره [^;,]{2,60}?"
    r"|المدير\w*|رييسه? (?:فريق|الفريق|افرقه|اللجنه|لجنه)[^;,]{0,60}?|الرييسه?|عضوه? المجلس (?:من |عن )?[^;,]{2,40}?|الفريق[^;,]{0,60}?|فريق [^;,]{2,60}?"
    r"|اللجنه|الدول الاعضاء|الاعضاء|المكاتب|المنسقه?|الاتحاد|السيده? [^;,]{2,40}?)"
)

# What is dealt with may be told by the paper that it stands in.
IN_A_PAPER = r"(?: [^ .;,]{1,24}){1,8}? (?:(?:الوارد|المبين|المعروض|المقدم|المدرج|المرفق)\w{0,2} (?:في|ب)|\((?:ال)?(?:وثيقه |وثيقتان |وثايق )?DOC)"
