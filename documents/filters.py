"""What the filters of all lists have in common."""

import django_filters


class ListFilter(django_filters.FilterSet):
    """A filter of a list. Filled in wrongly it matches nothing, and the form says what is wrong."""

    def filter_queryset(self, queryset):
        return queryset.none() if self.form.errors else super().filter_queryset(queryset)
