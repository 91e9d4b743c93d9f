"""Importing a record from the admin: a file and what its cover does not say, then the report of what was read."""

from django import forms
from django.contrib import messages
from django.contrib.admin.helpers import AdminForm
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import render
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from council.admin.reporting import notes_of, report_as_html
from council.importing import Incomplete, Request, import_record
from council.models import Meeting, Record
from council.records.characters import MAX_BYTES
from council.records.record import Refused
from council.saying import in_reader_language
from documents.models.party import LANGUAGE_CHOICES

STATUS = {
    "imported": _("The record was imported."),
    "unchanged": _("The record is held already, word for word: nothing was written."),
    "dry-run": _("The record was read: nothing was written."),
}


class UploadForm(forms.Form):
    file = forms.FileField(
        label=_("file"), help_text=_("A record as .docx or .txt; as .pdf only when that is all there is.")
    )
    session = forms.CharField(label=_("session"), max_length=20, required=False, help_text="C24")
    meeting = forms.CharField(label=_("meeting"), max_length=20, required=False, help_text="PL3, ADM2, CORR1")
    language = forms.ChoiceField(label=_("language"), choices=[("", "---------"), *LANGUAGE_CHOICES], required=False)
    held_on = forms.DateField(label=_("date"), required=False, widget=AdminDateWidget)
    symbol = forms.CharField(label=_("symbol"), max_length=60, required=False, help_text="C24/113")
    publish = forms.BooleanField(
        label=_("publish"), required=False, help_text=_("Show it to all, marked as read by machine.")
    )
    dry_run = forms.BooleanField(label=_("only read"), required=False, help_text=_("Show the report, write nothing."))

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise ValidationError(
                _("The file has %(size)s; a record may have %(most)s at most."),
                params={"size": filesizeformat(file.size), "most": filesizeformat(MAX_BYTES)},
            )
        return file

    def run(self, user):
        """The report of the import; None when it was refused, with the reason as an error of the form."""
        said = {name: value or None for name, value in self.cleaned_data.items() if name != "file"}
        file = self.cleaned_data["file"]
        said |= {"publish": self.cleaned_data["publish"], "dry_run": self.cleaned_data["dry_run"]}
        request = Request(data=file.read(), name=file.name, user=user, **said)
        try:
            return import_record(request)
        except Incomplete:
            for name in ("session", "meeting", "language"):
                if not getattr(request, name):
                    self.add_error(name, _("The file does not say it: give it here."))
        except Refused as refusal:
            self.add_error(None, in_reader_language(refusal.said))
        return None


def upload(model_admin, request):
    """The page "Import a record": the form, and after it was sent, what was read."""
    allowed = model_admin.has_add_permission(request)
    if not (allowed and request.user.has_perms(["council.add_recordedition", "council.change_recordedition"])):
        raise PermissionDenied
    form = UploadForm(request.POST or None, request.FILES or None)
    report = form.run(request.user) if request.method == "POST" and form.is_valid() else None
    record = None
    if report:
        record = record_of(report)
        messages.success(request, STATUS[report["status"]])
        if report["status"] == "imported":
            said = f"imported {report['language']}, edition {report['edition']}"
            LogEntry.objects.log_actions(request.user.pk, [record], CHANGE, said)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Import a record"),
        "opts": model_admin.opts,
        "form": form,
        "adminform": AdminForm(form, fieldsets(), {}, model_admin=model_admin),
        "media": model_admin.media + form.media,
        "report": report_as_html(report, notes_of(report)) if report else "",
        "record": record,
    }
    return render(request, "admin/council/record/import.html", context)


def fieldsets():
    return [
        (None, {"fields": ["file"]}),
        (
            _("What its cover does not say"),
            {"fields": ["session", "meeting", "language", "held_on", "symbol"]},
        ),
        (_("What to do"), {"fields": ["publish", "dry_run"]}),
    ]


def record_of(report):
    """The record a report is of; None when nothing was ever written for that meeting."""
    organ, number = Meeting.split_code(report["meeting"])
    found = Record.objects.filter(meeting__session=report["session"], meeting__organ=organ, meeting__number=number)
    return found.select_related("meeting").first()
