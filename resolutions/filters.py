"""The filters of the list of resolutions."""

import django_filters
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from documents.filters import ListFilter
from resolutions.citations import parse
from resolutions.models import Resolution


def names_a_resolution(value):
    if not parse(value):
        raise ValidationError(_("A resolution looks like 1332, PP 140 or Decision 482."))


class ResolutionFilter(ListFilter):
    """Resolutions by number in any spelling, body and kind."""

    number = django_filters.CharFilter(label=_("Number"), method="cited_as", validators=[names_a_resolution])
    body = django_filters.ChoiceFilter(label=_("Body"), choices=Resolution.Body)
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Resolution.Kind)

    class Meta:
        model = Resolution
        fields = []

    def cited_as(self, queryset, name, value):
        return queryset.cited_as_any(parse(value))
