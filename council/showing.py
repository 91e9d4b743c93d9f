"""What pages show of agenda items, decisions, proposals and resolutions, fetched in a number of queries that never grows.

A paper or a resolution that the reader may not know of is left out, wherever it hangs.
"""

from django.db.models import Exists, OuterRef, Prefetch, prefetch_related_objects

from council.audience import documents_visible_to, items_visible_to, resolutions_visible_to, versions_visible_to
from council.models import (
    Act,
    ActDocument,
    ActResolution,
    AgendaItem,
    AgendaPaper,
    Decision,
    Evidence,
    ItemTitle,
    Meeting,
    Paragraph,
    ParagraphText,
    RecordEdition,
)
from resolutions.models import Amendment, ResolutionVersion, VersionText


def known_papers(papers, user):
    """Of rows with a document and perhaps its version, those whose document and version `user` may know of."""
    documents = documents_visible_to(user).filter(pk__in={paper.document_id for paper in papers})
    versions = versions_visible_to(user).filter(pk__in={paper.version_id for paper in papers if paper.version_id})
    known_documents = set(documents.values_list("pk", flat=True))
    known_versions = {None, *versions.values_list("pk", flat=True)}
    return [p for p in papers if p.document_id in known_documents and p.version_id in known_versions]


def item_titles(user, items=""):
    """Prefetches as `current_titles` the titles of items in the editions `user` reads; `items` is the way to them."""
    titles = ItemTitle.objects.filter(edition__in=RecordEdition.objects.current_for(user)).select_related("edition")
    return Prefetch(f"{items}titles", titles, to_attr="current_titles")


def item_papers(items=""):
    """Prefetches as `standing_papers` what lay on the table under items, known to the reader or not."""
    papers = AgendaPaper.objects.standing().select_related("document", "version__document")
    return Prefetch(f"{items}papers", papers, to_attr="standing_papers")


def agenda_of(record, user):
    """The items of a record in order, with titles, papers and decisions ready to be shown."""
    readable = AgendaItem.objects.filter(record__meeting__in=Meeting.objects.visible_to(user))
    continued = Prefetch("continues", readable.select_related("record__meeting"))
    items = items_visible_to(user).filter(record=record).order_by("position").select_related("record__meeting")
    items = list(items.prefetch_related(continued, item_titles(user), item_papers()))
    known = set(known_papers([paper for item in items for paper in item.standing_papers], user))
    decisions = shown(Decision.objects.visible_to(user).filter(item__in=items).order_by("paragraph__order"), user)
    for item in items:
        item.standing_papers = [paper for paper in item.standing_papers if paper in known]
        item.visible_decisions = [decision for decision in decisions if decision.item_id == item.pk]
    return items


def shown(decisions, user):
    """A list of the decisions, ready to be shown: their words in every language, their item, papers, acts and effects.

    Each item has its `current_titles` and `standing_papers`, each act its `papers` and `effects`.
    """
    decisions = list(decisions.select_related("paragraph__record__meeting", "item"))
    texts = ParagraphText.objects.current_for(user).select_related("edition")
    words = Prefetch("texts", texts, to_attr="current_texts")
    paragraphs = Paragraph.objects.select_related("record__meeting").prefetch_related(words)
    papers = ActDocument.objects.select_related("document", "version__document").order_by("pk")
    effects = Prefetch(
        "resolutions", ActResolution.objects.select_related("resolution").order_by("pk"), to_attr="effects"
    )
    prefetch_related_objects(
        decisions,
        Prefetch("paragraph__texts", texts, to_attr="current_texts"),
        Prefetch("evidence", Evidence.objects.order_by("paragraph__order")),
        Prefetch("evidence__paragraph", paragraphs),
        item_titles(user, "item__"),
        item_papers("item__"),
        Prefetch("acts", Act.objects.prefetch_related(Prefetch("documents", papers, to_attr="papers"), effects)),
    )
    leave_out_unknown(decisions, user)
    return decisions


def leave_out_unknown(decisions, user):
    """Take from decisions what `user` may not know of."""
    acts = [act for decision in decisions for act in decision.acts.all()]
    items = [decision.item for decision in decisions]
    known = known_papers([p for act in acts for p in act.papers] + [p for i in items for p in i.standing_papers], user)
    known = {(type(paper), paper.pk) for paper in known}
    named = {effect.resolution_id for act in acts for effect in act.effects}
    resolutions = set(resolutions_visible_to(user).filter(pk__in=named).values_list("pk", flat=True))
    for item in items:
        item.standing_papers = [paper for paper in item.standing_papers if (type(paper), paper.pk) in known]
    for act in acts:
        act.papers = [paper for paper in act.papers if (type(paper), paper.pk) in known]
        act.effects = [effect for effect in act.effects if effect.resolution_id in resolutions]


def with_their_texts(proposals, user):
    """Proposals ready to be shown: what carries them, their words, and the version each resulted in.

    `readable` says whether `user` may read the words, of which the title is public.
    """
    known = ResolutionVersion.objects.visible_to(user).select_related("resolution")
    return (
        proposals.select_related("resolution", "document", "version__document")
        .prefetch_related("texts", Prefetch("resulting_version", known))
        .annotate(readable=Exists(Amendment.objects.readable_by(user).filter(pk=OuterRef("pk"))))
        .order_by("document__session__order", "document__series", "document__number", "version__marks", "annex")
    )


def with_titles(resolutions, user):
    """Resolutions ready to be listed: their versions in order as `shown_versions`, each with its titles."""
    versions = ResolutionVersion.objects.visible_to(user).standing().in_order()
    titles = Prefetch("texts", VersionText.objects.defer("text"))
    return resolutions.prefetch_related(
        Prefetch("versions", versions.prefetch_related(titles), to_attr="shown_versions")
    )
