"""What may be meant while somebody types into the box: things by how their symbol, number or name begins, then by title.

Every kind is asked for in a bounded query of what the reader may know of; what is internal neither shows nor takes a place.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice

from django.db.models import Q
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from council.addresses import session_in
from council.audience import documents_visible_to, resolutions_visible_to, sessions_visible_to
from council.models import Meeting
from council.search.beginnings import (
    meeting_begun,
    numbers_beginning,
    squeezed,
    symbol_begun,
)
from council.search.query import LONGEST
from council.showing import with_titles
from council.templatetags.wording import latest_title
from documents.languages import LANGUAGES
from documents.models import DocumentTitle
from documents.parties import parties
from documents.seeking import Expression, seek
from documents.terms import terms, tokens
from documents.text import IDEOGRAPH, fold
from documents.wording import choose, reader_language
from resolutions.citations import parse as parse_instruments
from resolutions.models import ResolutionVersion, VersionText

KINDS = {
    "session": _("session"),
    "meeting": _("meeting"),
    "document": _("document"),
    "resolution": _("resolution"),
    "group": _("group"),
}
MOST = 8
_EACH = 3  # of a kind, before others have had their turn
_MOST_TEXTS = 60  # texts of resolutions that hold the words, of which those are suggested whose titles do


@dataclass(frozen=True)
class Suggestion:
    """Something that may be meant: `text` is what the box would hold, `label` its title or name in `language`."""

    kind: str
    text: str
    address: str
    label: str = ""
    language: str = ""

    @property
    def kind_name(self):
        return KINDS[self.kind]

    def as_json(self):
        return {
            "kind": str(self.kind_name),
            "text": self.text,
            "label": self.label,
            "language": self.language,
            "direction": LANGUAGES[self.language].direction if self.language else "",
            "address": self.address,
        }


def suggestions(typed, user, limit=MOST):
    """What may be meant, of what `user` may know of: no kind crowds out another, and each thing stands once."""
    typed = " ".join(typed.replace("\0", " ").split())[:LONGEST]
    if not typed:
        return []
    begun = [find(typed, user, limit) for find in (sessions, meetings, documents, resolutions, groups)]
    if symbol_begun(typed) is None and (sought := titles_sought(typed)):
        begun += [documents_titled(sought, user, limit), resolutions_titled(sought, user, limit)]
    fair = chain(*(kind[:_EACH] for kind in begun), *(kind[_EACH:] for kind in begun))
    chosen = set(islice(dict.fromkeys(fair), limit))
    return [one for one in dict.fromkeys(chain(*begun)) if one in chosen]


def sessions(typed, user, limit):
    """Sessions whose code begins as typed, or that the words name; the latest first."""
    code = squeezed(typed)
    if not code[:1].isalpha() or "/" in code:
        return []
    begun = Q(code__istartswith=code) if code.isascii() else Q(pk__in=[])
    found = sessions_visible_to(user).filter(begun | Q(code=session_in(typed))).latest_first()
    return [_named("session", row, row.code) for row in found[:limit]]


def meetings(typed, user, limit):
    """Meetings whose code begins as typed; without a session, of the organ written in full, the latest first."""
    begun = meeting_begun(typed)
    organs = [organ for organ in Meeting.Organ.values if begun and organ.startswith(begun.organ)]
    if not organs or not (begun.session or begun.organ in organs):
        return []
    found = Meeting.objects.visible_to(user).filter(organ__in=organs)
    if begun.session:
        found = found.filter(session=session_in(begun.session))
    if begun.digits:
        found = found.filter(_between("number", begun.digits))
    return [_named("meeting", row, str(row)) for row in found.order_by("-session__order", "order", "pk")[:limit]]


def documents(typed, user, limit):
    """Documents whose symbol begins as typed: C24/8, then C24/80 to C24/89."""
    begun = symbol_begun(typed)
    if begun is None:
        return []
    found = documents_visible_to(user).filter(session=begun.session, series=begun.series)
    if begun.digits:
        found = found.filter(_between("number", begun.digits))
    return _documents(found.order_by("number"), limit)


def resolutions(typed, user, limit):
    """Resolutions whose number begins as typed, of the body and kind that are stated: 133 itself before 1330."""
    begun = Q()
    for instrument in parse_instruments(typed):
        one = Q(kind=instrument.kind) & _between("number_order", instrument.number)
        begun |= one & Q(body=instrument.body) if instrument.body else one
    return _resolutions(resolutions_visible_to(user).filter(begun), user, limit) if begun else []


def groups(typed, user, limit):
    """Groups with an acronym, or words of a name, that begin as typed, in any of six languages."""
    begun, wanted = squeezed(typed).replace("-", ""), tokens(typed)
    if len(begun) < 2 and not IDEOGRAPH.match(begun):
        return []
    found = [party for party in parties().values() if _is_called(party, begun, wanted)]
    return [_group(party) for party in found[:limit]]


def _is_called(party, begun, wanted):
    acronyms = [*(name.acronym for name in party.names), *party.also]
    if any(squeezed(acronym).replace("-", "").startswith(begun) for acronym in acronyms if acronym):
        return True
    *whole, last = wanted or [""]
    names = [tokens(name.name) for name in party.names]
    return bool(last) and any(
        set(whole) <= set(words) and any(word.startswith(last) for word in words) for words in names
    )


def titles_sought(typed) -> Expression | None:
    """The words typed, of which the last may be only begun. None where it is too short to say anything."""
    last = typed.split()[-1]
    own = tokens(last)
    if not own or (len(own[-1]) < 2 and not IDEOGRAPH.match(own[-1])):
        return None
    return seek(f"{typed} OR {last}*") if fold(last).text.isalnum() else seek(typed)


def documents_titled(sought, user, limit):
    """The last to come in first: thousands may hold a word, and are not sorted by their symbols for each letter typed."""
    titled = DocumentTitle.objects.matching(sought).values("document")
    return _documents(documents_visible_to(user).filter(held=True, pk__in=titled).order_by("-pk"), limit)


def resolutions_titled(sought, user, limit):
    """By titles only: a text is found by its words too, so that its title is looked at again."""
    readable = ResolutionVersion.objects.readable_by(user).standing()
    texts = VersionText.objects.matching(sought).filter(version__in=readable).exclude(title="")
    texts = texts.order_by("-version__session__order", "version__resolution__number_order", "pk")
    rows = texts.values_list("version__resolution", "title", "language")[:_MOST_TEXTS]
    titled = {pk for pk, title, language in rows if _holds(terms(title, language), sought)}
    return _resolutions(resolutions_visible_to(user).filter(pk__in=titled), user, limit) if titled else []


def _holds(held, sought):
    """Whether these terms hold what is sought."""
    held = f" {held} "

    def holds(one):
        return any(f" {' '.join(run)}{'' if one.prefix else ' '}" in held for run in one.alternatives)

    return all(any(map(holds, clause)) for clause in sought.clauses) and not any(map(holds, sought.without))


def _between(column, digits):
    ranges = Q()
    for least, greatest in numbers_beginning(digits):
        ranges |= Q(**{f"{column}__range": (least, greatest)})
    return ranges


def _documents(found, limit):
    return [_document(row) for row in found.prefetch_related("titles")[:limit]]


def _document(row):
    title = choose(row.titles.all()) if row.held else None
    return _titled("document", row, row.symbol_in(reader_language()), title)


def _resolutions(found, user, limit):
    found = with_titles(found, user).order_by("number_order", "body", "kind", "pk")
    return [
        _titled("resolution", row, row.name_in(reader_language()) or row.key, latest_title(row))
        for row in found[:limit]
    ]


def _titled(kind, row, text, title):
    said = (title.title, title.language) if title else ("", "")
    return Suggestion(kind, text, row.get_absolute_url(), *said)


def _named(kind, row, text):
    return Suggestion(kind, text, row.get_absolute_url(), str(row.name), reader_language())


def _group(party):
    """There is no page of a group: its name is asked for."""
    name = choose(party.names)
    called = name.acronym or name.name
    return Suggestion("group", called, f"{reverse('search')}?{urlencode({'q': called})}", name.name, name.language)
