"""What a search is narrowed to: session, year, body, language, kind of decision, series; and how it is sorted."""

from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from council.models import Act
from documents.languages import LANGUAGES
from documents.models import Document, Session

MAIN = "C"  # the main series in an address; the column is empty
SERIES = [(MAIN, _("main series")), *(choice for choice in Document.Series.choices if choice[0])]
BODIES = {"council": _("Council"), "pp": _("Plenipotentiary Conference")}
RELEVANCE, LATEST = "", "date"
SORTS = [(RELEVANCE, _("the best first")), (LATEST, _("the latest first"))]


class NarrowingForm(forms.Form):
    """The facets in an address. What is none is passed over: an address typed wrong still gives an answer."""

    session = forms.CharField(label=_("Session"), required=False, max_length=16)
    year = forms.IntegerField(label=_("Year"), required=False, min_value=1865, max_value=2200)
    body = forms.ChoiceField(label=_("Body"), required=False, choices=[("", ""), *BODIES.items()])
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", ""), *((code, one.name) for code, one in LANGUAGES.items())]
    )
    kind = forms.ChoiceField(
        label=pgettext_lazy("facet", "What was done"), required=False, choices=[("", ""), *Act.Kind.choices]
    )
    series = forms.ChoiceField(label=_("Series"), required=False, choices=[("", ""), *SERIES])
    sort = forms.ChoiceField(label=_("Sort"), required=False, choices=SORTS)


@dataclass(frozen=True)
class Narrowing:
    """What is chosen; "" and None for all. `sessions`: the codes that session, year and body leave, None for all."""

    session: str = ""
    year: int | None = None
    body: str = ""
    language: str = ""
    kind: str = ""
    series: str = ""
    sort: str = RELEVANCE

    @property
    def chosen(self):
        """The facets that are chosen, by their names in an address."""
        names = ("session", "year", "body", "language", "kind", "series")
        return {name: getattr(self, name) for name in names if getattr(self, name)}

    @property
    def is_by_session(self):
        return bool(self.session or self.year or self.body)

    def sessions(self):
        """The sessions that session, year and body leave, the latest first."""
        wanted = {"code": self.session, "year": self.year, "body": self.body}
        return Session.objects.filter(**{name: value for name, value in wanted.items() if value}).latest_first()


def narrowed_by(parameters):
    """The narrowing that an address asks for; whatever in it is no facet or no value of one counts for nothing."""
    form = NarrowingForm(parameters)
    form.is_valid()
    return Narrowing(**{name: value for name, value in form.cleaned_data.items() if value})
