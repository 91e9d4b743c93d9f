"""Which documents, versions, sessions and resolutions a reader may know of. Every public list starts here.

Each is visible when it is published itself, or when a paragraph the reader can read cites it: then it is a stub, shown
by its symbol or number alone, the same whether or not something internal stands behind it.
"""

from django.db.models import Exists, OuterRef, Q

from council.models import AgendaItem, Meeting, ParagraphText
from documents.models import Document, Session, Version
from documents.publishing import audience_of
from resolutions.models import Amendment, Resolution, ResolutionVersion


def cited_for(user):
    """Whether an explicit citation points at the row, in words that `user` may read (`council.cited`)."""
    return Q(cited_for__lte=audience_of(user))


def documents_visible_to(user):
    """Documents, each with `held`: whether there is more to show than that it was cited."""
    held = Exists(Version.objects.visible_to(user).filter(document=OuterRef("pk")))
    return Document.objects.annotate(held=held).filter(Q(held=True) | cited_for(user))


def versions_visible_to(user):
    """Versions, each with `held`, as for documents."""
    held = Exists(Version.objects.visible_to(user).filter(pk=OuterRef("pk")))
    return Version.objects.annotate(held=held).filter(Q(held=True) | cited_for(user))


def items_visible_to(user):
    """Agenda items that nobody rejected, with words in an edition that `user` reads."""
    return AgendaItem.objects.standing().filter(
        Exists(ParagraphText.objects.current_for(user).filter(paragraph__item=OuterRef("pk")))
    )


def sessions_visible_to(user):
    """Sessions with a document, a meeting or a version of a resolution that `user` may know of."""
    return Session.objects.filter(
        Exists(documents_visible_to(user).filter(session=OuterRef("pk")))
        | Exists(Meeting.objects.visible_to(user).filter(session=OuterRef("pk")))
        | Exists(ResolutionVersion.objects.visible_to(user).filter(session=OuterRef("pk")))
    )


def naming_known(rows, user):
    """Of rows with a document and perhaps its version, those whose document and version `user` may know of."""
    known_version = Exists(versions_visible_to(user).filter(pk=OuterRef("version")))
    known_document = Exists(documents_visible_to(user).filter(pk=OuterRef("document")))
    return rows.filter(Q(version=None) | known_version, known_document)


def amendments_visible_to(user):
    """Proposals nobody rejected as misread, published, in a document that `user` may know of."""
    return naming_known(Amendment.objects.visible_to(user).standing(), user)


def resolutions_visible_to(user):
    """Resolutions with a version or proposal that `user` may know of, or cited where `user` can read."""
    return Resolution.objects.filter(
        Exists(ResolutionVersion.objects.visible_to(user).filter(resolution=OuterRef("pk")))
        | Exists(amendments_visible_to(user).filter(resolution=OuterRef("pk")))
        | cited_for(user)
    )
