"""Words typed into a box or a filter, made into what texts must hold.

"Quotation marks" make a phrase, a star ends the beginning of a word, a minus excludes, OR joins alternatives. Nothing
else is syntax, and whatever is typed means something.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents.terms import forms, typed_tokens, without_article
from documents.text import IDEOGRAPH

MOST = 24  # clauses of one query; what follows is left out

_QUOTES = str.maketrans("“”„«»「」『』", '"""""""""')
_PART = re.compile(r'(?P<minus>-?)(?:"(?P<quoted>[^"]*)"?|(?P<word>[^\s"]+))')


@dataclass(frozen=True)
class Sought:
    """What a text must hold: any one of `alternatives`, each a run of terms next to each other.

    With `prefix` the last term of a run is only the beginning of one.
    """

    typed: str
    alternatives: tuple[tuple[str, ...], ...]
    prefix: bool = False

    @property
    def tokens(self) -> tuple[str, ...]:
        """The words themselves, without other forms of them."""
        return self.alternatives[0]


@dataclass(frozen=True)
class Expression:
    """A text matches when it holds one of every clause, and none of `without`. Without clauses nothing matches."""

    clauses: tuple[tuple[Sought, ...], ...] = ()
    without: tuple[Sought, ...] = ()
    left_out: int = 0  # clauses past the most that are looked for

    def __bool__(self) -> bool:
        return bool(self.clauses)

    def and_term(self, term: str) -> Expression:
        """The same, of texts that hold one more term."""
        return Expression((*self.clauses, (Sought(term, ((term,),)),)), self.without, self.left_out)


NOTHING = Expression()


def seek(text: str) -> Expression:
    """What the words of a text ask for; an empty expression where there are none."""
    clauses: list[tuple[Sought, ...]] = []
    without: list[Sought] = []
    joining = False
    for part in _PART.finditer(text.translate(_QUOTES)):
        if part["word"] == "OR" and not part["minus"]:
            joining = bool(clauses)
            continue
        sought = _sought(part)
        if sought is None:
            continue
        if part["minus"]:
            without.append(sought)
        elif joining:
            clauses[-1] = (*clauses[-1], sought)
        else:
            clauses.append((sought,))
        joining = False
    return Expression(tuple(clauses[:MOST]), tuple(without[:MOST]), max(0, len(clauses) - MOST))


def _sought(part: re.Match[str]) -> Sought | None:
    quoted = part["quoted"] is not None
    typed = (part["quoted"] if quoted else part["word"]).strip()
    word = typed if quoted else without_article(typed)
    own = tuple(typed_tokens(word))
    if not own:
        return None
    if (word.endswith("*") and not quoted) or _is_single_sign(own[-1]):
        return Sought(typed, (own,), prefix=True)
    if len(own) > 1 or quoted:
        return Sought(typed, (own,))
    return Sought(typed, tuple((form,) for form in forms(word)))


def _is_single_sign(token: str) -> bool:
    """One Chinese character: texts are found by pairs of them, so that it is looked for as the first of a pair."""
    return len(token) == 1 and IDEOGRAPH.match(token) is not None
