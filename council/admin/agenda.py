"""The items of a meeting's agenda: their papers, their words, their outcome."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from council.admin.meetings import MeetingSearchMixin
from council.admin.quoting import beginning, current_texts, item_titles, title_of
from council.models import AgendaItem, AgendaPaper, Decision, ItemTitle, Paragraph
from documents.choosing import PartsInline, ShownInline
from documents.confirming import ConfirmingMixin
from documents.models import Document
from documents.spelling import CitedForm, SymbolSearchMixin


class ItemTitleInline(ShownInline):
    """As the editions have it: an import writes them anew."""

    model = ItemTitle
    fields = ["edition", "title"]
    joins = ["edition__record__meeting"]
    show_change_link = False


class AgendaPaperForm(CitedForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["order"].required = False


class AgendaPaperInline(PartsInline):
    model = AgendaPaper
    form = AgendaPaperForm
    fields = ["order", "symbol", "origin", "state"]
    readonly_fields = ["origin", "state"]
    joins = ["item__record__meeting", "document", "version__document"]


class ItemDecisionInline(ShownInline):
    model = Decision
    fields = ["words", "modality", "conditional", "origin", "state"]
    ordering = ["paragraph__order"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(current_texts(request.user, "paragraph__texts"))

    @admin.display(description=_("words"))
    def words(self, obj):
        return beginning(obj.paragraph)


class ItemParagraphInline(ShownInline):
    model = Paragraph
    fields = ["kind", "number", "words"]
    ordering = ["order"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(current_texts(request.user))

    @admin.display(description=_("words"))
    def words(self, obj):
        return beginning(obj)


@admin.register(AgendaItem)
class AgendaItemAdmin(ConfirmingMixin, SymbolSearchMixin, MeetingSearchMixin, admin.ModelAdmin):
    meeting_path = "record__meeting"
    list_display = ["__str__", "title", "outcome", "continues", "origin", "state"]
    list_filter = ["outcome", "state", "origin", "record__meeting__session"]
    list_select_related = ["record__meeting", "continues__record__meeting"]
    search_fields = ["titles__title", "=record__meeting__session__code", "=number"]
    autocomplete_fields = ["record", "continues"]
    readonly_fields = ["provenance"]
    ordering = ["-record__meeting__session__order", "-record__meeting__order", "record", "position"]
    inlines = [AgendaPaperInline, ItemTitleInline, ItemDecisionInline, ItemParagraphInline]
    fieldsets = [
        (_("Item"), {"fields": ["record", "number", "position", "continues"]}),
        (_("What came of it"), {"fields": ["outcome"]}),
        (_("Who says so"), {"fields": ["provenance", "state"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(item_titles())

    def get_readonly_fields(self, request, obj=None):
        return [*(["record", "number"] if obj else []), *self.readonly_fields]

    def with_symbol(self, queryset, symbol):
        papers = AgendaPaper.objects.filter(document__in=Document.objects.with_symbol(symbol))
        if symbol.marks_key:
            papers = papers.filter(version__marks=symbol.marks_key)
        return queryset.filter(pk__in=papers.values("item"))

    @admin.display(description=_("title"))
    def title(self, obj):
        return title_of(obj)
