"""Documents and resolutions found by the words of their titles, then by those of their texts."""

from django.db.models import Count

from council.audience import amendments_visible_to, documents_visible_to, resolutions_visible_to
from council.search.blocks import Block
from council.search.narrowing import MAIN
from council.showing import with_titles
from documents.fulltext import highest
from documents.models import DocumentTitle, Edition, Version
from resolutions.models import Amendment, AmendmentText, ResolutionVersion, VersionText

FIRST = 5
MOST = 1000


def documents_with(words, narrower, narrowing, user):
    """Documents whose title holds the words, the best first, then those whose text does."""
    if narrowing.kind or not words:
        return Block()
    by_title = ranked(DocumentTitle, words, narrower, narrowing, "document")
    by_text = ranked(Edition, words, narrower, narrowing, "version__document", lambda: readable_editions(user))
    if not by_title and not by_text:
        return Block()
    visible = documents_visible_to(user).filter(held=True)
    if narrowing.is_by_session:
        visible = visible.filter(session__in=narrowing.sessions())
    if narrowing.series:
        visible = visible.filter(series="" if narrowing.series == MAIN else narrowing.series)
    block = block_of(visible, by_title, by_text, lambda rows: rows.prefetch_related("titles"))
    counted = visible.filter(pk__in=[*by_title, *by_text]).order_by().values_list("series")
    block.by_series = {series or MAIN: count for series, count in counted.annotate(count=Count("pk"))}
    return block


def readable_editions(user):
    return Edition.objects.filter(version__in=Version.objects.readable_by(user))


def resolutions_with(words, narrower, narrowing, user):
    """Resolutions of which a version or a proposal holds the words."""
    if narrowing.kind or narrowing.series or not words:
        return Block()
    versions = ranked(
        VersionText, words, narrower, narrowing, "version__resolution", lambda: readable_versions(narrowing, user)
    )
    proposals = ranked(
        AmendmentText, words, narrower, narrowing, "amendment__resolution", lambda: readable_proposals(narrowing, user)
    )
    if not versions and not proposals:
        return Block()
    return block_of(resolutions_visible_to(user), versions, proposals, lambda rows: with_titles(rows, user))


def readable_versions(narrowing, user):
    rows = VersionText.objects.filter(version__in=ResolutionVersion.objects.readable_by(user))
    return rows.filter(version__session__in=narrowing.sessions()) if narrowing.is_by_session else rows


def readable_proposals(narrowing, user):
    open_to = amendments_visible_to(user).filter(pk__in=Amendment.objects.readable_by(user).values("pk"))
    rows = AmendmentText.objects.filter(amendment__in=open_to)
    return rows.filter(amendment__document__session__in=narrowing.sessions()) if narrowing.is_by_session else rows


def ranked(model, words, narrower, narrowing, owner, readable=None):
    """What the rows that hold the words belong to, with how many of the narrower expressions they hold too.

    `readable` gives the rows that count; it is asked only where some hold the words.
    """
    found = {row.key: sum(row.also) for row in highest(model, words, MOST, narrower)}
    if not found:
        return {}
    rows = (readable() if readable else model.objects.all()).filter(pk__in=list(found))
    if narrowing.language:
        rows = rows.filter(language=narrowing.language)
    scores = {}
    for key, pk in rows.values_list("pk", owner):
        scores[pk] = max(scores.get(pk, 0), found[key])
    return scores


def block_of(visible, first, second, fetch):
    """A block of the visible ones among the owners scored, those of `first` before the others."""
    known = list(visible.filter(pk__in=[*first, *second]).values_list("pk", flat=True))
    order = sorted(known, key=lambda pk: (pk not in first, -first.get(pk, 0), -second.get(pk, 0), -pk))
    by_pk = {row.pk: row for row in fetch(visible.filter(pk__in=order[:FIRST]))}
    return Block([by_pk[pk] for pk in order[:FIRST]], len(order))
