"""The paragraphs of records and their words, which no editor changes: a changed text is a new edition."""

from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from council.admin.quoting import beginning, current_texts
from council.models import AmendmentSource, Mention, Paragraph, ParagraphPart, ParagraphText
from council.saying import place_in_reader_language
from documents.choosing import PartsInline, ShownInline
from documents.confirming import NoBulkDeleteMixin, PersonSavesMixin


class WordsSearchMixin:
    """Search by the key of a paragraph ("C24/PL3/3.4", or how it begins) and by words in whatever language."""

    paragraph_path = "paragraph"

    def get_search_results(self, request, queryset, search_term):
        if not search_term.strip():
            return queryset, False
        holding = ParagraphText.objects.with_words(search_term).values("paragraph")
        in_words = Q(**{f"{self.paragraph_path}__in": holding})
        return queryset.filter(in_words | Q(**{self.search_fields[0] + "__istartswith": search_term.strip()})), False


class WrittenByImportMixin(NoBulkDeleteMixin):
    """Rows that only an import writes, and nobody deletes."""

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.display(description=_("place in the file"), ordering="place")
def place_in_file(text):
    return place_in_reader_language(text.place)


class ParagraphTextInline(ShownInline):
    model = ParagraphText
    fields = ["edition", "text", place_in_file]
    ordering = ["edition"]
    joins = ["paragraph", "edition__record__meeting"]


class PartInline(PartsInline):
    """What it does in the debate: whoever sets it right makes it theirs."""

    model = ParagraphPart
    fields = ["part", "origin", "state"]
    readonly_fields = ["origin", "state"]
    can_delete = False


@admin.register(Paragraph)
class ParagraphAdmin(PersonSavesMixin, WordsSearchMixin, WrittenByImportMixin, admin.ModelAdmin):
    """Where a paragraph stands. Its item and kind can be set right; number, order and key are the record's."""

    paragraph_path = "pk"
    list_display = ["key", "kind", "number", "words"]
    list_filter = ["kind", "record__meeting__session"]
    search_fields = ["key"]
    autocomplete_fields = ["item"]
    readonly_fields = ["record", "number", "order", "key"]
    ordering = ["-record__meeting__session__order", "-record__meeting__order", "record", "order"]
    inlines = [PartInline, ParagraphTextInline]
    fieldsets = [
        (_("Paragraph"), {"fields": ["key", "record", "number", "order"]}),
        (_("Where it belongs"), {"fields": ["item", "kind"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(current_texts(request.user))

    @admin.display(description=_("words"))
    def words(self, obj):
        return beginning(obj)


class TextMentionInline(ShownInline):
    model = Mention
    fields = ["exact", "reading", "role", "origin", "state"]
    ordering = ["start"]


class AmendmentSourceInline(ShownInline):
    model = AmendmentSource
    fields = ["amendment", "inferred"]
    joins = [
        "amendment__resolution",
        "amendment__document",
        "amendment__version__document",
        "paragraph_text__paragraph",
        "paragraph_text__edition",
    ]
    show_change_link = False


@admin.register(ParagraphText)
class ParagraphTextAdmin(WordsSearchMixin, WrittenByImportMixin, admin.ModelAdmin):
    """A paragraph's words in one edition, as they were in the file and as they are shown."""

    list_display = ["__str__", "edition", "words", place_in_file]
    list_filter = ["edition__language", "paragraph__kind", "edition__record__meeting__session"]
    list_select_related = ["paragraph", "edition__record__meeting"]
    search_fields = ["paragraph__key"]
    readonly_fields = ["paragraph", "edition", "order", "raw", "text", "lead", place_in_file, "changes"]
    ordering = ["-edition__record__meeting__session__order", "-edition__record__meeting__order", "edition", "order"]
    inlines = [TextMentionInline, AmendmentSourceInline]
    fieldsets = [
        (None, {"fields": ["paragraph", "edition"]}),
        (_("Words"), {"fields": ["text", "raw", "changes"]}),
        (_("Place"), {"fields": ["order", "lead", place_in_file]}),
    ]

    @admin.display(description=_("words"))
    def words(self, obj):
        return obj.body if len(obj.body) <= 90 else f"{obj.body[:90]}…"
