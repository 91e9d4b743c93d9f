"""What looks like a decision in Chinese and is none."""

import pytest

from tests.council.records.lines import acts, item_of, warnings

NOT_DECISIONS = [
    ("an invitation on a cover", "请理事会将C24/9号文件记录在案。"),
    ("a cover box", "需采取的行动：请理事会批准C24/9号文件。"),
    ("an invitation in a presentation", "该文件请理事会批准所附结论。"),
    ("what a document proposes", "C24/9号文件建议理事会批准一项计划。"),
    ("in a document it is proposed", "一位代表介绍了C24/9号文件，其中建议理事会通过一项决议。"),
    ("in a document the Council is invited", "秘书处介绍了C24/9号文件，其中请理事会通过新决议草案。"),
    ("a contribution proposes", "该文稿建议修订理事会第1332号决议。"),
    ("councillors approve", "若干理事赞同C24/9号文件所载结论并支持该提案。"),
    ("councillors agree", "若干理事对此表示同意。"),
    ("a councillor agrees, after a comma", "一位理事表示，同意该建议。"),
    ("a councillor notes", "一位理事满意地注意到C24/9号文件。"),
    ("a councillor supports an approval", "一位理事支持批准C24/9号文件。"),
    ("a councillor recalls", "一位理事回顾说，理事会批准了该预算。"),
    ("the chair says", "主席表示，理事会每年批准许多报告。"),
    ("an earlier session", "在2019年会议上，理事会责成秘书处每年提交报告。"),
    ("an earlier session, behind the subject", "理事会在2019年会议上责成秘书处每年提交报告。"),
    ("an earlier session, as an adjective", "理事会2019年会议责成秘书处每年提交报告。"),
    ("the last session", "在上届会议上，理事会批准了C23/9号文件。"),
    ("the pluperfect", "理事会已于2022年批准该计划。"),
    ("approved before", "理事会此前已批准该计划。"),
    ("a plan the Council approved", "理事会批准的计划已经存在。"),
    ("a resolution the Council adopted", "理事会通过的第1332号决议依然有效。"),
    ("another body", "工作组将C24/9号文件记录在案并批准了报告。"),
    ("a group of the Council", "理事会工作组批准了C24/9号文件。"),
    ("approved by another body", "C24/9号文件获工作组批准。"),
    ("adopted by the conference", "全权代表大会决定修订第140号决议（2018年，迪拜，修订版）。"),
    ("words in quotation marks", "案文写道：“理事会决定设立一个工作组。”"),
    ("words in corner marks", "案文写道：「理事会批准C24/9号文件。」"),
    ("operative text", "做出决议，责成秘书长每年提交报告"),
    ("the opening of a resolution", "理事会，考虑到所取得的成果，做出决议"),
    ("a condition", "如果理事会批准C24/9号文件，秘书处将采取行动。"),
    ("what would follow", "若C24/9号文件获得批准，秘书处将着手开展工作。"),
    ("a question", "一位理事询问理事会是否批准C24/9号文件。"),
    ("what it considers it has not settled", "理事会审议了C24/9号文件。"),
    ("a remark of the Council", "理事会注意到若干理事缺席。"),
    ("a remark that ends in a paper's verb", "理事会注意到，工作组报告尚未完成。"),
    ("what a draft will be", "最终版本将提交2025年联合国大会，并提交理事会2025年会议。"),
    ("a councillor withdraws his proposal", "法国理事撤回了其口头提案。"),
    ("not yet approved", "C24/9号文件所载的建议尚未获得批准。"),
    ("a proposer agrees to withdraw", "提案国同意撤回该提案。"),
    ("what a treaty lays down", "公约第4条规定，理事会批准预算。"),
    ("no agreement", "理事会未就该提案达成一致。"),
    ("before its approval", "在理事会批准该文件之前，秘书处应完成翻译。"),
    ("what the Council may do", "理事会不妨批准该文件。"),
    ("what the Council will do", "理事会将审议C24/9号文件。"),
    ("thanks for an approval", "秘书长感谢理事会批准该预算。"),
    ("a resolution speaks", "理事会第1332号决议责成秘书长每年提交报告。"),
    ("the chair answers a councillor", "主席对此表示认可。"),
    ("the secretariat notes", "秘书处注意到这一意见，并将予以考虑。"),
    ("the chair tells what somebody proposes", "主席说，秘书处建议理事会批准C24/9号文件。"),
    ("a wish, in a sentence of its own", "一位理事支持该文件。他认为理事会应批准该文件。"),
    ("a wish", "一位理事认为该文件应获得批准。"),
    ("what the Council would do", "理事会将于2025年批准预算。"),
    ("the chair of a group proposes", "工作组主席建议理事会批准C24/9号文件。"),
    ("the chair invites to go on", "主席请理事会审议该文件。"),
    ("the chair invites to speak", "主席请各位理事发言。"),
    ("according to somebody", "据工作组主席称，理事会批准了预算。"),
    ("in a resolution", "在理事会第1299号决议中，理事会责成秘书长提交报告。"),
    ("by letter", "理事会通过信函方式开展工作。"),
    ("after its approval", "C24/9号文件获得批准后，秘书处将予以公布。"),
    ("a document approved elsewhere", "获得批准的文件将予以公布。"),
    ("a new chair speaks", "新当选的主席向各位理事表示感谢。"),
    ("congratulations", "一位理事祝贺A. MODEL女士（意大利）当选主席。"),
    ("by consensus is no consultation", "一位理事强调应以协商一致方式开展工作。"),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "words"), NOT_DECISIONS)
def test_what_only_looks_like_a_decision(reason, words):
    record = item_of(words, language="zh")
    assert (acts(record), record.items[0].outcome) == ([], "no_decision_recorded"), reason
    assert not warnings(record)
