"""The filters of every list. Whatever is typed is understood in any spelling, or matches nothing and says so."""

import django_filters
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from council.addresses import meeting_in
from council.audience import (
    amendments_visible_to,
    documents_visible_to,
    resolutions_visible_to,
    sessions_visible_to,
)
from council.models import Act, ActDocument, AgendaPaper, Decision
from council.search.proofs import proved_by
from documents.filters import ListFilter
from documents.models import Document, DocumentTitle, Edition, Party, Submission, Version
from documents.seeking import seek
from documents.symbols import SymbolError, parse
from resolutions.citations import parse as parse_instruments
from resolutions.filters import names_a_resolution
from resolutions.models import Amendment, Resolution


def sessions_for(request):
    return sessions_visible_to(request.user).latest_first()


def names_a_document(value):
    try:
        parse(value)
    except SymbolError as error:
        raise ValidationError(_("A symbol looks like C24/8, C24/8(Rev.1) or C24/INF/18.")) from error


def names_a_meeting(value):
    if meeting_in(value) is None:
        raise ValidationError(_("A meeting looks like PL3 or C24/PL3."))


class SessionDocumentFilter(ListFilter):
    """The documents of one session, by series, kind, source and words."""

    MAIN = "C"

    series = django_filters.ChoiceFilter(
        label=_("Series"),
        choices=[(MAIN, _("main series"))] + [choice for choice in Document.Series.choices if choice[0]],
        method="of_series",
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=[c for c in Document.Kind.choices if c[0]], method="of_kind"
    )
    source = django_filters.CharFilter(label=_("Source"), method="from_source")
    words = django_filters.CharFilter(label=_("Words"), method="with_words")

    class Meta:
        model = Document
        fields = []

    def of_series(self, queryset, name, value):
        return queryset.filter(series="" if value == self.MAIN else value)

    def of_kind(self, queryset, name, value):
        """The kind is told only of documents that are held: of a stub nothing but its symbol is known."""
        return queryset.filter(kind=value, held=True)

    def from_source(self, queryset, name, value):
        parties = Party.objects.filter(Q(names__name__icontains=value) | Q(names__acronym__iexact=value))
        visible = Version.objects.visible_to(self.request.user)
        tabled = Submission.objects.filter(party__in=parties, version__in=visible, version__document=OuterRef("pk"))
        return queryset.filter(Exists(tabled))

    def with_words(self, queryset, name, value):
        """By their titles, and by the text of the editions that the reader may read."""
        sought = seek(value)
        titles = DocumentTitle.objects.matching(sought).values("document")
        readable = Version.objects.readable_by(self.request.user)
        editions = Edition.objects.matching(sought).filter(version__in=readable).values("version__document")
        return queryset.filter(Q(pk__in=titles) | Q(pk__in=editions), held=True)


class DocumentFilter(SessionDocumentFilter):
    """All documents, by session too."""

    session = django_filters.ModelChoiceFilter(label=_("Session"), queryset=sessions_for)


class DecisionFilter(ListFilter):
    """Decisions by resolution in any spelling, body, kind, session, meeting, document, words, state of the proposal."""

    resolution = django_filters.CharFilter(
        label=_("Resolution"), method="on_resolution", validators=[names_a_resolution]
    )
    body = django_filters.ChoiceFilter(label=_("Body"), choices=Resolution.Body, method="on_body")
    kind = django_filters.ChoiceFilter(label=_("What was done"), choices=Act.Kind, method="of_kind")
    session = django_filters.ModelChoiceFilter(
        label=_("Session"), queryset=sessions_for, field_name="paragraph__record__meeting__session"
    )
    meeting = django_filters.CharFilter(label=_("Meeting"), method="at_meeting", validators=[names_a_meeting])
    document = django_filters.CharFilter(label=_("Document"), method="on_document", validators=[names_a_document])
    words = django_filters.CharFilter(label=_("Words"), method="with_words")
    proposal = django_filters.ChoiceFilter(
        label=_("State of the proposal"), choices=Amendment.Status, method="on_proposal"
    )

    class Meta:
        model = Decision
        fields = []

    def on_resolution(self, queryset, name, value):
        named = resolutions_visible_to(self.request.user).cited_as_any(parse_instruments(value))
        return self.with_act(queryset, resolutions__resolution__in=named)

    def on_body(self, queryset, name, value):
        theirs = resolutions_visible_to(self.request.user).filter(body=value)
        return self.with_act(queryset, resolutions__resolution__in=theirs)

    def of_kind(self, queryset, name, value):
        return self.with_act(queryset, kind=value)

    def on_proposal(self, queryset, name, value):
        visible = amendments_visible_to(self.request.user).filter(status=value)
        return self.with_act(queryset, resolutions__amendment__in=visible)

    def with_act(self, queryset, **conditions):
        return queryset.filter(Exists(Act.objects.filter(decision=OuterRef("pk"), **conditions)))

    def at_meeting(self, queryset, name, value):
        session, organ, number = meeting_in(value)
        at = queryset.filter(paragraph__record__meeting__organ=organ, paragraph__record__meeting__number=number)
        return at.filter(paragraph__record__meeting__session=session) if session else at

    def on_document(self, queryset, name, value):
        """Decisions that dispose of the document, or taken under an item it was on the table of."""
        document = documents_visible_to(self.request.user).with_symbol(parse(value))
        return queryset.filter(
            Exists(ActDocument.objects.filter(act__decision=OuterRef("pk"), document__in=document))
            | Exists(AgendaPaper.objects.filter(item=OuterRef("item"), document__in=document))
        )

    def with_words(self, queryset, name, value):
        return proved_by(queryset, value, self.request.user)
