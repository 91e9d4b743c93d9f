"""What typed words ask for: four signs are syntax, and whatever is typed means something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.fulltext import for_postgresql, for_sqlite
from documents.seeking import MOST, seek


@pytest.mark.parametrize(
    ("typed", "sqlite", "postgresql", "reason"),
    [
        ("理事", '((("理事")))', "(('理事'))", "a word without forms"),
        ("1332 2024", '((("1332")) AND (("2024")))', "(('1332')) & (('2024'))", "all words must be there"),
        ('"child online"', '((("child online")))', "(('child' <-> 'online'))", "a phrase"),
        ("plate-forme", '((("plate forme")))', "(('plate' <-> 'forme'))", "a hyphen joins"),
        ("«plate forme»", '((("plate forme")))', "(('plate' <-> 'forme'))", "other quotation marks"),
        ("con*", '((("con" *)))', "(('con':*))", "a beginning"),
        ("理", '((("理" *)))', "(('理':*))", "one Chinese sign begins a pair"),
        ("“理”", '((("理" *)))', "(('理':*))", "in quotation marks as well"),
        ("7理", '((("7 理" *)))', "(('7' <-> '理':*))", "and at the end of a run"),
        ("l’7a", '((("l 7a")))', "(('l' <-> '7a'))", "an apostrophe joins"),
        ("l’ITU", '((("itu" OR "0qitu")))', "(('itu' | '0qitu'))", "but an article is not looked for"),
        ("con-7*", '((("con 7" *)))', "(('con' <-> '7':*))", "the beginning of the last word"),
        ("7 OR 8", '((("7") OR ("8")))', "(('7') | ('8'))", "alternatives"),
        ("7 or", '((("7")) AND (("or" OR "0qor")))', "(('7')) & (('or' | '0qor'))", "only OR joins"),
        ("7 -8", '((("7"))) NOT ("8")', "(('7')) & !('8')", "excluded"),
        ('7 -"8 9"', '((("7"))) NOT ("8 9")', "(('7')) & !('8' <-> '9')", "a phrase excluded"),
        ('"7 8', '((("7 8")))', "(('7' <-> '8'))", "a quotation that never ends"),
        ("NEAR(7)", '((("near 7")))', "(('near' <-> '7'))", "operators of databases are words"),
        ("title:7 ^8 9~", '((("title 7")) AND (("8")) AND (("9")))', "(('title' <-> '7')) & (('8')) & (('9'))", "so are these"),
    ],
)  # fmt: skip
def test_what_is_typed_is_understood(typed, sqlite, postgresql, reason):
    assert for_sqlite(seek(typed)) == sqlite, reason
    assert for_postgresql(seek(typed)) == postgresql, reason


@pytest.mark.parametrize("typed", ["", " ", "-", "*", '""', "-8", "OR", "- - -", "…"])
def test_nothing_to_look_for_is_nothing(typed):
    assert not seek(typed).clauses or typed == "OR"


def test_more_words_than_a_question_may_have_are_left_out_and_counted():
    sought = seek(" ".join(map(str, range(MOST + 3))))
    assert (len(sought.clauses), sought.left_out) == (MOST, 3)


@given(st.text(max_size=60))
def test_nothing_typed_can_be_syntax_of_a_database(typed):
    sought = seek(typed)
    for clause in (*sought.clauses, sought.without):
        for one in clause:
            terms = "".join(term for run in one.alternatives for term in run)
            assert set(terms).isdisjoint("\"'\\ *:<>&|!()^+-")
