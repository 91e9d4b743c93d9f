"""What is known of the documents and resolutions that a query names: the decisions on them, and the proposals."""

from django.db.models import Exists, OuterRef, Q

from council.audience import amendments_visible_to
from council.models import ActDocument, ActResolution, AgendaPaper, Decision, ParagraphText
from council.search.blocks import Block
from council.showing import shown, with_their_texts
from documents.fulltext import matching
from documents.models import Document

FIRST = 5


def decisions_on(named, words, narrowing, user):
    """Decisions on each of the groups of rows `named`, whose proof holds the words; the first of them, and how many."""
    found = Decision.objects.visible_to(user).latest_first()
    for rows in named:
        found = found.filter(concerning(rows))
    if words:
        texts = matching(ParagraphText.objects.current_for(user), words, "k")
        found = found.filter(Exists(texts.filter(paragraph__evidence__decision=OuterRef("pk"))))
    if narrowing.kind:
        found = found.filter(acts__kind=narrowing.kind).distinct()
    if narrowing.is_by_session:
        found = found.filter(paragraph__record__meeting__session__in=narrowing.sessions())
    return Block.of(found, FIRST, lambda rows: shown(rows, user))


def concerning(rows):
    """Decisions that change or dispose of one of the rows, or were taken with one of them on the table."""
    documents = [row.pk for row in rows if isinstance(row, Document)]
    resolutions = [row.pk for row in rows if not isinstance(row, Document)]
    wanted = Q(pk__in=[])
    if documents:
        disposed = ActDocument.objects.filter(act__decision=OuterRef("pk"), document__in=documents)
        tabled = AgendaPaper.objects.standing().filter(item=OuterRef("item"), document__in=documents)
        wanted |= Exists(disposed) | Exists(tabled)
    if resolutions:
        wanted |= Exists(ActResolution.objects.filter(act__decision=OuterRef("pk"), resolution__in=resolutions))
    return wanted


def proposals_on(rows, narrowing, user):
    """Proposals to amend one of the rows, or that one of them carries."""
    documents = [row.pk for row in rows if isinstance(row, Document)]
    resolutions = [row.pk for row in rows if not isinstance(row, Document)]
    found = amendments_visible_to(user).filter(Q(resolution__in=resolutions) | Q(document__in=documents))
    if narrowing.is_by_session:
        found = found.filter(document__session__in=narrowing.sessions())
    return Block.of(with_their_texts(found, user), FIRST)
