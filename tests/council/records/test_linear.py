"""Reading stays linear: no text, however odd, keeps the reader busy."""

import pytest

from council.records.patterns import LANGUAGES
from tests.council.records.lines import item_of
from tests.measures import within

LENGTH = 40_000
REPEATED = [
    "(",
    ")",
    "1.",
    "1.1 ",
    "Le Conseil prend note ",
    "Le Conseil prend note du Document C24/8, ",
    "Le Président propose que ",
    "Le Président, le Conseil, ",
    "The Council noted ",
    "Se aprueba el Documento C24/8 y ",
    "El Presidente propone que ",
    ", se ",
    "The Council noted Document C24/8 and ",
    "The Chair proposed that ",
    "that the secretariat would ",
    "que le Secrétariat ",
    "Resolution ",
    "Résolution ",
    "Resolution 1332 (",
    "Resolutions 1, 2, ",
    "the report ",
    "le rapport ",
    "annexe A ",
    "by acclamation, ",
    "consultations ",
    "draft new resolution ",
    "projet de nouvelle Résolution ",
    "revision of Resolution 1332 ",
    "Совет принимает к сведению Документ C24/8, ",
    "Председатель предлагает, чтобы ",
    "с удовлетворением ",
    "a",
    "a ",
    "a, ",
    "A. ",
    "\u00a0",
    '"',
    "C24/",
    "\t",
    "; ",
    "；",
    "，",
    "。",
    "将",
    "并将",
    "报告",
    "该报告",
    "由秘书处",
    "理事会批准",
    "理事会将C24/8号文件，",
    "主席建议将",
    "，并建议理事会",
    "第1332号决议、",
    "对第1332号决议的修订",
    "C24/8号文件附件",
    "秘书处应",
    "开展磋商",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", REPEATED)
def test_forty_kilobytes_of_one_thing_are_read_within_a_second(unit, language):
    filler = unit * (LENGTH // len(unit))
    with within(1):
        record = item_of("Point.", f"A {filler}", "Point.", language=language)
    assert record.characters_lost == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["(", "1.", "1\t", "a (", "C24/8, "])
def test_a_heading_of_forty_kilobytes_is_read_within_a_second(unit, language):
    heading = f"1\tA {unit * (LENGTH // len(unit))}"
    with within(1):
        record = item_of("Point.", language=language, heading=heading)
    assert record.characters_lost == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "unit",
    ["(", "1.1", "1", "1\tA", "Le Conseil prend note", "The Council noted", "Chair:", "Document", "主席：", "1个"],
)
def test_many_short_lines_are_read_within_a_second(unit, language):
    with within(1):
        record = item_of(*[unit] * 1_000, language=language)
    assert record.characters_lost == 0


@pytest.mark.parametrize(
    ("language", "begin", "unit"),
    [
        ("en", "The Council noted Document C24/9", ", and noted"),
        ("en", "The Chair proposed that Document C24/9", "be noted "),
        ("en", "The Council ", "also "),
        ("en", "The Council ", "agreed to decide to "),
        ("fr", "Le Conseil ", "décide de convenir de "),
        ("es", "El Consejo ", "así "),
        ("es", "El Consejo ", "por aclamación "),
        ("es", "El Consejo ", "acuerda decidir "),
        ("ru", "Совет ", "принимает решение согласиться "),
        ("zh", "理事会批准C24/9号文件", "，并批准"),
        ("zh", "理事会批准C24/9号文件", "该文件"),
        ("zh", "主席建议批准C24/9号文件", "，并将"),
        ("zh", "主席建议批准C24/9号文件", "并由秘书处"),
        ("zh", "会议同意", "记录在案"),
        ("zh", "会议同意", "的修订"),
        ("zh", "理事会", "同意决定"),
        ("zh", "理事会将", "；"),
        ("ar", "قرر المجلس ", "بالتزكية "),
        ("ar", "قرر المجلس ", "الموافقة على أن يقرر "),
    ],
)
def test_one_sentence_of_forty_kilobytes_is_read_within_a_second(language, begin, unit):
    with within(1):
        record = item_of(begin + unit * (LENGTH // len(unit)), language=language)
    assert record.characters_lost == 0


def test_a_paragraph_of_ten_thousand_sentences_that_cite_is_read_within_two_seconds():
    with within(2):
        record = item_of("C24/8. " * 10_000, language="en")
    assert len(record.mentions) == 10_001
