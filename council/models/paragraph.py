from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override, pgettext

from council.models.agenda import AgendaItem
from council.models.meeting import Record, RecordEdition
from council.pointing import changed_citations, decided, in_language, of_kind, open_to, pointers, read_by
from council.sorting import sort_key
from documents.languages import LANGUAGES
from documents.models.findable import Findable, FindableQuerySet
from documents.provenance import Confirmation
from documents.publishing import Audience, is_staff
from documents.seeking import seek


class ParagraphQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Paragraphs that stand in an edition which is current for `user`."""
        return self.filter(Exists(ParagraphText.objects.current_for(user).filter(paragraph=OuterRef("pk"))))


class Paragraph(models.Model):
    """One piece of a record, in all its languages and editions. Every piece of the file is one, the cover included.

    It is known by its words: its key stays when a later edition numbers it otherwise. `number` and `order` are those of
    today (`council.arranging`); the number it had in an edition stands on its text there.
    """

    class Kind(models.TextChoices):
        COVER = "cover", _("cover")
        HEADING = "heading", _("heading")
        NUMBERED = "numbered", _("numbered paragraph")
        UNNUMBERED = "unnumbered", _("unnumbered paragraph")
        TABLE = "table", _("table")
        ANNEX = "annex", _("annex")
        NOTE = "note", _("note")
        SIGNATURE = "signature", _("signature")

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="paragraphs", verbose_name=_("record"))
    item = models.ForeignKey(
        AgendaItem,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="paragraphs",
        verbose_name=_("agenda item"),
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    number = models.CharField(_("number"), max_length=16, blank=True)
    order = models.PositiveIntegerField(_("order"))
    key = models.CharField(_("key"), max_length=80, unique=True)
    internal = models.BooleanField(
        _("internal"), default=False, help_text=_("A remark in the file: kept, and shown to nobody but staff.")
    )

    objects = ParagraphQuerySet.as_manager()

    class Meta:
        verbose_name = _("paragraph")
        verbose_name_plural = _("paragraphs")
        constraints = [
            models.CheckConstraint(
                name="paragraph_numbered_has_a_number",
                condition=~models.Q(kind="numbered") | ~models.Q(number=""),
            ),
            models.CheckConstraint(
                name="paragraph_signature_is_in_no_item",
                condition=~models.Q(kind="signature") | models.Q(item__isnull=True),
            ),
        ]
        indexes = [models.Index(fields=["record", "order"], name="paragraph_in_order")]

    def __str__(self):
        """Its place today: "C24/PL3/3.4"; its key where it has no number."""
        return self.numbered(self.number) if self.kind == self.Kind.NUMBERED else self.key

    def get_absolute_url(self):
        return f"{self.record.get_absolute_url()}#{self.anchor}"

    def numbered(self, number):
        """The place of the paragraph that has this number in its record."""
        return f"{self.key.rpartition('/')[0]}/{number}"

    def is_for(self, audience):
        """Whether an audience is shown it: a remark in the file is for staff."""
        return audience == Audience.STAFF or not self.internal

    def decisions_proved(self):
        """The standing decisions that were taken in it or rest on it."""
        own = getattr(self, "decision", None)
        proved = [evidence.decision for evidence in self.evidence.all()]
        return [one for one in {*proved, *([own] if own else [])} if one.state != Confirmation.REJECTED]

    @property
    def name(self):
        """Where it stands, as pages say it: "C24/PL3/3.4", "C24/PL3, item 3", "C24/PL3, annex"."""
        if self.kind == self.Kind.NUMBERED:
            return str(self)
        what = _("item %(number)s") % {"number": self.number} if self.number else self.get_kind_display()
        return f"{self.record.meeting}{pgettext('between words', ', ')}{what}"

    @property
    def anchor(self):
        """Its fragment on the record's page: "p3.4"; headings "item-3"; without a number, the end of its key."""
        return anchor_of(self, self.number)


def anchor_of(paragraph, number):
    """The fragment of a paragraph on the page of an edition that numbers it so."""
    if paragraph.kind == Paragraph.Kind.HEADING and number:
        return f"item-{number}"
    return f"p{number}" if number else paragraph.key.rpartition("/")[2]


