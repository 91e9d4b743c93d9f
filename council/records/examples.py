"""Whether the formulae of a language are read as their rows say: each example is read as a small record of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from council.records.deciding import assents
from council.records.frames import PLENARY, grammar
from council.records.passages import passage
from council.records.patterns.formulae import ASSENT, Formula
from council.records.reading import read
from council.records.record import Piece, Record, Source


def misread(formulae: Iterable[Formula], code: str) -> Iterator[tuple[Formula, list[str]]]:
    """Those of a language's formulae whose example does not give what the row says, each with the kinds that it gives."""
    for formula in formulae:
        kinds = kinds_read(formula, code)
        if formula.kind not in kinds:
            yield formula, kinds


def kinds_read(formula: Formula, code: str) -> list[str]:
    """The kinds of act read in a formula's example, and "assent" where its last paragraph only says yes."""
    record = _record(formula.example, code)
    kinds = [act.kind for item in record.items for decision in item.decisions for act in decision.acts]
    last = record.numbered[-1]
    decided = {decision.paragraph for item in record.items for decision in item.decisions}
    if last.order in decided and assents(passage(last, []), grammar(code, PLENARY)):
        kinds.append(ASSENT)
    return kinds


def _record(paragraphs: tuple[str, ...], code: str) -> Record:
    """The paragraphs as those of one item, about a document of its own."""
    lines = ["1\t*\tC40/12", *(f"1.{point}\t{words}" for point, words in enumerate(paragraphs, start=1))]
    pieces = tuple(Piece(line, f"line {place}") for place, line in enumerate(lines, start=1))
    return read(Source("txt", pieces, 0), language=code, session="C40", meeting="PL1")
