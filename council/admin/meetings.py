"""Meetings, their records, and the editions of a record."""

import re

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import Prefetch
from django.template.defaultfilters import yesno
from django.urls import path
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from council.admin.covering import coverage
from council.admin.quoting import item_titles, link_to, title_of
from council.admin.reviewing import review, targets
from council.admin.uploading import upload
from council.arranging import arrange, sort_anew
from council.models import AgendaItem, AgendaPaper, Decision, Meeting, Record, RecordEdition, Signatory
from council.publishing import publish_by_hand
from documents.choosing import PartsInline, ShownInline
from documents.conferences import parse_session
from documents.confirming import NoBulkDeleteMixin
from documents.models import Version
from documents.publishing import Access, Stage
from documents.spelling import SymbolSearchMixin

ORGANS = "|".join(Meeting.Organ.values)
MEETING = re.compile(rf"(?:(?P<session>[^/]{{1,20}})/)?(?P<organ>{ORGANS})[ -]?(?P<number>[0-9]{{1,4}})", re.IGNORECASE)


def meetings_named(text):
    """The meetings that "C24/PL3", "pl 3" or "ADM-2" name; None when the text names none."""
    match = MEETING.fullmatch(text.strip())
    if match is None:
        return None
    found = Meeting.objects.filter(organ=match["organ"].upper(), number=int(match["number"]))
    if not match["session"]:
        return found
    try:
        return found.filter(session=parse_session(match["session"]).code)
    except ValueError:
        return found.none()


class MeetingSearchMixin:
    """Search that first asks whether the words name a meeting. `meeting_path` leads to it from the rows listed."""

    meeting_path = "meeting"

    def get_search_results(self, request, queryset, search_term):
        meetings = meetings_named(search_term)
        if meetings is None:
            return super().get_search_results(request, queryset, search_term)
        return queryset.filter(**{f"{self.meeting_path}__in": meetings}), False


