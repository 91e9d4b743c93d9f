"""Chinese: who decides, who proposes, and what only looks like a decision.

Nothing divides words, so that each frame says what must stand directly before or after: "理事会批准" decides, and
"理事会工作组批准" or "理事会批准的计划" does not.
"""

from __future__ import annotations

from council.records.patterns.formulae import assents
from council.records.patterns.table import Frames, rx
from council.records.patterns.zh.words import COUNTRIES, PAPER_NOUN, PERSON

_SAID = (
    r"表示|指出|认为|强调|说|说明|回顾|回顾说|忆及|声明|称|解释|解释说|澄清|澄清说|补充|补充说|确认|提到|提及|注意到|报告|报告说|告知|宣布|建议"
    r"|提议|要求|询问|希望|主张|提请注意|通报|介绍说|重申|总结说"
)
# Before an object that goes before its verb. It is not looked for beyond the next one.
_FRONTED = r"(?:将|把|对|就)[^,;将把]{1,160}?"
_WHEN = r"(?P<when>,?(?:在|于|经|经过|鉴于|根据|按照|考虑到|听取|基于|应|本着)[^;:,]{1,120}?(?:后|时|上|下|中|,|求),?)"
_EXAMINED = (
    r"(?:(?:感谢|审议|讨论|欢迎|审查|研究|听取|赞赏|祝贺|考虑|审阅)[^;。]{1,160}?|对[^;。]{1,80}?表示(?:感谢|欢迎|赞赏|满意|祝贺)),?"
    r"(?:并且?|后,?|之后,?|随后|现)"
)
# What may lead to a decision that names nobody: no other body's doings.
_CIRCUMSTANCE = (
    r"(?P<lead>(?:(?:经|根据|鉴于|按照|因此|随后|最后|在|应|如|由于|本着)[^;:,]{0,80},){0,2})(?:会上|会议上|全会上)?"
)
_OBJECT = rf"(?=了?[^,;。]{{0,80}}?(?:DOC|RES|{PAPER_NOUN}))"
_AND_DO = r"(?=了?(?:将|把|对|就|由|在|推迟|批准|通过|请|责成|要求|授权|设立|成立|不|于|废止|修订|接受|采纳|转))"

