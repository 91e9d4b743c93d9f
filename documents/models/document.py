from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from documents.models.findable import Findable
from documents.models.party import LANGUAGE_CHOICES
from documents.models.session import Session
from documents.publishing import Audience
from documents.seeking import seek
from documents.symbols import Symbol, format_symbol


class DocumentQuerySet(models.QuerySet):
    def in_symbol_order(self):
        """C24/8 before C24/15 before C24/102; series after the main one; later sessions first."""
        return self.order_by("-session__order", "series", "number")

    def held_by(self, user):
        """Documents with a version that `user` may know of; the others are at most cited."""
        from documents.models.version import Version

        return self.filter(Exists(Version.objects.visible_to(user).filter(document=OuterRef("pk"))))

    def with_symbol(self, symbol):
        """The document a `Symbol` belongs to, whatever version it names."""
        return self.filter(session=symbol.session, series=symbol.series, number=symbol.number)

    def titled(self, words):
        """Documents with a title, in whatever language, that holds the words as `documents.seeking` understands them."""
        return self.holding(seek(words))

    def holding(self, sought):
        """Documents with a title, in whatever language, that holds what is sought."""
        return self.filter(pk__in=DocumentTitle.objects.matching(sought).values("document"))

    def get_or_stub(self, symbol):
        """The document a `Symbol` belongs to; a stub if it was only ever cited."""
        session = Session.objects.get_or_stub(symbol.session)
        return self.get_or_create(session=session, series=symbol.series, number=symbol.number)[0]


class Document(models.Model):
    """A document of a session, whatever its version: C24/8 is one row for C24/8, C24/8(Rev.1) and their addenda.

    A document that is only cited has no version anyone may see: it is a stub, and its page says so.
    """

    class Series(models.TextChoices):
        MAIN = "", _("main series")
        INF = "INF", _("information")
        DT = "DT", _("temporary")
        DL = "DL", _("temporary, limited distribution")
        ADM = "ADM", _("administrative")

    class Kind(models.TextChoices):
        UNKNOWN = "", _("not stated")
        REPORT = "report", pgettext_lazy("document", "report")
        CONTRIBUTION = "contribution", _("contribution")
        RECORD = "summary_record", _("summary record")
        AGENDA = "agenda", _("agenda")
        TEXT = "text", _("adopted text")
        OTHER = "other", _("other")

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="documents", verbose_name=_("session"))
    series = models.CharField(_("series"), max_length=4, choices=Series, default=Series.MAIN, blank=True)
    number = models.PositiveIntegerField(_("number"))
    kind = models.CharField(_("kind"), max_length=16, choices=Kind, default=Kind.UNKNOWN, blank=True)
    original_language = models.CharField(_("original language"), max_length=2, choices=LANGUAGE_CHOICES, blank=True)
    cited_for = models.PositiveSmallIntegerField(
        default=Audience.NOBODY, editable=False, help_text=_("The first audience that can read a citation of it.")
    )

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints = [
            models.UniqueConstraint(fields=["session", "series", "number"], name="document_symbol_is_unique"),
            models.CheckConstraint(name="document_number_is_positive", condition=models.Q(number__gt=0)),
        ]
        indexes = [models.Index(fields=["session", "series", "number"], name="document_in_symbol_order")]

    def __str__(self):
        return str(self.symbol)

    def get_absolute_url(self):
        return reverse("document", args=[self.symbol.path])

    @property
    def symbol(self):
        return Symbol(session=self.session_id, series=self.series, number=self.number)

    def symbol_in(self, language):
        """The symbol as that language prints it."""
        return format_symbol(self.symbol, language)


class DocumentTitle(Findable):
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="titles", verbose_name=_("document"))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    title = models.CharField(_("title"), max_length=1000)

    class Meta:
        verbose_name = _("title of a document")
        verbose_name_plural = _("titles of documents")
        constraints = [
            models.UniqueConstraint(fields=["document", "language"], name="document_title_once_per_language")
        ]

    def __str__(self):
        return self.title
