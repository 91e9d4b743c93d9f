"""A whole record in Chinese, written for this test: what a person reads in it is what the reader must make of it."""

from datetime import date

import pytest

from tests.council.records.lines import acts, bases, record_of, warnings

RECORD = """\
国际电信联盟
理事会2031年会议
2031年6月3日至13日，日内瓦
文件 C31/118-C
2031年6月25日
原文：英文
摘要记录
第五次全体会议
2031年6月10日星期二，9时30分至12时35分
主席：L. MUSTER女士（卢里塔尼亚）
讨论议题\t文件
1\t信息社会世界峰会成果落实情况（续）\tC31/8(Rev.1)、C31/60
2\t理事会儿童上网保护工作组的报告\tC31/15
3\t2032-2035年运作规划草案\tC31/35 + Add.1
4\t无线电通信局主任的口头报告\t–
5\t人力资源事务\tC31/70、C31/INF/12
6\t废止过时的决议\tC31/3
7\t主席职务的选举\t–
8\t其他事宜\tC31/DT/9(Rev.2)
1\t信息社会世界峰会成果落实情况（续）（C31/8(Rev.1)和C31/60号文件）
1.1\t理事会信息社会世界峰会与可持续发展目标工作组（CWG-WSIS&SDG）主席介绍了C31/8(Rev.1)号文件，其中报告了工作组自上届会议以来的活动。该文件附件A载有对理事会第1332号决\
议（C11，最后修正C29）的修订草案。
1.2\t一位观察员介绍了C31/60号文件，其中建议修订全权代表大会第140号决议（2022年，布加勒斯特，修订版）。
1.3\t若干理事感谢工作组所做的工作，并赞同该文件所载的结论。一位理事认为，第1332号决议的修订草案应由理事会通过。
1.4\t秘书处代表在回答问题时表示，理事会在2029年会议上责成秘书长每年提交报告。
1.5\t根据讨论情况，主席请理事会将C31/8(Rev.1)号文件记录在案，并建议由工作组主席就第1332号决议的拟议修订开展非正式磋商，并向今后的全体会议报告磋商结果。
1.6\t会议对此表示同意。
2\t理事会儿童上网保护工作组的报告（C31/15号文件）
2.1\t工作组主席介绍了C31/15号文件所载的报告。附件1载有一项新决议草案，附件2载有工作组的职责范围。
2.2\t两位理事建议在新决议草案中增加一段，但其他理事表示反对。
2.3\t经过进一步讨论，理事会批准C31/15号文件，并通过附件1所载的新决议草案。
3\t2032-2035年运作规划草案（C31/35号文件及补遗1）
3.1\t副秘书长介绍了该文件，请理事会批准所附的运作规划草案。
3.2\t主席提议将对该文件的审议推迟到下次会议。
3.3\t会议同意此意见。
3.4\t理事会将C31/35号文件及其补遗1记录在案，但有一项谅解，即秘书处将在理事会2032年会议之前提交最新的预算数字。
4\t无线电通信局主任的口头报告
4.1\t无线电通信局主任做了口头报告。
4.2\t主席感谢该主任的报告。
5\t人力资源事务（C31/70和C31/INF/12号文件）
5.1\t秘书处介绍了C31/70号文件和C31/INF/12号文件。
5.2\tC31/70号文件获得批准；C31/INF/12号文件被记录在案。
5.3\t理事会责成秘书长就职员配置编写一份研究报告，并要求秘书处向理事会2033年会议提交该报告。理事会还请成员国就此提出意见。
6\t废止过时的决议（C31/3号文件）
6.1\t主席指出，C31/3号文件列出了已过时的决议，并提议予以废止。
6.2\t理事会废止理事会第1010、1011和1012号决议以及第480号决定。
7\t主席职务的选举
7.1\tA. MUSTER先生（弗里多尼亚）以鼓掌方式当选理事会财务和人力资源工作组主席。
7.2\t主席向A. MUSTER先生表示祝贺。
8\t其他事宜（C31/DT/9(Rev.2)号文件）
8.1\t起草组主席介绍了C31/DT/9(Rev.2)号文件，其中载有关于总部办公楼的决定草案。
8.2\t理事会以28票对10票、4票弃权通过了该决定草案。
8.3\t会议于12时35分休会。
秘书长：\t主席：
D. BEISPIEL\tL. MUSTER
"""


