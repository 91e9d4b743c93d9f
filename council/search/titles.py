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
IN_TITLE, IN_TEXT = "title", "text"


def documents_with(words, narrower, narrowing, user):
    """Documents whose title holds the words, the best first, then those whose text does."""
    if narrowing.kind or not words:
        return Block()
    visible = documents_visible_to(user).filter(held=True)
    if narrowing.is_by_session:
        visible = visible.filter(session__in=narrowing.sessions())
    if narrowing.series:
        visible = visible.filter(series="" if narrowing.series == MAIN else narrowing.series)
    titles, texts = DocumentTitle.objects.all(), Edition.objects.filter(version__in=Version.objects.readable_by(user))
    if narrowing.language:
        titles, texts = titles.filter(language=narrowing.language), texts.filter(language=narrowing.language)
    found = ranked(titles, words, narrower, "document"), ranked(texts, words, narrower, "version__document")
    block = block_of(visible, *found, lambda rows: rows.prefetch_related("titles"))
    counted = visible.filter(pk__in=[*found[0], *found[1]]).order_by().values_list("series")
    block.by_series = {series or MAIN: count for series, count in counted.annotate(count=Count("pk"))}
    return block


def resolutions_with(words, narrower, narrowing, user):
    """Resolutions of which a version or a proposal holds the words."""
    if narrowing.kind or narrowing.series or not words:
        return Block()
    versions = VersionText.objects.filter(version__in=ResolutionVersion.objects.readable_by(user))
    open_to = amendments_visible_to(user).filter(pk__in=Amendment.objects.readable_by(user).values("pk"))
    proposals = AmendmentText.objects.filter(amendment__in=open_to)
    if narrowing.is_by_session:
        versions = versions.filter(version__session__in=narrowing.sessions())
        proposals = proposals.filter(amendment__document__session__in=narrowing.sessions())
    if narrowing.language:
        versions = versions.filter(language=narrowing.language)
        proposals = proposals.filter(language=narrowing.language)
    found = (
        ranked(versions, words, narrower, "version__resolution"),
        ranked(proposals, words, narrower, "amendment__resolution"),
    )
    return block_of(resolutions_visible_to(user), *found, lambda rows: with_titles(rows, user))


def ranked(rows, words, narrower, owner):
    """What the rows that hold the words belong to, with how many of the narrower expressions they hold too."""
    found = {row.key: sum(row.also) for row in highest(rows.model, words, MOST, narrower)}
    scores = {}
    for key, pk in rows.filter(pk__in=list(found)).values_list("pk", owner):
        scores[pk] = max(scores.get(pk, 0), found[key])
    return scores


def block_of(visible, first, second, fetch):
    """A block of the visible ones among the owners scored, those of `first` before the others; `found_in` says which."""
    known = list(visible.filter(pk__in=[*first, *second]).values_list("pk", flat=True))
    order = sorted(known, key=lambda pk: (pk not in first, -first.get(pk, 0), -second.get(pk, 0), -pk))
    by_pk = {row.pk: row for row in fetch(visible.filter(pk__in=order[:FIRST]))}
    for pk, row in by_pk.items():
        row.found_in = IN_TITLE if pk in first else IN_TEXT
    return Block([by_pk[pk] for pk in order[:FIRST]], len(order))
