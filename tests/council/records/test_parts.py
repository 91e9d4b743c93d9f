"""What each paragraph of a debate does: read from decisions and cues, and left open where there is no cue."""

import pytest

from tests.council.records.lines import item_of, record_of


def parts(record):
    return [record.parts.get(p.order) for p in record.paragraphs if p.kind in ("numbered", "unnumbered")]


@pytest.mark.parametrize(
    ("language", "words", "part"),
    [
        ("fr", "Une représentante du Secrétariat présente le Document C24/9.", "presentation"),
        ("fr", "Le Chef du Département fait un exposé sur les travaux.", "presentation"),
        ("fr", "Plusieurs conseillers appuient cette approche.", "discussion"),
        ("fr", "En réponse à une question, le Directeur précise que le budget est inchangé.", "discussion"),
        ("fr", "Le Président ouvre la séance et souhaite la bienvenue aux participants.", "procedure"),
        ("fr", "La séance est levée à 17 heures.", "procedure"),
        ("fr", "Un conseiller fait la déclaration suivante: le travail continue.", "statement"),
        ("fr", "Les déclarations de deux observateurs sont reproduites en annexe.", "statement"),
        ("fr", "Le Conseil prend note du Document C24/9.", "decision"),
        ("fr", "Le Président propose de prendre note du Document C24/9.", "proposal"),
        ("fr", "Il pleut sur Genève.", None),
        ("zh", "秘书处代表介绍了C24/9号文件。", "presentation"),
        ("zh", "若干理事支持这一做法。", "discussion"),
        ("zh", "主席感谢与会者并宣布休会。", "procedure"),
        ("zh", "一位观察员发表了以下声明：工作仍在继续。", "statement"),
        ("zh", "理事会批准C24/9号文件。", "decision"),
        ("zh", "日内瓦下雨。", None),
        ("ar", "قدم ممثل الأمانة الوثيقة C24/9.", "presentation"),
        ("ar", "وعرض رئيس الفريق الوثيقتين.", "presentation"),
        ("ar", "وأيّد عدة أعضاء هذا النهج.", "discussion"),
        ("ar", "وشكر الرئيس المشاركين.", "procedure"),
        ("ar", "وأدلى أحد المراقبين ببيان.", "statement"),
        ("ar", "ووافق المجلس على الوثيقة C24/9.", "decision"),
        ("ar", "هطل المطر على جنيف.", None),
        ("en", "A representative of the secretariat introduced Document C24/9.", "presentation"),
        ("en", "One councillor asked whether the budget had changed.", "discussion"),
        ("en", "The Chair thanked the participants. One councillor asked a question.", "discussion"),
        ("en", "The Chair of the Group thanked its members.", None),
        ("en", "The Chair welcomed the participants and gave the floor to the secretariat.", "procedure"),
        ("en", "The councillor from Country A made the following statement: work goes on.", "statement"),
        ("en", "The Council noted Document C24/9.", "decision"),
        ("en", "The Chair proposed that the Council note Document C24/9.", "proposal"),
    ],
)  # fmt: skip
def test_a_paragraph_by_itself(language, words, part):
    assert parts(item_of(words, language=language)) == [part]


def test_a_confirmed_proposal_and_its_assent():
    record = item_of("Le Président propose de prendre note du Document C24/9.", "Il en est ainsi décidé.")
    assert parts(record) == ["proposal", "decision"]


def test_quoted_words_tell_nothing():
    assert parts(item_of('Voici: "Le Secrétariat présente le Document C24/9." Fin.')) == [None]


def test_headings_and_what_stands_outside_the_items_have_no_part():
    record = record_of("Conseil 2024", "1\tRapport", "1.1\tLe Secrétariat présente le Document C24/9.")
    assert [record.parts.get(p.order) for p in record.paragraphs] == [None, None, "presentation"]
