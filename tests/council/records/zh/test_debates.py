"""Proposals and assents in Chinese, who is asked to do what, and what becomes of proposals to amend."""

import pytest

from council.records.record import FollowUp
from tests.council.records.lines import acts, bases, item_of, warnings

ASSENT = "会议对此表示同意。"

PROPOSED = [
    (
        "根据讨论情况，主席请理事会将C24/8(Rev.1)号文件记录在案，并建议由CWG-COP主席就理事会第1332号决议的拟议修订开展非正式磋商。",
        [("noted", "C24/8(Rev.1)"), ("consultations", "council/1332 under_consultation")],
    ),
    (
        "主席提议请甲国理事就理事会第1332号决议的修订主持非正式讨论，并向今后的会议提交案文。",
        [("consultations", "council/1332 under_consultation")],
    ),
    ("主席建议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席建议理事会批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席提议将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("主席说，鉴于意见仍不一致，他建议推迟审议C24/9号文件。", [("deferred", "C24/9")]),
    ("主席建议会议将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("主席提议，将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("主席请会议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席请理事会注意到C24/9号文件。", [("noted", "C24/9")]),
    ("代理主席建议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席在总结讨论时建议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席感谢各位理事发言，并建议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席感谢各位理事发言，建议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席建议C24/9号文件予以批准。", [("approved", "C24/9")]),
    ("主席建议推迟对C24/9号文件的审议。", [("deferred", "C24/9")]),
    ("主席建议将C24/9号文件的审议推迟到下次会议。", [("deferred", "C24/9")]),
    ("主席建议在下次会议上继续审议C24/9号文件。", [("deferred", "C24/9")]),
    ("主席建议将C24/9号文件提交特设组。", [("referred", "C24/9")]),
    ("主席建议成立一个特设组来审议此事。", [("referred",)]),
    ("主席建议此事由特设组处理。", [("referred",)]),
    ("主席认为理事会希望批准C24/9号文件。", [("approved", "C24/9")]),
    ("如无反对意见，他将认为理事会批准C24/9号文件。", [("approved", "C24/9")]),
    ("如果没有异议，主席将视为理事会同意批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席提议由I. HADDAD女士（黎巴嫩）担任常设委员会主席。", [("elected",)]),
    (
        "主席建议批准C24/DT/1号和C24/DT/2(Rev.1)号文件，并将C24/92号文件分配给全体会议。",
        [("approved", "C24/DT/1", "C24/DT/2(Rev.1)"), ("agreed", "C24/92")],
    ),
    ("主席建议甲国理事就C24/44号文件案文与有关代表团进行非正式磋商。", [("consultations", "C24/44")]),
    (
        "主席建议将C24/12号文件记录在案，并就理事会第1332号决议的拟议修改举行非正式磋商，由甲国理事牵头。",
        [("noted", "C24/12"), ("consultations", "council/1332 under_consultation")],
    ),
    ("主席表示，如果没有反对意见，就认为C24/9号文件获得批准。", [("approved", "C24/9")]),
    (
        "主席请甲国理事就理事会第1305号决议与有关代表团主持非正式讨论，并向第八次全体会议提交案文。",
        [("consultations", "council/1305 none")],
    ),
    ("主席建议将C24/4号文件记录在案，但有一项谅解，即秘书处将继续与东道国磋商。", [("noted", "C24/4")]),
    (
        "主席建议由甲国理事牵头进行磋商，条件是磋商在六月前结束，并将C24/37号文件记录在案。",
        [("consultations",), ("noted", "C24/37")],
    ),
    (
        "主席建议在作出乙国理事所指出的文字修改后，通过C24/20(Add.1)号文件所载的新决定草案。",
        [("adopted", "new C24/20(Add.1)# adopted_as_amended")],
    ),
    (
        "主席建议对做出决定3作出更正，并通过经此更正的理事会第563号决定修订版，同时将C24/50号文件记录在案。",
        [("adopted", "council/decision-563 adopted"), ("noted", "C24/50")],
    ),
    (
        "主席认为理事会愿意批准C24/28和C24/29号文件，并通过其各自附件所载的决议草案。",
        [("approved", "C24/28", "C24/29"), ("adopted", "new C24/28# adopted", "new C24/29# adopted")],
    ),
    (
        "主席表示，鉴于未能达成一致，她建议将C24/17和C24/90号文件推迟到2048年会议审议。",
        [("deferred", "C24/17", "C24/90")],
    ),
    ("主席说，他将建议批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席询问理事会是否可以批准C24/9号文件。", [("approved", "C24/9")]),
    ("主席说，他认为会议同意将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("主席建议，鉴于上述意见，将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("主席建议将C24/9号文件记录在案，并批准C24/10号文件。", [("noted", "C24/9"), ("approved", "C24/10")]),
    ("主席建议批准C24/9号文件并将C24/10号文件记录在案。", [("approved", "C24/9"), ("noted", "C24/10")]),
    ("主席建议将C24/9号文件记录在案，并责成秘书处编写一份报告。", [("noted", "C24/9"), ("instructed",)]),
    ("主席建议责成秘书处编写一份报告。", [("instructed",)]),
    ("主席建议理事会通过C24/15号文件附件1中的新决议草案。", [("adopted", "new C24/15#1 adopted")]),
    ("主席建议由意大利理事牵头开展非正式磋商，并向今后的会议报告。", [("consultations",)]),
    ("主席建议开展非正式磋商。", [("consultations",)]),
]


@pytest.mark.parametrize(("proposal", "expected"), PROPOSED)
def test_an_assent_decides_what_was_proposed(proposal, expected):
    record = item_of(proposal, ASSENT, language="zh")
    assert acts(record) == expected
    assert bases(record) == [("1.2", "1.1")]
    assert not warnings(record)


@pytest.mark.parametrize(("proposal", "expected"), PROPOSED)
def test_a_proposal_that_nobody_confirms_decides_nothing(proposal, expected):
    record = item_of(proposal, language="zh")
    assert acts(record) == []
    assert record.items[0].outcome == "pending_review"
    assert warnings(record) == ["1.1"]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("乙国理事提议，经丙国理事附议，选举T. OLSEN先生（丹麦）为委员会主席。", "该提议以鼓掌方式通过。"),
            [("1.2", "1.1")],
        ),
        (
            (
                "主席建议将C24/9号文件记录在案。",
                "一位理事要求责成秘书长提交时间表。",
                "理事会批准主席和丁国理事的建议。",
            ),
            [("1.3", "1.1", "1.2")],
        ),
        (("主席建议批准C24/9号文件。会议对此表示同意。",), [("1.1",)]),
        (("主席建议批准C24/9号文件。", "一位理事询问原因。", "理事会批准C24/9号文件。"), [("1.3", "1.1")]),
        (("一位理事建议批准C24/9号文件。", ASSENT), [("1.2", "1.1")]),
        (("主席建议将C24/9号文件记录在案。", "一位理事建议推迟审议。", ASSENT), [("1.3", "1.1")]),
        (
            ("主席建议将C24/9号文件记录在案。", "一位理事建议推迟审议C24/10号文件。", "会议同意上述各点。"),
            [("1.3", "1.1", "1.2")],
        ),
        (("主席建议将C24/9号文件记录在案。", "主席建议批准C24/10号文件。", ASSENT), [("1.3", "1.1", "1.2")]),
        (("主席建议将C24/9号文件记录在案。他还建议将此事交由特设组处理。", ASSENT), [("1.2", "1.1")]),
    ],
)
def test_what_a_decision_rests_on(paragraphs, expected):
    record = item_of(*paragraphs, language="zh")
    assert bases(record) == expected
    assert not warnings(record)


