from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from documents.models import Document, Version
from documents.models.findable import Findable
from documents.models.party import LANGUAGE_CHOICES
from documents.provenance import Provenance, ProvenanceQuerySet
from documents.publishing import Publishable, PublishableQuerySet
from resolutions.models.resolution import Resolution
from resolutions.models.version import ResolutionVersion


class Status(models.TextChoices):
    TABLED = "tabled", _("tabled")
    UNDER_CONSULTATION = "under_consultation", _("under consultation")
    DEFERRED = "deferred", _("deferred")
    ADOPTED = "adopted", _("adopted")
    ADOPTED_AS_AMENDED = "adopted_as_amended", _("adopted as amended")
    REJECTED = "rejected", _("rejected")
    WITHDRAWN = "withdrawn", _("withdrawn")
    SUPERSEDED = "superseded", _("superseded")


ADOPTED = [Status.ADOPTED, Status.ADOPTED_AS_AMENDED]
PENDING = [Status.TABLED, Status.UNDER_CONSULTATION, Status.DEFERRED]


class AmendmentQuerySet(PublishableQuerySet, ProvenanceQuerySet):
    def pending(self):
        """Proposals nobody has settled yet."""
        return self.filter(status__in=PENDING)

    def settled(self):
        return self.exclude(status__in=PENDING)


class Amendment(Publishable, Provenance):
    """A proposal to amend a resolution or to adopt a new one: which document, in which version and annex, carries it.

    It becomes part of the resolution's line only when adopted, and then names the version it resulted in.
    """

    Status = Status

    resolution = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, related_name="amendments", verbose_name=_("resolution")
    )
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="amendments", verbose_name=_("document")
    )
    version = models.ForeignKey(
        Version,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="amendments",
        verbose_name=_("version"),
        help_text=_("Empty when the text cites the document without saying which version."),
    )
    annex = models.CharField(_("annex"), max_length=40, blank=True)
    base_version = models.ForeignKey(
        ResolutionVersion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="amended_by",
        verbose_name=_("version to amend"),
    )
    replaces = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replaced_by", verbose_name=_("replaces")
    )
    status = models.CharField(_("status"), max_length=18, choices=Status, default=Status.TABLED)
    resulting_version = models.ForeignKey(
        ResolutionVersion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="results_from",
        verbose_name=_("resulting version"),
    )

    objects = AmendmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        constraints = [
            models.CheckConstraint(
                name="amendment_results_in_a_version_iff_adopted",
                condition=models.Q(status__in=ADOPTED, resulting_version__isnull=False)
                | (~models.Q(status__in=ADOPTED) & models.Q(resulting_version__isnull=True)),
            ),
            models.UniqueConstraint(
                fields=["resolution", "version", "annex"],
                name="amendment_once_per_version_and_annex",
                condition=models.Q(version__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["resolution", "document", "annex"],
                name="amendment_once_per_document_and_annex",
                condition=models.Q(version__isnull=True),
            ),
        ]

    def __str__(self):
        return f"{self.vehicle} -> {self.resolution}"

    @property
    def vehicle(self):
        """The version that carries it, or the document when no version was stated."""
        return self.version or self.document

    @property
    def is_pending(self):
        return self.status in PENDING

    def clean(self):
        if self.version_id and self.version.document_id != self.document_id:
            raise ValidationError({"version": _("This version belongs to another document.")})
        for name in ("base_version", "resulting_version"):
            version = getattr(self, name)
            if version and version.resolution_id != self.resolution_id:
                raise ValidationError({name: _("This version belongs to another resolution.")})


class AmendmentText(Findable):
    """The proposed title and words in one language."""

    amendment = models.ForeignKey(Amendment, on_delete=models.CASCADE, related_name="texts", verbose_name=_("proposal"))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    title = models.CharField(_("title"), max_length=1000, blank=True)
    text = models.TextField(_("text"), blank=True)

    class Meta:
        verbose_name = _("text of a proposal")
        verbose_name_plural = _("texts of proposals")
        constraints = [
            models.UniqueConstraint(fields=["amendment", "language"], name="amendment_text_once_per_language")
        ]

    def __str__(self):
        return self.title or f"{self.amendment} [{self.language}]"

    def words(self):
        return f"{self.title}\n{self.text}"
