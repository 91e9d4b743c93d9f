"""Decisions with the words that prove them, and what they ask to be done: confirmed, corrected or rejected here."""

from django import forms
from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import ValidationError
from django.db.models import Prefetch
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from council.admin.acts import ACT_PARTS, ActInline, decisions_on
from council.admin.meetings import MeetingSearchMixin
from council.admin.paragraphs import WordsSearchMixin
from council.admin.quoting import beginning, current_texts, item_titles, link_to, quote, title_of
from council.models import Act, AgendaItem, Decision, Evidence, FollowUp
from council.settling import settling
from documents.choosing import PartsInline
from documents.confirming import ConfirmingMixin
from documents.spelling import SymbolSearchMixin
from resolutions.spelling import ResolutionSearchMixin


class EvidenceInline(PartsInline):
    """The paragraphs that prove it, quoted; others of the same item can be chosen."""

    model = Evidence
    fields = ["paragraph", "role", "words"]
    readonly_fields = ["words"]
    ordering = ["paragraph__order"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(current_texts(request.user, "paragraph__texts"))

    def get_formset(self, request, obj=None, **kwargs):
        """The choice is read once for all rows: the paragraphs of the decision's item with their first words."""
        formset = super().get_formset(request, obj, **kwargs)
        field = formset.form.base_fields.get("paragraph")
        if obj and field:
            field.queryset = obj.item.paragraphs.order_by("order")
            paragraphs = field.queryset.prefetch_related(current_texts(request.user))
            choices = [(p.pk, f"{p.number or p.get_kind_display()} {beginning(p, 60)}") for p in paragraphs]
            field.choices = [("", "---------"), *choices]
        return formset

    @admin.display(description=_("words"))
    def words(self, obj):
        return quote(obj.paragraph) if obj.pk else "-"


class FollowUpInline(PartsInline):
    """What it asks to be done. What a machine read is rejected on its own page, not deleted."""

    model = FollowUp
    fk_name = "decision"
    template = "admin/edit_inline/stacked.html"  # too wide for a table
    fields = [("language", "actor"), "action", ("party", "due"), "state_of_work", ("origin", "state")]
    readonly_fields = ["origin", "state"]
    autocomplete_fields = ["party", "due"]
    joins = ["party", "due"]
    can_delete = False
    show_change_link = True


class DecisionForm(forms.ModelForm):
    def clean_paragraph(self):
        paragraph = self.cleaned_data["paragraph"]
        if paragraph.item is None:
            raise ValidationError(_("The deciding paragraph stands in an item; this one stands in none."))
        self.instance.item = paragraph.item
        return paragraph


@admin.register(Decision)
class DecisionAdmin(
    ConfirmingMixin, SymbolSearchMixin, ResolutionSearchMixin, MeetingSearchMixin, WordsSearchMixin, admin.ModelAdmin
):
    """One deciding paragraph. Its item follows from the paragraph; both are fixed, a wrong one is rejected."""

    form = DecisionForm
    meeting_path = "paragraph__record__meeting"
    list_display = ["__str__", "words", "acts_in_short", "modality", "origin", "state"]
    list_filter = [
        "state",
        "origin",
        "acts__kind",
        "acts__resolutions__effect",
        "modality",
        "paragraph__record__meeting__session",
    ]
    search_fields = ["paragraph__key"]
    autocomplete_fields = ["paragraph"]
    readonly_fields = ["its_item", "its_paragraph", "quoted", "provenance"]
    inlines = [EvidenceInline, ActInline, FollowUpInline]
    fieldsets = [
        (_("What the record says"), {"fields": ["its_item", "its_paragraph", "quoted"]}),
        (_("How it was taken"), {"fields": ["modality", "conditional"]}),
        (_("Who says so"), {"fields": ["provenance", "state"]}),
    ]
    add_fieldsets = [(_("Where it was taken"), {"fields": ["paragraph", "modality", "conditional"]})]

    def get_queryset(self, request):
        items = AgendaItem.objects.select_related("record__meeting").prefetch_related(item_titles())
        return (
            super()
            .get_queryset(request)
            .latest_first()
            .select_related("paragraph__record__meeting")
            .prefetch_related(
                Prefetch("item", items),
                current_texts(request.user, "paragraph__texts"),
                *(f"acts__{part}" for part in ACT_PARTS),
            )
        )

    def get_fieldsets(self, request, obj=None):
        return self.fieldsets if obj else self.add_fieldsets

    def get_inlines(self, request, obj):
        """Evidence and acts are entered once the deciding paragraph is known."""
        return self.inlines if obj else []

    def response_add(self, request, obj, post_url_continue=None):
        """A new decision is opened again at once, for its evidence and acts."""
        if "_addanother" not in request.POST and IS_POPUP_VAR not in request.POST:
            request.POST = request.POST.copy()
            request.POST["_continue"] = "1"
        return super().response_add(request, obj, post_url_continue)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if not change:
            Evidence.objects.create(decision=obj, paragraph=obj.paragraph, role=Evidence.Role.TEXT)

    def save_related(self, request, form, formsets, change):
        with settling([form.instance]):
            super().save_related(request, form, formsets, change)

    def write_state(self, rows, state):
        with settling(rows):
            super().write_state(rows, state)

    def with_symbol(self, queryset, symbol):
        return queryset.filter(pk__in=decisions_on(symbol))

    def with_resolutions(self, queryset, resolutions):
        acts = Act.objects.filter(resolutions__resolution__in=resolutions)
        return queryset.filter(pk__in=acts.values("decision"))

    @admin.display(description=_("words"))
    def words(self, obj):
        return beginning(obj.paragraph)

    @admin.display(description=_("acts"))
    def acts_in_short(self, obj):
        return "; ".join(in_short(act) for act in obj.acts.all()) or "-"

    @admin.display(description=_("item"))
    def its_item(self, obj):
        return format_html("{} {}", link_to(obj.item), title_of(obj.item))

    @admin.display(description=_("deciding paragraph"))
    def its_paragraph(self, obj):
        return link_to(obj.paragraph)

    @admin.display(description=_("its words"))
    def quoted(self, obj):
        return quote(obj.paragraph)


def in_short(act):
    """ "noted C24/8(Rev.1)"."""
    parts = [str(paper.cited) for paper in act.documents.all()]
    parts += [str(effect) for effect in act.resolutions.all()]
    return f"{act.get_kind_display()} {', '.join(parts)}".strip()


@admin.register(FollowUp)
class FollowUpAdmin(ConfirmingMixin, MeetingSearchMixin, admin.ModelAdmin):
    meeting_path = "decision__paragraph__record__meeting"
    list_display = ["actor", "action", "decision", "due", "state_of_work", "origin", "state"]
    list_filter = ["state", "origin", "state_of_work", "due", "language"]
    list_select_related = ["decision__paragraph", "due"]
    search_fields = ["actor", "action", "party__names__name", "party__names__acronym", "decision__paragraph__key"]
    autocomplete_fields = ["decision", "edition", "party", "due", "closed_by"]
    readonly_fields = ["provenance"]
    ordering = ["-decision__paragraph__record__meeting__session__order", "-decision__paragraph__order", "pk"]
    fieldsets = [
        (_("What is asked"), {"fields": ["decision", "language", "actor", "party", "action", "due"]}),
        (_("What became of it"), {"fields": ["state_of_work", "closed_by"]}),
        (_("Whose words"), {"fields": ["edition"]}),
        (_("Who says so"), {"fields": ["provenance", "state"]}),
    ]
