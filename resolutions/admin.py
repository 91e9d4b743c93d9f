"""The editors' pages of resolutions, their versions and texts, and the proposals to amend them."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from documents.choosing import PartsInline, ShownInline
from documents.confirming import ConfirmingMixin, NoBulkDeleteMixin, PersonSavesMixin
from documents.languages import by_interface
from documents.models import Document
from documents.spelling import SymbolSearchMixin, symbol_or_error
from resolutions.citations import Instrument, parse_key
from resolutions.models import Amendment, AmendmentText, Resolution, ResolutionVersion, VersionText
from resolutions.models.amendment import ADOPTED
from resolutions.spelling import ResolutionSearchMixin


class ResolutionForm(forms.ModelForm):
    def clean_provisional_key(self):
        """The document that proposes it, in canonical form, and its annex: "C24/15#annex", "C24/15#annex-B"."""
        vehicle, _hash, annex = self.cleaned_data["provisional_key"].partition("#annex")
        if not vehicle:
            return ""
        return f"{symbol_or_error(vehicle)}#annex{annex}"

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("number"):
            self.check_number(cleaned["number"], cleaned)
        elif "number" in self.fields and not self.errors and not self.has_provisional_key(cleaned):
            self.add_error("number", _("Give its number, or the document that proposes it."))
        return cleaned

    def has_provisional_key(self, cleaned):
        return bool(cleaned.get("provisional_key") or self.instance.provisional_key)

    def check_number(self, number, cleaned):
        """Body and kind stand in the form, or are fixed."""
        body, kind = (cleaned.get(name) or getattr(self.instance, name) for name in ("body", "kind"))
        try:
            parse_key(Instrument(body, kind, number).key)
        except ValueError:
            self.add_error("number", _("Write the number alone, for example 1332."))
        held = Resolution.objects.filter(body=body, kind=kind, number=number).exclude(pk=self.instance.pk)
        if held.exists():
            self.add_error("number", _("This number is held already."))


class ResolutionVersionInline(PartsInline):
    model = ResolutionVersion
    fields = ["session", "act", "gap_before", "stage", "access", "origin", "state"]
    readonly_fields = ["origin", "state"]
    autocomplete_fields = ["session"]
    joins = ["session", "resolution"]
    ordering = ["session__order"]
    can_delete = False
    show_change_link = True


class AmendmentInline(ShownInline):
    model = Amendment
    fields = ["vehicle", "annex", "status", "resulting_version", "origin", "state"]
    joins = ["resolution", "document", "version__document", "resulting_version__resolution"]

    @admin.display(description=_("proposed in"))
    def vehicle(self, obj):
        return obj.vehicle


@admin.register(Resolution)
class ResolutionAdmin(ResolutionSearchMixin, PersonSavesMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    """A number, once given, never changes; one without a number gets it here and keeps its provisional key."""

    form = ResolutionForm
    list_display = ["name", "key", "body", "kind", "number"]
    list_filter = ["body", "kind"]
    search_fields = ["number", "provisional_key", "versions__texts__title"]
    ordering = ["body", "kind", F("number_order").asc(nulls_last=True), "number", "provisional_key"]
    inlines = [ResolutionVersionInline, AmendmentInline]
    fieldsets = [
        (_("Key"), {"fields": ["body", "kind", "number"]}),
        (_("Before it has a number"), {"fields": ["provisional_key"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        if obj is None:
            return []
        return ["body", "kind", "number", "provisional_key"] if obj.number else ["body", "kind", "provisional_key"]

    def with_resolutions(self, queryset, resolutions):
        return queryset.filter(pk__in=resolutions)

    @admin.display(description=_("name"), ordering="number_order")
    def name(self, obj):
        return obj.name_in(by_interface(get_language() or "en").code) or _("without a number")


class VersionTextInline(PartsInline):
    model = VersionText


@admin.register(ResolutionVersion)
class ResolutionVersionAdmin(ConfirmingMixin, ResolutionSearchMixin, admin.ModelAdmin):
    list_display = ["__str__", "act", "gap_before", "stage", "access", "origin", "state"]
    list_filter = ["state", "origin", "act", "stage", "access", "resolution__body", "session"]
    list_select_related = ["resolution", "session"]
    search_fields = ["resolution__number", "resolution__provisional_key", "=session__code", "texts__title"]
    autocomplete_fields = ["resolution", "session"]
    ordering = ["resolution__body", "resolution__kind", "resolution__number_order", "-session__order"]
    readonly_fields = ["provenance"]
    inlines = [VersionTextInline]
    fieldsets = [
        (_("Version"), {"fields": ["resolution", "session", "act", "gap_before"]}),
        (_("Publishing"), {"fields": ["stage", "access"]}),
        (_("Who says so"), {"fields": ["provenance", "state"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        fixed = ["resolution", "session"] if obj and obj.is_published else []
        return [*fixed, *self.readonly_fields]

    def with_resolutions(self, queryset, resolutions):
        return queryset.filter(resolution__in=resolutions)


class AmendmentForm(forms.ModelForm):
    def clean(self):
        cleaned = super().clean()
        adopted = cleaned.get("status") in ADOPTED
        if adopted and not cleaned.get("resulting_version"):
            raise ValidationError({"resulting_version": _("An adopted proposal names the version it resulted in.")})
        if not adopted and cleaned.get("resulting_version"):
            raise ValidationError({"resulting_version": _("Only an adopted proposal results in a version.")})
        return cleaned


class AmendmentTextInline(PartsInline):
    model = AmendmentText


@admin.register(Amendment)
class AmendmentAdmin(ConfirmingMixin, SymbolSearchMixin, ResolutionSearchMixin, admin.ModelAdmin):
    """A proposal. Its status is what became of it; whether it was read rightly is confirmed or rejected apart."""

    form = AmendmentForm
    list_display = ["vehicle", "annex", "resolution", "status", "resulting_version", "stage", "origin", "state"]
    list_filter = ["state", "origin", "status", "stage", "access", "document__session"]
    list_select_related = ["resolution", "document", "version__document", "resulting_version__resolution"]
    search_fields = ["resolution__number", "=document__session__code", "document__titles__title", "texts__title"]
    autocomplete_fields = ["resolution", "document", "version", "base_version", "replaces", "resulting_version"]
    ordering = ["-document__session__order", "document__series", "document__number", "annex"]
    readonly_fields = ["provenance"]
    inlines = [AmendmentTextInline]
    fieldsets = [
        (_("What is proposed"), {"fields": ["resolution", "base_version", "replaces"]}),
        (_("Where"), {"fields": ["document", "version", "annex"]}),
        (_("What became of it"), {"fields": ["status", "resulting_version"]}),
        (_("Publishing"), {"fields": ["stage", "access"]}),
        (_("Who says so"), {"fields": ["provenance", "state"]}),
    ]

    def with_symbol(self, queryset, symbol):
        found = queryset.filter(document__in=Document.objects.with_symbol(symbol))
        return found.filter(version__marks=symbol.marks_key) if symbol.marks_key else found

    def with_resolutions(self, queryset, resolutions):
        return queryset.filter(resolution__in=resolutions)

    @admin.display(description=_("proposed in"), ordering="document__number")
    def vehicle(self, obj):
        return obj.vehicle
