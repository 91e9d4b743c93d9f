"""Citations, proposals, back-references and roles in Chinese."""

import pytest

from tests.council.records.lines import acts, item_of

TWO_PAPERS = "1\t报告草案（C24/60和C24/82号文件）"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("C24/8(Rev.1)号文件修订理事会第1332号决议（C11，最后修正C23）。", ["C24/8(Rev.1)", "council/1332"]),
        ("C24/9、C24/10和C24/INF/3号文件", ["C24/9", "C24/10", "C24/INF/3"]),
        ("全权代表大会第140号决议（2022年，布加勒斯特，修订版）", ["pp/140"]),
        ("第179号决议（2022年，布加勒斯特，修订版）", ["pp/179"]),
        ("理事会第1332号和第1306号决议", ["council/1332", "council/1306"]),
        ("理事会第482号决定", ["council/decision-482"]),
        ("DT/2(Rev.3)号文件", ["C24/DT/2(Rev.3)"]),
        ("做出决议2；第1.2段；第3次会议", []),
    ],
)
def test_citations(words, expected):
    mentions = [mention for mention in item_of(words, language="zh").mentions if mention.where != "1"]
    assert [mention.target for mention in mentions] == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("C24/8(Rev.1)号文件附件A载有对理事会第1332号决议的修订建议。",), ("C24/8(Rev.1)", "council/1332", "A", False)),
        (("秘书处介绍了C24/9号文件，其中建议修订理事会第1306号决议。",), ("C24/9", "council/1306", "", False)),
        (("该文稿（C24/102号文件）建议对理事会第1306号决议作出修改。",), ("C24/102", "council/1306", "", False)),
        (("工作组起草了一项新决议草案，载于C24/15号文件附件2。",), ("C24/15", None, "2", False)),
        (("C24/15号文件附件一载有一项新决议草案。",), ("C24/15", None, "1", False)),
        (("秘书处介绍了C24/8(Rev.1)号文件。该文件附件A载有理事会第1332号决议的修订草案。",), ("C24/8(Rev.1)", "council/1332", "A", True)),
        (("工作组起草了一项决议草案（见附件）。",), ("C24/8(Rev.1)", None, "", True)),
    ],
)  # fmt: skip
def test_proposals(paragraphs, expected):
    found = item_of(*paragraphs, language="zh").proposals
    assert [(each.vehicle, each.resolution, each.annex, each.inferred) for each in found] == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "案文应反映全权代表大会第179号决议（2022年，布加勒斯特，修订版）的最新修改，建议予以采纳。",
        "一位理事反对对理事会第1306号决议的修订建议。",
        "案文反映了第179号决议（2022年，布加勒斯特，修订版）。",
    ],
)
def test_what_proposes_nothing(words):
    assert item_of(words, language="zh", heading="1\t议项").proposals == []


@pytest.mark.parametrize(
    ("heading", "paragraphs", "expected"),
    [
        (
            TWO_PAPERS,
            ("秘书处介绍了C24/60号文件，其中载有报告草案。", "一位观察员介绍了文稿（C24/82号文件）。", "会议将考虑该报告和该文稿。"),
            [("1.3", "该报告", ("C24/60",)), ("1.3", "该文稿", ("C24/82",))],
        ),
        (TWO_PAPERS, ("秘书处介绍了C24/60号文件。该文件的附件很长。",), [("1.1", "该文件", ("C24/60", "C24/82"))]),
        (
            "1\t工作组主席的报告（C24/8(Rev.1)号文件）",
            ("若干发言者欢迎这份报告。",),
            [("1.1", "这份报告", ("C24/8(Rev.1)",))],
        ),
        (
            TWO_PAPERS,
            ("理事会第1306号决议年代久远；该决议应予审查。",),
            [("1.1", "该决议", ("council/1306",))],
        ),
        (TWO_PAPERS, ("C24/60号文件所载报告很长。",), []),
        (TWO_PAPERS, ("讨论摘要很简短。",), []),
    ],
)  # fmt: skip
def test_back_references(heading, paragraphs, expected):
    record = item_of(*paragraphs, heading=heading, language="zh")
    assert [(each.where, each.exact, each.candidates) for each in record.suggestions] == expected


def test_all_the_papers_of_an_item():
    heading = "1\t运作规划（C24/28、C24/29和C24/30号文件）"
    record = item_of("理事会批准这三份规划。", language="zh", heading=heading)
    assert acts(record) == [("approved", "?C24/28", "?C24/29", "?C24/30")]
    assert [(each.exact, each.candidates) for each in record.suggestions] == [
        ("这三份规划", ("C24/28", "C24/29", "C24/30"))
    ]
    assert acts(item_of("理事会批准这些文件。", language="zh", heading="1\t议项（C24/28号文件）")) == [("approved",)]


@pytest.mark.parametrize(
    ("words", "exact", "role"),
    [
        ("根据理事会第1299号决议，提交了一份报告。", "第1299号决议", "basis"),
        ("两位理事支持理事会第1299号决议的精神。", "第1299号决议", "argument"),
        ("秘书处介绍了C24/9号文件，其中建议修订理事会第1299号决议。", "C24/9", "vehicle"),
        ("理事会责成秘书处落实理事会第1299号决议。", "第1299号决议", "follow_up"),
        ("理事会第1299号决议可追溯至2008年。", "第1299号决议", "mention"),
    ],
)
def test_roles(words, exact, role):
    mentions = item_of(words, language="zh").mentions
    assert [each.role for each in mentions if each.exact == exact and each.where != "1"] == [role]


def test_a_title_names_its_paper_at_its_end():
    record = item_of("理事会将报告记录在案。", language="zh", heading="1\t儿童保护工作组的报告（C24/9号文件）")
    assert [(each.exact, each.candidates) for each in record.suggestions] == [("报告", ("C24/9",))]
