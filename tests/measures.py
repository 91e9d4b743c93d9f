"""What the tests of the readers measure: text lost, time taken, memory taken."""

import sys
import time
import tracemalloc
from contextlib import contextmanager

from council.records.record import Source


def lost(source: Source) -> int:
    """Characters received that neither a piece nor a refusal accounts for: always 0."""
    stored = sum(len("".join(piece.raw.split())) for piece in source.pieces)
    return source.received - stored - len(source.refused)


@contextmanager
def within(seconds: float):
    """Fails when the work takes longer, in time of this process: others share the machine."""
    begun = time.process_time()
    yield
    # Measuring coverage slows every line down, which is not the reader's doing.
    assert time.process_time() - begun < seconds * (4 if sys.gettrace() else 1)


@contextmanager
def in_memory(limit: int):
    """Fails when the work holds more bytes at once."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()
