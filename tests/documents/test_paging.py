"""Pages by key: nothing is left out and nothing shown twice, whatever comes or goes, and nothing asked for breaks them."""

import pytest
from django.db.models import F

from documents.models import Document
from documents.paging import Order, chunks, page_of
from tests import make

pytestmark = pytest.mark.django_db
UP = Order({"series": F("series"), "number": F("number")}, frozenset({"series"}))
DOWN = Order({"number": F("number")}, descending=True)


def make_documents(*numbers):
    for number in numbers:
        make.make_document(f"C24/{number}")


def page(order=UP, size=3, **asked):
    return page_of(Document.objects.all(), order, asked, size)


def numbers(rows):
    return [row.number for row in rows]


def walk(order, size=3):
    """The numbers of every page from the first on."""
    one = page(order, size)
    yield numbers(one)
    while one.next:
        one = page(order, size, after=one.next)
        yield numbers(one)


@pytest.mark.parametrize(
    ("order", "pages"),
    [(UP, [[1, 2, 3], [4, 5, 6], [7]]), (DOWN, [[7, 6, 5], [4, 3, 2], [1]])],
)
def test_pages_follow_each_other_there_and_back(order, pages):
    make_documents(*range(1, 8))
    assert list(walk(order)) == pages
    second = page(order, after=page(order).next)
    assert numbers(page(order, before=second.previous)) == pages[0]
    assert page(order, before=second.previous).previous == ""
    third = page(order, after=second.next)
    assert third.next == ""
    assert numbers(page(order, before=third.previous)) == pages[1]


def test_a_row_value_is_compared_from_the_first_on():
    make_documents(1, 2)
    make.make_document("C24/INF/1")
    make.make_document("C24/DT/9")
    assert [str(row) for row in page(UP, 2, after=page(UP, 2).next)] == ["C24/DT/9", "C24/INF/1"]


@pytest.mark.parametrize(
    ("added", "removed", "follows"),
    [
        ([], [], [40, 50, 60]),
        ([5, 15], [], [40, 50, 60]),  # before the key
        ([35, 45], [], [35, 40, 45]),  # after it
        ([], [30], [40, 50, 60]),  # the key itself
        ([], [10, 20], [40, 50, 60]),
        ([], [40], [50, 60, 70]),
    ],
)
def test_what_comes_or_goes_between_two_pages_moves_nothing_else(added, removed, follows):
    make_documents(*range(10, 80, 10))
    first = page()
    assert numbers(first) == [10, 20, 30]
    make_documents(*added)
    Document.objects.filter(number__in=removed).delete()
    assert numbers(page(after=first.next)) == follows


def test_back_from_a_page_whose_predecessors_have_gone():
    make_documents(*range(1, 7))
    second = page(after=page().next)
    Document.objects.filter(number__lt=3).delete()
    assert numbers(page(before=second.previous)) == [3]
    Document.objects.filter(number=3).delete()
    assert numbers(page(before=second.previous)) == [4, 5, 6]
    assert page(after=page(size=1).next).previous


HOSTILE = ["", "x", "~", "~~", "~x", "1", "~-", "~٣", "~1e9", "\0~1", "~" + "9" * 19, "~" + "9" * 4000, "~-1~", "'~\""]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", ["after", "before", "page"])
def test_a_key_that_means_nothing_gives_the_first_page(name, value):
    make_documents(*range(1, 8))
    assert numbers(page(**{name: value})) == [1, 2, 3]


@pytest.mark.parametrize(
    ("number", "shown"), [("1", [1, 2, 3]), ("2", [4, 5, 6]), ("3", [7]), ("4", [1, 2, 3]), ("99999999", [1, 2, 3])]
)
def test_the_number_of_a_page_is_still_understood(number, shown):
    make_documents(*range(1, 8))
    assert numbers(page(page=number)) == shown
    assert bool(page(page=number).previous) == (shown != [1, 2, 3])


def test_rows_are_counted_up_to_a_bound(monkeypatch):
    monkeypatch.setattr("documents.paging.COUNTED", 5)
    make_documents(*range(1, 6))
    assert (page().count, page().is_more) == (5, False)
    make_documents(6)
    assert (page().count, page().is_more) == (5, True)


def test_an_empty_list_is_one_empty_page():
    nothing = page(after="~1")
    assert (nothing.rows, nothing.previous, nothing.next, nothing.count) == ([], "", "", 0)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8])
def test_chunks_are_all_rows_in_order(size):
    make_documents(*range(1, 8))
    found = list(chunks(Document.objects.all(), DOWN, size))
    assert [number for chunk in found for number in numbers(chunk)] == [7, 6, 5, 4, 3, 2, 1]
    assert max(map(len, found)) <= size


def test_a_row_removed_between_chunks_hides_no_other():
    make_documents(*range(1, 8))
    going = chunks(Document.objects.all(), UP, 3)
    assert numbers(next(going)) == [1, 2, 3]
    Document.objects.filter(number__in=[1, 3]).delete()
    assert [numbers(chunk) for chunk in going] == [[4, 5, 6], [7]]
