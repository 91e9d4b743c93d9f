"""Nothing found: the nearest symbols and numbers that the reader may know of, each with what differs."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from council.search.nearest import nearest
from council.search.query import understand
from tests import make
from tests.council.views import world

pytestmark = pytest.mark.django_db
NOBODY = AnonymousUser()


@pytest.fixture
def held():
    for symbol in ("C24/18", "C24/40", "C23/8", "C19/8", "C24/INF/9", "C23/77"):
        world.publish_document(symbol)
    for key in ("council/1332", "council/1340", "pp/140", "council/decision-482"):
        world.publish_resolution(key)


def near(typed, user=NOBODY, **options):
    return [(one.label, str(one.reason)) for one in nearest(understand(typed), user, **options)]


R1332, R1340 = "Resolution 1332 of the Council", "Resolution 1340 of the Council"


@pytest.mark.parametrize(
    ("typed", "first", "reason"),
    [
        ("C24/81", ("C24/18", "one digit away"), "two digits swapped"),
        ("C24/8", ("C24/18", "one digit away"), "a digit missing"),
        ("С24/17", ("C24/18", "one digit away"), "a digit changed, a Cyrillic С"),
        ("C24/9", ("C24/INF/9", "same number, another series"), "the series left out"),
        ("C24/77", ("C23/77", "same number, another session"), "the session before"),
        ("C24/42", ("C24/40", "one digit away"), "a number nearby that is one digit off"),
        ("C24/29", ("C24/18", "a number nearby"), "nothing but a number nearby, and the lower of two"),
        ("C24//18", ("C24/18", "spelled otherwise"), "a slash twice"),
        ("24/18 festival", ("C24/18", "spelled otherwise"), "a word beside"),
        ("1323", (R1332, "one digit away"), "two digits of a resolution swapped"),
        ("Résolution 133", (R1332, "one digit away"), "a digit missing"),
        ("Council 140", ("Resolution 140 of the Plenipotentiary Conference", "same number, another body"), "the body"),
        ("Decision 428", ("Decision 482 of the Council", "one digit away"), "a decision"),
        ("Council 1337", (R1332, "one digit away"), "as near as another, and the lower"),
    ],
)
def test_the_nearest_comes_first(held, typed, first, reason):
    assert near(typed)[0] == first, reason


@pytest.mark.parametrize("typed", ["C24/18", "1332", "festival", "", "C24", "PP 140"])
def test_nothing_is_near_what_is_known_or_what_is_no_symbol(held, typed):
    assert near(typed) == []


def test_all_of_them_in_order_each_once(held):
    assert near("C24/8") == [
        ("C24/18", "one digit away"),
        ("C23/8", "same number, another session"),
        ("C19/8", "same number, another session"),
        ("C24/40", "a number nearby"),
    ]
    assert near("C24/8", limit=2) == near("C24/8")[:2]


def test_they_are_named_and_linked_in_the_language_of_the_reader(held):
    with translation.override("fr"):
        (first, *_more) = nearest(understand("1333"), NOBODY)
    assert (first.label, first.address) == ("Résolution 1332 du Conseil", "/fr/resolutions/council/1332/")


def test_what_is_internal_is_never_offered(held, admin_user):
    asked = ["C24/8", "C24/81", "C25/1", "1331", "Council 1331", "24/82", "C24/9"]
    before = [near(typed) for typed in asked]
    for symbol in ("C24/8", "C24/82", "C24/7", "C24/ADM/9", "C22/8", "C24/1"):
        make.make_version(symbol)
    for key in ("council/1331", "council/1330", "pp/1331"):
        make.make_resolution_version(key, "C24")
    assert [near(typed) for typed in asked] == before
    assert near("24/82", admin_user)[0] == ("C24/82", "spelled otherwise")


def test_it_asks_a_fixed_number_of_times(held):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            near("C24/8 Resolution 1333 C24//18")
        return len(captured)

    few = cost()
    for number in range(1, 20):
        world.publish_document(f"C24/{180 + number}")
        world.publish_resolution(f"council/{1360 + number}")
    assert cost() == few <= 11


def test_of_many_words_only_some_are_looked_at(held):
    many = " ".join(f"C24/{number}" for number in range(200, 300))
    with CaptureQueriesContext(connection) as captured:
        assert len(near(many)) <= 5
    assert len(captured) <= 16
