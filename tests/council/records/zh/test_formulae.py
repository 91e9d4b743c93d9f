"""The formulae of decisions in Chinese, each in a sentence of our own.

An item is about C24/8(Rev.1). Acts are written as `lines.acts` writes them: "?" marks what rests on a back-reference.
"""

import pytest

from tests.council.records.lines import acts, bases, item_of

DECIDES = [
    ("noted: the object before its verb", "理事会将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("noted: by the meeting", "会议将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("noted: the document first", "C24/9号文件被记录在案。", [("noted", "C24/9")]),
    ("noted: no auxiliary", "C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("noted: nobody is named", "将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("noted: the other verb", "理事会注意到C24/9号文件。", [("noted", "C24/9")]),
    ("noted: with satisfaction", "理事会满意地注意到C24/9号文件所载的报告。", [("noted", "C24/9")]),
    ("noted: a list", "C24/12、C24/13和C24/INF/3号文件均被记录在案。", [("noted", "C24/12", "C24/13", "C24/INF/3")]),
    ("noted: the report", "理事会将报告记录在案。", [("noted", "?C24/8(Rev.1)")]),
    ("noted: this report", "理事会将该报告记录在案。", [("noted", "?C24/8(Rev.1)")]),
    ("noted: the version cited", "会议将C24/9(Rev.2)号文件记录在案。", [("noted", "C24/9(Rev.2)")]),
    ("noted: a spelled mark", "会议将C24/9号文件（修订2）记录在案。", [("noted", "C24/9(Rev.2)")]),
    ("noted: spaces beside the symbol", "理事会将 C24/9 号文件记录在案。", [("noted", "C24/9")]),
    ("noted: the noun before the symbol", "理事会将文件C24/9记录在案。", [("noted", "C24/9")]),
    ("approved", "批准C24/9号文件。", [("approved", "C24/9")]),
    ("approved: by the Council", "理事会批准C24/9号文件。", [("approved", "C24/9")]),
    ("approved: with the aspect", "理事会批准了C24/9号文件。", [("approved", "C24/9")]),
    ("approved: unanimously", "理事会一致批准C24/9号文件。", [("approved", "C24/9")]),
    ("approved: the document first", "C24/9号文件获得批准。", [("approved", "C24/9")]),
    ("approved: the document first, shorter", "C24/9号文件获批准。", [("approved", "C24/9")]),
    ("approved: by whom", "C24/9号文件获得理事会批准。", [("approved", "C24/9")]),
    ("approved: several", "C24/9、C24/10和C24/11号文件获得批准。", [("approved", "C24/9", "C24/10", "C24/11")]),
    ("approved: the report", "该报告获得批准。", [("approved", "?C24/8(Rev.1)")]),
    ("approved: the report, its document beside it", "工作组报告（C24/9号文件）获得批准。", [("approved", "C24/9")]),
    ("approved: what the document holds", "理事会批准C24/9号文件所载的报告。", [("approved", "C24/9")]),
    ("approved: the recommendations in it", "理事会批准C24/9号文件中的建议。", [("approved", "C24/9")]),
    ("approved, after a lead", "经过简短讨论，理事会批准C24/9号文件。", [("approved", "C24/9")]),
    ("approved, after a remark of circumstance", "鉴于上述讨论，会议批准C24/9号文件。", [("approved", "C24/9")]),
    ("approved, having considered another", "理事会审议了C24/9号文件，并批准C24/10号文件。", [("approved", "C24/10")]),
    ("approved, having considered it", "理事会审议了C24/9号文件并予以批准。", [("approved", "C24/9")]),
    ("approved, after consideration", "理事会在审议C24/9号文件后，批准C24/10号文件。", [("approved", "C24/10")]),
    ("at the Chair's suggestion", "根据主席的建议，理事会批准C24/9号文件。", [("approved", "C24/9")]),
    ("the Council welcomed and noted", "理事会对秘书处的工作表示赞赏，并将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("adopted: a resolution", "理事会通过理事会第1332号决议的修订。", [("adopted", "council/1332 adopted")]),
    ("adopted: the revised one", "理事会通过经修订的理事会第1332号决议（C11，最后修正C23）。", [("adopted", "council/1332 adopted")]),
    ("adopted: a decision of its own", "理事会通过第635号决定。", [("adopted", "council/decision-635 adopted")]),
    ("adopted: a revision held in a document", "理事会通过C24/9号文件附件B所载的理事会第1332号决议修订草案。", [("adopted", "council/1332 adopted")]),
    ("adopted: a new resolution in an annex", "理事会通过C24/15号文件附件1所载的新决议草案。", [("adopted", "new C24/15#1 adopted")]),
    ("adopted: the annex in a Chinese numeral", "理事会通过C24/15号文件附件一中的新决议草案。", [("adopted", "new C24/15#1 adopted")]),
    ("adopted: contained in, behind a verb", "理事会通过载于C24/15号文件附件A的新决议草案。", [("adopted", "new C24/15#A adopted")]),
    ("approved: the paper, and the resolution in its annex", "理事会批准C24/15号文件，并通过其附件中的新决议。", [("approved", "C24/15"), ("adopted", "new C24/15# adopted")]),
    ("adopted as amended", "理事会第1299号决议经修正后获得通过。", [("adopted", "council/1299 adopted_as_amended")]),
    ("adopted as amended, by the Council", "理事会通过了经修正的理事会第1299号决议。", [("adopted", "council/1299 adopted_as_amended")]),
    ("adopted: the agenda", "议程草案获得通过。", [("adopted", "?C24/8(Rev.1)")]),
    ("rejected: not adopted", "对理事会第1332号决议的修订未获通过。", [("rejected", "council/1332 rejected")]),
    ("rejected: a proposal", "修订理事会第1332号决议的提案被否决。", [("rejected", "council/1332 rejected")]),
    ("rejected: did not approve", "理事会未批准C24/9号文件。", [("rejected", "C24/9")]),
    ("rejected: decided not to", "理事会决定不批准C24/9号文件。", [("rejected", "C24/9")]),
    ("amended", "理事会修订了理事会第1299号决议。", [("amended", "council/1299 amended")]),
    ("abrogated", "理事会废止理事会第1336号和第1344号决议。", [("abrogated", "council/1336 abrogated", "council/1344 abrogated")]),
    ("abrogated: passive", "理事会第1336号和第1344号决议被废止。", [("abrogated", "council/1336 abrogated", "council/1344 abrogated")]),
    ("abrogated: the object before its verb", "理事会将理事会第1336号决议废止。", [("abrogated", "council/1336 abrogated")]),
    ("endorsed", "理事会赞同C24/9号文件所载结论。", [("endorsed", "C24/9")]),
    ("endorsed: the object before its verb", "理事会对C24/9号文件所载结论表示赞同。", [("endorsed", "C24/9")]),
    ("agreed to a document", "理事会同意C24/9号文件。", [("agreed", "C24/9")]),
    ("agreed that", "理事会同意该小组将于一月开会。", [("agreed",)]),
    ("agreed to a proposal, in a debate", "两位理事要求缩短案文。会议同意他们提出的删除进一步做出决议4的提议。", [("agreed",)]),
    ("agreed to transmit", "理事会同意将C24/9号文件转呈全权代表大会。", [("transmitted", "C24/9")]),
    ("noted, and transmitted", "理事会将C24/9号文件记录在案，并同意将其转呈联合国。", [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("noted and approved", "理事会将C24/9号文件记录在案并批准C24/10号文件。", [("noted", "C24/9"), ("approved", "C24/10")]),
    ("approved and noted", "会议批准C24/9号文件，并将C24/10号文件记录在案。", [("approved", "C24/9"), ("noted", "C24/10")]),
    ("two sentences", "C24/9号文件获得批准。C24/10号文件被记录在案。", [("approved", "C24/9"), ("noted", "C24/10")]),
    ("after a semicolon", "主席感谢工作组；理事会将C24/9号文件记录在案。", [("noted", "C24/9")]),
    ("two passives", "C24/9号文件获得批准，C24/10号文件被记录在案。", [("approved", "C24/9"), ("noted", "C24/10")]),
    ("decided to", "理事会决定延长工作组的任期。", [("decided",)]),
    ("decided to defer is deferred", "理事会决定推迟对C24/9号文件的审议。", [("deferred", "C24/9")]),
    ("decided, by the meeting", "会议决定，该小组将于一月举行会议。", [("decided",)]),
    ("established", "理事会成立了能力建设工作组。", [("decided",)]),
    ("deferred: passive", "对C24/9号文件的审议推迟到下次会议。", [("deferred", "C24/9")]),
    ("deferred: to be taken up again", "该议项将在第六次全体会议上继续审议。", [("deferred",)]),
    ("deferred: the Council will resume", "理事会将在下次会议上继续审议该议项。", [("deferred",)]),
    ("deferred: a resolution", "对理事会第1332号决议修订的审议推迟到2025年会议。", [("deferred", "council/1332 deferred")]),
    ("deferred: to a meeting", "会议同意将C24/9号文件留待下次会议审议。", [("deferred", "C24/9")]),
    ("referred", "C24/9号文件提交特设组审议。", [("referred", "C24/9")]),
    ("referred: by the Council", "理事会将C24/9号文件提交理事会财务工作组。", [("referred", "C24/9")]),
    ("referred: submitted to a meeting is deferred", "理事会将C24/9号文件提交下次会议审议。", [("deferred", "C24/9")]),
    ("transmitted: to a conference", "理事会将C24/9号文件提交全权代表大会。", [("transmitted", "C24/9")]),
    ("withdrawn", "C24/9号文件被撤回。", [("withdrawn", "C24/9")]),
    ("instructed", "理事会责成秘书长为2025年会议编写一份研究报告。", [("instructed",)]),
    ("requested", "理事会要求秘书处继续开展这项工作并提交报告。", [("requested",)]),
    ("invited: the secretariat", "理事会请秘书处继续开展这项工作并提交报告。", [("invited",)]),
    ("invited: Member States", "理事会请成员国提交意见。", [("invited",)]),
    ("invited", "理事会邀请各成员国提交意见。", [("invited",)]),
    ("consultations, whatever verb introduces them", "理事会责成CWG-COP主席开展非正式磋商。", [("consultations",)]),
    ("noted and instructed", "理事会将C24/9号文件记录在案，并责成秘书处编写最终报告。", [("noted", "C24/9"), ("instructed",)]),
    ("noted and invited", "会议将C24/9号文件记录在案，请秘书处向下届会议提交报告。", [("noted", "C24/9"), ("invited",)]),
    ("elected", "C. MODEL先生（鲁里坦尼亚）以鼓掌方式当选CWG-COP副主席。", [("elected",)]),
    ("elected by the Council", "理事会以鼓掌方式选举A. MODEL女士（弗里多尼亚）为主席。", [("elected",)]),
    ("declared elected", "主席宣布A. MODEL女士（意大利）以鼓掌方式当选。", [("elected",)]),
    ("elected: a Chinese name", "张某某女士（中国）当选为工作组主席。", [("elected",)]),
    ("a resolution to be applied is not changed", "理事会责成秘书处落实理事会第1299号决议。", [("instructed", "council/1299 none")]),
    ("a resolution that is the basis is not the object", "根据理事会第1299号决议，理事会批准C24/9号文件。", [("approved", "C24/9")]),
    ("a resolution that a report is about is not adopted", "理事会批准C24/9号文件所载关于理事会第1299号决议的报告。", [("approved", "C24/9", "council/1299 none")]),
    ("what is told of the object is no object", "理事会将C24/9号文件记录在案，该文件介绍了C24/10号文件和理事会第1299号决议的后续情况。", [("noted", "C24/9")]),
    ("in the middle of a reporter's paragraph", "召集人汇报了磋商情况。理事会同意以下结论：该工作组应结束工作。主席向其表示感谢。", [("agreed",)]),
    ("approved as a block", "会议批准C24/120号文件中的建议，从而通过其附件中的各案文。", [("approved", "C24/120"), ("adopted",)]),
    ("a Western full stop", "理事会批准C24/9号文件.随后休会。", [("approved", "C24/9")]),
    ("no space between sentences", "秘书处介绍了文件。理事会批准C24/9号文件。会议于17时30分休会。", [("approved", "C24/9")]),
    ("this session's own year", "理事会在其2024年会议上批准C24/9号文件。", [("approved", "C24/9")]),
    ("that A be approved and that B do C", "会议同意批准C24/9号文件，并由秘书处致函工作组。", [("approved", "C24/9"), ("agreed",)]),
    ("gone through and approved", "会议逐段审议了该报告，并予以批准。", [("approved", "?C24/8(Rev.1)")]),
    ("confirmed", "会议确认了C24/9号文件。", [("agreed", "C24/9")]),
    ("the report of a body", "会议批准委员会的报告。", [("approved", "?C24/8(Rev.1)")]),
    ("the comments made", "会议注意到所发表的意见。", [("noted",)]),
    ("not to defer is agreed", "理事会同意不推迟该议项。", [("agreed",)]),
    ("a group is set up, and told of", "会议同意成立特设组，由意大利理事担任主席，负责审议C24/9号文件。", [("referred", "C24/9")]),
    ("consultations, as a verb", "会议责成特设组主席就此与有关理事磋商。", [("consultations",)]),
    ("a draft that a document holds, amended", "理事会通过经口头修正的C24/15号文件所载决定草案。", [("adopted", "new C24/15# adopted_as_amended")]),
    ("a list after a colon", "下列文件获得批准：C24/9、C24/10和C24/11号文件。", [("approved", "C24/9", "C24/10", "C24/11")]),
    ("a vote, and what was left out", "经举手表决，理事会以27票赞成、15票反对、4票弃权，通过C24/60号文件所载的理事会第1306号决议修订案，但删除其中的做出决议3。",
     [("adopted", "council/1306 adopted_as_amended")]),
    ("a conclusion about a meeting", "理事会同意以下结论：工作组应在下一次会议上讨论域名问题，并将结果纳入其提交2038年会议的报告。", [("agreed",)]),
    ("given to the standing committee", "理事会决定将C24/44号文件交由常设行政和管理委员会进一步审议。", [("referred", "C24/44")]),
    ("sent back to a group", "理事会将C24/64号文件退回工作组，以便结合讨论情况加以修改。", [("referred", "C24/64")]),
    ("the object taken up, with something", "理事会将C24/27号文件记录在案，并同意将其连同讨论的摘要记录转呈全权代表大会。",
     [("noted", "C24/27"), ("transmitted", "C24/27")]),
    ("another subject after the first measure", "会议将C24/25号文件记录在案，C24/61号文件则提交理事会财务工作组。", [("noted", "C24/25"), ("referred", "C24/61")]),
    ("two drafts in two documents", "理事会通过C24/28(Rev.1)号和C24/29号文件所载的决议草案。",
     [("adopted", "new C24/28(Rev.1)# adopted", "new C24/29# adopted")]),
    ("the chair declares it", "鉴于无人反对，主席宣布C24/9号文件获得批准。", [("approved", "C24/9")]),
    ("amended by whom", "决议草案经古巴和波兰理事修正后通过。", [("adopted", "new ?C24/8(Rev.1)# adopted_as_amended")]),
    ("with that change", "经此修改后，议程草案获得通过。", [("adopted", "?C24/8(Rev.1)")]),
    ("a group is set up and its chair elected", "理事会决定设立特设组审议C24/81号文件，并选举T. BERG女士（挪威）为该组主席。", [("referred", "C24/81"), ("elected",)]),
    ("a group is instructed", "该组受命向理事会2050年会议提交初步草案。", [("instructed",)]),
    ("an approval, and what goes with it", "理事会批准C24/3号文件，从而废止理事会第1185号、第1212号决议，并同意保留理事会第1299号决议。",
     [("approved", "C24/3"), ("abrogated", "council/1185 abrogated", "council/1212 abrogated"), ("agreed", "council/1299 none")]),
    ("nobody is named in the second half", "C24/18号文件被记录在案，并请秘书处列入这些数字。", [("noted", "C24/18"), ("invited",)]),
    ("an understanding that goes on", "理事会注意到该报告，但有一项谅解，即秘书处将考虑成员国的意见，该草案将提交理事会2025年会议。", [("noted", "?C24/8(Rev.1)")]),
    ("a measure after the understanding", "理事会将C24/9号文件记录在案，但有一项谅解，即秘书处将补充附件，并责成秘书长提交报告。", [("noted", "C24/9"), ("instructed",)]),
    ("considered and approved", "会议审议并批准了C24/9号文件。", [("approved", "C24/9")]),
    ("discussed, without agreement, and deferred", "理事会讨论了C24/9号文件，未能达成一致意见，决定将其推迟到下次会议。", [("deferred", "C24/9")]),
    ("with its addendum", "会议将C24/9号文件和其补遗1记录在案。", [("noted", "C24/9", "C24/9(Add.1)")]),
    ("budget, its document in a bracket", "理事会批准2026-2027年双年度预算（C24/9号文件）。", [("approved", "C24/9")]),
    ("agreed to adopt", "会议同意通过C24/9号文件附件中的决定草案。", [("adopted", "new C24/9# adopted")]),
    ("a revised resolution, passive", "经修订的理事会第1299号决议获得通过。", [("adopted", "council/1299 adopted")]),
    ("not to revise", "理事会不同意修订理事会第1299号决议。", [("rejected", "council/1299 rejected")]),
    ("agreed, and the clause after a comma", "会议同意，C24/9号文件应提交全权代表大会。", [("transmitted", "C24/9")]),
    ("chosen to preside", "A. MODEL女士（瑞典）经一致推选担任主席。", [("elected",)]),
    ("a declaration", "会议通过了关于感谢东道国的声明。", [("adopted",)]),
    ("a withdrawal that is noted", "理事会注意到C24/81号文件已被撤回。", [("withdrawn", "C24/81")]),
    ("annexes by the Chinese letters", "理事会通过C24/15号文件附件乙中的新决议草案。", [("adopted", "new C24/15#B adopted")]),
    ("each in its annex", "理事会批准C24/28号和C24/29号文件，并通过其各自附件中的决议草案。",
     [("approved", "C24/28", "C24/29"), ("adopted", "new C24/28# adopted", "new C24/29# adopted")]),
    ("on that understanding", "在此前提下，理事会将C24/4号文件记录在案。", [("noted", "C24/4")]),
    ("the paper first, then the Council", "C24/25号文件所载报告获得批准，理事会通过其附件所载的新决定，并纳入C24/70号文件提出的修改。",
     [("approved", "C24/25"), ("adopted", "new C24/25# adopted_as_amended")]),
    ("the paper first, then what its annex holds", "C24/19号文件获得批准，其附件所载的新决议经修改后由理事会通过。",
     [("approved", "C24/19"), ("adopted", "new C24/19# adopted_as_amended")]),
    ("texts of a report, each with its annex", "全体会议批准C24/120号文件提出的建议，并通过附件A至D所载案文，即理事会第1299号决议（修订版）、关于2044-2045年预算的新决定（附件B）和关于账目的新决定（附件D）。",
     [("approved", "C24/120"), ("adopted", "council/1299 adopted", "new C24/120#B adopted", "new C24/120#D adopted")]),
    ("three measures of one sentence", "理事会决定2036年会议于6月3日举行，商定2037年会议的日期将与东道国磋商后确定，并将会期的审议留待下届会议。",
     [("decided",), ("agreed",), ("deferred",)]),
    ("decided not to adopt", "因此，理事会决定不通过C24/88号文件所附的新决议草案，并责成电信发展局主任寻求自愿捐款。",
     [("rejected", "new C24/88# rejected"), ("instructed",)]),
    ("by so many votes", "理事会以24票对10票、4票弃权批准C24/9号文件。", [("approved", "C24/9")]),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "words", "expected"), DECIDES)
def test_one_paragraph_decides(reason, words, expected):
    record = item_of(words, language="zh")
    assert acts(record) == expected, reason
    assert record.items[0].outcome == "decided"


PROPOSAL = "主席建议批准C24/9号文件。"


@pytest.mark.parametrize(
    "words",
    [
        "会议对此表示同意。",
        "会议同意此意见。",
        "会议同意该建议。",
        "会议同意主席的建议。",
        "会议同意。",
        "会议表示同意。",
        "会议一致表示同意。",
        "理事会对此表示同意。",
        "理事会同意该提议。",
        "会议就此达成一致。",
        "就此达成一致。",
        "会议就此做出决定。",
        "会议作出上述决定。",
        "会议如此决定。",
        "会议如此商定。",
        "就这样决定。",
        "就此商定。",
        "会议决定照此办理。",
        "会议同意照此办理。",
        "该建议获得批准。",
        "主席的建议获得通过。",
        "上述提议得到同意。",
        "理事会批准了该建议。",
        "会议接受主席的提议。",
        "经过简短讨论，会议对此表示同意。",
        "同意。",
        "会议对此无异议。",
    ],
)
def test_formulae_of_assent(words):
    record = item_of(PROPOSAL, words, language="zh")
    assert acts(record) == [("approved", "C24/9")]
    assert bases(record) == [("1.2", "1.1")]


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("A. MODEL女士（意大利）以鼓掌方式当选主席。", "acclamation"),
        ("C24/9号文件所载提案以25票对12票、3票弃权被否决。", "vote"),
        ("经表决，理事会批准C24/9号文件。", "vote"),
        ("理事会以协商一致方式批准C24/9号文件。", "consensus"),
    ],
)
def test_how_it_was_decided(words, modality):
    assert [each.modality for each in item_of(words, language="zh").items[0].decisions] == [modality]


@pytest.mark.parametrize(
    ("words", "conditional"),
    [
        ("理事会将C24/9号文件记录在案，但有一项谅解，即工作将继续进行。", True),
        ("理事会批准C24/9号文件，但须做编辑性修改。", True),
        ("理事会批准C24/9号文件，条件是数字准确无误。", True),
        ("理事会批准C24/9号文件，前提是秘书处补充附件。", True),
        ("理事会将C24/9号文件记录在案，并达成以下谅解：秘书处将补充附件。", True),
        ("理事会将C24/9号文件记录在案。", False),
    ],
)
def test_conditions(words, conditional):
    (decision,) = item_of(words, language="zh").items[0].decisions
    assert decision.conditional is conditional


def test_in_a_committee_the_committee_decides():
    words = "委员会批准C24/9号文件。"
    assert acts(item_of(words, language="zh", meeting="ADM2")) == [("approved", "C24/9")]
    assert acts(item_of(words, language="zh", meeting="PL2")) == []
