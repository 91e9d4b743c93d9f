from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from council.models.agenda import AgendaItem
from council.models.meeting import RecordEdition
from council.models.paragraph import Paragraph, ParagraphText
from council.sorting import decision_key
from documents.models import Document, Party, Session, Version
from documents.models.party import LANGUAGE_CHOICES
from documents.provenance import Provenance, ProvenanceQuerySet
from resolutions.models import Amendment, Resolution


class DecisionQuerySet(ProvenanceQuerySet):
    def visible_to(self, user):
        """Decisions whose deciding paragraph `user` can read, and which nobody has rejected."""
        # Asked of each decision: as a list of paragraphs it would be made of all there are before the first is shown.
        words = ParagraphText.objects.current_for(user).filter(paragraph=models.OuterRef("paragraph"))
        return self.standing().filter(models.Exists(words))

    def latest_first(self):
        """By session, meeting, item and paragraph: a date is shown, never the key, for some records have none."""
        return self.order_by("-k")

    def sort_anew(self, record):
        """Give the decisions of a record the keys of where its meeting and their paragraphs stand now."""
        moved = []
        for decision in self.filter(paragraph__record=record).select_related("paragraph"):
            key = decision_key(record.meeting, decision.paragraph.order)
            if decision.k != key:
                decision.k = key
                moved.append(decision)
        self.bulk_update(moved, ["k"], batch_size=200)


class Decision(Provenance):
    """What a meeting decided in one paragraph. A numbered *Decision* of the Council is a `Resolution` row instead."""

    class Modality(models.TextChoices):
        CONSENSUS = "consensus", _("consensus")
        ACCLAMATION = "acclamation", _("acclamation")
        VOTE = "vote", _("vote")

    item = models.ForeignKey(AgendaItem, on_delete=models.PROTECT, related_name="decisions", verbose_name=_("item"))
    paragraph = models.OneToOneField(
        Paragraph, on_delete=models.PROTECT, related_name="decision", verbose_name=_("deciding paragraph")
    )
    modality = models.CharField(_("modality"), max_length=11, choices=Modality, default=Modality.CONSENSUS)
    conditional = models.BooleanField(_("on an understanding"), default=False)
    k = models.BigIntegerField(editable=False, db_index=True, help_text=_("What it is sorted by (council.sorting)."))

    objects = DecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")

    def __str__(self):
        return str(self.paragraph)

    def save(self, *args, update_fields=None, **kwargs):
        self.k = decision_key(self.paragraph.record.meeting, self.paragraph.order)
        if update_fields is not None:
            update_fields = {*update_fields, "k"}
        super().save(*args, update_fields=update_fields, **kwargs)

    def get_absolute_url(self):
        meeting = self.paragraph.record.meeting
        return reverse("decision", args=[meeting.session_id, meeting.code, self.paragraph.number])

    def clean(self):
        if self.paragraph_id and self.item_id and self.paragraph.item_id != self.item_id:
            raise ValidationError({"paragraph": _("The deciding paragraph stands in another item.")})


class Evidence(models.Model):
    """A paragraph that proves a decision. "It was so agreed" has no content: assent and proposal are both evidence."""

    class Role(models.TextChoices):
        PROPOSAL = "proposal", _("proposal")
        ASSENT = "assent", _("assent")
        TEXT = "text", _("text of the decision")
        CONDITION = "condition", _("condition")

    decision = models.ForeignKey(
        Decision, on_delete=models.CASCADE, related_name="evidence", verbose_name=_("decision")
    )
    paragraph = models.ForeignKey(
        Paragraph, on_delete=models.PROTECT, related_name="evidence", verbose_name=_("paragraph")
    )
    role = models.CharField(_("role"), max_length=9, choices=Role)

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints = [models.UniqueConstraint(fields=["decision", "paragraph", "role"], name="evidence_once_per_role")]

    def __str__(self):
        return f"{self.paragraph} ({self.get_role_display()})"

    def clean(self):
        if self.paragraph_id and self.decision_id and self.paragraph.item_id != self.decision.item_id:
            raise ValidationError({"paragraph": _("Evidence stands in the same item as its decision.")})


class Act(models.Model):
    """One measure of a decision: several measures in a paragraph are several acts."""

    class Kind(models.TextChoices):
        NOTED = "noted", pgettext_lazy("act", "noted")
        APPROVED = "approved", pgettext_lazy("act", "approved")
        ADOPTED = "adopted", pgettext_lazy("act", "adopted")
        AMENDED = "amended", pgettext_lazy("act", "amended")
        ABROGATED = "abrogated", pgettext_lazy("act", "abrogated")
        ENDORSED = "endorsed", pgettext_lazy("act", "endorsed")
        AGREED = "agreed", pgettext_lazy("act", "agreed")
        DECIDED = "decided", pgettext_lazy("act", "decided")
        ELECTED = "elected", pgettext_lazy("act", "elected")
        INSTRUCTED = "instructed", pgettext_lazy("act", "instructed")
        REQUESTED = "requested", pgettext_lazy("act", "requested")
        INVITED = "invited", pgettext_lazy("act", "invited")
        REFERRED = "referred", pgettext_lazy("act", "referred")
        CONSULTATIONS = "consultations", pgettext_lazy("act", "consultations")
        DEFERRED = "deferred", pgettext_lazy("act", "deferred")
        TRANSMITTED = "transmitted", pgettext_lazy("act", "transmitted")
        WITHDRAWN = "withdrawn", pgettext_lazy("act", "withdrawn")
        REJECTED = "rejected", pgettext_lazy("act", "rejected")

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="acts", verbose_name=_("decision"))
    order = models.PositiveSmallIntegerField(_("order"))
    kind = models.CharField(_("kind"), max_length=13, choices=Kind)

    class Meta:
        verbose_name = _("act")
        verbose_name_plural = _("acts")
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["decision", "order"], name="act_order_is_unique")]

    def __str__(self):
        return f"{self.decision}: {self.get_kind_display()}"