def test_the_chair_goes_on_in_the_next_sentence():
    record = item_of("主席建议将C24/9号文件记录在案。他还建议将此事交由特设组处理。", ASSENT, language="zh")
    assert acts(record) == [("noted", "C24/9"), ("referred",)]


def test_an_assent_to_nothing_that_was_understood_is_agreed_and_an_editor_is_told():
    record = item_of("一位理事就预算提出问题。", ASSENT, language="zh")
    assert acts(record) == [("agreed",)]
    assert warnings(record) == ["1.2"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("理事会责成秘书长编写一份计划。", FollowUp("秘书长", "编写一份计划")),
        ("理事会责成秘书长向理事会2026年会议提交报告。", FollowUp("秘书长", "向理事会2026年会议提交报告", "C26")),
        ("理事会请秘书处在2025年理事会上提交报告。", FollowUp("秘书处", "在2025年理事会上提交报告", "C25")),
        ("理事会要求电信发展局主任与各区域开展合作。", FollowUp("电信发展局主任", "与各区域开展合作")),
        ("理事会邀请各成员国提交意见。", FollowUp("各成员国", "提交意见")),
        (
            "理事会将C24/9号文件记录在案，但有一项谅解，即秘书处将补充附件。",
            FollowUp("秘书处", "将补充附件"),
        ),
    ],
)
def test_who_is_asked_to_do_what_by_when(words, expected):
    (decision,) = item_of(words, language="zh").items[0].decisions
    assert decision.follow_ups == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("主席建议由意大利理事牵头开展非正式磋商。", FollowUp("意大利理事", "牵头开展非正式磋商")),
        ("主席提议请甲国理事主持非正式讨论，并提交案文。", FollowUp("甲国理事", "主持非正式讨论，并提交案文")),
        ("主席建议秘书处应起草一份说明。", FollowUp("秘书处", "应起草一份说明")),
    ],
)
def test_a_task_that_was_proposed(words, expected):
    record = item_of(words, ASSENT, language="zh")
    assert record.items[0].decisions[0].follow_ups == [expected]
    assert not warnings(record)


PRESENTED = "主席介绍了C24/8(Rev.1)号文件，其中载有对理事会第1332号决议（C11，最后修正C23）的修订建议。"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("理事会通过第1332号决议的修订。", "adopted"),
        ("理事会通过经修正的第1332号决议。", "adopted_as_amended"),
        ("理事会修订第1332号决议。", "adopted"),
        ("第1332号决议的修订被否决。", "rejected"),
        ("修订第1332号决议的提案被撤回。", "withdrawn"),
        ("对第1332号决议修订的审议推迟到理事会2025年会议。", "deferred"),
        ("会议同意推迟对该议项的审议。", "deferred"),
        ("理事会通过该案文。", "adopted"),
        ("理事会责成秘书处就该案文开展磋商。", "under_consultation"),
        ("理事会将C24/8(Rev.1)号文件记录在案。", "tabled"),
    ],
)
def test_what_becomes_of_a_proposal_to_amend(words, status):
    (proposal,) = item_of(PRESENTED, words, language="zh").proposals
    assert (proposal.vehicle, proposal.resolution, proposal.status) == ("C24/8(Rev.1)", "council/1332", status)
