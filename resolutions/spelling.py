"""Resolutions as editors write them, in any spelling: a field of forms, and the search of the admin."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from documents.spelling import SEPARATOR, SpelledField
from resolutions.citations import parse
from resolutions.models import Resolution


def resolutions_named(text):
    """The resolutions that one citation names, unsaved stubs where none is held. ValidationError where it is unclear.

    Several readings of one number ("1332" is a resolution or a decision) are alternatives: one of them must be held.
    """
    if (held := held_without_number(text)) is not None:
        return [held]
    readings = {}
    for instrument in parse(text):
        readings.setdefault(instrument.number, []).append(instrument)
    if not readings:
        raise ValidationError(
            _("%(text)s is not a resolution: write for example council/1332."), params={"text": text[:60]}
        )
    return [the_one_of(instruments) for instruments in readings.values()]


def held_without_number(text):
    """The resolution of a key such as "council/new/C24/15", which has no number to be cited by."""
    body, _new, path = text.strip().partition("/new/")
    unnumbered = Resolution.objects.filter(body=body, number="") if path else []
    return next((resolution for resolution in unnumbered if resolution.provisional_path == path), None)


def the_one_of(instruments):
    held = list(Resolution.objects.cited_as_any(instruments))
    if len(held) == 1:
        return held[0]
    if held:
        keys = ", ".join(sorted(resolution.key for resolution in held))
        raise ValidationError(_("Several bear this number: write one of %(keys)s."), params={"keys": keys})
    first = instruments[0]
    if not first.body:
        raise ValidationError(
            _("No %(number)s is held: write its body too, for example council/%(number)s."),
            params={"number": first.number},
        )
    return Resolution(body=first.body, kind=first.kind, number=first.number)


class ResolutionListField(SpelledField):
    """Resolutions separated by commas: cleans to a tuple of `Resolution`, unsaved where none is held yet."""

    nothing = ()

    def to_python(self, value):
        found = {}
        for part in SEPARATOR.split(super().to_python(self.prepare_value(value))):
            for resolution in resolutions_named(part) if part.strip() else ():
                found.setdefault(resolution.key, resolution)
        return tuple(found.values())

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, tuple) else value

    def meaning(self, data):
        """The initial value is a tuple of keys."""
        return tuple(resolution.key for resolution in self.to_python(data))


class ResolutionSearchMixin:
    """Search, in lists and autocompletes, that first asks whether the words name a resolution in any spelling."""

    def get_search_results(self, request, queryset, search_term):
        instruments = parse(search_term)
        if not instruments:
            return super().get_search_results(request, queryset, search_term)
        return self.with_resolutions(queryset, Resolution.objects.cited_as_any(instruments)), False

    def with_resolutions(self, queryset, resolutions):
        """The rows on any of these resolutions."""
        raise NotImplementedError
