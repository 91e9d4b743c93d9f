from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from council.models.meeting import Record, RecordEdition
from documents.models import Document, Version
from documents.provenance import Provenance, ProvenanceQuerySet


class AgendaItem(Provenance):
    """An item of a meeting's agenda, as its record has it. The number is local to the meeting."""

    class Outcome(models.TextChoices):
        DECIDED = "decided", _("decided")
        NONE_RECORDED = "no_decision_recorded", _("no decision recorded")
        PENDING = "pending_review", _("to be reviewed")

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="items", verbose_name=_("record"))
    number = models.CharField(_("number"), max_length=8)
    position = models.PositiveSmallIntegerField(_("position"))
    continues = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="continued_by",
        verbose_name=_("continues"),
    )
    outcome = models.CharField(_("outcome"), max_length=20, choices=Outcome, default=Outcome.PENDING)

    objects = ProvenanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        constraints = [
            models.UniqueConstraint(fields=["record", "number"], name="agenda_item_number_is_unique"),
            models.CheckConstraint(
                name="agenda_item_continues_another",
                condition=models.Q(continues__isnull=True) | ~models.Q(continues=models.F("id")),
            ),
        ]

    def __str__(self):
        return f"{self.record} {self.number}"

    def get_absolute_url(self):
        return f"{self.record.get_absolute_url()}#item-{self.number}"


class ItemTitle(models.Model):
    """An item's title as one edition has it: without its documents, without "(continued)"."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="titles", verbose_name=_("item"))
    edition = models.ForeignKey(
        RecordEdition, on_delete=models.CASCADE, related_name="item_titles", verbose_name=_("edition")
    )
    title = models.CharField(_("title"), max_length=1000)

    class Meta:
        verbose_name = _("title of an item")
        verbose_name_plural = _("titles of items")
        constraints = [models.UniqueConstraint(fields=["item", "edition"], name="item_title_once_per_edition")]

    def __str__(self):
        return self.title


class AgendaPaper(Provenance):
    """A document that was on the table under an item, in the version the record cites: several per item."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="papers", verbose_name=_("item"))
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="agenda_papers", verbose_name=_("document")
    )
    version = models.ForeignKey(
        Version,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="agenda_papers",
        verbose_name=_("version"),
        help_text=_("Empty when the record does not state the version."),
    )
    order = models.PositiveSmallIntegerField(_("order"))

    objects = ProvenanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("paper of an item")
        verbose_name_plural = _("papers of items")
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["item", "order"], name="agenda_paper_order_is_unique")]

    def __str__(self):
        return f"{self.item}: {self.cited}"

    @property
    def cited(self):
        """The version on the table, or the document when none was stated."""
        return self.version or self.document

    def clean(self):
        if self.version_id and self.version.document_id != self.document_id:
            raise ValidationError({"version": _("This version belongs to another document.")})
