"""What is typed into the box, understood: citations and groups in any spelling and language, the rest words."""

import time

import pytest

from council.search.query import LONGEST, understand


def cited(query):
    """Every citation of a query by its canonical name; what it may mean joined by bars."""
    return [str(each.symbol) if each.symbol else "|".join(one.key for one in each.instruments) for each in query.cited]


@pytest.mark.parametrize(
    ("typed", "names", "groups", "words", "reason"),
    [
        ("1332 plate-forme", ["/1332|/decision-1332"], (), ["plate-forme"], "a number and a word"),
        ("C24/8 noted", ["C24/8"], (), ["noted"], "a symbol and a word"),
        ("c24/8 rev 1 noted", ["C24/8(Rev.1)"], (), ["noted"], "a symbol of several words"),
        ("PP 140 2022", ["pp/140"], (), ["2022"], "a year is a word"),
        ("1332 1306", ["/1332|/decision-1332", "/1306|/decision-1306"], (), [], "two citations"),
        ("Résolution 1306 du Conseil enfants", ["council/1306"], (), ["enfants"], "a citation in French"),
        ("第1332号决议平台", ["/1332"], (), ["平台"], "a citation within a run of Chinese"),
        ("القرار 1332 للمجلس", ["council/1332"], (), [], "Arabic"),
        ("Реш. 482 отчет", ["/decision-482"], (), ["отчет"], "Russian"),
        ("Acuerdo 482 informe", ["council/decision-482"], (), ["informe"], "a Decision of the Council in Spanish"),
        ("GTC-COP rapport", [], ("cwg-cop",), ["rapport"], "a group by its French acronym"),
        ("РГС-COP", [], ("cwg-cop",), [], "the same group in Russian"),
        ("１３３２ ٤٨٢", ["/1332|/decision-1332", "/482|/decision-482"], (), [], "digits of other scripts"),
        ("Док. C24/8", ["C24/8"], (), [], "the word for document cut short in Russian"),
        ("-1332 enfants", [], (), ["enfants"], "what is excluded is no citation"),
    ],
)
def test_a_query_is_understood(typed, names, groups, words, reason):
    query = understand(typed)
    assert cited(query) == names, reason
    assert query.groups == groups, reason
    assert [sought.typed for clause in query.words.clauses for sought in clause] == words, reason


@pytest.mark.parametrize("typed", ["", "\0", '"', "a" * 5000, "1332 " * 400, "(" * 300, "C24/8 " * 60, "第" * 300])
def test_anything_typed_is_understood_soon(typed):
    began = time.process_time()
    assert len(understand(typed).typed) <= LONGEST
    assert time.process_time() - began < 1
