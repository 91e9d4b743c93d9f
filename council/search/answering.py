"""What is answered to a query: the things it names, then the paragraphs that hold what it asks for, the latest first."""

from __future__ import annotations

from dataclasses import dataclass, field

from council.audience import documents_visible_to, resolutions_visible_to
from council.models import ParagraphText
from council.pointing import pointer, read_by
from council.search.query import Query
from council.showing import with_titles
from documents.fulltext import highest
from documents.languages import CODES
from documents.models import Document, Party
from documents.publishing import audience_of
from documents.seeking import Expression, Sought
from documents.wording import choose
from resolutions.models import Resolution

SHOWN = 50


@dataclass
class Answer:
    """To a query: what it names, what texts were looked for, and what was found."""

    query: Query
    resolutions: list[Resolution] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)  # named by symbol, or found by their titles
    groups: list[Party] = field(default_factory=list)
    sought: Expression = field(default_factory=Expression)
    texts: list[ParagraphText] = field(default_factory=list)

    @property
    def is_cut(self) -> bool:
        return len(self.texts) == SHOWN


def answer(query: Query, user) -> Answer:
    """The answer to a query, of what `user` may know of."""
    found = Answer(query, groups=list(Party.objects.filter(key__in=query.groups)))
    clauses = list(query.words.clauses)
    for cited in query.cited:
        if cited.symbol:
            named = list(documents_visible_to(user).with_symbol(cited.symbol).prefetch_related("titles"))
            found.documents += named
        else:
            known = with_titles(resolutions_visible_to(user), user).cited_as_any(cited.instruments)
            named = list(known.in_number_order())
            found.resolutions += named
        clauses.append((pointing_at(cited.exact, named, bare=cited.bare),))
    clauses += [(Sought(group.key, ((pointer("party", group.pk),),)),) for group in found.groups]
    found.sought = Expression(tuple(clauses), query.words.without, query.words.left_out)
    found.texts = texts_with(found.sought, user)
    if query.words and not query.cited:
        found.documents += titled(query.words, user)
    return found


def pointing_at(exact, rows, bare):
    """What a text must hold to cite one of these; a bare number may also stand there as a number. Never met by nothing."""
    kinds = {Document: "document", Resolution: "resolution"}
    terms = [pointer(kinds[type(row)], row.pk) for row in rows]
    if bare or not terms:
        terms.append(exact.casefold() if exact.isalnum() else pointer("document", 0))
    return Sought(exact, tuple((term,) for term in terms))


def texts_with(sought, user):
    """Paragraphs that hold what is sought, the latest meeting first: of each the words that hold it, in one language."""
    if not sought:
        return []
    found = highest(ParagraphText, sought.and_term(read_by(audience_of(user))), SHOWN * len(CODES))
    texts = ParagraphText.objects.filter(k__in=[row.key for row in found]).order_by("-k")
    paragraphs = {}
    for text in texts.select_related("edition", "paragraph__record__meeting", "paragraph__item"):
        paragraphs.setdefault(text.paragraph_id, []).append(text)
    return [choose(group, key=lambda text: text.edition.language) for group in list(paragraphs.values())[:SHOWN]]


def titled(words, user):
    """Documents by their titles, in whatever language."""
    found = documents_visible_to(user).filter(pk__in=Document.objects.holding(words).values("pk"))
    return list(found.prefetch_related("titles").in_symbol_order()[:SHOWN])
