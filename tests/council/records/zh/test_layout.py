"""Covers, tables of subjects, headings, sentences and signatures of Chinese records."""

from datetime import date

import pytest

from council.records.agenda import Row, read_rows
from council.records.cover import read_cover
from council.records.flattened import unflatten
from council.records.patterns import for_language
from council.records.reading import cover_of
from council.records.record import Piece
from tests.council.records.lines import item_of, record_of, source_of, warnings

COVER = [
    "理事会2031年会议",
    "2031年6月3日至13日，日内瓦",
    "文件C31/113(Rev.1)-C",
    "2031年7月1日",
    "原文：英文",
    "摘要记录",
    "第三次全体会议",
    "2031年6月4日星期三，14时35分至17时30分",
    "主席：A. MODEL女士（意大利）",
    "随后：B. SAMPLE先生（加纳）",
]


def test_a_cover():
    cover = read_cover(COVER, for_language("zh"))
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C31", "PL3", "C31/113(Rev.1)", "zh")
    assert (cover.held_on, cover.issued_on) == (date(2031, 6, 4), date(2031, 7, 1))
    assert cover.hours == "14时35分至17时30分"
    assert cover.chair == "A. MODEL女士（意大利）; B. SAMPLE先生（加纳）"


def test_a_cover_read_with_no_language_given():
    assert cover_of(source_of(*COVER, "1\t开幕", "1.1\t会议开始。"), None).meeting == "PL3"


@pytest.mark.parametrize(
    ("title", "meeting"),
    [
        ("第一次全体会议摘要记录", "PL1"),
        ("第十次全体会议", "PL10"),
        ("第十一次全体会议摘要记录", "PL11"),
        ("第 3 次全体会议", "PL3"),
        ("第二次全会", "PL2"),
        ("第 二 次 全 体 会 议", "PL2"),
        ("第九次（末次）全体会议", "PL9"),
        ("开幕全会", "PL0"),
        ("开幕全体会议摘要记录", "PL0"),
        ("开幕会议", "PL0"),
        ("行政和管理常设委员会第二次会议摘要记录", "ADM2"),
        ("常设委员会（SC-ADM）第五次会议", "ADM5"),
        ("摘要记录", None),
    ],
)
def test_meetings_by_their_titles(title, meeting):
    assert read_cover([title], for_language("zh")).meeting == meeting


@pytest.mark.parametrize(
    ("line", "session"),
    [
        ("理事会2018年会议", "C18"),
        ("国际电联理事会 2018 年会议", "C18"),
        ("2018年理事会", "C18"),
        ("2018年6月4日，日内瓦", None),
    ],
)
def test_sessions(line, session):
    assert read_cover([line], for_language("zh")).session == session


@pytest.mark.parametrize(
    ("line", "held", "issued"),
    [
        ("2031年6月3-13日，日内瓦", None, None),
        ("2031年6月3日至13日", None, None),
        ("2031年7月1日", None, date(2031, 7, 1)),
        ("2031年6月4日（星期三）", date(2031, 6, 4), None),
        ("星期三，2031年6月4日", date(2031, 6, 4), None),
        ("2031 年 6 月 4 日 14:35 至 17:30", date(2031, 6, 4), None),
        ("2031年六月4日下午2时35分至5时30分", date(2031, 6, 4), None),
        ("2031年2月30日", None, None),
    ],
)
def test_dates(line, held, issued):
    cover = read_cover([line], for_language("zh"))
    assert (cover.held_on, cover.issued_on) == (held, issued)


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("代理主席：A. MODEL女士", "A. MODEL女士"),
        ("主席:\tE. MODEL博士（意大利）", "E. MODEL博士（意大利）"),
        ("主席：F. MODEL先生（意大利）讨论议题", "F. MODEL先生（意大利）"),
        ("副主席：A. MODEL女士", ""),
    ],
)
def test_chairs(line, chair):
    assert read_cover([line], for_language("zh")).chair == chair


ROWS = [
    Row(1, "本届会议开幕"),
    Row(2, "CWG-COP的报告", True, ["C24/15", "C24/102(Rev.1)"]),
    Row(3, "运作规划", False, ["C24/35", "C24/35(Add.1)"]),
]


