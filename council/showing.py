"""What pages show of agenda items and decisions: their words, papers, acts and effects.

A paper or a resolution that the reader may not know of is left out, wherever it hangs.
"""

from django.db.models import Exists, OuterRef, Prefetch

from council.audience import naming_known, resolutions_visible_to
from council.models import (
    Act,
    ActDocument,
    ActResolution,
    AgendaItem,
    AgendaPaper,
    Evidence,
    ItemTitle,
    Meeting,
    Paragraph,
    ParagraphText,
    RecordEdition,
)
from resolutions.models import Amendment, ResolutionVersion, VersionText


def known_papers(papers, user):
    """Papers that `user` may know of, ready to be named."""
    return naming_known(papers, user).select_related("document", "version__document")


def item_titles(user, items=""):
    """Prefetches as `current_titles` the titles of items in the editions `user` reads; `items` is the way to them."""
    titles = ItemTitle.objects.filter(edition__in=RecordEdition.objects.current_for(user)).select_related("edition")
    return Prefetch(f"{items}titles", titles, to_attr="current_titles")


def item_papers(user, items=""):
    """Prefetches as `standing_papers` what lay on the table under items."""
    return Prefetch(f"{items}papers", known_papers(AgendaPaper.objects.standing(), user), to_attr="standing_papers")


def continued_items(user):
    """Prefetches the item that an item continues, if its record can be read."""
    readable = AgendaItem.objects.filter(record__meeting__in=Meeting.objects.visible_to(user))
    return Prefetch("continues", readable.select_related("record__meeting"))


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


def with_words(decisions, user):
    """Decisions ready to be shown: their words in every language, their item, papers, acts and effects."""
    texts = ParagraphText.objects.current_for(user).select_related("edition")
    words = Prefetch("texts", texts, to_attr="current_texts")
    paragraphs = Paragraph.objects.select_related("record__meeting").prefetch_related(words)
    evidence = Evidence.objects.order_by("paragraph__order").prefetch_related(Prefetch("paragraph", paragraphs))
    known_resolution = Exists(resolutions_visible_to(user).filter(pk=OuterRef("resolution")))
    effects = ActResolution.objects.filter(known_resolution).select_related("resolution")
    acts = Act.objects.prefetch_related(
        Prefetch("documents", known_papers(ActDocument.objects.all(), user)), Prefetch("resolutions", effects)
    )
    return decisions.select_related("paragraph__record__meeting", "item").prefetch_related(
        Prefetch("paragraph__texts", texts, to_attr="current_texts"),
        Prefetch("evidence", evidence),
        item_titles(user, "item__"),
        item_papers(user, "item__"),
        Prefetch("acts", acts),
    )
