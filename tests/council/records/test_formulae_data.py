"""The formulae kept as data: every example is read as its row says, and a row that is wrong is named."""

import re

import pytest
from django.core.management import call_command

from council.records.examples import kinds_read, misread
from council.records.patterns import LANGUAGES
from council.records.patterns.formulae import Formula, FormulaError, check_formulae, measures, read_formulae
from council.records.patterns.table import Measure
from documents.text import fold

EXAMPLES = [(code, formula) for code in LANGUAGES for formula in read_formulae(code)]


def name(value):
    return f"{value.kind}: {value.words}" if isinstance(value, Formula) else value


@pytest.mark.parametrize(("code", "formula"), EXAMPLES, ids=name)
def test_every_example_is_read_as_its_row_says(code, formula):
    assert formula.kind in kinds_read(formula, code)
    folded = " ".join(fold(paragraph).text for paragraph in formula.example)
    assert re.search(formula.expression, folded), "the example does not use the wording"


def test_an_example_that_is_read_otherwise_is_told():
    wrong = Formula("approved", "noted", ("Document C40/12 was noted.",), "passive")
    assert list(misread([*read_formulae("en"), wrong], "en")) == [(wrong, ["noted"])]


def test_the_command_is_content_with_the_files_as_they_are(capsys):
    call_command("check_formulae")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_formulae(code):
    assert read_formulae(code)


@pytest.mark.parametrize(
    ("words", "met", "not_met"),
    [
        ("toma nota", ["toma nota"], ["toma notas", "toman nota"]),
        ("toma [buena] nota", ["toma nota", "toma buena nota"], ["toma  nota", "toma mala nota"]),
        ("toma nota [de ello]", ["toma nota", "toma nota de ello"], []),
        ("(aprueba|aprobó)", ["aprueba", "aprobo"], ["aprobado"]),
        (
            "pone … en conocimiento",
            ["pone en conocimiento", "pone el texto en conocimiento"],
            ["pone. en conocimiento"],
        ),
        ("Принимает к сведению", ["принимает к сведению"], ["принимает"]),
        ("将…记录在案", ["将 \ue000 号文件记录在案", "将其记录在案"], ["将其。记录"]),
        ("أحاط علماً", ["احاط علما"], ["احاط علمان"]),
        ("c'est (a|b) 100 %?", ["c'est a 100 %?"], ["c'est a 100 %"]),
    ],
)
def test_wordings_are_plain_words_and_four_signs(words, met, not_met):
    expression = re.compile(Formula("noted", words, ("x",), "finite").expression)
    assert all(expression.fullmatch(text) for text in met)
    assert not any(expression.fullmatch(text) for text in not_met)


ROW = {"kind": "noted", "form": "finite", "words": "notes", "example": ["The Council notes Document C24/9."]}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (ROW | {"kind": "pleased"}, "there is no kind of act pleased"),
        (ROW | {"form": ""}, "an act is finite, bare or passive"),
        (ROW | {"form": "loud"}, "an act is finite, bare or passive"),
        (ROW | {"kind": "assent"}, "an assent none of them"),
        (ROW | {"kind": "assent", "form": "loud"}, "an assent none of them"),
        (ROW | {"words": ""}, "words is missing"),
        (ROW | {"example": []}, "example is missing"),
        (ROW | {"words": "(notes"}, "brackets that open must close"),
        (ROW | {"exmaple": ["x"]}, "exmaple means nothing here"),
    ],
)
def test_a_row_that_is_wrong_is_named(row, said):
    with pytest.raises(FormulaError, match=f"xx/formulae.toml, formula 2 .*{re.escape(said)}"):
        list(check_formulae({"formula": [ROW, row]}, "xx/formulae.toml"))


def test_wordings_join_those_of_the_table_one_measure_a_kind():
    own = (Measure("noted", finite="own"), Measure("noted", bare="other"))
    joined = {measure.kind: measure for measure in measures("xx", own)}
    assert joined == {"noted": Measure("noted", finite="own", bare="other")}