class ParagraphTextQuerySet(FindableQuerySet):
    def current_for(self, user):
        """The words `user` reads today: those of the latest edition in each language."""
        return self.shown_to(user).filter(edition__in=RecordEdition.objects.current_for(user))

    def shown_to(self, user):
        """All but the remarks that those who worked on the file left in it, which are for staff."""
        return self.all() if is_staff(user) else self.filter(paragraph__internal=False)

    def with_citations(self):
        """Texts whose mentions are at hand, each with what it points at."""
        return self.prefetch_related("mentions__document", "mentions__version__document", "mentions__resolution")

    def with_words(self, words):
        """Texts that hold the words, as `documents.seeking` understands them."""
        return self.matching(seek(words))

    def sort_anew(self, meeting):
        """Give the words of a meeting's record the keys of its session and order as they are now."""
        texts = list(self.filter(paragraph__record__meeting=meeting).select_related("edition"))
        for text in texts:
            text.k = sort_key(meeting, text.order, text.language, text.edition.number)
        self.bulk_update(texts, ["k"], batch_size=200)

    def pointing_from(self, mentions):
        """The texts that these mentions stand in."""
        return self.filter(pk__in={mention.paragraph_text_id for mention in mentions})

    def proving(self, decisions):
        """The texts that these decisions were taken in or rest on."""
        own = models.Q(paragraph__decision__in=decisions) | models.Q(paragraph__evidence__decision__in=decisions)
        return self.filter(pk__in=self.model.objects.filter(own).values("pk"))

    def with_what_they_point_at(self):
        """Texts ready to tell what they are found by beside their words."""
        return self.select_related("edition", "paragraph__decision").prefetch_related(
            "mentions", "paragraph__evidence__decision__acts", "paragraph__decision__acts"
        )

    def point_anew(self):
        """Have texts found by what they cite, what is decided there and who reads them, once any of it has changed.

        Returns the terms of what is now cited otherwise, or for others, than before (`council.cited`).
        """
        changed, cited = [], set()
        for text in self.with_what_they_point_at():
            before, text.pointers = text.pointers, text.pointed()
            if text.pointers != before:
                changed.append(text)
                cited |= changed_citations(before, text.pointers)
        self.model.objects.bulk_update(changed, ["pointers"], batch_size=200)
        return cited


class ParagraphText(Findable):
    """A paragraph's words in one edition.

    `raw` is what the file had, struck text included; `text` is `raw` without struck text and artefacts, in NFC. Offsets
    of mentions are code points into `text`; its first `lead` code points are the number and its separator.
    """

    INDEXED_BY = "k"
    INDEXED = ("terms", "pointers")

    paragraph = models.ForeignKey(
        Paragraph, on_delete=models.PROTECT, related_name="texts", verbose_name=_("paragraph")
    )
    edition = models.ForeignKey(
        RecordEdition, on_delete=models.PROTECT, related_name="texts", verbose_name=_("edition")
    )
    order = models.PositiveIntegerField(_("order"))
    number = models.CharField(_("number"), max_length=16, blank=True, help_text=_("In this edition."))
    raw = models.TextField(_("as in the file"))
    text = models.TextField(_("text"), blank=True)
    k = models.BigIntegerField(unique=True, editable=False, help_text=_("What it is sorted by (council.sorting)."))
    pointers = models.TextField(editable=False, blank=True, help_text=_("What it is found by beside its words."))
    lead = models.PositiveSmallIntegerField(_("length of the number"), default=0)
    place = models.CharField(_("place in the file"), max_length=80, blank=True)
    changes = models.JSONField(_("tracked changes"), default=list, blank=True)

    objects = ParagraphTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("text of a paragraph")
        verbose_name_plural = _("texts of paragraphs")
        constraints = [
            models.UniqueConstraint(fields=["paragraph", "edition"], name="paragraph_text_once_per_edition"),
            models.UniqueConstraint(fields=["edition", "order"], name="paragraph_text_order_is_unique"),
        ]
        indexes = [models.Index(fields=["edition", "number"], name="paragraph_text_by_number")]

    def __str__(self):
        return f"{self.cited if self.number else self.paragraph} [{self.edition.language}]"

    def get_absolute_url(self):
        """Its address in this edition and language, which never changes and is what people quote."""
        meeting = self.paragraph.record.meeting
        place = [meeting.session_id, meeting.code, self.edition.number, self.number]
        with override(LANGUAGES[self.edition.language].interface):
            return reverse("paragraph_edition", args=place)

    def permanent_url(self):
        """The address that names the paragraph in the latest published edition, where that numbers it as here."""
        meeting = self.paragraph.record.meeting
        return reverse("paragraph", args=[meeting.session_id, meeting.code, self.number])

    @property
    def language(self):
        return self.edition.language

    def words(self):
        return self.text

    def save(self, *args, update_fields=None, **kwargs):
        self.pointers = self.pointed()
        if update_fields is not None:
            update_fields = {*update_fields, "pointers"}
        super().save(*args, update_fields=update_fields, **kwargs)

    def pointed(self):
        """What it is found by beside its words, as terms, in order."""
        edition, paragraph = self.edition, self.paragraph
        found = {in_language(edition.language), of_kind(paragraph.kind)}
        found |= {read_by(one) for one in edition.audiences() if paragraph.is_for(one)}
        found |= {open_to(one) for one in Audience if paragraph.is_for(one) and edition.is_readable_by(one)}
        if self.pk:
            found |= {term for mention in self.mentions.all() if mention.is_stated for term in pointers(mention)}
            for decision in self.paragraph.decisions_proved():
                found |= {decided(), *(decided(act.kind) for act in decision.acts.all())}
        return " ".join(sorted(found))

    @property
    def cited(self):
        """Its place in this edition: "C24/PL3/3.4"."""
        return self.paragraph.numbered(self.number)

    @property
    def anchor(self):
        return anchor_of(self.paragraph, self.number)

    @property
    def body(self):
        """The words without the number."""
        return self.text[self.lead :]
