"""Inlines of the admin whose autocompletes cost no query a row, and inlines that only show."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect


class KnownAutocomplete(AutocompleteSelect):
    """An autocomplete that shows the row it holds already, instead of asking the database for it again."""

    known = None

    def optgroups(self, name, value, attrs=None):
        if self.known is None or list(value) != [str(self.known.pk)]:
            return super().optgroups(name, value, attrs)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        options.append(self.create_option(name, self.known.pk, str(self.known), True, len(options)))
        return [(None, options, 0)]


class KnownChoicesForm(forms.ModelForm):
    """Tells each `KnownAutocomplete` which row it holds. The inline's queryset joins those rows."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, KnownAutocomplete) and self.instance.pk:
                widget.known = getattr(self.instance, name)


def joined(rows, joins):
    """The rows with these joined, and no others: without a name, `select_related` would follow every key."""
    return rows.select_related(*joins) if joins else rows


class PartsInline(admin.TabularInline):
    """Parts that are written on the page of their whole. `joins` are the rows that showing them needs."""

    form = KnownChoicesForm
    extra = 0
    joins = ()

    def get_queryset(self, request):
        return joined(super().get_queryset(request), self.joins)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = KnownAutocomplete(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class ShownInline(admin.TabularInline):
    """Rows that are only listed here, each with a link to its own page. Subclasses name their `fields`."""

    template = "admin/documents/shown_inline.html"
    extra = 0
    can_delete = False
    joins = ()

    def get_queryset(self, request):
        return joined(super().get_queryset(request), self.joins)

    def get_readonly_fields(self, request, obj=None):
        return self.fields

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
