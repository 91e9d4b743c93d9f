"""Who may see what: the stage of publishing and the access level, and the one queryset method every page starts from."""

from enum import IntEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    DRAFT = "draft", _("draft")
    REVIEW = "review", _("in review")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Access(models.TextChoices):
    PUBLIC = "public", _("public")
    MEMBERS = "members", _("members")
    INTERNAL = "internal", _("internal")


class Audience(IntEnum):
    """Who reads: each reads what the one before reads, and more."""

    ALL = 0
    MEMBERS = 1
    STAFF = 2
    NOBODY = 3


def audience_of(user):
    if is_staff(user):
        return Audience.STAFF
    return Audience.MEMBERS if is_member(user) else Audience.ALL


def is_staff(user):
    """Staff see every stage and every level. `None` is the public at large (commands, feeds)."""
    return bool(user and user.is_active and user.is_staff)


def is_member(user):
    """Signed-in members read what the public only knows by symbol and title."""
    return bool(user and user.is_authenticated)


class PublishableQuerySet(models.QuerySet):
    """The choke point: a page, feed, export or search asks for rows through one of these two methods."""

    def visible_to(self, user):
        """Rows whose existence, symbol and title `user` may know: members' rows too, as their symbols are public."""
        if is_staff(user):
            return self.all()
        return self.filter(stage=Stage.PUBLISHED, access__in=[Access.PUBLIC, Access.MEMBERS])

    def readable_by(self, user):
        """Rows whose words and files `user` may read."""
        if is_staff(user):
            return self.all()
        levels = [Access.PUBLIC, Access.MEMBERS] if is_member(user) else [Access.PUBLIC]
        return self.filter(stage=Stage.PUBLISHED, access__in=levels)


class Publishable(models.Model):
    """Something that is published as a whole. Whatever hangs below it inherits; anything new is an internal draft."""

    stage = models.CharField(_("stage"), max_length=9, choices=Stage, default=Stage.DRAFT)
    access = models.CharField(_("access"), max_length=8, choices=Access, default=Access.INTERNAL)

    class Meta:
        abstract = True

    def is_readable_by(self, audience):
        """Whether an audience may read its words: what `PublishableQuerySet.readable_by` says of many."""
        if audience >= Audience.STAFF:
            return audience == Audience.STAFF
        levels = [Access.PUBLIC, Access.MEMBERS] if audience == Audience.MEMBERS else [Access.PUBLIC]
        return self.stage == Stage.PUBLISHED and self.access in levels

    @property
    def is_published(self):
        return self.stage == Stage.PUBLISHED