class ActDocument(models.Model):
    """A paper an act disposes of, in the version the record cites (empty: not stated)."""

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="documents", verbose_name=_("act"))
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="dispositions", verbose_name=_("document")
    )
    version = models.ForeignKey(
        Version, on_delete=models.PROTECT, null=True, blank=True, related_name="dispositions", verbose_name=_("version")
    )
    inferred = models.BooleanField(_("rests on a back-reference"), default=False)

    class Meta:
        verbose_name = _("paper disposed of")
        verbose_name_plural = _("papers disposed of")
        constraints = [
            models.UniqueConstraint(
                fields=["act", "version"], name="act_version_is_unique", condition=models.Q(version__isnull=False)
            ),
            models.UniqueConstraint(
                fields=["act", "document"], name="act_document_is_unique", condition=models.Q(version__isnull=True)
            ),
        ]

    def __str__(self):
        return f"{self.act}: {self.cited}"

    @property
    def cited(self):
        return self.version or self.document


class ActResolution(models.Model):
    """What an act does to a resolution: proposed, deferred and adopted are kept apart."""

    class Effect(models.TextChoices):
        UNDER_CONSULTATION = "under_consultation", _("under consultation")
        DEFERRED = "deferred", _("deferred")
        ADOPTED = "adopted", _("adopted")
        ADOPTED_AS_AMENDED = "adopted_as_amended", _("adopted as amended")
        AMENDED = "amended", _("amended")
        ABROGATED = "abrogated", _("abrogated")
        REJECTED = "rejected", _("rejected")
        WITHDRAWN = "withdrawn", _("withdrawn")
        NONE = "none", _("no effect")

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="resolutions", verbose_name=_("act"))
    resolution = models.ForeignKey(
        Resolution, on_delete=models.PROTECT, related_name="effects", verbose_name=_("resolution")
    )
    effect = models.CharField(_("effect"), max_length=18, choices=Effect)
    amendment = models.ForeignKey(
        Amendment, on_delete=models.PROTECT, null=True, blank=True, related_name="effects", verbose_name=_("proposal")
    )
    inferred = models.BooleanField(_("rests on a back-reference"), default=False)

    class Meta:
        verbose_name = _("effect on a resolution")
        verbose_name_plural = _("effects on resolutions")
        constraints = [models.UniqueConstraint(fields=["act", "resolution"], name="act_resolution_is_unique")]

    def __str__(self):
        return f"{self.resolution}: {self.get_effect_display()}"


class FollowUpQuerySet(ProvenanceQuerySet):
    def visible_to(self, user):
        """Follow-ups of visible decisions, in the words of an edition that `user` may read."""
        readable = RecordEdition.objects.current_for(user)
        return self.standing().filter(
            models.Q(edition__isnull=True) | models.Q(edition__in=readable),
            decision__in=Decision.objects.visible_to(user),
        )

    def latest_first(self):
        """Those of the latest decisions first."""
        return self.order_by(
            "-decision__paragraph__record__meeting__session__order",
            "-decision__paragraph__record__meeting__order",
            "-decision__paragraph__order",
            "pk",
        )

    def open(self):
        return self.filter(state_of_work=FollowUp.Work.OPEN)


class FollowUp(Provenance):
    """What a decision asks somebody to do, in the record's own words, until it is reported or closed."""

    class Work(models.TextChoices):
        OPEN = "open", _("open")
        REPORTED = "reported", _("reported")
        CLOSED = "closed", _("closed")
        LAPSED = "lapsed", _("lapsed")

    decision = models.ForeignKey(
        Decision, on_delete=models.PROTECT, related_name="follow_ups", verbose_name=_("decision")
    )
    edition = models.ForeignKey(
        RecordEdition,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="follow_ups",
        verbose_name=_("edition whose words these are"),
    )
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, null=True, blank=True, related_name="follow_ups", verbose_name=_("party")
    )
    actor = models.CharField(_("actor as written"), max_length=300)
    action = models.TextField(_("action"))
    due = models.ForeignKey(
        Session, on_delete=models.PROTECT, null=True, blank=True, related_name="follow_ups_due", verbose_name=_("due")
    )
    state_of_work = models.CharField(_("state of work"), max_length=8, choices=Work, default=Work.OPEN)
    closed_by = models.ForeignKey(
        Decision,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="closes",
        verbose_name=_("closed by"),
    )

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")

    def __str__(self):
        return f"{self.actor}: {self.action}"
