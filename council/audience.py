"""Which documents, versions, sessions and resolutions a reader may know of. Every public list starts here.

Each is visible when it is published itself, or when a paragraph the reader can read cites it: then it is a stub, shown by
its symbol or number alone, the same whether or not something internal stands behind it.
"""

from django.db.models import Exists, OuterRef, Q

from council.models import Meeting, Mention
from documents.models import Document, Session, Version
from resolutions.models import Amendment, Resolution, ResolutionVersion


def cited_for(user, column):
    """Whether an explicit citation, in words `user` reads today, points at the row."""
    return Exists(Mention.objects.current_for(user).explicit().filter(**{column: OuterRef("pk")}))


def documents_visible_to(user):
    """Documents, each with `held`: whether there is more to show than that it was cited."""
    held = Exists(Version.objects.visible_to(user).filter(document=OuterRef("pk")))
    return Document.objects.annotate(held=held).filter(Q(held=True) | cited_for(user, "document"))


def versions_visible_to(user):
    """Versions, each with `held`, as for documents."""
    held = Exists(Version.objects.visible_to(user).filter(pk=OuterRef("pk")))
    return Version.objects.annotate(held=held).filter(Q(held=True) | cited_for(user, "version"))


def sessions_visible_to(user):
    """Sessions with a document, a meeting or a version of a resolution that `user` may know of."""
    return Session.objects.filter(
        Exists(documents_visible_to(user).filter(session=OuterRef("pk")))
        | Exists(Meeting.objects.visible_to(user).filter(session=OuterRef("pk")))
        | Exists(ResolutionVersion.objects.visible_to(user).filter(session=OuterRef("pk")))
    )


def resolutions_visible_to(user):
    """Resolutions with a version or proposal that `user` may know of, or cited where `user` can read."""
    return Resolution.objects.filter(
        Exists(ResolutionVersion.objects.visible_to(user).filter(resolution=OuterRef("pk")))
        | Exists(Amendment.objects.visible_to(user).filter(resolution=OuterRef("pk")))
        | cited_for(user, "resolution")
    )