class MeetingForm(forms.ModelForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["order"].required = False
        self.fields["order"].help_text = _("Left empty, plenaries and committees are interleaved by number.")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("order") is None and cleaned.get("number") is not None and cleaned.get("organ"):
            cleaned["order"] = Meeting.default_order(cleaned["organ"], cleaned["number"])
        return cleaned


@admin.register(Meeting)
class MeetingAdmin(MeetingSearchMixin, admin.ModelAdmin):
    form = MeetingForm
    meeting_path = "pk"
    list_display = ["__str__", "session", "organ", "number", "held_on", "chair", "its_record"]
    list_filter = ["organ", "session"]
    list_select_related = ["session", "record"]
    search_fields = ["=session__code", "chair"]
    autocomplete_fields = ["session"]
    ordering = ["-session__order", "order"]
    fieldsets = [
        (_("Meeting"), {"fields": ["session", "organ", "number", "order"]}),
        (_("As the cover has it"), {"fields": ["held_on", "hours", "chair"]}),
    ]

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if change and {"session", "order"} & set(form.changed_data):
            sort_anew(obj)

    @admin.display(description=_("record"))
    def its_record(self, obj):
        record = getattr(obj, "record", None)
        return link_to(record, _("record")) if record else "-"


class RecordEditionInline(ShownInline):
    model = RecordEdition
    fields = ["language", "number", "version", "stage", "access", "from_pdf", "text_hash"]
    ordering = ["language", "number"]
    joins = ["record__meeting", "version__document"]

    @admin.display(description=RecordEdition._meta.get_field("extracted").verbose_name)
    def from_pdf(self, obj):
        return yesno(obj.extracted)


class AgendaItemInline(ShownInline):
    """What was on the agenda and what came of it, each decision a link to the page where it is confirmed."""

    model = AgendaItem
    fields = ["number", "title", "papers_on_the_table", "outcome", "decisions_taken", "state"]
    ordering = ["position"]
    joins = ["record__meeting"]

    def get_queryset(self, request):
        papers = AgendaPaper.objects.standing().select_related("document", "version__document")
        decisions = Decision.objects.select_related("paragraph").order_by("paragraph__order")
        return (
            super()
            .get_queryset(request)
            .prefetch_related(item_titles(), Prefetch("papers", papers), Prefetch("decisions", decisions))
        )

    @admin.display(description=_("title"))
    def title(self, obj):
        return title_of(obj)

    @admin.display(description=_("papers"))
    def papers_on_the_table(self, obj):
        return ", ".join(str(paper.cited) for paper in obj.papers.all())

    @admin.display(description=_("decisions"))
    def decisions_taken(self, obj):
        rows = ((link_to(d, d.paragraph.number), d.get_state_display()) for d in obj.decisions.all())
        return format_html_join(", ", "{} ({})", rows) or "-"


@admin.register(Record)
class RecordAdmin(MeetingSearchMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    """A record as a whole: its editions, its items with their outcome and decisions. New ones are imported."""

    list_display = ["__str__", "document", "council_state", "held_on"]
    list_filter = ["council_state", "meeting__session"]
    list_select_related = ["meeting", "document"]
    search_fields = ["=meeting__session__code", "meeting__chair"]
    autocomplete_fields = ["meeting", "document"]
    ordering = ["-meeting__session__order", "-meeting__order"]
    inlines = [RecordEditionInline, AgendaItemInline]
    fieldsets = [(None, {"fields": ["meeting", "document", "council_state"]})]

    def get_urls(self):
        view = self.admin_site.admin_view
        own = [
            path("import/", view(self.upload), name="council_record_import"),
            path("queue/", view(self.review), name="council_review"),
            path("queue/targets/", view(self.targets), name="council_review_targets"),
            path("<int:record_id>/queue/", view(self.review), name="council_record_review"),
            path("<int:record_id>/coverage/", view(self.coverage), name="council_record_coverage"),
        ]
        return own + super().get_urls()

    def upload(self, request):
        return upload(self, request)

    def review(self, request, record_id=None):
        return review(self, request, record_id)

    def targets(self, request):
        return targets(self, request)

    def coverage(self, request, record_id):
        return coverage(self, request, record_id)

    def get_readonly_fields(self, request, obj=None):
        return ["meeting"] if obj else []

    @admin.display(description=_("held on"), ordering="meeting__held_on")
    def held_on(self, obj):
        return obj.meeting.held_on


class SignatoryInline(PartsInline):
    model = Signatory


@admin.register(RecordEdition)
class RecordEditionAdmin(SymbolSearchMixin, MeetingSearchMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    """One file of a record. Its text is never overwritten: it is published or withdrawn, a changed file is imported."""

    meeting_path = "record__meeting"
    actions = ["publish"]
    list_display = ["__str__", "language", "number", "version", "stage", "access"]
    list_filter = ["stage", "access", "language", "record__meeting__session"]
    list_select_related = ["record__meeting", "version__document"]
    search_fields = ["=record__meeting__session__code"]
    autocomplete_fields = ["version"]
    readonly_fields = ["record", "language", "number", "extracted", "text_hash", "reading_hash"]
    ordering = ["-record__meeting__session__order", "-record__meeting__order", "language", "-number"]
    inlines = [SignatoryInline]
    fieldsets = [
        (_("Edition"), {"fields": ["record", "language", "number", "version"]}),
        (_("Publishing"), {"fields": ["stage", "access"]}),
        (_("The file"), {"fields": ["extracted", "text_hash", "reading_hash"]}),
    ]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def with_symbol(self, queryset, symbol):
        return queryset.filter(version__in=Version.objects.with_symbol(symbol))

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        arrange(obj.record)
        if "stage" in form.changed_data and (obj.stage, obj.access) == (Stage.PUBLISHED, Access.PUBLIC):
            publish_by_hand(obj)

    @admin.action(description=_("Publish, to all"), permissions=["change"])
    def publish(self, request, queryset):
        with transaction.atomic():
            editions = list(queryset)
            hidden = [e for e in editions if (e.stage, e.access) != (Stage.PUBLISHED, Access.PUBLIC)]
            for edition in hidden:
                before = f"{edition.stage}, {edition.access}"
                publish_by_hand(edition)
                LogEntry.objects.log_actions(request.user.pk, [edition], CHANGE, f"{before} -> published, public")
        said = [_("Published: %(count)d.") % {"count": len(hidden)}]
        if len(hidden) < len(editions):
            said.append(_("So already: %(count)d.") % {"count": len(editions) - len(hidden)})
        self.message_user(request, " ".join(map(str, said)), messages.SUCCESS if hidden else messages.WARNING)
