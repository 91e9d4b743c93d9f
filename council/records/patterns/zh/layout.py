"""Chinese: covers, and the parts of a record that are told by words."""

from __future__ import annotations

from council.records.patterns.table import CoverWords, LayoutWords, rx

_DIGITS = "一二三四五六七八九"
_NUMERALS = [*_DIGITS, "十", *(f"十{digit}" for digit in _DIGITS), "二十"]
_ORDINALS = {word: number for number, word in enumerate(_NUMERALS, start=1)}
_ORDINAL = rf"第 ?(?P<ordinal>二十|十[{_DIGITS}]?|[{_DIGITS}]|[0-9]{{1,2}}) ?次"
_WEEKDAY = r"(?:星期|周|礼拜)[一二三四五六日天]"
_TIME = r"(?:上午|中午|下午|晚上|晚)? ?[0-9]{1,2} ?(?:时|点|:|\.)(?: ?(?:[0-9]{1,2} ?分?|半|整))?"
_ADM = r"(?:行政(?:和|与|及)?管理常设|常设(?:行政(?:和|与|及)?管理)?)委员会"

COVER = CoverWords(
    months=dict(list(_ORDINALS.items())[:12]),
    date=rx(
        rf"(?<![0-9])(?P<year>[0-9]{{4}}) ?年 ?(?P<month>[0-9]{{1,2}}|十[一二]?|[{_DIGITS}]) ?月 ?(?P<day>[0-9]{{1,2}}) ?日"
        rf"(?! ?(?:至|到|-))(?: ?[,(]? ?{_WEEKDAY}\)?)?"
    ),
    weekday=rx(_WEEKDAY),
    hours=rx(rf"(?:从 ?)?{_TIME} ?(?:至|到|-) ?(?:次日)?{_TIME}"),
    ordinals=_ORDINALS,
    organs=(
        ("ADM", rx(rf"{_ADM}[^.;。]{{0,40}}?{_ORDINAL}")),
        ("ADM", rx(rf"{_ORDINAL}(?:会议)?[^.;。次]{{0,20}}{_ADM}")),
        ("PL", rx(rf"{_ORDINAL} ?(?:和最后一次|\([^()]{{1,8}}\))?(?:全体会议|全会)")),
    ),
    inaugural=rx(r"开幕(?:式)?(?:全体会议|全会|会议|会)"),
    session=rx(r"理事会 ?(?P<year>[0-9]{4})(?: ?年)?|(?P<of>[0-9]{4}) ?年(?:度)? ?(?:国际电联|国际电信联盟)?理事会"),
    chair=rx(r"(?<!副)(?:代理|执行|会议|理事会)?主席(?:女士|先生)? ?:"),
    later=rx(r"(?:随后|后来|之后|其后|稍后|后由|接替|后) ?:"),
    after_chair=rx(r"(?:讨论|审议)(?:的)?(?:议题|议项|主题|事项|问题)|文件$"),
)

# A line that begins with a count of something, or with points of a resolution, begins no item.
_COUNTED = (
    r"[0-9]{1,3} ?(?:个(?!人)|名(?!称|单)|位(?!置|于)|份|项(?!目)|次(?!区域)|条|款|段|节|点(?!对)|月|日(?!程|内瓦|本)"
    r"|时(?!间)|年(?!度|报|会))"
)

LAYOUT = LayoutWords(
    agenda=rx(
        r"^(?:(?:所|已)?(?:讨论|审议|处理)(?:过)?(?:的)?(?:议题|议项|主题|事项|问题|项目|议程项目|专题|内容)|(?:议题|议项|议程项目|主题)(?=$|\s|/|:|文件))"
        r" ?:?"
    ),
    papers_column=rx(r"(?:有关|相关)?文件(?:编号|号)? ?:?"),
    document_noun=rx(r"(?:见|参见)? ?(?:第|文件|各?文件号) ?:?"),
    addendum=rx(
        r"^(?: ?号文件)?的? ?(?:\+|(?:以?及|和|与|、|连同)其?) ?\(?(?:add|corr|rev|补遗|增补|勘误|更正|修订)(?:endum|igendum|ision)?\.? ?[0-9]{1,2}\)?"
    ),
    continued=rx(r"\((?:续|续前|待续|续上|续完|续议|接续|继续|接上次会议|续上次会议)\)"),
    annex=rx(rf"(?:附件|附录|附文) ?(?:[a-z]|[0-9]{{1,2}}|[{_DIGITS}十]{{1,3}})?(?: ?[:.-].{{0,80}})?"),
    office=rx(r"(?:代理|副)?秘书长|(?:理事会|会议)?(?:代理|副)?主席(?![\u3400-\u9fff])"),
    points=rx(
        rf"{_COUNTED}|[0-9.]+(?:(?:[、,] ?[0-9.]+)* ?(?:和|至|或|及) ?[0-9.]+) ?(?:段|款|条|项|节|分段|点)|[0-9.]+ ?(?:段|款|节|分段)"
    ),
)
