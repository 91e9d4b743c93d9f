"""The editors' pages of sessions, parties, documents and their versions."""

from operator import attrgetter

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from documents.choosing import PartsInline, ShownInline
from documents.conferences import parse_session
from documents.confirming import NoBulkDeleteMixin
from documents.languages import by_interface
from documents.models import Document, DocumentTitle, Edition, File, Party, PartyName, Session, Submission, Version
from documents.models.party import LANGUAGE_CHOICES
from documents.publishing import Stage
from documents.spelling import SymbolSearchMixin
from documents.symbols import SymbolError, from_key


def in_reader_language(rows, language=attrgetter("language")):
    """Of rows that each have a language, that of the interface, else the first. None of none."""
    rows = list(rows)
    wanted = by_interface(get_language() or "en").code
    return next((row for row in rows if language(row) == wanted), rows[0] if rows else None)


class SessionForm(forms.ModelForm):
    def clean_code(self):
        try:
            return parse_session(self.cleaned_data["code"]).code
        except ValueError as error:
            raise ValidationError(_("This is not a session: write for example C24 or PP-22.")) from error


@admin.register(Session)
class SessionAdmin(admin.ModelAdmin):
    """The code says kind, body, year and order; kind and order can be set right afterwards, the code never."""

    form = SessionForm
    list_display = ["code", "kind", "body", "year", "place", "starts_on", "ends_on"]
    list_filter = ["kind", "body"]
    search_fields = ["code", "place", "=year"]
    ordering = ["-order"]
    fieldsets = [
        (None, {"fields": ["code", "place", "starts_on", "ends_on"]}),
        (_("Read off the code"), {"fields": ["kind", "body", "year", "order"]}),
    ]

    def get_fieldsets(self, request, obj=None):
        return self.fieldsets if obj else self.fieldsets[:1]

    def get_readonly_fields(self, request, obj=None):
        return ["code", "body", "year"] if obj else []

    def get_search_results(self, request, queryset, search_term):
        try:
            return queryset.filter(code=parse_session(search_term).code), False
        except ValueError:
            return super().get_search_results(request, queryset, search_term)

    def save_model(self, request, obj, form, change):
        if not change:
            read = Session.from_code(obj.code)
            obj.kind, obj.body, obj.year, obj.order = read.kind, read.body, read.year, read.order
        super().save_model(request, obj, form, change)


class PartyNameInline(PartsInline):
    model = PartyName


@admin.register(Party)
class PartyAdmin(admin.ModelAdmin):
    list_display = ["key", "kind", "name"]
    list_filter = ["kind"]
    search_fields = ["key", "names__name", "names__acronym"]
    inlines = [PartyNameInline]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("names")

    @admin.display(description=_("name"))
    def name(self, obj):
        found = in_reader_language(obj.names.all())
        return found.name if found else ""


class DocumentTitleInline(PartsInline):
    model = DocumentTitle


class VersionInline(PartsInline):
    model = Version
    fields = ["marks", "issued_on", "stage", "access"]
    joins = ["document"]
    can_delete = False
    show_change_link = True

    def has_change_permission(self, request, obj=None):
        """New versions are entered here; one that is held is changed on its own page."""
        return False


@admin.register(Document)
class DocumentAdmin(SymbolSearchMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    list_display = ["__str__", "title", "kind", "series", "original_language"]
    list_filter = ["session", "series", "kind"]
    search_fields = ["titles__title", "=session__code", "=number"]
    autocomplete_fields = ["session"]
    ordering = ["-session__order", "series", "number"]
    inlines = [DocumentTitleInline, VersionInline]
    fieldsets = [
        (_("Symbol"), {"fields": ["session", "series", "number"]}),
        (_("What it is"), {"fields": ["kind", "original_language"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("titles")

    def get_readonly_fields(self, request, obj=None):
        """The symbol of a document that is out never changes."""
        is_out = obj is not None and obj.versions.filter(stage=Stage.PUBLISHED).exists()
        return ["session", "series", "number"] if is_out else []

    def with_symbol(self, queryset, symbol):
        return queryset.with_symbol(symbol)

    @admin.display(description=_("title"))
    def title(self, obj):
        return in_reader_language(obj.titles.all()) or ""


class VersionForm(forms.ModelForm):
    languages_affected = forms.MultipleChoiceField(
        label=_("languages affected"),
        choices=LANGUAGE_CHOICES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None chosen means all."),
    )

    def clean_marks(self):
        """Refused here already: a version with other marks could not even be named on the page that says so."""
        try:
            from_key("C24/1", self.cleaned_data["marks"])
        except SymbolError as error:
            raise ValidationError(_('Write marks as "rev1", "add1", "corr1" or "rev1.corr1".')) from error
        return self.cleaned_data["marks"]


class SubmissionInline(PartsInline):
    model = Submission
    autocomplete_fields = ["party"]
    joins = ["party", "version__document"]


class EditionInline(ShownInline):
    model = Edition
    fields = ["language", "title", "status"]
    joins = ["version__document"]


@admin.register(Version)
class VersionAdmin(SymbolSearchMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    """Once published a version is never changed: its symbol is fixed, and it is not deleted."""

    form = VersionForm
    list_display = ["__str__", "issued_on", "applies_to", "stage", "access"]
    list_filter = ["stage", "access", "document__session"]
    list_select_related = ["document", "applies_to__document"]
    search_fields = ["document__titles__title", "=document__session__code", "marks"]
    autocomplete_fields = ["document", "applies_to"]
    ordering = ["-document__session__order", "document__series", "document__number", "marks"]
    inlines = [SubmissionInline, EditionInline]
    fieldsets = [
        (_("Symbol"), {"fields": ["document", "marks"]}),
        (_("Issue"), {"fields": ["issued_on", "applies_to", "languages_affected"]}),
        (_("Publishing"), {"fields": ["stage", "access"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        return ["document", "marks"] if obj and obj.is_published else []

    def has_delete_permission(self, request, obj=None):
        return not (obj and obj.is_published) and super().has_delete_permission(request, obj)

    def with_symbol(self, queryset, symbol):
        return queryset.filter(pk__in=Version.objects.with_symbol(symbol))


class FileInline(ShownInline):
    model = File
    fields = ["format", "sha256", "size"]
    joins = ["edition__version__document"]
    show_change_link = False


@admin.register(Edition)
class EditionAdmin(SymbolSearchMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    """A version in one language. The words of a published version are fixed; a missing language can still be added."""

    list_display = ["__str__", "language", "title", "status"]
    list_filter = ["language", "status", "version__document__session"]
    list_select_related = ["version__document"]
    search_fields = ["title", "=version__document__session__code"]
    autocomplete_fields = ["version"]
    ordering = ["-version__document__session__order", "version__document__series", "version__document__number"]
    inlines = [FileInline]
    fieldsets = [
        (None, {"fields": ["version", "language", "status"]}),
        (_("Words"), {"fields": ["title", "text"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        return ["version", "language", "text"] if obj and obj.version.is_published else []

    def with_symbol(self, queryset, symbol):
        return queryset.filter(version__in=Version.objects.with_symbol(symbol))
