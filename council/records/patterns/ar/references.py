"""Arabic: back-references, and how papers are introduced under the noun that later stands for them.

A noun is definite by its article or by a definite noun after it ("تقرير الفريق", the report of the group).
"""

from __future__ import annotations

from council.records.patterns.ar.words import END
from council.records.patterns.table import Noun, References

_DRAFT = r"(?:(?:ال|لل)?مشروع )?(?:ال)?"
_PREFIX = r"(?<!\w)[وف]?(?:(?:ب|ل)?(?:هذا|هذه|ذلك|تلك|نفس) )?[وف]?"
_ITS = r"(?:ها|ه|هما|هم)?"
_UNCITED = r"(?! ?(?:رقم )?(?:DOC|RES))"
_DEFINITE = rf"{_PREFIX}(?:لل|[بكل]?(?=(?:مشروع )?ال|[^ ]{{1,24}} (?:مشروع )?ال))(?:NOUN){END}{_UNCITED}"

REFERENCES = References(
    nouns=(
        Noun("document", rf"{_DRAFT}وثيقه", "document"),
        Noun(  # "the recommendations contained in it"
            "contained in it",
            r"(?:ال)?(?:وارد|مبين|معروض|مدرج|متضمن)\w{0,3} (?:في|ب)(?:ها|هما|ه)",
            "document",
            rf"(?<!\w)(?:NOUN){END}",
        ),
        Noun("report", rf"{_DRAFT}تقرير", "paper"),
        Noun("contribution", r"(?:ال)?مساهمه", "paper"),
        Noun("proposal", r"(?:ال)?(?:مقترح|اقتراح)", "paper", spoken=True),
        Noun("summary", r"(?:ال)?ملخص|(?:ال)?خلاصه", "paper"),
        Noun("agenda", rf"{_DRAFT}جدول (?:ال)?اعمال", "paper"),
        Noun("plan", rf"{_DRAFT}(?:خطه|جدول (?:ال)?زمني|ميزانيه)", "paper"),
        Noun("declaration", r"(?:ال)?(?:بيان|اعلان)", "paper"),
        Noun(
            "draft",
            r"(?:ال)?(?:مشروع|مسوده)(?! (?:ال)?(?:قرار|مقرر|تقرير|خطه|جدول|ميزاني|وثيق|مراجع|نص|تعديل))",
            "amendment",
        ),
        Noun("text", rf"{_DRAFT}(?:نص|صيغه|صياغه)", "amendment"),
        Noun(
            "revision",
            rf"{_DRAFT}(?:مراجعه|تنقيح|تعديلات|تعديل)(?: المقترحه?)?",
            "amendment",
            rf"{_PREFIX}(?:لل|[بكل]?(?=(?:مشروع )?ال))(?:NOUN){END}(?! (?:[^ ]{{1,24}} ){{0,6}}?(?:RES|DOC))",
        ),
        Noun("new instrument", r"(?:ال)?(?:قرار|مقرر) (?:ال)?جديد|(?:ال)?مشروع (?:ال)?(?:قرار|مقرر)", "amendment"),
        Noun("resolution", r"(?:ال)?قرار", "instrument"),
        Noun("item", r"(?:ال)?(?:بند|مساله|موضوع|قضيه)", "item"),
        Noun(
            "annex",
            r"(?:ال)?(?:ملحق|مرفق)",
            "annex",
            rf"(?<!\w)[وف]?(?:في |ب)?(?:(?:هذا|ذلك) )?(?:[بل]?ال|لل)(?:NOUN){END}(?! (?:[a-z0-9]{{1,2}} )?[بل](?:ال|ل))"
            rf"|(?<!\w)[وف]?(?:في |ب)(?:ملحق|مرفق)(?:ها|ه){END}",
        ),
    ),
    back=_DEFINITE,
    titled=r"(?:(?:اعتماد|اقرار|النظر في|استعراض|مناقشه|تقديم) )?(?:NOUN)",
    introduced=(
        rf"(?<!\w)[وبلف]?(?:ال|لل)?(?:NOUN){_ITS}{END}[^.;DOC]{{0,160}}?(?:الوارد|وارد|المبين|المعروض|المقدم|المدرج|المستنسخ|[يت]رد|ورد|وردت)\w*"
        r" في(?: (?:ال)?(?:ملحق|مرفق)(?: [a-z0-9]{1,2})? (?:ب|ل|من )?)? ?(?:ال|بال|لل)?(?:وثيقه |وثيقتين |وثايق )?DOC",
        rf"(?<!\w)[وبلف]?(?:ال|لل)?(?:NOUN){_ITS}{END}[^.;()DOC]{{0,160}}?\((?:ال)?(?:وثيقه |وثيقتان |وثيقتين |وثايق )?DOC",
        rf"DOC,? (?:(?:التي|والتي|الذي|وهي|وهو|وفيها|الذي) )?(?:[يت]تضمن|تضمنت?|[يت]حتوي علي|احتوت علي|[يت]عرض|[يت]شمل|[يت]شكل|[يت]مثل|المتضمنه?) (?:ال)?(?:NOUN){END}",
        rf"DOC, (?:وهي |وهو |اي )?(?:ال)?(?:NOUN){END}",
    ),
)
