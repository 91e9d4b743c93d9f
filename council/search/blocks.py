"""Part of an answer: the first rows of one kind, and how many there are."""

from dataclasses import dataclass, field

MOST = 1000


@dataclass
class Block:
    """`count` is exact up to `MOST`; past it `is_cut`, and there are more than that."""

    rows: list = field(default_factory=list)
    count: int = 0
    is_cut: bool = False
    by_series: dict = field(default_factory=dict)  # of documents: how many of each series

    def __bool__(self):
        return bool(self.rows)

    @classmethod
    def of(cls, queryset, first, fetch=list):
        """The first rows of a queryset, made ready to be shown by `fetch`. Rows are counted only where there are more."""
        rows = list(fetch(queryset[: first + 1]))
        count = len(rows) if len(rows) <= first else queryset.order_by()[: MOST + 1].count()
        return cls(rows[:first], min(count, MOST), count > MOST)