@pytest.fixture(scope="module")
def record():
    return record_of(*RECORD.splitlines(), language="zh", session=None, meeting=None)


def test_its_cover(record):
    cover = record.cover
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C31", "PL5", "C31/118", "zh")
    assert (cover.held_on, cover.issued_on) == (date(2031, 6, 10), date(2031, 6, 25))
    assert cover.chair == "L. MUSTER女士（卢里塔尼亚）"


def test_its_items(record):
    assert [(item.number, item.continued, item.papers, item.outcome) for item in record.items] == [
        ("1", True, ["C31/8(Rev.1)", "C31/60"], "decided"),
        ("2", False, ["C31/15"], "decided"),
        ("3", False, ["C31/35", "C31/35(Add.1)"], "decided"),
        ("4", False, [], "no_decision_recorded"),
        ("5", False, ["C31/70", "C31/INF/12"], "decided"),
        ("6", False, ["C31/3"], "decided"),
        ("7", False, [], "decided"),
        ("8", False, ["C31/DT/9(Rev.2)"], "decided"),
    ]
    assert record.items[0].title == "信息社会世界峰会成果落实情况"


def test_its_decisions(record):
    assert bases(record) == [
        ("1.6", "1.5"),
        ("2.3",),
        ("3.3", "3.2"),
        ("3.4",),
        ("5.2",),
        ("5.3",),
        ("6.2", "6.1"),
        ("7.1",),
        ("8.2",),
    ]
    assert acts(record) == [
        ("noted", "C31/8(Rev.1)"),
        ("consultations", "council/1332 under_consultation"),
        ("approved", "C31/15"),
        ("adopted", "new C31/15#1 adopted"),
        ("deferred", "?C31/35"),
        ("noted", "C31/35", "C31/35(Add.1)"),
        ("approved", "C31/70"),
        ("noted", "C31/INF/12"),
        ("instructed",),
        ("requested",),
        ("invited",),
        ("abrogated", *(f"council/{key} abrogated" for key in ("1010", "1011", "1012", "decision-480"))),
        ("elected",),
        ("adopted", "new ?C31/DT/9(Rev.2)# adopted"),
    ]


def test_its_words_are_its_own(record):
    told = {decision.where: decision for item in record.items for decision in item.decisions}
    assert told["5.3"].text == next(each.body for each in record.numbered if each.number == "5.3")
    assert [where for where, each in told.items() if each.conditional] == ["3.4"]
    assert (told["7.1"].modality, told["8.2"].modality) == ("acclamation", "vote")


def test_what_follows_from_them(record):
    tasks = [
        (decision.where, task.actor, task.due)
        for item in record.items
        for decision in item.decisions
        for task in decision.follow_ups
    ]
    assert tasks == [
        ("1.6", "工作组主席", None),
        ("3.4", "秘书处", "C32"),
        ("5.3", "秘书长", None),
        ("5.3", "秘书处", "C33"),
        ("5.3", "成员国", None),
    ]
    assert [(each.vehicle, each.resolution, each.annex, each.status) for each in record.proposals] == [
        ("C31/8(Rev.1)", "council/1332", "A", "under_consultation"),
        ("C31/60", "pp/140", "", "tabled"),
        ("C31/15", None, "1", "adopted"),
        ("C31/DT/9(Rev.2)", None, "", "adopted"),
    ]


def test_nothing_is_lost_and_nobody_is_warned(record):
    assert record.characters_lost == 0
    assert warnings(record) == []
    assert record.signatories == [("秘书长", "D. BEISPIEL"), ("主席", "L. MUSTER")]
