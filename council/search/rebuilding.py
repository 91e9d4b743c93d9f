"""The index of a search made right while the site goes on answering: `manage.py rebuild_search`.

Only rows that differ are written, a batch in a transaction: whoever searches meanwhile, or after it was killed, finds by
what the batches left.
"""

from collections.abc import Callable, Iterable, Iterator

from council.search.kept import FINDABLE, KEPT
from documents.reindexing import refill

Progress = Callable[[Iterable[list], str, int], Iterable[list]]  # batches of rows, what they are, how many rows in all


def rebuild(progress: Progress) -> Iterator[tuple[str, int]]:
    """Tell anew what rows keep for a search: what was looked at, and how many rows of it were mended."""
    for kept in KEPT:
        mended = 0
        for rows in progress(kept.batches(), str(kept), kept.rows.count()):
            if differing := kept.differing(rows):
                mended += kept.mend(list(differing))
        yield str(kept), mended


def refill_indexes() -> Iterator[tuple[str, int]]:
    """Have the database's own indexes hold what the rows have."""
    for model in FINDABLE:
        yield f"the database's index of {model._meta.label}", refill(model)
