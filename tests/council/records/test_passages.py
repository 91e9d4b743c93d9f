"""A stretch made ready for patterns: citations as one character, quotations unreadable, no spaces where a script has none."""

import pytest

from council.records.mentions import find_mentions
from council.records.passages import passage
from council.records.patterns.table import DOC, MASK, RES
from council.records.record import Paragraph


def passage_of(words, language="zh"):
    paragraph = Paragraph(0, "numbered", words, words, "line 1")
    return passage(paragraph, find_mentions([paragraph], language, "C24"))


@pytest.mark.parametrize(
    ("words", "expected", "reason"),
    [
        ("批准 C24/9 号文件。", f"批准{DOC}号文件。", "spaces beside a symbol"),
        ("批准C24/9 、 C24/10号文件", f"批准{DOC}、{DOC}号文件", "and beside Chinese punctuation"),
        ("理事会\u00a0第1332号决议", f"理事会{RES}", "a no-break space"),
        ("ITU Council 2024 届会", "itu council 2024届会", "the spaces between Latin words stay"),
        ("同意 。", "同意。", "before a full stop"),
    ],
)
def test_chinese_has_no_spaces(words, expected, reason):
    found = passage_of(words)
    assert found.text == expected, reason
    assert found.original() == words
    assert all(found.text[at] in (DOC, RES) for at in found.mentions)


def test_offsets_still_tell_where_everything_stood():
    words = "理事会 批准 C24/9 号文件 。"
    found = passage_of(words)
    assert [words[at] for at in found.offsets[:-1]] == list("理事会批准C号文件。")
    assert found.offsets[-1] == len(words)


@pytest.mark.parametrize(
    ("words", "language", "hidden"),
    [
        ("案文写道：“理事会批准该文件。”随后休会。", "zh", "理事会批准该文件。"),
        ("案文写道：「理事会批准该文件」。", "zh", "理事会批准该文件"),
        ('案文写道："理事会批准该文件"。', "zh", "理事会批准该文件"),
        ("题为“新文件”的报告", "zh", "新文件"),
        ('The text read: "The Council decides". It ended.', "en", "The Council decides"),
        ('He wrote 5" and 6" of it.', "en", ""),
        ("一位理事说：“没有异议。", "zh", ""),
    ],
)
def test_what_is_quoted_is_not_read(words, language, hidden):
    text = passage_of(words, language).unquoted().text
    assert text.count(MASK) == len(hidden)
    assert not hidden or hidden.lower() not in text
