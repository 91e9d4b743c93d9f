"""What is answered to a query: what it names, the decisions and proposals on that, and the paragraphs that hold it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from django.utils.functional import cached_property

from council.audience import documents_visible_to, resolutions_visible_to
from council.models import ParagraphText
from council.pointing import pointer
from council.search.blocks import Block
from council.search.named import decisions_on, proposals_on
from council.search.narrowing import Narrowing
from council.search.query import Query
from council.search.ranking import Ranking
from council.search.texts import FoundTexts, find_texts, words_of
from council.search.titles import documents_with, resolutions_with
from council.showing import with_titles
from documents.models import Document, Party
from documents.parties import parties
from documents.seeking import Expression, Sought
from documents.terms import tokens
from resolutions.models import Resolution

SHOWN = 20
MOST_CITED = 8  # different citations of a query that are answered


@dataclass
class Answer:
    """To a query: what it names, what was looked for, and what was found. `page` counts from 1."""

    query: Query
    narrowing: Narrowing
    user: object
    page: int = 1
    named: list[Document | Resolution] = field(default_factory=list)
    groups: list[Party] = field(default_factory=list)
    decisions: Block = field(default_factory=Block)
    proposals: Block = field(default_factory=Block)
    resolutions: Block = field(default_factory=Block)
    documents: Block = field(default_factory=Block)
    sought: Expression = field(default_factory=Expression)
    found: FoundTexts = field(default_factory=FoundTexts)
    is_partial: bool = False  # no paragraph holds all of it: these hold some

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.found) // SHOWN))

    @property
    def shown_page(self) -> int:
        return min(max(self.page, 1), self.pages)

    @property
    def page_before(self) -> int:
        return self.shown_page - 1

    @property
    def page_after(self) -> int:
        return self.shown_page + 1

    @cached_property
    def texts(self) -> list[ParagraphText]:
        """The words of the paragraphs on this page."""
        at = (self.shown_page - 1) * SHOWN
        return words_of(self.found.hits[at : at + SHOWN], self.user)

    @property
    def is_empty(self) -> bool:
        blocks = (self.named, self.decisions, self.proposals, self.resolutions, self.documents, self.found.hits)
        return not any(blocks)


def answer(query: Query, user, narrowing: Narrowing | None = None, page: int = 1) -> Answer:
    """The answer to a query, of what `user` may know of and read."""
    narrowing = narrowing or Narrowing()
    query = replace(query, cited=tuple(dict.fromkeys(query.cited))[:MOST_CITED])
    found = Answer(query, narrowing, user, page)
    named = [(cited, rows_named(cited, user)) for cited in query.cited]
    found.named = list(dict.fromkeys(row for _cited, rows in named for row in rows))
    clauses = [(pointing_at(cited.exact, rows, bare=cited.bare),) for cited, rows in named]
    by_key = {group.key: group for group in Party.objects.filter(key__in=[*query.groups, *query.without_groups])}
    found.groups = [by_key[key] for key in query.groups if key in by_key]
    clauses += [(called(key, by_key.get(key)),) for key in query.groups]
    without = tuple(called(key, by_key.get(key)) for key in query.without_groups)
    ranking = Ranking(query, tuple(clauses), without)
    found.sought = ranking.all
    found.found = find_texts(ranking.all, narrowing, user, ranking.narrower, ranking.weights)
    if not found.found.hits and ranking.any:
        found.found = find_texts(ranking.any, narrowing, user, ranking.each, ranking.each_weights)
        found.is_partial = bool(found.found.hits)
    if found.named:
        words = Expression(tuple(clauses[len(named) :]) + query.words.clauses, ranking.own.without)
        found.decisions = decisions_on([rows for _cited, rows in named if rows], words, narrowing, user)
        found.proposals = proposals_on(found.named, narrowing, user) if not words else Block()
    else:
        found.resolutions = resolutions_with(ranking.words, ranking.words_narrower, narrowing, user)
        found.documents = documents_with(ranking.words, ranking.words_narrower, narrowing, user)
    return found


def rows_named(cited, user):
    """The documents or resolutions that a citation stands for, as far as `user` may know of them."""
    if cited.symbol:
        return list(documents_visible_to(user).with_symbol(cited.symbol).prefetch_related("titles"))
    known = with_titles(resolutions_visible_to(user), user).cited_as_any(cited.instruments)
    return list(known.in_number_order())


def pointing_at(exact, rows, bare):
    """What a text must hold to cite one of these; a bare number may also stand there as a number. Never met by nothing."""
    kinds = {Document: "document", Resolution: "resolution"}
    terms = [pointer(kinds[type(row)], row.pk) for row in rows]
    if bare or not terms:
        terms.append(exact.casefold() if exact.isalnum() else pointer("document", 0))
    return Sought(exact, tuple((term,) for term in terms))


def called(key, group):
    """What a text must hold to name a group: a mention of it, or its name or acronym in any language."""
    names = [name for one in parties()[key].names for name in (one.acronym, one.name)]
    runs = [tuple(tokens(name)) for name in [*names, *parties()[key].also]]
    pointed = [(pointer("party", group.pk),)] if group else []
    return Sought(key, tuple(dict.fromkeys([*pointed, *(run for run in runs if run)])))
