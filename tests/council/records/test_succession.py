"""Which paragraph of an edition is which of the one before: by its words, whatever its number became."""

import pytest

from council.records.places import Written
from council.records.succession import MOST_COMPARED, successors
from tests.measures import within

A = "The Chair of the Group introduced the report on the premises and its two annexes."
B = "One councillor asked for a timetable of the works and for their cost in each year."
C = "The secretariat replied that both would be given to the next session of the Council."
D = "Several councillors thanked the host country for the loan that it had granted."
N = "An observer recalled that the archives had been moved to another building in spring."
AGREED = "It was so agreed."
C_AGAIN = "The secretariat replied that both figures would be given to the next session of Council."

TABLE = [
    ("nothing changed", [A, B, C], [A, B, C], {1: 1, 2: 2, 3: 3}),
    ("one put in", [A, B, C], [A, N, B, C], {1: 1, 3: 2, 4: 3}),
    ("one put in first", [A, B, C], [N, A, B, C], {2: 1, 3: 2, 4: 3}),
    ("one taken out", [A, B, C], [A, C], {1: 1, 2: 3}),
    ("one put in, one corrected", [A, B, C], [A, N, B, C_AGAIN], {1: 1, 3: 2, 4: 3}),
    ("one written anew in its place", [A, B, C], [A, N, C], {1: 1, 2: 2, 3: 3}),
    ("the last written anew after one put in", [A, B, AGREED], [A, N, B, D], {1: 1, 3: 2, 4: 3}),
    ("one moved to the end", [A, B, C, D], [A, C, D, B], {1: 1, 2: 3, 3: 4, 4: 2}),
    ("one moved to the beginning", [A, B, C, D], [D, A, B, C], {1: 4, 2: 1, 3: 2, 4: 3}),
    ("formulae stay where they were", [AGREED, A, AGREED], [AGREED, N, AGREED], {1: 1, 2: 2, 3: 3}),
    ("a formula has not moved", [A, AGREED, B, C], [A, B, C, N, AGREED], {1: 1, 2: 3, 3: 4}),
    ("the same words all over, the first corrected", [AGREED] * 3, [N, AGREED, AGREED], {1: 1, 2: 2, 3: 3}),
    ("the same words all over, one put in", [AGREED] * 3, [AGREED, N, AGREED, AGREED], {1: 1, 3: 2, 4: 3}),
    ("all written anew", [A, B], [C, D], {1: 1, 2: 2}),
    ("nothing before", [], [A], {}),
]


def written(bodies, item="1"):
    return [Written("numbered", f"{item}.{place}", item, False, body) for place, body in enumerate(bodies, start=1)]


@pytest.mark.parametrize(("reason", "earlier", "later", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_a_paragraph_is_known_by_its_words(reason, earlier, later, expected):
    found = successors(written(earlier), written(later))
    assert {new + 1: old + 1 for new, old in found.items()} == expected


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (Written("numbered", "1.1", "1", False, A), Written("unnumbered", "", "1", False, A)),
        (Written("note", "", "1", True, A), Written("note", "", "1", False, A)),
        (Written("numbered", "1.1", "1", False, A), Written("numbered", "2.1", "2", False, A)),
    ],
    ids=["of another kind", "a remark for editors", "in another item"],
)
def test_the_same_words_are_another_paragraph(earlier, later):
    assert successors([earlier], [later]) == {}


def test_chinese_is_compared_too():
    earlier = written(["秘书长介绍了关于办公楼的报告。", "主席请理事会注意该报告。"])
    later = written(["一位理事询问费用。", "秘书长介绍了关于办公楼的报告及其附件。", "主席请理事会注意该报告。"])
    assert successors(earlier, later) == {1: 0, 2: 1}


LONG = [f"Councillor {place} spoke of matter {place * 7} and of {place * 11}, at length." for place in range(1200)]


@pytest.mark.parametrize(("count", "words"), [(300, " Indeed, he did."), (900, " Indeed, he did."), (1200, "")])
def test_a_long_item_is_compared_in_a_few_seconds(count, words):
    earlier = written(LONG[:count])
    assert count**2 > MOST_COMPARED
    with within(4):
        found = successors(earlier, written([LONG[0], N, *(body + words for body in LONG[1:count])]))
    assert found == {0: 0} | {place + 1: place for place in range(1, count)}
