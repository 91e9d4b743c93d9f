"""Arabic: who is asked to do what."""

from __future__ import annotations

from council.records.patterns.ar.objects import LEADS, LED
from council.records.patterns.ar.words import END, WHO
from council.records.patterns.table import Tasks, rx

_COUNCIL = r"(?: (?:المجلس|مجلس الاتحاد|الجلسه العامه|اللجنه)(?: ايضا| كذلك)?)?"
_DOING = r"(?:[ا-ي]\w+ .*|[ا-ي]\w+)"

TASKS = Tasks(
    given=(
        # "charged X with doing"
        rx(
            rf"(?:كلفت?|[يتن]كلف|تكليف|اوعزت? الي|الايعاز الي|فوضت?|تفويض){_COUNCIL} (?P<actor>(?!ب)[^;,]{{3,140}}?) (?:ب|ان )(?P<action>{_DOING})"
        ),
        # "invited X to do"
        rx(
            rf"(?:دعا|دعت|[يتن]دعو|دعوه|دعيت?|حثت?|[يت]حث|شجعت?|[يت]شجع|تشجيع|ناشدت?|[يت]ناشد){_COUNCIL} (?P<actor>[^;,]{{3,140}}?) (?:الي|علي) (?P<action>{_DOING})"
        ),
        rx(
            rf"(?:دعا|دعت|[يتن]دعو|دعوه|حثت?|[يت]حث){_COUNCIL} (?P<actor>[^;,]{{3,140}}?) (?:الي |علي )?ان (?P<action>{_DOING})"
        ),
        # "requested of X that it do", "requested of X the doing"
        rx(rf"(?:طلبت?|[يتن]طلب|الطلب){_COUNCIL} (?:الي|من) (?P<actor>[^;,]{{3,140}}?) ان (?P<action>{_DOING})"),
        rx(rf"(?:طلبت?|[يتن]طلب|الطلب){_COUNCIL} (?:الي|من) (?P<actor>{WHO}) (?P<action>(?!ان )[ا-ي]\w+{END}.*)"),
        # "that X do": the verb goes before who does it
        rx(rf"(?:^|و| )ان (?P<action>[يت]\w+ (?P<actor>{WHO})(?: .*|$))"),
        rx(rf"(?:^| )(?P<action>{LEADS} (?P<actor>{WHO}) {LED}.*)"),
        rx(
            rf"(?P<action>{LED}[^;,]{{0,120}}? (?:بقياده|برياسه|تحت قياده|يقودها|تقودها|يجريها|تجريها|من جانب) (?P<actor>[^;,]{{3,140}}).*)"
        ),
    ),
    undertaken=rx(rf"(?:^|[ ,ب])ان (?P<action>س?[يت]\w+ (?P<actor>{WHO})(?: .*|$))"),
    actor=rx(
        r"امين|امانه|رييس|عضو|اعضاء|مدير|فريق|افرقه|لجنه|مكتب|مكاتب|دول|ممثل|منسق|ميسر|مقرر|اتحاد|السيد|الدكتور|cwg|eg-|مندوب|قطاع"
    ),
    due=rx(
        r"(?:دورته|دورتها|دوره المجلس|دوره مجلس الاتحاد|الدوره|دورات المجلس)(?: (?:العاديه|المقبله|القادمه))?(?: (?:في|للمجلس))? ?(?:لعام|عام|لسنه|سنه|في) (?P<at>[0-9]{4})(?! للجمعيه)"
        r"|دوره (?:عام )?(?P<of>[0-9]{4}) للمجلس|(?<!\w)(?:ال|لل)?مجلس (?:لعام |عام )?(?P<named>[0-9]{4})(?!\w)"
    ),
)
