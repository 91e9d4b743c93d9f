from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from documents.publishing import Audience
from resolutions.citations import Instrument, format_instrument


class ResolutionQuerySet(models.QuerySet):
    def in_number_order(self):
        """By body, then kind, then number as a number; those without a number last."""
        return self.order_by("body", "kind", models.F("number_order").asc(nulls_last=True), "number", "provisional_key")

    def cited_as(self, instrument):
        """What a citation may stand for: a citation that states no body fits every body's text of that number."""
        return self.cited_as_any([instrument])

    def cited_as_any(self, instruments):
        """What any of several readings of a citation may stand for."""
        wanted = models.Q(pk__in=[])
        for instrument in instruments:
            one = models.Q(kind=instrument.kind, number=instrument.number)
            wanted |= one & models.Q(body=instrument.body) if instrument.body else one
        return self.filter(wanted)

    def get_or_stub(self, instrument):
        """The resolution of that body, kind and number; a stub if it was only ever cited."""
        return self.get_or_create(body=instrument.body, kind=instrument.kind, number=instrument.number)[0]

    def get_or_stub_new(self, vehicle, annex):
        """The Council's resolution that has no number yet, known by the document that proposed it."""
        key = f"{vehicle}#annex{f'-{annex}' if annex else ''}"
        return self.get_or_create(provisional_key=key, defaults={"body": Resolution.Body.COUNCIL})[0]


class Resolution(models.Model):
    """A numbered text of a body: a resolution, a decision or a recommendation. The key is body, kind and number.

    "Decision 482" of the Council is a row here; what a meeting decided is `council.Decision`. A text adopted before it
    has a number is known by the document that proposed it (`provisional_key`, "C24/15#annex"), and keeps that address.
    """

    class Body(models.TextChoices):
        COUNCIL = "council", _("Council")
        PP = "pp", _("Plenipotentiary Conference")
        WTDC = "wtdc", _("World Telecommunication Development Conference")
        WTSA = "wtsa", _("World Telecommunication Standardization Assembly")
        WRC = "wrc", _("World Radiocommunication Conference")
        ITU_R = "itu-r", _("Radiocommunication Assembly")

    class Kind(models.TextChoices):
        RESOLUTION = "resolution", _("resolution")
        DECISION = "decision", pgettext_lazy("instrument", "decision")
        RECOMMENDATION = "recommendation", _("recommendation")

    body = models.CharField(_("body"), max_length=8, choices=Body)
    kind = models.CharField(_("kind"), max_length=14, choices=Kind, default=Kind.RESOLUTION)
    number = models.CharField(_("number"), max_length=16, blank=True)
    number_order = models.PositiveIntegerField(_("number for sorting"), null=True, blank=True, editable=False)
    provisional_key = models.CharField(_("provisional key"), max_length=80, blank=True)
    cited_for = models.PositiveSmallIntegerField(
        default=Audience.NOBODY, editable=False, help_text=_("The first audience that can read a citation of it.")
    )

    objects = ResolutionQuerySet.as_manager()

    class Meta:
        verbose_name = _("resolution")
        verbose_name_plural = _("resolutions")
        constraints = [
            models.UniqueConstraint(
                fields=["body", "kind", "number"], name="resolution_number_is_unique", condition=~models.Q(number="")
            ),
            models.UniqueConstraint(
                fields=["provisional_key"],
                name="resolution_provisional_key_is_unique",
                condition=~models.Q(provisional_key=""),
            ),
            models.CheckConstraint(
                name="resolution_has_number_or_provisional_key",
                condition=~models.Q(number="") | ~models.Q(provisional_key=""),
            ),
        ]

    def __str__(self):
        return self.key

    def save(self, *args, **kwargs):
        head = self.number.split("-")[0]
        self.number_order = int(head) if head.isdecimal() else None
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        if not self.number:
            return reverse("resolution_provisional", args=[self.body, self.provisional_path])
        return reverse("resolution", args=self.key.split("/"))

    @property
    def instrument(self):
        return Instrument(body=self.body, kind=self.kind, number=self.number)

    @property
    def key(self):
        """The canonical string: "council/1332", "council/decision-482"; "council/new/C24/15" before it has a number."""
        return self.instrument.key if self.number else f"{self.body}/new/{self.provisional_path}"

    @property
    def provisional_path(self):
        """The vehicle and the annex as an address: "C24/15", "C24/15/annex-B"."""
        vehicle, _hash, annex = self.provisional_key.partition("#annex")
        return f"{vehicle}/annex-{annex.strip('-')}" if annex.strip("-") else vehicle

    def name_in(self, language):
        """What people call it in that language ("Résolution 1332 du Conseil"); "" before it has a number."""
        return format_instrument(self.instrument, language) if self.number else ""
