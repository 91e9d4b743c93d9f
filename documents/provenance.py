"""Who says so: the machine that read it, or a person; and whether a person has agreed."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Origin(models.TextChoices):
    AUTO = "auto", _("read by machine")
    MANUAL = "manual", _("entered by a person")


class Confirmation(models.TextChoices):
    SUGGESTED = "suggested", _("not yet confirmed")
    CONFIRMED = "confirmed", pgettext_lazy("reading", "confirmed")
    REJECTED = "rejected", pgettext_lazy("reading", "rejected")


# What an import writes, until a person has seen it.
READ_BY_MACHINE = {"origin": Origin.AUTO, "state": Confirmation.SUGGESTED}


class ProvenanceQuerySet(models.QuerySet):
    """Rows that a machine or a person has stated."""

    def standing(self):
        """What is stated and not rejected by a person."""
        return self.exclude(state=Confirmation.REJECTED)

    def untouched(self):
        """What only a machine has stated: an import may rewrite it."""
        return self.filter(**READ_BY_MACHINE)


class Provenance(models.Model):
    """A row an import may write. Once a person has touched it (origin or state says so), no import changes it."""

    origin = models.CharField(_("origin"), max_length=6, choices=Origin, default=Origin.MANUAL)
    state = models.CharField(_("confirmation"), max_length=9, choices=Confirmation, default=Confirmation.CONFIRMED)

    class Meta:
        abstract = True

    @property
    def is_untouched(self):
        return self.origin == Origin.AUTO and self.state == Confirmation.SUGGESTED

    @property
    def needs_confirmation(self):
        """Shown to readers as "read by machine, not yet confirmed"."""
        return self.state == Confirmation.SUGGESTED
