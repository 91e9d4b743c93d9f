from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from council.models.meeting import RecordEdition
from council.records.said import Said
from council.saying import in_reader_language, place_in_reader_language


class ImportRun(models.Model):
    """One import that wrote something: which file, read by which parser, with the whole report."""

    edition = models.ForeignKey(
        RecordEdition, on_delete=models.PROTECT, related_name="import_runs", verbose_name=_("edition")
    )
    file_name = models.CharField(_("file"), max_length=255)
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    parser = models.CharField(_("parser"), max_length=20)
    report = models.JSONField(_("report"))
    received = models.PositiveIntegerField(
        _("characters received"), null=True, blank=True, help_text=_("White space apart, struck and refused included.")
    )
    refused = models.JSONField(_("characters refused"), default=list, blank=True)
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="import_runs",
        verbose_name=_("made by"),
    )

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-made_at", "-id"]

    def __str__(self):
        return f"{self.file_name} -> {self.edition}"


class ImportNote(models.Model):
    """Something the importer noticed and did not decide by itself."""

    class Severity(models.TextChoices):
        INFO = "info", _("info")
        WARNING = "warning", _("warning")
        ERROR = "error", _("error")

    class About(models.TextChoices):
        """What a person can confirm or correct by itself; most notes are about nothing of the kind."""

        NOTHING = "", _("other")
        CITATION = "citation", _("a citation that was not resolved")
        PROPOSAL = "proposal", _("a proposal that was not confirmed")
        REPLACED = "replaced", _("a proposal that a later one replaced")
        ASSENT = "assent", _("an assent to what was not understood")
        REFUSED = "refused", _("a character that was refused")

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="notes", verbose_name=_("import"))
    severity = models.CharField(_("severity"), max_length=7, choices=Severity)
    where = models.CharField(_("where"), max_length=80, blank=True)
    message = models.TextField(_("message"))  # in English, as the report has it
    made_of = models.JSONField(_("template and parameters"), default=dict, editable=False)
    about = models.CharField(_("about"), max_length=8, choices=About, default=About.NOTHING, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="resolved_import_notes",
        verbose_name=_("resolved by"),
    )

    class Meta:
        verbose_name = _("note of an import")
        verbose_name_plural = _("notes of imports")

    def __str__(self):
        return self.said

    @property
    def said(self):
        """The message in the reader's language."""
        return in_reader_language(Said.of_parts(self.made_of)) if self.made_of else self.message

    @property
    def place(self):
        """Where, in the reader's language."""
        return place_in_reader_language(self.where)
