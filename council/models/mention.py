from django.db import models
from django.utils.translation import gettext_lazy as _

from council.models.meeting import RecordEdition
from council.models.paragraph import ParagraphText
from documents.models import Document, Party, Version
from documents.provenance import Origin
from documents.publishing import is_staff
from resolutions.models import Amendment, Resolution, ResolutionVersion


class MentionQuerySet(models.QuerySet):
    def current_for(self, user):
        """Mentions in words that `user` reads today."""
        current = self.filter(paragraph_text__edition__in=RecordEdition.objects.current_for(user))
        return current if is_staff(user) else current.filter(paragraph_text__paragraph__internal=False)

    def readable_by(self, user):
        """Mentions in words that `user` may read, in whatever edition."""
        editions = RecordEdition.objects.readable_by(user)
        found = self.filter(paragraph_text__edition__in=editions)
        return found if is_staff(user) else found.filter(paragraph_text__paragraph__internal=False)

    def explicit(self):
        """Citations, as against back-references ("the report"), which stand as suggestions until confirmed."""
        return self.exclude(state__in=[Mention.State.SUGGESTED, Mention.State.REJECTED])


class Mention(models.Model):
    """A place in a text that names a document, a resolution or a party: `exact == text[start:end]`.

    Nothing found is dropped: what could not be resolved stays, with what was understood of it in `reading`.
    """

    class State(models.TextChoices):
        RESOLVED = "resolved", _("resolved")
        AMBIGUOUS = "ambiguous", _("ambiguous")
        UNMATCHED = "unmatched", _("not matched")
        SUGGESTED = "suggested", _("suggested")
        CONFIRMED = "confirmed", _("confirmed")
        REJECTED = "rejected", _("rejected")

    class Role(models.TextChoices):
        SUBJECT = "subject", _("subject")
        VEHICLE = "vehicle", _("vehicle of a proposal")
        BASIS = "basis", _("basis")
        ARGUMENT = "argument", _("argument")
        FOLLOW_UP = "follow_up", _("follow-up")
        MENTION = "mention", _("mention")

    paragraph_text = models.ForeignKey(
        ParagraphText, on_delete=models.PROTECT, related_name="mentions", verbose_name=_("text")
    )
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    exact = models.CharField(_("as written"), max_length=500)
    reading = models.CharField(_("as understood"), max_length=80, blank=True)
    reason = models.CharField(_("reason"), max_length=300, blank=True)
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, null=True, blank=True, related_name="mentions", verbose_name=_("document")
    )
    version = models.ForeignKey(
        Version, on_delete=models.PROTECT, null=True, blank=True, related_name="mentions", verbose_name=_("version")
    )
    resolution = models.ForeignKey(
        Resolution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="mentions",
        verbose_name=_("resolution"),
    )
    resolution_version = models.ForeignKey(
        ResolutionVersion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="mentions",
        verbose_name=_("version of the resolution"),
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, null=True, blank=True, related_name="mentions", verbose_name=_("party")
    )
    role = models.CharField(_("role"), max_length=9, choices=Role, default=Role.MENTION)
    state = models.CharField(_("state"), max_length=9, choices=State)
    origin = models.CharField(_("origin"), max_length=6, choices=Origin, default=Origin.MANUAL)

    objects = MentionQuerySet.as_manager()

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [
            models.CheckConstraint(name="mention_span_is_not_empty", condition=models.Q(start__lt=models.F("end"))),
            models.CheckConstraint(
                name="mention_resolved_has_a_target",
                condition=~models.Q(state__in=["resolved", "confirmed"])
                | models.Q(document__isnull=False)
                | models.Q(resolution__isnull=False)
                | models.Q(party__isnull=False),
            ),
            models.CheckConstraint(
                name="mention_unresolved_has_no_target",
                condition=~models.Q(state__in=["ambiguous", "unmatched"])
                | models.Q(document__isnull=True, resolution__isnull=True, party__isnull=True),
            ),
            models.UniqueConstraint(fields=["paragraph_text", "start", "end"], name="mention_once_per_span"),
        ]

    def __str__(self):
        return self.exact

    @property
    def target(self):
        """What it stands for, a version rather than its document; None where that is not said."""
        return self.version or self.document or self.resolution_version or self.resolution or self.party

    @property
    def is_stated(self):
        """Whether the text itself states it: what `MentionQuerySet.explicit` says of many; a group, unless rejected."""
        if self.party_id:
            return self.state != self.State.REJECTED
        return self.state not in (self.State.SUGGESTED, self.State.REJECTED)


class MentionCandidate(models.Model):
    """What an ambiguous mention or a back-reference may stand for, best first."""

    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="candidates", verbose_name=_("mention"))
    order = models.PositiveSmallIntegerField(_("order"))
    reading = models.CharField(_("as understood"), max_length=80)
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("document")
    )
    version = models.ForeignKey(
        Version, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("version")
    )
    resolution = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("resolution")
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("party")
    )

    class Meta:
        verbose_name = _("candidate")
        verbose_name_plural = _("candidates")
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["mention", "order"], name="mention_candidate_order_is_unique")]

    def __str__(self):
        return self.reading

    @property
    def target(self):
        return self.version or self.document or self.resolution or self.party


class VersionSource(models.Model):
    """Where a text says that a version of a resolution exists, and by which act: "(C11, last amended C23)"."""

    resolution_version = models.ForeignKey(
        ResolutionVersion, on_delete=models.CASCADE, related_name="sources", verbose_name=_("version")
    )
    mention = models.ForeignKey(
        Mention, on_delete=models.CASCADE, related_name="version_sources", verbose_name=_("mention")
    )

    class Meta:
        verbose_name = _("source of a version")
        verbose_name_plural = _("sources of versions")
        constraints = [
            models.UniqueConstraint(fields=["resolution_version", "mention"], name="version_source_is_unique")
        ]

    def __str__(self):
        return f"{self.resolution_version}: {self.mention}"


class AmendmentSource(models.Model):
    """The paragraph in which a proposal is presented."""

    amendment = models.ForeignKey(
        Amendment, on_delete=models.CASCADE, related_name="sources", verbose_name=_("proposal")
    )
    paragraph_text = models.ForeignKey(
        ParagraphText, on_delete=models.CASCADE, related_name="amendment_sources", verbose_name=_("text")
    )
    inferred = models.BooleanField(_("rests on a back-reference"), default=False)

    class Meta:
        verbose_name = _("source of a proposal")
        verbose_name_plural = _("sources of proposals")
        constraints = [
            models.UniqueConstraint(fields=["amendment", "paragraph_text"], name="amendment_source_is_unique")
        ]

    def __str__(self):
        return f"{self.amendment}: {self.paragraph_text}"
