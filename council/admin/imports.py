"""What was imported, by whom, and what the importer left for a person to see to."""

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from council.admin.meetings import MeetingSearchMixin
from council.admin.paragraphs import WrittenByImportMixin
from council.admin.reporting import report_as_html
from council.models import ImportNote, ImportRun
from documents.choosing import ShownInline


class ImportNoteInline(ShownInline):
    model = ImportNote
    fields = ["severity", "place", "said", "resolved_by"]
    joins = ["resolved_by"]

    @admin.display(description=_("where"))
    def place(self, obj):
        return obj.place

    @admin.display(description=_("message"))
    def said(self, obj):
        return obj.said


@admin.register(ImportRun)
class ImportRunAdmin(MeetingSearchMixin, WrittenByImportMixin, admin.ModelAdmin):
    meeting_path = "edition__record__meeting"
    list_display = ["file_name", "edition", "parser", "made_at", "made_by"]
    list_filter = ["made_at", "edition__language", "edition__record__meeting__session"]
    list_select_related = ["edition__record__meeting", "made_by"]
    search_fields = ["file_name", "sha256", "=edition__record__meeting__session__code"]
    readonly_fields = ["edition", "file_name", "sha256", "parser", "made_at", "made_by", "what_was_read"]
    inlines = [ImportNoteInline]
    fieldsets = [
        (_("File"), {"fields": ["file_name", "sha256", "edition"]}),
        (_("Import"), {"fields": ["parser", "made_at", "made_by"]}),
        (_("Report"), {"fields": ["what_was_read"]}),
    ]

    def get_queryset(self, request):
        """The report of a whole record is read for its own page only."""
        found = super().get_queryset(request)
        return found if request.resolver_match.url_name.endswith("_change") else found.defer("report")

    @admin.display(description=_("what was read"))
    def what_was_read(self, obj):
        return report_as_html(obj.report, obj.notes.all())


@admin.register(ImportNote)
class ImportNoteAdmin(MeetingSearchMixin, WrittenByImportMixin, admin.ModelAdmin):
    """A note stays open until somebody says that it was seen to."""

    meeting_path = "run__edition__record__meeting"
    actions = ["mark_seen_to"]
    list_display = ["said", "severity", "place", "edition", "resolved_by"]
    list_filter = ["severity", ("resolved_by", admin.EmptyFieldListFilter), "run__edition__record__meeting__session"]
    list_select_related = ["run__edition__record__meeting", "resolved_by"]
    search_fields = ["message", "where", "=run__edition__record__meeting__session__code"]
    readonly_fields = ["run", "severity", "place", "said", "resolved_by"]
    ordering = ["-run__made_at", "-run", "pk"]
    fieldsets = [
        (_("Note"), {"fields": ["severity", "place", "said"]}),
        (_("Import"), {"fields": ["run", "resolved_by"]}),
    ]

    @admin.display(description=_("where"), ordering="where")
    def place(self, obj):
        return obj.place

    @admin.display(description=_("message"), ordering="message")
    def said(self, obj):
        return obj.said

    @admin.display(description=_("edition"))
    def edition(self, obj):
        return obj.run.edition

    @admin.action(description=_("Mark as seen to"), permissions=["change"])
    def mark_seen_to(self, request, queryset):
        with transaction.atomic():
            notes = list(queryset)
            pending = [note for note in notes if note.resolved_by_id is None]
            ImportNote.objects.filter(pk__in=[note.pk for note in pending]).update(resolved_by=request.user)
            LogEntry.objects.log_actions(request.user.pk, pending, CHANGE, "seen to")
        said = [_("Seen to: %(count)d.") % {"count": len(pending)}]
        if len(pending) < len(notes):
            said.append(_("So already: %(count)d.") % {"count": len(notes) - len(pending)})
        self.message_user(request, " ".join(map(str, said)), messages.SUCCESS if pending else messages.WARNING)
