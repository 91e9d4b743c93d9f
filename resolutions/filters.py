"""The filters of the list of resolutions."""

import django_filters
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from documents.filters import ListFilter
from documents.seeking import seek
from resolutions.citations import parse
from resolutions.models import Resolution, ResolutionVersion, VersionText


def names_a_resolution(value):
    if not parse(value):
        raise ValidationError(_("A resolution looks like 1332, PP 140 or Decision 482."))


class ResolutionFilter(ListFilter):
    """Resolutions by number in any spelling, body, kind and words."""

    number = django_filters.CharFilter(label=_("Number"), method="cited_as", validators=[names_a_resolution])
    body = django_filters.ChoiceFilter(label=_("Body"), choices=Resolution.Body)
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Resolution.Kind)

    words = django_filters.CharFilter(label=_("Words"), method="with_words")

    class Meta:
        model = Resolution
        fields = []

    def cited_as(self, queryset, name, value):
        return queryset.cited_as_any(parse(value))

    def with_words(self, queryset, name, value):
        """Those with a version whose title or text holds the words, where the reader may read both."""
        readable = ResolutionVersion.objects.readable_by(self.request.user).standing()
        texts = VersionText.objects.matching(seek(value)).filter(version__in=readable)
        return queryset.filter(pk__in=texts.values("version__resolution"))
