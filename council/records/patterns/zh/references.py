"""Chinese: back-references, how papers are introduced, and what a citation does in its sentence.

A noun refers back with a word such as "该" before it, or bare where nothing precedes it: "批准报告".
"""

from __future__ import annotations

from council.records.patterns.table import Noun, References, Roles, rx
from council.records.patterns.zh.words import PERSON

_THIS = r"(?:该份|该项|该|此份|此项|此|这份|这项|这一|这|本|上述|所述|前述|经修[订正改]后?的|修[订正改]后的|商定的|一份(?:经)?(?:修订|商定)的)"
_BARE = r"(?:(?<=将)|(?<=把)|(?<=对)|(?<=批准)|(?<=批准了)|(?<=核准)|(?<=通过)|(?<=通过了)|(?<=注意到)|(?<=注意到了)|(?<=赞同)|(?<=认可)|(?<=审议)|(?<=,)|^)"
_NO_SYMBOL = r"(?! ?[(]?(?:第|文件)?(?:DOC|RES)|[一-鿿]{0,2}DOC)"

REFERENCES = References(
    nouns=(
        Noun("document", r"文件(?!所载|中所载|附件)", "document"),
        Noun(
            "documents",
            r"文件|报告|规划|计划|文稿|提案|草案",
            "papers",
            r"(?:这些|上述(?:各份|各项)?|这[两二三四五六七八九十0-9]+(?:份|项|个)|上述[两二三四五六七八九十0-9]+(?:份|项|个)|各份|所有|全部)(?:NOUN)(?![(]?(?:第|文件)?(?:DOC|RES)|所载)",
        ),
        Noun("report", r"报告(?:草案)?(?!人|期|说|称|了|员)", "paper"),
        Noun("contribution", r"文稿|提案(?!国|方)", "paper"),
        Noun("summary", r"摘要(?!记录)|概要", "paper"),
        Noun("agenda", r"议程(?:草案)?(?!项目)", "paper"),
        Noun("plan", r"(?:运作|战略|财务|工作)?(?:规划|计划|预算)(?:草案)?|日程(?:安排)?", "paper"),
        Noun("list", r"(?:候选人)?名单|清单|一览表", "paper"),
        Noun("agreement", r"(?:合作)?协议(?:草案)?|谅解备忘录(?:草案)?", "paper"),
        Noun("declaration", r"声明|宣言", "paper"),
        Noun("draft", r"草案", "amendment"),
        Noun("text", r"案文|文本", "amendment"),
        Noun(
            "revision",
            r"(?:拟议|建议)?(?:的)?(?:修订|修正|修改)(?:案|草案|提案|建议|版)?",
            "amendment",
            rf"(?:{_THIS}|(?<=通过)|(?<=通过了)|(?<=批准)|(?<=对)|(?<=就)|(?<=将))(?:拟议的?)?(?:修订|修正|修改)(?:案|草案|提案|建议|版)?(?!RES|后|的|了|第)",
        ),
        Noun(
            "new instrument",
            r"新(?:的)?(?:决议|决定)(?:草案)?|(?:决议|决定)草案",
            "amendment",
            rf"(?:{_THIS}|{_BARE})(?:新(?:的)?(?:决议|决定)(?:草案)?|(?:决议|决定)草案)",
        ),
        Noun("resolution", r"决议", "instrument", rf"{_THIS}决议(?!草案)"),
        Noun("item", r"议项|议题|事项|问题|事宜|(?<=此)事", "item"),
        Noun(
            "annex",
            r"附件",
            "annex",
            r"(?:该|其|此|(?<=载于)|(?<=见))附件(?! ?(?:[a-z0-9一二三四五六七八九十])?(?:中)?的?DOC)",
        ),
    ),
    back=rf"(?:{_THIS}|{_BARE})(?:(?:秘书处|秘书长|(?:常设)?委员会|工作组|起草组|特设组|主席|主任|cwg-[a-z&]+)的?)?(?:NOUN){_NO_SYMBOL}",
    titled=r".*(?:NOUN)$",
    introduced=(
        r"DOC(?:号)?(?:文件)?(?:(?:附件[^,;。]{0,4})?(?:中)?(?:所)?(?:载有|载列|载明|载|包含|含有|提供|提出|介绍|概述|列出|为|是|系|即|作为))(?:了)?(?:的)?[^.;。DOC]{0,60}?(?:NOUN)",
        r"(?:NOUN)[^.;。,()DOC]{0,30}?\((?:见|载于|第|文件)?DOC",
        r"(?:载于|列于|见于|刊于)(?:第|文件)?DOC(?:号)?(?:文件)?(?:附件[^,;。]{0,4})?(?:中)?的[^.;。,DOC]{0,40}?(?:NOUN)",
        r"(?:NOUN)[^.;。DOC]{0,24}?(?:载于|列于|见于|刊于|见|即)(?:第|文件)?DOC",
        r"DOC(?:号)?(?:文件)?,(?:即|其中(?:载有|包含|提供)|该文件(?:载有|为|是))[^.;。,DOC]{0,60}?(?:NOUN)",
        r"DOC(?:号)?(?:文件)?(?:附件[^,;。]{0,4})?(?:中|内)?(?:所载|所列|载列|所附)?的[^.;。,DOC]{0,40}?(?:NOUN)",
    ),
)

ROLES = Roles(
    basis=rx(
        r"(?:根据|按照|依照|依据|遵照|遵循|基于|以|通过落实|为落实|为执行)(?:国际电联)?(?:理事会|全权代表大会|全权大会|wtdc|世界电信发展大会)?(?:的)?(?:第)?(?:RES|DOC)"
        r"|(?:规定于|确立于|载于|依托|见诸)(?:理事会|全权代表大会)?RES"
    ),
    argument=rx(
        rf"(?:{PERSON}|发言者|成员国|发言人)[^;]{{0,160}}?(?:支持|赞同|强调|认为|指出|表示|回顾|忆及|同意|反对|欢迎|主张|提请注意|感谢|赞赏|质疑|担心|关切)"
    ),
)
