from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from documents.models.document import Document
from documents.models.findable import Findable
from documents.models.party import LANGUAGE_CHOICES, Party
from documents.publishing import Audience, Publishable, PublishableQuerySet
from documents.symbols import SymbolError, format_symbol, from_key


def cite(symbol):
    """The document and version that a symbol cites, as stubs if they were never held; version None: not stated."""
    document = Document.objects.get_or_stub(symbol)
    return document, Version.objects.get_or_stub(document, symbol)


class VersionQuerySet(PublishableQuerySet):
    def in_order(self):
        """The original, then its revisions, addenda and corrigenda as they came."""
        return self.order_by(models.F("issued_on").asc(nulls_last=True), "marks")

    def with_symbol(self, symbol):
        """Versions a symbol may stand for: every one of the document when it states none."""
        found = self.filter(document__in=Document.objects.with_symbol(symbol))
        return found.filter(marks=symbol.marks_key) if symbol.marks_key else found

    def get_or_stub(self, document, symbol):
        """The version a `Symbol` states, an internal draft if it was only ever cited; None if it states no version.

        A symbol without a mark cites the document, whatever its version: it is never taken for the original.
        """
        if not symbol.marks_key:
            return None
        return self.get_or_create(document=document, marks=symbol.marks_key)[0]


class Version(Publishable):
    """One version of a document: the original (marks ""), a revision, an addendum, a corrigendum.

    A revision replaces, an addendum adds, a corrigendum corrects. Once published it is never changed: a correction is
    a new version.
    """

    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="versions", verbose_name=_("document")
    )
    marks = models.CharField(
        _("marks"), max_length=40, blank=True, help_text=_('"rev1", "add1", "rev1.corr1"; empty for the original.')
    )
    applies_to = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="followed_by",
        verbose_name=_("applies to"),
    )
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    languages_affected = models.JSONField(
        _("languages affected"), default=list, blank=True, help_text=_("Language codes; empty means all.")
    )
    cited_for = models.PositiveSmallIntegerField(
        default=Audience.NOBODY, editable=False, help_text=_("The first audience that can read a citation of it.")
    )

    objects = VersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        constraints = [
            models.UniqueConstraint(fields=["document", "marks"], name="version_marks_are_unique"),
            models.CheckConstraint(
                name="version_applies_to_another",
                condition=models.Q(applies_to__isnull=True) | ~models.Q(applies_to=models.F("id")),
            ),
        ]

    def __str__(self):
        return str(self.symbol)

    def get_absolute_url(self):
        return reverse("document", args=[self.symbol.path])

    @property
    def symbol(self):
        return from_key(str(self.document.symbol), self.marks)

    def symbol_in(self, language):
        return format_symbol(self.symbol, language)

    def clean(self):
        try:
            from_key("C24/1", self.marks)
        except SymbolError as error:
            raise ValidationError({"marks": _('Write marks as "rev1", "add1", "corr1" or "rev1.corr1".')}) from error
        if self.applies_to_id and self.applies_to.document_id != self.document_id:
            raise ValidationError({"applies_to": _("A version applies to a version of the same document.")})


class Submission(models.Model):
    """Who tabled a version, in the order its cover names them; "on behalf of five Member States" as written."""

    version = models.ForeignKey(
        Version, on_delete=models.CASCADE, related_name="submissions", verbose_name=_("version")
    )
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="submissions", verbose_name=_("party"))
    order = models.PositiveSmallIntegerField(_("order"), default=1)
    on_behalf_of = models.CharField(_("on behalf of"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["version", "party"], name="submission_once_per_party")]

    def __str__(self):
        return f"{self.party} ({self.version})"


class Edition(Findable):
    """A version in one language."""

    class Status(models.TextChoices):
        OFFICIAL = "official", _("official")
        PROVISIONAL = "provisional", _("provisional")
        MACHINE = "machine", _("machine translation")

    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="editions", verbose_name=_("version"))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    title = models.CharField(_("title"), max_length=1000, blank=True)
    text = models.TextField(_("text"), blank=True)
    status = models.CharField(_("status"), max_length=11, choices=Status, default=Status.OFFICIAL)

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ["language"]
        constraints = [models.UniqueConstraint(fields=["version", "language"], name="edition_once_per_language")]

    def __str__(self):
        return f"{self.version} [{self.language}]"

    def words(self):
        return f"{self.title}\n{self.text}"


class File(models.Model):
    """A stored file of an edition, known by the hash of its content."""

    class Format(models.TextChoices):
        DOCX = "docx", "docx"
        PDF = "pdf", "pdf"
        ODT = "odt", "odt"
        HTML = "html", "html"
        TXT = "txt", "txt"

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="files", verbose_name=_("edition"))
    format = models.CharField(_("format"), max_length=4, choices=Format)
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    size = models.PositiveBigIntegerField(_("size in bytes"))

    class Meta:
        verbose_name = _("file")
        verbose_name_plural = _("files")
        constraints = [
            models.UniqueConstraint(fields=["edition", "format"], name="file_once_per_format"),
            models.CheckConstraint(name="file_is_not_empty", condition=models.Q(size__gt=0)),
        ]

    def __str__(self):
        return f"{self.edition}.{self.format}"
