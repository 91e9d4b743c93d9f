"""A person's word in the admin: what somebody saves, confirms or rejects there is theirs, and no import changes it."""

from collections import defaultdict

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from documents.provenance import Confirmation, Origin

PERSONS_STATES = [Confirmation.CONFIRMED, Confirmation.REJECTED]


def has_provenance(row):
    """Whether the row says who stated it: `Provenance` rows, and mentions with states of their own."""
    return hasattr(row, "origin") and hasattr(row, "state")


def take_over(row, *, corrected):
    """Mark an unsaved row as a person's: saving it confirms it; entering or correcting it makes it theirs as well."""
    if corrected:
        row.origin = Origin.MANUAL
    if row.state not in PERSONS_STATES:
        row.state = Confirmation.CONFIRMED


class PersonSavesMixin:
    """Marks whatever is saved on a page, the main row and its parts, as said by a person."""

    def save_model(self, request, obj, form, change):
        if has_provenance(obj):
            take_over(obj, corrected=not change or bool(set(form.changed_data) - {"state"}))
        super().save_model(request, obj, form, change)

    def save_formset(self, request, form, formset, change):
        rows = formset.save(commit=False)
        for row in formset.deleted_objects:
            row.delete()
        for row in rows:
            self.save_part(row, formset)
        formset.save_m2m()
        parts_speak_for_themselves = has_provenance(formset.model) and not formset.deleted_objects
        if has_provenance(form.instance) and formset.has_changed() and not parts_speak_for_themselves:
            self.save_taken_over(form.instance)

    def save_part(self, row, formset):
        if has_provenance(row):
            take_over(row, corrected=True)
        if getattr(row, "order", 0) is None:
            siblings = formset.model.objects.filter(**{formset.fk.name: formset.instance})
            row.order = max(siblings.values_list("order", flat=True), default=0) + 1
        row.save()

    def save_taken_over(self, row):
        """Its parts were corrected, so the row is the person's."""
        take_over(row, corrected=True)
        row.save(update_fields=["origin", "state"])


class NoBulkDeleteMixin:
    """Rows the record rests on are never deleted by the handful."""

    def get_actions(self, request):
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}


class ConfirmingMixin(PersonSavesMixin, NoBulkDeleteMixin):
    """Changelist and page of rows that a machine may have stated: confirm or reject many, or correct one.

    What a machine read is rejected, never deleted: a deleted reading would come back with the next import.
    """

    actions = ["confirm", "reject"]

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """A person confirms or rejects; "not yet confirmed" is the machine's to say."""
        if db_field.name == "state":
            kwargs["choices"] = [(state.value, state.label) for state in PERSONS_STATES]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def has_delete_permission(self, request, obj=None):
        by_machine = obj is not None and obj.origin == Origin.AUTO
        return not by_machine and super().has_delete_permission(request, obj)

    @admin.display(description=_("who says so"))
    def provenance(self, obj):
        return f"{obj.get_origin_display()}, {obj.get_state_display()}" if obj.pk else "-"

    @admin.action(description=_("Confirm what was read"), permissions=["change"])
    def confirm(self, request, queryset):
        self.judge(request, queryset, Confirmation.CONFIRMED)

    @admin.action(description=_("Reject what was read"), permissions=["change"])
    def reject(self, request, queryset):
        self.judge(request, queryset, Confirmation.REJECTED)

    def judge(self, request, queryset, state):
        """Confirm or reject the selected rows, log each that changed, and say how many did."""
        with transaction.atomic():
            rows = list(queryset)
            pending = [row for row in rows if row.state != state]
            judged = [row for row in pending if self.can_judge(row, state)]
            self.write_state(judged, state)
            log_states(request.user, judged, state)
        self.tell(request, state, len(judged), len(rows) - len(pending), len(pending) - len(judged))

    def can_judge(self, row, state):
        return True

    def write_state(self, rows, state):
        self.model._default_manager.filter(pk__in=[row.pk for row in rows]).update(state=state)

    def tell(self, request, state, judged, already, left):
        done = _("Confirmed: %(count)d.") if state == Confirmation.CONFIRMED else _("Rejected: %(count)d.")
        said = [done % {"count": judged}]
        if already:
            said.append(_("So already: %(count)d.") % {"count": already})
        if left:
            said.append(_("Left, for it is not said what they stand for: %(count)d.") % {"count": left})
        self.message_user(request, " ".join(map(str, said)), messages.SUCCESS if judged else messages.WARNING)


def log_states(user, rows, state):
    """One line of history for each row, with the state before and after. The rows still hold the state before."""
    by_state = defaultdict(list)
    for row in rows:
        by_state[row.state].append(row)
    for before, group in by_state.items():
        LogEntry.objects.log_actions(user.pk, group, CHANGE, f"state: {before} -> {state.value}")
