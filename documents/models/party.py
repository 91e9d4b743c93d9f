from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from documents.languages import LANGUAGES
from documents.parties import parties

LANGUAGE_CHOICES = [(language.code, language.name) for language in LANGUAGES.values()]


class PartyQuerySet(models.QuerySet):
    def get_or_stub(self, key):
        """The party of a key; if it is not held yet, as the table of parties names it. KeyError without a row there."""
        held = self.filter(key=key).first()
        return held or self.from_table(parties()[key])

    @transaction.atomic
    def from_table(self, stated):
        party = self.create(key=stated.key, kind=stated.kind)
        PartyName.objects.bulk_create(
            PartyName(party=party, language=name.language, name=name.name, acronym=name.acronym)
            for name in stated.names
        )
        return party


class Party(models.Model):
    """Whoever tables, speaks or is asked to act: a State, the secretariat, a group, an officer, an organisation.

    A group has one row under all its names: CWG-COP and GTC-COP are one party.
    """

    class Kind(models.TextChoices):
        STATE = "state", _("Member State")
        SECRETARIAT = "secretariat", _("secretariat")
        GROUP = "group", _("group")
        OFFICER = "officer", _("officer")
        ORGANISATION = "organisation", _("organisation")

    key = models.SlugField(_("key"), max_length=60, unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)

    objects = PartyQuerySet.as_manager()

    class Meta:
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        ordering = ["key"]

    def __str__(self):
        return self.key


class PartyName(models.Model):
    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="names", verbose_name=_("party"))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    name = models.CharField(_("name"), max_length=300)
    acronym = models.CharField(_("acronym"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("name of a party")
        verbose_name_plural = _("names of parties")
        constraints = [models.UniqueConstraint(fields=["party", "language"], name="party_name_once_per_language")]

    def __str__(self):
        return self.acronym or self.name
