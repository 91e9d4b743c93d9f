"""Pages of a list by the key of its rows: what comes or goes between two pages is neither left out nor shown twice.

A page is asked for by what stands before or after it, never by how many rows to pass over, so that the hundredth costs
what the first does. Whatever is asked for that means nothing is answered with the first page.
"""

from dataclasses import dataclass, field

from django.db.models import BooleanField, Func, IntegerField, TextField, Value

COUNTED = 1000  # rows are counted up to here; of more it is said that they are more
_JOINT = "~"
_LARGEST = 2**63 - 1


class Row(Func):
    """Several expressions as one row value, which databases compare from the first on."""

    template = "(%(expressions)s)"
    arg_joiner = ", "


@dataclass(frozen=True)
class Order:
    """What the rows of a list are sorted by: expressions that are unique together, by name, all in one direction.

    Those in `texts` are texts, the others whole numbers.
    """

    by: dict
    texts: frozenset = frozenset()
    descending: bool = False

    def sort(self, queryset, backwards=False):
        """The rows in order, each with the values it is sorted by."""
        names = self._names()
        signs = ["-" if self.descending != backwards else ""] * len(names)
        rows = queryset.annotate(**dict(zip(names, self.by.values(), strict=True)))
        return rows.order_by(*(sign + name for sign, name in zip(signs, names, strict=True)))

    def beyond(self, queryset, key, backwards=False):
        """Of sorted rows, those after a key; backwards, those before it."""
        values = [
            Value(value, output_field=TextField() if name in self.texts else IntegerField())
            for name, value in zip(self.by, key, strict=True)
        ]
        joint = " < " if self.descending != backwards else " > "
        sides = Row(*self._names()), Row(*values)
        return queryset.filter(Func(*sides, template="%(expressions)s", arg_joiner=joint, output_field=BooleanField()))

    def key_of(self, row):
        """The key of a sorted row, as an address has it."""
        return _JOINT.join(str(getattr(row, name)) for name in self._names())

    def parse(self, text):
        """The values of a key; None if it is none of this order."""
        parts = text.split(_JOINT)
        if len(parts) != len(self.by) or "\0" in text:
            return None
        values = [part if name in self.texts else _whole(part) for name, part in zip(self.by, parts, strict=True)]
        return None if None in values else values

    def _names(self):
        return [f"sorted_by_{name}" for name in self.by]


def _whole(text):
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 19:
        return None
    number = int(text)
    return number if abs(number) <= _LARGEST else None


@dataclass
class Page:
    """The rows of a page, and the keys that its neighbours are asked for by, "" where there is none."""

    rows: list = field(default_factory=list)
    previous: str = ""
    next: str = ""
    count: int = 0
    is_more: bool = False  # more than `count`

    def __iter__(self):
        return iter(self.rows)


def page_of(queryset, order, asked, size, ready=list):
    """The page that `asked`, the query of an address, asks for: ?after=KEY, ?before=KEY, or ?page=N as once.

    `ready` makes a list of the rows of a queryset, ready to be shown.
    """
    rows = order.sort(queryset)
    count = queryset.order_by()[: COUNTED + 1].count()
    page = _after(rows, order, asked.get("after", ""), size, ready)
    page = page or _before(rows, order, asked.get("before", ""), size, ready)
    page = page or _from(rows, order, _start(asked.get("page", ""), size), size, ready)
    page = page or _from(rows, order, 0, size, ready) or Page()
    page.count, page.is_more = min(count, COUNTED), count > COUNTED
    return page


def _after(rows, order, asked, size, ready):
    key = order.parse(asked)
    shown = ready(order.beyond(rows, key)[: size + 1]) if key else []
    if not shown:
        return None
    earlier = order.beyond(rows, order.parse(order.key_of(shown[0])), backwards=True).exists()
    return _page(shown[:size], order, has_previous=earlier, has_next=len(shown) > size)


def _before(rows, order, asked, size, ready):
    key = order.parse(asked)
    nearest_first = order.beyond(order.sort(rows, backwards=True), key, backwards=True) if key else None
    shown = ready(nearest_first[: size + 1]) if key else []
    if not shown:
        return None
    later = order.beyond(rows, order.parse(order.key_of(shown[0]))).exists()
    return _page(shown[:size][::-1], order, has_previous=len(shown) > size, has_next=later)


def _from(rows, order, start, size, ready):
    """The page that begins after so many rows, as addresses once said it."""
    shown = ready(rows[start : start + size + 1])
    return _page(shown[:size], order, has_previous=start > 0, has_next=len(shown) > size) if shown else None


def _start(number, size):
    """How many rows stand before the page of this number; none where that is no number, or further than is counted."""
    start = (int(number) - 1) * size if number.isascii() and number.isdecimal() and len(number) < 9 else 0
    return start if 0 < start < COUNTED else 0


def _page(rows, order, has_previous, has_next):
    return Page(rows, order.key_of(rows[0]) if has_previous else "", order.key_of(rows[-1]) if has_next else "")


def chunks(queryset, order, size, ready=list):
    """All rows of a list in order, some at a time, each chunk asked for by the last row of the one before."""
    rows = order.sort(queryset)
    waiting = rows[:size]
    while chunk := ready(waiting):
        yield chunk
        if len(chunk) < size:
            return
        waiting = order.beyond(rows, order.parse(order.key_of(chunk[-1])))[:size]
