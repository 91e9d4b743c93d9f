"""The acts of a decision in one row each: kind, papers and effects, written as symbols and numbers in any spelling."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from council.admin.quoting import link_to
from council.models import Act, ActDocument, ActResolution, Decision
from council.settling import settling
from documents.choosing import KnownChoicesForm, PartsInline, ShownInline
from documents.confirming import NoBulkDeleteMixin, PersonSavesMixin, log_states, take_over
from documents.models import Document, cite
from documents.provenance import Confirmation
from documents.spelling import SymbolListField, SymbolSearchMixin
from resolutions.models import Resolution
from resolutions.spelling import ResolutionListField, ResolutionSearchMixin

NO_EFFECT = ("", "---------")
ACT_PARTS = ["documents__document", "documents__version__document", "resolutions__resolution"]


class PapersForm(KnownChoicesForm):
    """An act with the papers it disposes of."""

    papers = SymbolListField(
        label=_("papers"), required=False, help_text=_("Symbols in any spelling, separated by commas.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "order" in self.fields:
            self.fields["order"].required = False
        if self.instance.pk:
            self.initial["papers"] = tuple(paper.cited.symbol for paper in self.instance.documents.all())

    def _save_m2m(self):
        """Papers and effects are rows of their own: like many-to-many rows they are written after the act."""
        super()._save_m2m()
        if "papers" in self.changed_data:
            self.write_papers(self.cleaned_data["papers"])

    def write_papers(self, symbols):
        held = {paper.cited.symbol: paper for paper in self.instance.documents.all()}
        for symbol in held.keys() - set(symbols):
            held[symbol].delete()
        for symbol in symbols:
            if symbol not in held:
                document, version = cite(symbol)
                ActDocument.objects.create(act=self.instance, document=document, version=version)


class ActForm(PapersForm):
    """An act with its papers, and one effect on one or more resolutions.

    Where an act has several effects, each is changed on the page of the act.
    """

    effect = forms.ChoiceField(label=_("effect"), choices=[NO_EFFECT, *ActResolution.Effect.choices], required=False)
    resolutions = ResolutionListField(
        label=_("on resolutions"), required=False, help_text=_("In any spelling, separated by commas.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        held = list(self.instance.resolutions.all()) if self.instance.pk else []
        self.initial["resolutions"] = tuple(effect.resolution.key for effect in held)
        effects = {effect.effect for effect in held}
        self.initial["effect"] = held[0].effect if held else ""
        if len(effects) > 1:
            for name in ("effect", "resolutions"):
                self.fields[name].disabled = True
            self.fields["effect"].choices = [(held[0].effect, _("several: open the act"))]

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("resolutions") and not cleaned.get("effect"):
            self.add_error("effect", _("Say what the act does to these resolutions."))
        if cleaned.get("effect") and "resolutions" in cleaned and not cleaned["resolutions"]:
            self.add_error("resolutions", _("Say on which resolutions."))
        return cleaned

    def _save_m2m(self):
        super()._save_m2m()
        if {"effect", "resolutions"} & set(self.changed_data):
            self.write_effects(self.cleaned_data["resolutions"], self.cleaned_data["effect"])

    def write_effects(self, resolutions, effect):
        held = {row.resolution.key: row for row in self.instance.resolutions.all()}
        for key in held.keys() - {resolution.key for resolution in resolutions}:
            held[key].delete()
        for resolution in resolutions:
            row = held.get(resolution.key) or self.new_effect(resolution)
            row.effect = effect
            row.save()

    def new_effect(self, resolution):
        """On the one open proposal there is; with several, which one is meant is said on the page of the act."""
        resolution = resolution if resolution.pk else Resolution.objects.get_or_stub(resolution.instrument)
        open_proposals = list(resolution.amendments.standing().pending()[:2])
        amendment = open_proposals[0] if len(open_proposals) == 1 else None
        return ActResolution(act=self.instance, resolution=resolution, amendment=amendment)


def inferred_in(act):
    """What in the act rests on a back-reference and not on a citation."""
    papers = [str(paper.cited) for paper in act.documents.all() if paper.inferred]
    return ", ".join(papers + [effect.resolution.key for effect in act.resolutions.all() if effect.inferred]) or "-"


class ActInline(PartsInline):
    model = Act
    form = ActForm
    fields = ["order", "kind", "papers", "effect", "resolutions", "inferred"]
    readonly_fields = ["inferred"]
    ordering = ["order"]
    joins = ["decision__paragraph"]
    show_change_link = True

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(*ACT_PARTS)

    @admin.display(description=_("rests on a back-reference"))
    def inferred(self, obj):
        return inferred_in(obj) if obj.pk else "-"


class ActDocumentInline(ShownInline):
    """The papers as held; they are written above, as symbols."""

    model = ActDocument
    fields = ["document", "version", "inferred"]
    joins = ["act__decision__paragraph", "document", "version__document"]
    show_change_link = False


class ActResolutionInline(PartsInline):
    model = ActResolution
    fields = ["resolution", "effect", "amendment", "inferred"]
    readonly_fields = ["inferred"]
    autocomplete_fields = ["resolution", "amendment"]
    joins = ["resolution", "amendment__resolution", "amendment__document", "amendment__version__document"]


@admin.register(Act)
class ActAdmin(SymbolSearchMixin, ResolutionSearchMixin, PersonSavesMixin, NoBulkDeleteMixin, admin.ModelAdmin):
    """One act, where its effects differ or a proposal is named. Acts are added and deleted on the decision's page."""

    form = PapersForm
    list_display = ["decision", "order", "kind", "papers", "effects", "inferred"]
    list_filter = ["kind", "resolutions__effect", "decision__paragraph__record__meeting__session"]
    search_fields = ["decision__paragraph__key"]
    readonly_fields = ["its_decision"]
    ordering = ["-decision__paragraph__record__meeting__session__order", "-decision__paragraph__order", "order"]
    inlines = [ActResolutionInline, ActDocumentInline]
    fieldsets = [
        (_("Decision"), {"fields": ["its_decision"]}),
        (_("Act"), {"fields": ["order", "kind", "papers"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("decision__paragraph").prefetch_related(*ACT_PARTS)

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def save_related(self, request, form, formsets, change):
        """An act that was corrected makes its decision the person's."""
        with settling([form.instance.decision]):
            super().save_related(request, form, formsets, change)
        if form.has_changed() or any(formset.has_changed() for formset in formsets):
            decision = form.instance.decision
            if decision.state != Confirmation.CONFIRMED:
                log_states(request.user, [decision], Confirmation.CONFIRMED)
            take_over(decision, corrected=True)
            decision.save(update_fields=["origin", "state"])

    def with_symbol(self, queryset, symbol):
        return queryset.filter(pk__in=disposals(symbol).values("act"))

    def with_resolutions(self, queryset, resolutions):
        return queryset.filter(pk__in=ActResolution.objects.filter(resolution__in=resolutions).values("act"))

    @admin.display(description=_("decision"))
    def its_decision(self, obj):
        return link_to(obj.decision)

    @admin.display(description=_("papers"))
    def papers(self, obj):
        return ", ".join(str(paper.cited) for paper in obj.documents.all()) or "-"

    @admin.display(description=_("effects"))
    def effects(self, obj):
        return ", ".join(str(effect) for effect in obj.resolutions.all()) or "-"

    @admin.display(description=_("rests on a back-reference"))
    def inferred(self, obj):
        return inferred_in(obj)


def disposals(symbol):
    """The papers of acts that a symbol names: in any version, when it states none."""
    found = ActDocument.objects.filter(document__in=Document.objects.with_symbol(symbol))
    return found.filter(version__marks=symbol.marks_key) if symbol.marks_key else found


def decisions_on(symbol):
    return Decision.objects.filter(acts__documents__in=disposals(symbol))
