from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from council.models.paragraph import Paragraph
from documents.models.party import LANGUAGE_CHOICES
from documents.provenance import Provenance, ProvenanceQuerySet


class ParagraphPart(Provenance):
    """What a paragraph does in the debate, as the machine read it or a person set it right.

    A paragraph without a row was not understood: which part it is, nobody has said yet.
    """

    class Part(models.TextChoices):
        PRESENTATION = "presentation", pgettext_lazy("part", "presentation")
        DISCUSSION = "discussion", pgettext_lazy("part", "discussion")
        PROPOSAL = "proposal", pgettext_lazy("part", "proposal")
        DECISION = "decision", pgettext_lazy("part", "decision")
        PROCEDURE = "procedure", pgettext_lazy("part", "procedure")
        STATEMENT = "statement", pgettext_lazy("part", "statement")

    paragraph = models.OneToOneField(
        Paragraph, on_delete=models.CASCADE, related_name="part", verbose_name=_("paragraph")
    )
    part = models.CharField(_("part"), max_length=12, choices=Part)
    language = models.CharField(
        _("read in"), max_length=2, choices=LANGUAGE_CHOICES, blank=True, help_text=_("Whose words told it.")
    )

    objects = ProvenanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("part of a debate")
        verbose_name_plural = _("parts of debates")
        constraints = [
            models.CheckConstraint(
                name="paragraph_part_is_one",
                condition=models.Q(
                    part__in=["presentation", "discussion", "proposal", "decision", "procedure", "statement"]
                ),
            )
        ]

    def __str__(self):
        return f"{self.paragraph}: {self.get_part_display()}"
