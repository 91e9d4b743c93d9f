from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from documents.models import Session
from documents.models.findable import Findable
from documents.models.party import LANGUAGE_CHOICES
from documents.provenance import Provenance, ProvenanceQuerySet
from documents.publishing import Publishable, PublishableQuerySet
from resolutions.models.resolution import Resolution


class ResolutionVersionQuerySet(PublishableQuerySet, ProvenanceQuerySet):
    def in_order(self):
        return self.order_by("session__order")


class ResolutionVersion(Publishable, Provenance):
    """A resolution as one session left it. The current one is that of the latest session.

    "(C11, last amended C23)" makes two: C11, and C23 with `gap_before`: what lies between is unknown, and said to be.
    """

    class Act(models.TextChoices):
        ADOPTED = "adopted", pgettext_lazy("resolution", "adopted")
        AMENDED = "amended", pgettext_lazy("resolution", "amended")
        ABROGATED = "abrogated", pgettext_lazy("resolution", "abrogated")
        SUSPENDED = "suspended", pgettext_lazy("resolution", "suspended")
        UNKNOWN = "unknown", pgettext_lazy("resolution", "not known")

    resolution = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, related_name="versions", verbose_name=_("resolution")
    )
    session = models.ForeignKey(
        Session, on_delete=models.PROTECT, related_name="resolution_versions", verbose_name=_("session")
    )
    act = models.CharField(_("act"), max_length=9, choices=Act, default=Act.UNKNOWN)
    gap_before = models.BooleanField(
        _("unknown stretch before"), default=False, help_text=_("Versions before this one may be missing here.")
    )

    objects = ResolutionVersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("version of a resolution")
        verbose_name_plural = _("versions of resolutions")
        constraints = [
            models.UniqueConstraint(fields=["resolution", "session"], name="resolution_version_once_per_session")
        ]

    def __str__(self):
        return f"{self.resolution} ({self.session_id})"

    def get_absolute_url(self):
        if not self.resolution.number:
            return self.resolution.get_absolute_url()
        return reverse("resolution_version", args=[*self.resolution.key.split("/"), self.session_id])


class VersionText(Findable):
    """The title and words of a version in one language."""

    version = models.ForeignKey(
        ResolutionVersion, on_delete=models.CASCADE, related_name="texts", verbose_name=_("version")
    )
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    title = models.CharField(_("title"), max_length=1000, blank=True)
    text = models.TextField(_("text"), blank=True)

    class Meta:
        verbose_name = _("text of a version")
        verbose_name_plural = _("texts of versions")
        constraints = [models.UniqueConstraint(fields=["version", "language"], name="version_text_once_per_language")]

    def __str__(self):
        return self.title or f"{self.version} [{self.language}]"

    def words(self):
        return f"{self.title}\n{self.text}"