FRAMES = Frames(
    deciders={
        "PL": r"(?:本届|本次|国际电联)?(?:理事会(?:会议)?|会议|全会|全体会议)",
        "ADM": r"(?:行政(?:和|与|及)?管理)?(?:常设)?委员会(?:会议)?|(?:本次)?会议|理事会",
    },
    lead=r"(?P<lead>(?:[^;:,]{2,160},){0,2}?)",
    adverb=r"(?:也|还|又|亦|则|现|便|就此|就|据此|对此|为此|因此|因而|遂|随后|随即|此后|最后|最终|一致|全体一致|正式|共同|进一步|另外|此外|同时|特别"
    r"|原则上|临时|暂时|暂|协商一致地?|(?:以|在)协商一致(?:的)?(?:方式|基础上)?|(?:以|经)?鼓掌(?:通过的)?(?:方式)?|以[^,;。]{1,12}方式|(?:以|经)[0-9]+ ?票[^,;。]{0,30}?(?:票(?!对|赞成|反对|弃权|同意|比)|赞成|反对|弃权)(?:的(?:表决)?结果)?"
    r"|经讨论后?|经审议后?|经表决|未经讨论|无异议地?|满意地|赞赏地|高兴地|欣慰地|感谢地|充分|适当|仅|只|均|都|也就此|即)",
    modal=r"(?:应当?|可以?|须|必须|希望|愿意?|准备|打算|能够?|似宜|宜|不妨|已准备好)",
    coordinator=r"(?:[,;]?(?:并且?|同时|而且|且|随后|然后|此外|另外|以及|从而|进而|由此)|[,;])",
    chair=r"(?:代理|执行|会议|理事会|委员会)?主席(?:女士|先生)?(?!团|国|的|和|、|与|及)",
    speaker=rf"[^,;:。]{{0,60}}?{PERSON}(?:女士|先生)?",
    paper=rf"[^,;:]{{0,80}}?(?:DOC|RES|{PAPER_NOUN})",
    proposes=r"(?:建议|提议)(?!书|得|获|已|的|和|,|。|草案|案|稿|$)|提出(?=将|把|由|请|推迟|批准|通过|理事会|会议)|推荐(?=理事会|会议|由)"
    r"|(?:提请|邀请|恳请|敬请|请)(?:各位)?(?=(?:理事会|会议|全会|全体会议|委员会|理事们|与会者)(?!工作组|主席|成员|国))"
    r"|(?:认为|理解(?:为|是)?|视为|总结说|得出结论)(?=,?(?:COUNCIL))",
    direct=rf"^LEAD(?:ADVERB,?)*(?:COUNCIL)(?!RES|工作组|主席|成员国){_WHEN}?(?:{_EXAMINED})?(?:ADVERB)*"
    rf"(?:{_FRONTED}(?:ADVERB)*(?:PASSIVE)|(?:FINITE))(?!了?的|过)",
    impersonal=rf"^{_CIRCUMSTANCE}(?:ADVERB,?)*(?:(?P<approved>批准|核准)了?{_OBJECT}|(?P<adopted>通过)了?{_OBJECT}"
    rf"|(?:将|把)[^,;将把]{{1,160}}?(?P<noted>记录在案)|(?P<noted__too>注意到|备悉){_OBJECT}|(?P<agreed>同意|商定|议定){_AND_DO}"
    rf"|(?P<decided>决定){_AND_DO})(?!了?的)",
    further=rf"COORD(?:COUNCIL)?(?:ADVERB)*(?:{_FRONTED}(?:ADVERB)*(?:PASSIVE)|(?:FINITE))(?!了?的)",
    joined=rf"COORD(?:COUNCIL)?(?:ADVERB)*(?:{_FRONTED}(?:ADVERB)*(?:PASSIVE)|(?:FINITE))(?!了?的)",
    passive=r"^LEAD(?:ADVERB,?)*(?P<subject>PAPER[^;:,]{0,100}?(?:,经[^;:,]{1,40},?)?)(?:(?:将|已|现|应)?(?:ADVERB)*)(?:由(?:COUNCIL))?(?:PASSIVE)",
    predicate=rx(
        r"表示|指出|认为|强调|回顾|忆及|解释|澄清|提到|提及|询问|主张|重申|告知|宣布|说(?!明)|(?:建议|提议|要求|希望|请求|报告|声明|说明)(?:了|说)?(?=理事会|将|把|由|DOC|RES|该|会议|各)"
        rf"|将(?!来|要)|把(?!握|关)|请(?!求)|应(?!予|用|急|邀|对)|必须|如果|若(?!干)|倘若|一旦|是否|尽管|虽然|曾(?!经修)"
        rf"|已(?!经?修|更新)|祝贺|使|何时|为何|如何获|自[0-9]{{4}}年|{PERSON}(?:们)?[^,;的]{{0,12}}?(?:支持|反对|欢迎|感谢|介绍|赞同|提交)(?!的)"
        r"|是(?!否)"
    ),
    further_passive=r"COORD(?:(?P<subject>PAPER[^;:,]{0,60}?))?(?:ADVERB)*(?:PASSIVE)",
    elected=rx(
        r"^(?P<lead>(?:[^;:,]{2,160},){0,2}?)(?:(?:代理|执行)?主席宣布,?[^;:]{3,200}?|(?P<subject>[^;:,]{2,160}?(?:,[^;:,]{2,80}?)?))"
        r"(?:,?以[^;:,]{2,16}方式(?:,?一致)?|一致|鼓掌)?(?P<elected>(?:再次|重新)?当选(?!的|者|人|后|以来|时)"
        r"|(?:被|获)(?:一致)?(?:选举|推选|选)(?:为|担任)|(?:被|获)(?:任命|指定)为(?=[^;]{0,160}鼓掌))"
    ),
    assent=rx(
        rf"(?:(?:(?![^;:,]{{0,116}}(?:{_SAID}),)[^;:,]{{2,120}},)?(?:ASSENTS)|(?:一致)?同意|照此办理|照办)[。.! ]*",
        ASSENTS=assents("zh"),
    ),
    chair_speaks=r"^LEAD(?:CHAIR)",
    chair_proposes=r"^LEAD(?:CHAIR)(?:,?(?:在|根据|鉴于|考虑到|按照|基于|应|就|对|针对|为)[^;:,]{1,120}?,?|,[^;:,]{2,160},)?(?:ADVERB)*(?:PROPOSES)",
    also_proposes=r"(?:[,;]?(?:他|她)?(?:并且?|还|同时|而且|因此|故|随后|然后|也|亦|进而)|,)(?:ADVERB)*(?:PROPOSES)",
    pronoun_proposes=r"^LEAD(?:他|她|其)(?:ADVERB)*(?:PROPOSES)",
    speaker_proposes=r"^LEAD(?:SPEAKER)(?:[^;:,的]{0,40}?(?:,[^;:,]{2,120},)?)(?:ADVERB)*(?:PROPOSES)",
    tacit=r"(?:(?:他|她|主席)(?:将|会|便|就|即)+|(?:如果?|若|倘若?)(?:大家|各位)?(?:没有|无)(?:人)?(?:提出)?(?:任何)?(?:其他)?(?:反对(?:意见)?|异议|不同意见)"
    r"[^;。]{0,30}?)(?P<proposes>认为|视为|理解(?:为|是)?|推定|断定)(?=,?(?:(?:COUNCIL)|DOC|RES|该|此|对))",
    invites=rx(r"请"),
    complement=r"(?:由|就|对|在|为)",
    proposed_head=rf"^[,:]?了?(?:以[^,;]{{2,40}}?(?:票|表决))?,?(?:ADVERB)*(?:(?:COUNCIL)|他们|大家)?(?:MODAL)?(?:ADVERB)*"
    rf"(?:{_FRONTED}(?:ADVERB)*(?:PASSIVE)|(?:BARE))(?!了?的)",
    proposed_further=rf"COORD(?:COUNCIL)?(?:MODAL)?(?:ADVERB)*(?:{_FRONTED}(?:ADVERB)*(?:PASSIVE)|(?:BARE))(?!了?的)",
    proposed_passive=r"(?:应当?|可以?|须|将)?(?:ADVERB)*(?:PASSIVE)(?!了?的)",
    anew=rf"COORD(?P<begin>(?:由|让|应由)[^,;。]{{1,40}}?|[^,;。]{{0,20}}?(?:{PERSON}|{COUNTRIES}|工作组)(?:应|将|须|可|负责))",
    instead=rx(r"(?:改为|而不是|而非|取而代之|代替|转而|以取代)"),
    reported=rx(
        rf"(?<!的)(?:{_SAID})(?:道|说)?,|(?<!根)据[^,]{{1,40}}(?:称|说|所述|介绍),|(?:在|据)?(?:该|此|上述|这一)?(?:RES|决议|决定)(?:中|规定|要求|指出)"
        r"|(?:如果?|若(?!干)|倘若?|一旦|假如|只要|除非)(?!无|没有)[^,]{1,120},|是否"
    ),
    earlier=rx(
        r"(?:在|于|自|早在|其)(?P<named>[0-9]{4})年(?:[0-9]{1,2}月)?(?=,|$|举行|召开|以来)|(?P<year>[0-9]{4})年?(?:的|度)?(?:会议|届会|例会|常会|增开会议)"
        r"|(?:上届|上一届|上次|前一届|前几届|往届|以往|早先|此前|先前)(?:会议|届会|理事会|例会)?|去年"
    ),
    others=rx(r"了?(?:的|时|后|之后|之前|前|以来|与否|过)"),
)
