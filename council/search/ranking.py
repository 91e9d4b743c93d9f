"""Which of the paragraphs that hold what is sought come first.

Better is what holds the words next to each other, or as they were typed and not in another form; what somebody said
rather than the cover or a table; and what was decided. Among equals the latest comes first. All of it is asked of the
index, so that both databases rank alike.
"""

from dataclasses import replace
from functools import cached_property

from council.models import Paragraph
from council.pointing import decided, of_kind
from council.search.query import Query
from documents.seeking import NOTHING, Expression, Sought

PHRASE, AS_TYPED, SAID, DECIDED = 4, 2, 1.5, 1
_SPOKEN = (Paragraph.Kind.NUMBERED, Paragraph.Kind.UNNUMBERED, Paragraph.Kind.HEADING)
_MOST_PARTS = 8  # clauses by which what holds only some of them is ranked


class Ranking:
    """The expressions that a query gives: what is looked for, and what makes some of it better than the rest."""

    def __init__(self, query: Query, pointing: tuple[tuple[Sought, ...], ...], without: tuple[Sought, ...] = ()):
        """`pointing`: a clause for each citation of the query, then one for each group; `without`: groups excluded."""
        self.pointing = pointing
        self.own = replace(query.words, without=query.words.without + without)
        self.groups = pointing[len(query.cited) :]

    @cached_property
    def words(self):
        """What titles and the texts of documents must hold: they have words, and no mentions."""
        return Expression((*self.groups, *self.own.clauses), self.own.without, self.own.left_out)

    @cached_property
    def all(self):
        return Expression((*self.pointing, *self.own.clauses), self.own.without, self.own.left_out)

    @cached_property
    def any(self):
        """What holds any of several clauses; nothing where there is only one."""
        clauses = self.all.clauses
        return Expression((tuple(one for clause in clauses for one in clause),)) if len(clauses) > 1 else NOTHING

    @cached_property
    def narrower(self):
        spoken = Sought("", tuple((of_kind(kind),) for kind in _SPOKEN))
        better = [self.all.and_term(decided()), Expression((*self.all.clauses, (spoken,)), self.all.without)]
        if self.own.clauses:
            better.append(Expression((*self.pointing, *as_typed(self.own)), self.own.without))
        if phrase := as_phrase(self.own):
            better.append(Expression((*self.pointing, (phrase,)), self.own.without))
        return better

    @property
    def weights(self):
        return (DECIDED, SAID, AS_TYPED, PHRASE)[: len(self.narrower)]

    @cached_property
    def each(self):
        return [Expression((clause,)) for clause in self.all.clauses[:_MOST_PARTS]]

    @property
    def each_weights(self):
        """A longer word tells more: "of" says little."""
        return [min(8, max(len(one.typed) for one in clause)) for clause in self.all.clauses[:_MOST_PARTS]]

    @cached_property
    def words_narrower(self):
        """What of titles and texts of documents is better than the rest."""
        phrase = as_phrase(self.own)
        exact = Expression((*self.words.clauses, *as_typed(self.own)), self.own.without)
        return [exact, *([Expression((*self.words.clauses, (phrase,)), self.own.without)] if phrase else [])]


def as_typed(words):
    """The clauses with no other forms of their words."""
    return tuple(tuple(Sought(one.typed, (one.tokens,), one.prefix) for one in clause) for clause in words.clauses)


def as_phrase(words):
    """All the words one after the other; None where they are fewer than two, or not plain words."""
    plain = [clause[0] for clause in words.clauses if len(clause) == 1 and not clause[0].prefix]
    if len(plain) != len(words.clauses) or len(plain) < 2:
        return None
    return Sought("", (tuple(token for one in plain for token in one.tokens),))
