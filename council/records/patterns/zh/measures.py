"""Chinese: the verbs of each kind of act. Plain wordings are in `formulae.toml`; here are those that need more.

A `passive` is put after the paper ("C24/9号文件获得批准") and, in the frames, after an object that goes before its verb
("将C24/9号文件记录在案").
"""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.formulae import measures
from council.records.patterns.table import Measure
from council.records.patterns.zh.words import GROUP, PAPER_NOUN

# "通过" is to adopt and also "by means of": what is adopted must follow. "注意到" may only introduce a remark.
_ADOPTED = (
    r"(?!信函|通信|网络|网站|秘书处|电子|视频|协商|与|各种|以下方式|这种方式)"
    rf"(?=了?[^,;。]{{0,60}}?(?:DOC|RES|{PAPER_NOUN}|建议书|安排|方案|办法|宣言))"
)
_NOTED = rf"(?=了?[^,;。]{{0,80}}?(?:DOC(?:号文件)?|{PAPER_NOUN}|信息|资料|情况|发言|声明|意见|说明|评论|答复|解释|介绍|汇报|关切|立场|进展|成果|贡献)(?=[,;。()、]|$|并|以及|和|及|中|所|附件)|了?[^,;。]{{0,40}}?(?:已|被|予以)+撤回)"
_A_GROUP = rf"(?:给|至|予)?(?:理事会)?[^,;。会]{{0,16}}?{GROUP}"
_TO_GROUP = rf"(?={_A_GROUP})"
_SITTING = r"(?:会议|届会|全会|大会)"
_TO_SITTING = rf"(?=(?:给|至|到)?[^,;。组]{{0,24}}?(?:次|届|年|后|本)(?:[^,;。组]{{0,8}}?){_SITTING}(?:上)?(?:继续|进一步|再)?(?:审议|讨论|处理|作出|做出|$|[,;。]))"
_TO_CONFERENCE = (
    r"(?=(?:给|至)?[^,;。]{0,16}?(?:全权代表大会|全权大会|世界[^,;。]{2,12}大会|联合国|pp-?[0-9]|wt[ds][ca]|wrc|大会))"
)
_BY_GROUP = rf"由(?:理事会)?[^,;。会]{{0,16}}?{GROUP}(?:来|予以|负责)?(?:审议|处理|研究|讨论|审查|承担)"
_AD_HOC = r"(?:一个)?[^,;。]{0,10}?(?:特设|起草)(?:工作)?(?:小)?组"
_SET_UP = r"(?:成立|设立|组建|召集|召开)"
_RESUMED = r"(?:继续|恢复|重新|再次|再|进一步|另行)(?:进行)?(?:审议|讨论|处理|研究)(?!中)"
_AT_A_SITTING = rf"(?:在|于|留待|待)[^,;。]{{1,30}}?{_SITTING}(?:上|期间)?{_RESUMED}"
_CHANGED = r"(?:修订|修正|修改)(?!案|稿|版|本|意见|后|草|建议|提案|的)"

_BY_THE_COUNCIL = r"(?:获得?|得到|经|由)(?:本届)?(?:理事会|会议|全会|全体会议|委员会)(?:一致)?"

_OWN = (
    Measure(v.APPROVED, passive=rf"{_BY_THE_COUNCIL}(?:批准|核准)|(?<=后)(?:批准|核准)"),
    Measure(v.ADOPTED, passive=rf"{_BY_THE_COUNCIL}通过|(?<=后)通过"),
    Measure(v.NOTED, finite=rf"注意到{_NOTED}", bare=rf"注意到{_NOTED}"),
    Measure(v.ADOPTED, finite=rf"通过{_ADOPTED}", bare=rf"通过{_ADOPTED}"),
    Measure(v.AMENDED, finite=_CHANGED, bare=_CHANGED),
    Measure(v.ABROGATED, finite=r"(?:取消|撤销)(?=了?[^,;。]{0,12}?RES)", bare=r"(?:取消|撤销)(?=[^,;。]{0,12}?RES)"),
    Measure(
        v.AGREED, finite=r"(?<!不)同意", bare=r"(?<!不)同意", passive=r"(?:分配给|分发给|散发给|列入)[^,;。]{0,24}"
    ),
    Measure(
        v.DECIDED,
        finite=rf"决定(?!草案|案文|的)|(?:成立|设立|组建)(?!{_AD_HOC})",
        passive=r"(?:做出|作出)了?(?:决定|裁定)(?![0-9段])",
        bare=rf"决定(?!草案|案文|的)|(?:成立|设立|组建)(?!{_AD_HOC})",
    ),
    Measure(
        v.ELECTED,
        finite=r"选举(?!委员|程序|制度|产生的)|(?:任命|指定)(?=[^,;。]{0,80}?(?:为|担任|出任))",
        bare=r"选举(?!委员|程序|制度|产生的)|(?:任命|指定)(?=[^,;。]{0,80}?(?:为|担任|出任))"
        r"|由(?=[^,;。]{2,60}(?:女士|先生|博士|大使|\))[^,;。]{0,20}?(?:担任|出任|主持))",
    ),
    Measure(v.INSTRUCTED, finite=rf"委托(?!{_A_GROUP})", bare=rf"委托(?!{_A_GROUP})"),
    Measure(v.INVITED, finite="请(?!求)", bare=r"请(?!求|(?:理事会|会议)(?!工作组|主席))"),
    Measure(
        v.REFERRED,
        finite=rf"(?:委托|交由){_TO_GROUP}|{_SET_UP}{_AD_HOC}",
        bare=rf"(?:委托|交由){_TO_GROUP}|{_BY_GROUP}|{_SET_UP}{_AD_HOC}",
        passive=rf"(?:被)?(?:提交|交由|转交|移交|交给|交|发回|退回|委托){_TO_GROUP}|{_BY_GROUP}",
    ),
    Measure(
        v.DEFERRED,
        finite=rf"(?:恢复|继续)对?[^,;。]{{0,60}}?(?:的)?(?:审议|讨论)|{_AT_A_SITTING}",
        bare=rf"(?:恢复|继续)(?:对[^,;。]{{0,60}}?的)?(?:审议|讨论)|{_AT_A_SITTING}",
        passive=rf"(?:提交|转交|移交|交由|转至|移至|留待|留给|放到|放在|列入){_TO_SITTING}|{_AT_A_SITTING}|{_RESUMED}",
    ),
    Measure(
        v.TRANSMITTED, finite=rf"提交{_TO_CONFERENCE}", bare=rf"提交{_TO_CONFERENCE}", passive=rf"提交{_TO_CONFERENCE}"
    ),
)

MEASURES = measures("zh", _OWN)
