"""The wordings of decisions as data: one `formulae.toml` beside each language's table.

Most wordings are best guesses until somebody who keeps records in that language has read them. So they are data that
such an editor can correct without touching code, each with an example that a test reads. What a wording needs besides
words (a look ahead, a word that must not follow) stays in the table of the language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from council.records.patterns.table import Form, Measure
from council.records.vocabulary import KINDS
from documents.text import fold

ASSENT = "assent"
FORMS: tuple[Form, ...] = ("finite", "bare", "passive")

# What the signs of a wording stand for. "…": any words of the same clause, as few as will do.
_SIGNS = {
    "[": "(?:",
    "]": ")?",
    "(": "(?:",
    ")": ")",
    "|": "|",
    " … ": r" (?:[^;.]{1,120}? )?",
    "…": r"[^;.]{0,120}?",
}
_TOKEN = re.compile(r" … |[\[\]()|…]|(?:(?! … )[^\[\]()|…])+")
_BEFORE_SPACE = re.compile(r"\[([^\[\]]*)\] ")  # the space goes with the words that may be missing
_AT_THE_END = re.compile(r" \[([^\[\]]*)\]$")
# Scripts that put no space between words: a wording may end inside a run of such letters.
_RUNS_ON = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True)
class Formula:
    """One wording of a decision, as an editor of its language wrote it down.

    `kind` is a kind of act or "assent", `form` as in `Measure` ("" for an assent). `words`: `[x]` may be missing,
    `(a|b)` one of these, `…` any words of the same clause. `example`: paragraphs of one item which, read together, give
    an act of this kind. `seen`: where a real record has it; "" is a guess that no reader of the language has checked.
    """

    kind: str
    words: str
    example: tuple[str, ...]
    form: str = ""
    seen: str = ""

    @property
    def expression(self) -> str:
        """The wording as an expression for folded text, ending where a word ends."""
        words = _AT_THE_END.sub(r"[ \1]", _BEFORE_SPACE.sub(r"[\1 ]", self.words))
        parts = [_SIGNS.get(token) or re.escape(fold(token).text) for token in _TOKEN.findall(words)]
        ending = "" if _RUNS_ON.match(words.rstrip("])…")[-1:]) else r"(?!\w)"
        return f"(?:{''.join(parts)}){ending}"


class FormulaError(ValueError):
    """A row of a formulae file cannot be used. The message names file, row and what is wrong with it."""


@cache
def read_formulae(code: str) -> tuple[Formula, ...]:
    """The formulae of a language, in the order of its file; FormulaError names a row that is wrong."""
    path = Path(__file__).with_name(code) / "formulae.toml"
    if not path.exists():
        return ()
    return tuple(check_formulae(tomllib.loads(path.read_text(encoding="utf-8")), f"{code}/{path.name}"))


def check_formulae(data: dict[str, Any], name: str) -> Iterator[Formula]:
    """The rows of a parsed formulae file called `name`, each checked."""
    for place, row in enumerate(data.get("formula", []), start=1):
        try:
            yield _formula(row)
        except ValueError as error:
            raise FormulaError(f"{name}, formula {place} ({row.get('words', '?')}): {error}") from error


def _formula(row: dict[str, Any]) -> Formula:
    unknown = set(row) - {field.name for field in fields(Formula)}
    if unknown:
        raise ValueError(f"{', '.join(sorted(unknown))} means nothing here")
    missing = {"kind", "words", "example"} - {name for name, value in row.items() if value}
    if missing:
        raise ValueError(f"{', '.join(sorted(missing))} is missing")
    formula = Formula(**row | {"example": tuple(row["example"])})
    if formula.kind not in (*KINDS, ASSENT):
        raise ValueError(f"there is no kind of act {formula.kind}")
    if (formula.kind == ASSENT) == (formula.form in FORMS) or (formula.form and formula.form not in FORMS):
        raise ValueError(
            f"an act is finite, bare or passive, an assent none of them, and this is {formula.form or '-'}"
        )
    try:
        re.compile(formula.expression)
    except re.error as error:
        raise ValueError("brackets that open must close") from error
    return formula


def measures(code: str, own: Iterable[Measure] = ()) -> tuple[Measure, ...]:
    """One `Measure` per kind of act: the wordings of the file, after those of the table's `own`."""
    worded: dict[str, dict[str, list[str]]] = {kind: {form: [] for form in FORMS} for kind in KINDS}
    for measure in own:
        for form in FORMS:
            worded[measure.kind][form] += filter(None, [getattr(measure, form)])
    for formula in read_formulae(code):
        if formula.kind != ASSENT:
            worded[formula.kind][formula.form].append(formula.expression)
    return tuple(
        Measure(kind, **{form: "|".join(expressions) for form, expressions in forms.items()})
        for kind, forms in worded.items()
        if any(forms.values())
    )


def assents(code: str) -> str:
    """Whole sentences that only say yes, as one expression; an expression that is never met where there are none."""
    wordings = [formula.expression for formula in read_formulae(code) if formula.kind == ASSENT]
    return "|".join(wordings) or r"(?!)"
