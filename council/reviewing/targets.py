"""What a mention may stand for: written in any spelling, looked up while it is typed, and named with its title."""

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from council.reviewing.entries import Candidate
from documents.models import Document, Party, Version, cite
from documents.symbols import SymbolError, parse
from documents.text import fold
from documents.wording import choose, reader_language
from resolutions import citations
from resolutions.models import Resolution
from resolutions.spelling import resolutions_named

TARGETS = ["document", "version", "resolution", "resolution_version", "party"]
TARGET_PARTS = [
    "document__titles",
    "version__document__titles",
    "resolution__versions__texts",
    "resolution__versions__session",
    "party__names",
]
MOST = 20


def set_target(mention, target):
    """Make it what the mention stands for, and nothing else."""
    for name in TARGETS:
        setattr(mention, name, None)
    if isinstance(target, Version):
        mention.document, mention.version = target.document, target
    else:
        setattr(mention, type(target)._meta.model_name, target)


def written(text):
    """The document, version, resolution or party that a text names in any spelling. ValidationError where none.

    One that was not held is a stub from now on, as if a record had cited it.
    """
    text = text.strip()
    try:
        document, version = cite(parse(text))
        return version or document
    except SymbolError:
        pass
    if party := party_named(text):
        return party
    try:
        (resolution,) = resolutions_named(text)
    except (ValidationError, ValueError) as error:
        refusal = _("%(text)s is no document, resolution or group: write for example C24/8(Rev.1), council/1332.")
        raise ValidationError(refusal, params={"text": text[:60]}) from error
    return resolution if resolution.pk else Resolution.objects.get_or_stub(resolution.instrument)


def party_named(text):
    """The one party of this key, acronym or name."""
    named = Q(key=text.lower()) | Q(names__acronym__iexact=text) | Q(names__name__iexact=text)
    found = list(Party.objects.filter(named).distinct()[:2]) if text else []
    return found[0] if len(found) == 1 else None


def suggested(text):
    """What an editor who has typed so far may mean: candidates, the best first, at most MOST."""
    text = text.strip()
    if len(text) < 2:
        return []
    found = [*documents_like(text), *resolutions_like(text)]
    named = Q(names__acronym__istartswith=text) | Q(names__name__icontains=text)
    found += Party.objects.filter(named).distinct().prefetch_related("names")[:MOST]
    return [candidate(target) for target in found[:MOST]]


def documents_like(text):
    """The document of a symbol and its versions; else those with these words in a title."""
    try:
        documents = Document.objects.with_symbol(parse(text))
    except SymbolError:
        documents = Document.objects.titled(text).in_symbol_order() if fold(text).text.split() else ()
    documents = list(documents.prefetch_related("titles")[:MOST]) if documents != () else []
    versions = Version.objects.filter(document__in=documents).exclude(marks="").select_related("document")
    return [*documents, *versions.prefetch_related("document__titles")]


def resolutions_like(text):
    instruments = citations.parse(text)
    found = Resolution.objects.filter(versions__texts__title__icontains=text).distinct()
    if instruments:
        found = Resolution.objects.cited_as_any(instruments)
    return found.in_number_order().prefetch_related("versions__texts", "versions__session")[:MOST]


def candidate(target, order=1):
    """How the queue names it: its symbol, key or acronym, its title in the reader's language if there is one, its page."""
    title, language = title_of(target)
    if isinstance(target, Party):
        named = choose(target.names.all())
        return Candidate(order, (named and named.acronym) or target.key, title, language)
    return Candidate(order, spelling(target), title, language, target.get_absolute_url())


def spelling(target):
    """What can be written to mean it."""
    return target.key if isinstance(target, Resolution | Party) else str(target)


def title_of(target):
    """Its title or name and the language of that; two empty strings where none is held."""
    if isinstance(target, Party):
        name = choose(target.names.all())
        return (name.name, name.language) if name else ("", "")
    if isinstance(target, Resolution):
        return title_of_resolution(target)
    document = target.document if isinstance(target, Version) else target
    title = choose(document.titles.all())
    return (title.title, title.language) if title else ("", "")


def title_of_resolution(resolution):
    """The title of its latest version that has one, else its name."""
    for version in sorted(resolution.versions.all(), key=lambda version: -version.session.order):
        if title := choose([text for text in version.texts.all() if text.title]):
            return title.title, title.language
    return resolution.name_in(reader_language()) or "", reader_language()
