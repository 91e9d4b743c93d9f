"""Who may know of a document, a version or a resolution because a text cites it: kept on the row itself.

Asking each row of a page whether some readable paragraph cites it would cost more than the page. So the row says it:
`cited_for` is the first audience that can read an explicit citation of it, in whatever edition.
"""

from django.db.models import Case, Min, Q, Value, When

from council.models import Mention
from council.pointing import CITABLE, cited_in
from documents.models import Document, Version
from documents.publishing import Access, Audience, Stage
from resolutions.models import Resolution

MODELS = {"document": Document, "version": Version, "resolution": Resolution}

_PUBLISHED = {
    "paragraph_text__edition__stage": Stage.PUBLISHED,
    "paragraph_text__paragraph__internal": False,
}
_FIRST_AUDIENCE = Case(
    When(Q(**_PUBLISHED, paragraph_text__edition__access=Access.PUBLIC), then=Value(Audience.ALL)),
    When(Q(**_PUBLISHED, paragraph_text__edition__access=Access.MEMBERS), then=Value(Audience.MEMBERS)),
    default=Value(Audience.STAFF),
)


def point_anew(texts):
    """Have texts found by what they cite, what is decided there and who reads them now, and what they cite known."""
    settle_cited(texts.point_anew())


def settle_cited(terms):
    """Say of whatever these terms (`council.pointing`) point at who can read a citation of it."""
    wanted = cited_in(terms)
    for kind in CITABLE:
        if wanted[kind]:
            settle_kind(kind, wanted[kind])


def settle_kind(kind, pks):
    rows = MODELS[kind].objects.filter(pk__in=pks)
    audiences = first_audiences(kind, pks)
    by_audience = {}
    for pk, held in rows.values_list("pk", "cited_for"):
        audience = audiences.get(pk, Audience.NOBODY)
        if audience != held:
            by_audience.setdefault(audience, []).append(pk)
    for audience, changed in by_audience.items():
        rows.filter(pk__in=changed).update(cited_for=audience)


def first_audiences(kind, pks=None):
    """Row -> the first audience that can read a citation of it; rows that nothing cites are left out."""
    mentions = Mention.objects.explicit().filter(**{f"{kind}__isnull": False} if pks is None else {f"{kind}__in": pks})
    return dict(mentions.values_list(kind).annotate(first=Min(_FIRST_AUDIENCE)))
