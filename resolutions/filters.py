"""The filters of the list of resolutions."""

import django_filters
from django.utils.translation import gettext_lazy as _

from resolutions.citations import parse
from resolutions.models import Resolution


class ResolutionFilter(django_filters.FilterSet):
    """Resolutions by number in any spelling, body and kind."""

    number = django_filters.CharFilter(label=_("Number"), method="cited_as")
    body = django_filters.ChoiceFilter(label=_("Body"), choices=Resolution.Body)
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Resolution.Kind)

    class Meta:
        model = Resolution
        fields = []

    def cited_as(self, queryset, name, value):
        return queryset.cited_as_any(parse(value))
