"""Chinese: nouns that several parts of the table share."""

from __future__ import annotations

# What is on the table of the Council, as the last noun of a phrase.
PAPER_NOUN = (
    r"(?:文件|报告|决议|决定|草案|议程|提案|提议|建议|文稿|案文|文本|版本|修订|修正案|修改|清单|计划|日程|预算|概要|摘要|记录"
    r"|结论|审议|议项|议题|事项|问题|声明|导则|指南|职责范围|候选人|财务报表|规则|条款|内容|讨论|此事|事宜)"
)
# A standing body or an ad hoc group.
GROUP = (
    r"(?:特设(?:工作)?(?:小)?组|工作组|起草(?:小)?组|专家组|联络组|小组|指导组|顾问组|(?:常设|指导|行政|管理|起草)?委员会|第[0-9一二三四五六七八九]+委员会"
    r"|cwg[-a-z&]*|eg-[a-z0-9]+|sc-adm)"
)
# Who speaks, and who can be given a task.
PERSON = (
    r"(?:秘书处|秘书长|主席|主任|处长|司长|局长|部长|负责人|协调人|召集人|牵头人|报告人|主持人|理事(?!国|会)|代表(?!团|大会)|代表团"
    r"|观察员|审计师|审计员|顾问|专家)"
)
COUNTRIES = r"(?:成员国|会员国|部门成员|理事国|学术成员|各国|各方|各主管部门|利益攸关方|联合国)"
