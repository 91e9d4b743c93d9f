"""The decisions whose proving paragraphs hold what is asked for: words, and citations in any spelling."""

from dataclasses import replace

from django.db.models import Exists, OuterRef, Q

from council.audience import documents_visible_to, resolutions_visible_to
from council.models import ParagraphText
from council.pointing import decided, pointer, read_by
from council.search.query import understand
from documents.fulltext import highest
from documents.models import Party
from documents.publishing import audience_of
from documents.seeking import Sought

FEW = 2000  # texts whose decisions are sought one by one; with more, the decisions are walked and asked instead


def proved_by(decisions, typed, user):
    """Of decisions, those proved by words that `user` reads today and that hold what was typed."""
    sought = sought_by(understand(typed), user)
    if not sought:
        return decisions.none()
    sought = sought.and_term(decided()).and_term(read_by(audience_of(user)))
    found = highest(ParagraphText, sought, FEW + 1)
    if len(found) <= FEW:
        keys = [row.key for row in found]
        paragraphs = ParagraphText.objects.filter(k__in=keys).values("paragraph")
        rests_on = Q(paragraph__in=paragraphs) | Q(evidence__paragraph__in=paragraphs)
        return decisions.filter(pk__in=decisions.model.objects.filter(rests_on).values("pk"))
    texts = ParagraphText.objects.matching(sought)
    return decisions.filter(
        Exists(texts.filter(paragraph=OuterRef("paragraph")))
        | Exists(texts.filter(paragraph__evidence__decision=OuterRef("pk")))
    )


def sought_by(query, user):
    """What a text must hold to be meant by a query: its words, and a citation of each thing that it names."""
    cited = [_citing(cited, user) for cited in query.cited]
    groups = Party.objects.filter(key__in=query.groups)
    named = [Sought(group.key, ((pointer("party", group.pk),),)) for group in groups]
    return replace(query.words, clauses=(*query.words.clauses, *((one,) for one in (*cited, *named))))


def _citing(cited, user):
    """What cites what is meant. A bare number may stand there as a number; what nobody may know of is cited nowhere."""
    if cited.symbol:
        kind, rows = "document", documents_visible_to(user).with_symbol(cited.symbol)
    else:
        kind, rows = "resolution", resolutions_visible_to(user).cited_as_any(cited.instruments)
    terms = [pointer(kind, pk) for pk in rows.values_list("pk", flat=True)]
    if cited.bare and cited.exact.isalnum():
        terms.append(cited.exact.casefold())
    return Sought(cited.exact, tuple((term,) for term in terms or [pointer(kind, 0)]))
