"""Chinese: who is asked to do what. Nothing divides actor and action, so that an actor ends with a known noun."""

from __future__ import annotations

from council.records.patterns.table import Tasks, rx
from council.records.patterns.zh.objects import CONSULTS
from council.records.patterns.zh.words import COUNTRIES, GROUP, PERSON

_WHO = rf"(?:{PERSON}|{COUNTRIES}|{GROUP}|各局|(?:无线电通信|电信标准化|电信发展)局)(?:女士|先生)?"
# The last noun of the name: "电信发展局主任" and not "电信发展局".
_ACTOR = rf"(?P<actor>[^,;。]{{0,60}}?{_WHO}(?!{_WHO}|副?主席|的|[a-z])(?:[^,;。]{{0,24}}?[、和与及][^,;。]{{0,24}}?{_WHO})?)"

TASKS = Tasks(
    given=(
        rx(
            r"(?:责成|要求|请求|请|邀请|鼓励|敦促|促请|吁请|呼吁|授权|委托|指示|责令|交由)(?:并|也|还)?ACTOR,?(?P<action>[^,;。、\s].*)",
            ACTOR=_ACTOR,
        ),
        rx(r"(?:^|[^申提邀])(?:由|让|应由)ACTOR,?(?P<action>[^,;。、\s].*)", ACTOR=_ACTOR),
        rx(
            r"(?:^|,|;|并|且)ACTOR(?:被责成|受命|被要求|受委托)?(?:应当?|将|须|可|负责)?(?P<action>CONSULTS.*)",
            ACTOR=_ACTOR,
            CONSULTS=f"(?:{CONSULTS})",
        ),
        rx(r"(?:^|,|;|并|且)ACTOR(?P<action>(?:应当?|将|须|负责)[^,;。].*)", ACTOR=_ACTOR),
    ),
    undertaken=rx(
        r"(?:谅解|前提|条件|是|即|:|,|^)(?:是|为|即|:|,)*(?!即|是|为)ACTOR(?P<action>(?:将|应当?|须|会|需|必须|负责).*)",
        ACTOR=_ACTOR,
    ),
    actor=rx(_WHO),
    due=rx(
        r"(?:理事会)(?:的)?(?P<at>[0-9]{4})年?(?:的)?(?:会议|届会|例会|常会)|(?P<of>[0-9]{4})年(?:度)?(?:国际电联)?理事会|理事会 ?(?P<named>[0-9]{4})"
        r"|(?:其|本理事会|下一届即)(?P<own>[0-9]{4})年(?:的)?(?:会议|届会|例会|常会)"
    ),
)
