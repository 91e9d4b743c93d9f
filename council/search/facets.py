"""The facets of an answer as a page shows them: each value with how many paragraphs choosing it would leave."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from council.models import Act
from council.search.narrowing import BODIES, SERIES
from documents.languages import CODES, LANGUAGES

FIRST = 12  # values of a facet

LABELS = {
    "session": _("Session"),
    "year": _("Year"),
    "body": _("Body"),
    "kind": pgettext_lazy("facet", "What was done"),
    "language": _("Language"),
    "series": _("Series"),
}


@dataclass(frozen=True)
class Value:
    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    name: str
    label: str
    values: list[Value]
    chosen: str


def facets_of(answer):
    """The facets worth showing: those chosen, and those that would part what was found."""
    counted = {**answer.found.facets, "series": answer.documents.by_series}
    facets = []
    for name, label in LABELS.items():
        chosen = answer.narrowing.chosen.get(name, "")
        values = [
            Value(str(value), label_of(name, value), count, str(value) == str(chosen))
            for value, count in in_order(name, counted[name])
        ]
        if chosen and not any(value.is_chosen for value in values):
            values.insert(0, Value(str(chosen), label_of(name, chosen), 0, True))
        if chosen or len(values) > 1:
            facets.append(Facet(name, label, values[:FIRST], str(chosen)))
    return facets


def in_order(name, counts):
    """Languages and series as the Union names them, years and sessions the latest first, the rest the most first."""
    if name == "language":
        return sorted(counts.items(), key=lambda pair: CODES.index(pair[0]))
    if name == "year":
        return sorted(counts.items(), reverse=True)
    if name == "session":
        return list(counts.items())
    return sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))


def label_of(name, value):
    names = {"body": BODIES, "kind": dict(Act.Kind.choices), "series": dict(SERIES)}
    if name == "language":
        return LANGUAGES[value].name
    return names.get(name, {}).get(value, value)