@pytest.mark.parametrize(
    "lines",
    [
        ["讨论议题\t文件", "1\t本届会议开幕\t–", "2\tCWG-COP的报告（续）\tC24/15、C24/102(Rev.1)", "3\t运作规划\tC24/35 + Add.1"],
        ["讨论的议题：/ 文件", "1 / 本届会议开幕 / -", "2 / CWG-COP的报告（续） / C24/15和C24/102(Rev.1)", "3 / 运作规划 / C24/35及其补遗1"],
        [
            *("讨论议题", "文件", "1", "本届会议开幕", "2", "CWG-COP的报告（续）", "C24/15，C24/102(Rev.1)"),
            *("3", "运作规划", "C24/35号文件+补遗1"),
        ],
        ["审议议项文件", "1本届会议开幕-", "2CWG-COP的报告（续）C24/15、C24/102(Rev.1)", "3运作规划C24/35 + Add.1"],
    ],
    ids=["tabs", "slashes", "a line a cell", "run together"],
)  # fmt: skip
def test_tables_of_subjects(lines):
    rows = read_rows(lines, for_language("zh"), "C24")
    rows[0].title = rows[0].title.rstrip("-")
    assert rows == ROWS


@pytest.mark.parametrize(
    ("heading", "title", "continued", "papers"),
    [
        ("1\t工作组报告（C24/8(Rev.1)号文件）", "工作组报告", False, ["C24/8(Rev.1)"]),
        ("1\t工作组报告（续）（C24/8(Rev.1)和C24/9号文件）", "工作组报告", True, ["C24/8(Rev.1)", "C24/9"]),
        ("1\t工作组报告（C24/8号文件）（续）", "工作组报告", True, ["C24/8"]),
        ("1\t工作组报告（文件C24/8、C24/9和C24/INF/3）", "工作组报告", False, ["C24/8", "C24/9", "C24/INF/3"]),
        ("1\tWSIS+20：甲国的文稿（C24/8号文件及补遗1）", "WSIS+20：甲国的文稿", False, ["C24/8", "C24/8(Add.1)"]),
        ("1\t本届会议（2024年）开幕", "本届会议（2024年）开幕", False, []),
        ("1 工作组报告 (C24/8 号文件)", "工作组报告", False, ["C24/8"]),
    ],
)
def test_headings(heading, title, continued, papers):
    (item,) = item_of("会议开始。", heading=heading, language="zh").items
    assert (item.title, item.continued, item.papers) == (title, continued, papers)


def test_a_line_that_begins_with_a_count_is_no_heading():
    record = record_of(
        "1\t报告", "1.1\t以下成员国发言：", "2个成员国支持该报告。", "2\t计划", "2.1\t会议继续。", language="zh"
    )
    assert [item.title for item in record.items] == ["报告", "计划"]


def test_points_of_a_resolution_are_no_paragraphs():
    record = record_of("1\t报告", "1.1\t案文如下：", "1.2和2段予以删除。", "1.2\t会议继续。", language="zh")
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "1.2"]
    assert not warnings(record)


def test_signatures():
    record = record_of("1\t开幕", "1.1\t会议开始。", "秘书长：\t主席：", "D. BOGDAN\tE. MODEL", language="zh")
    assert record.signatories == [("秘书长", "D. BOGDAN"), ("主席", "E. MODEL")]


def test_an_annex_decides_nothing():
    record = record_of("1\t报告", "1.1\t讨论结束。", "附件A", "理事会决定设立一个工作组。", language="zh")
    assert record.paragraphs[-1].kind == "annex"
    assert record.items[0].decisions == []


FLAT = (
    "摘要记录 讨论议题文件1开幕-2工作组报告C24/81 开幕1.1主席宣布会议开幕，并向与会者表示欢迎。"
    "2 工作组报告（C24/8号文件）2.1工作组主席介绍了该报告，其中提到做出决议2.1段和第2.2段。2.2若干理事对此表示欢迎。2.3理事会将报告记录在案。"
)


def test_a_record_in_one_line_is_cut_at_its_numbers():
    padding = "发言者感谢秘书处所做的工作。" * 30
    pieces = [Piece(FLAT.replace("欢迎。2 工", f"欢迎。{padding}2 工"), "line 1")]
    begun = [piece.raw[:4] for piece in unflatten(pieces, for_language("zh"))]
    assert [words for words in begun if "." in words] == ["1.1主", "2.1工", "2.2若", "2.3理"]
