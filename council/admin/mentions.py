"""Citations and back-references in the texts of records: what each stands for, chosen with one click."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Prefetch
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html_join
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from council.admin.meetings import MeetingSearchMixin
from council.admin.paragraphs import WordsSearchMixin
from council.admin.quoting import link_to
from council.cited import point_anew
from council.models import Mention, MentionCandidate, ParagraphText, VersionSource
from council.reviewing.mentions import OPEN
from council.reviewing.targets import TARGETS, set_target
from documents.choosing import ShownInline
from documents.confirming import ConfirmingMixin
from documents.models import Document
from documents.provenance import Confirmation
from documents.spelling import SymbolSearchMixin
from resolutions.spelling import ResolutionSearchMixin

CANDIDATE_JOINS = ["document", "version__document", "resolution", "party"]
TARGET_JOINS = ["document", "version__document", "resolution", "resolution_version__resolution", "party"]


class MentionForm(forms.ModelForm):
    def clean(self):
        cleaned = super().clean()
        self.complete("version", "document", _("This version belongs to another document."))
        self.complete("resolution_version", "resolution", _("This version belongs to another resolution."))
        rejected = cleaned.get("state") == Mention.State.REJECTED
        if not rejected and not any(cleaned.get(name) for name in TARGETS):
            raise ValidationError(_("Say what it stands for, or reject it."))
        if "exact" in cleaned and cleaned.get("paragraph_text"):
            self.find_place(cleaned["paragraph_text"], cleaned["exact"])
        return cleaned

    def complete(self, version_name, whole_name, message):
        """A version says which document or resolution is meant."""
        version, whole = self.cleaned_data.get(version_name), self.cleaned_data.get(whole_name)
        if version and whole is None:
            self.cleaned_data[whole_name] = getattr(version, whole_name)
        elif version and getattr(version, whole_name) != whole:
            self.add_error(version_name, message)

    def find_place(self, text, exact):
        """A citation that was missed: the first place of these words that is not marked yet."""
        marked = set(text.mentions.values_list("start", flat=True))
        start = text.text.find(exact)
        while start in marked:
            start = text.text.find(exact, start + 1)
        if start < 0:
            self.add_error("exact", _("These words do not stand in the text, or are marked already."))
        self.instance.start, self.instance.end = start, start + len(exact)


class MentionCandidateInline(ShownInline):
    model = MentionCandidate
    fields = ["order", "reading"]
    show_change_link = False


class VersionSourceInline(ShownInline):
    model = VersionSource
    fields = ["resolution_version"]
    joins = ["resolution_version__resolution", "mention"]
    show_change_link = False


@admin.register(Mention)
class MentionAdmin(
    ConfirmingMixin, SymbolSearchMixin, ResolutionSearchMixin, MeetingSearchMixin, WordsSearchMixin, admin.ModelAdmin
):
    form = MentionForm
    meeting_path = "paragraph_text__edition__record__meeting"
    paragraph_path = "paragraph_text__paragraph"
    list_display = ["exact", "where", "target", "choose_one", "role", "origin", "state"]
    list_filter = [
        "state",
        "origin",
        "role",
        "paragraph_text__edition__language",
        "paragraph_text__edition__record__meeting__session",
    ]
    search_fields = ["paragraph_text__paragraph__key"]
    autocomplete_fields = ["paragraph_text", *TARGETS]
    readonly_fields = ["where", "words", "reading", "why", "choose_any", "provenance"]
    save_on_top = True  # the first button of a form is the one that Enter presses: it must save, not choose
    inlines = [MentionCandidateInline, VersionSourceInline]
    fieldsets = [
        (_("As written"), {"fields": ["exact", "where", "words"]}),
        (_("As understood"), {"fields": ["reading", "why", "choose_any"]}),
        (_("What it stands for"), {"fields": [*TARGETS, "role"]}),
        (_("Who says so"), {"fields": ["provenance", "state"]}),
    ]
    add_fieldsets = [
        (_("As written"), {"fields": ["paragraph_text", "exact"]}),
        (_("What it stands for"), {"fields": [*TARGETS, "role"]}),
    ]

    def get_queryset(self, request):
        joins = ["paragraph_text__paragraph", "paragraph_text__edition", *TARGET_JOINS]
        candidates = Prefetch("candidates", MentionCandidate.objects.order_by("order").select_related(*CANDIDATE_JOINS))
        return super().get_queryset(request).select_related(*joins).prefetch_related(candidates)

    def get_ordering(self, request):
        meeting = "paragraph_text__edition__record__meeting"
        return [f"-{meeting}__session__order", f"-{meeting}__order", "paragraph_text__order", "start", "pk"]

    def get_fieldsets(self, request, obj=None):
        return self.fieldsets if obj else self.add_fieldsets

    def get_inlines(self, request, obj):
        return self.inlines if obj else []

    def get_readonly_fields(self, request, obj=None):
        return ["exact", *self.readonly_fields] if obj else []

    def get_urls(self):
        choose = self.admin_site.admin_view(self.choose)
        own = [path("<int:mention_id>/choose/<int:order>/", choose, name="council_mention_choose")]
        return own + super().get_urls()

    def choose(self, request, mention_id, order):
        """One click: the mention stands for its candidate of that order."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        mention = get_object_or_404(self.get_queryset(request), pk=mention_id)
        if not self.has_change_permission(request, mention):
            raise PermissionDenied
        candidate = get_object_or_404(mention.candidates, order=order)
        with transaction.atomic():
            said = f"state: {mention.state} -> confirmed, {candidate.reading}"
            LogEntry.objects.log_actions(request.user.pk, [mention], CHANGE, said)
            set_target(mention, candidate.target)
            mention.state = Mention.State.CONFIRMED
            mention.save()
            point_anew(ParagraphText.objects.pointing_from([mention]))
        told = _("“%(exact)s” stands for %(target)s.") % {"exact": mention.exact, "target": candidate.reading}
        self.message_user(request, told, messages.SUCCESS)
        return redirect(self.page_before(request, mention))

    def page_before(self, request, mention):
        address = request.headers.get("Referer", "")
        here = url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
        return address if here else reverse("admin:council_mention_change", args=[mention.pk])

    def can_judge(self, row, state):
        """To confirm, it must be plain what for: a target, or one candidate."""
        return state == Confirmation.REJECTED or row.target is not None or len(row.candidates.all()) == 1

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        point_anew(ParagraphText.objects.pointing_from([obj]))

    def write_state(self, rows, state):
        if state == Confirmation.CONFIRMED:
            for row in rows:
                if row.target is None:
                    set_target(row, row.candidates.all()[0].target)
            Mention.objects.bulk_update(rows, TARGETS, batch_size=200)
        super().write_state(rows, state)
        point_anew(ParagraphText.objects.pointing_from(rows))

    def with_symbol(self, queryset, symbol):
        found = queryset.filter(document__in=Document.objects.with_symbol(symbol))
        return found.filter(version__marks=symbol.marks_key) if symbol.marks_key else found

    def with_resolutions(self, queryset, resolutions):
        return queryset.filter(resolution__in=resolutions)

    @admin.display(description=_("reason"))
    def why(self, obj):
        return gettext(obj.reason) if obj.reason else ""

    @admin.display(description=_("where"))
    def where(self, obj):
        return link_to(obj.paragraph_text)

    @admin.display(description=_("words"))
    def words(self, obj):
        return obj.paragraph_text.text

    @admin.display(description=_("stands for"))
    def target(self, obj):
        return obj.target or "-"

    @admin.display(description=_("choose"))
    def choose_one(self, obj):
        return candidate_buttons(obj) if obj.state in OPEN else ""

    @admin.display(description=_("choose"))
    def choose_any(self, obj):
        return candidate_buttons(obj) or "-"


def candidate_buttons(mention):
    """One button for each candidate; they send the form they stand in, so no script is needed."""
    choices = [
        (reverse("admin:council_mention_choose", args=[mention.pk, c.order]), c) for c in mention.candidates.all()
    ]
    button = '<button type="submit" class="button" formmethod="post" formaction="{}" formnovalidate>{}</button>'
    return format_html_join(" ", button, choices)
