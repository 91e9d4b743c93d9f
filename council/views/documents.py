from django.db.models import Exists, OuterRef, Prefetch, Q
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from council.addresses import symbol_at
from council.audience import amendments_visible_to, documents_visible_to, versions_visible_to
from council.drawing import draw_history
from council.exports.documents import DOCUMENTS
from council.filters import DocumentFilter
from council.history import history_of
from council.showing import with_their_texts
from documents.exporting import FORMATS, export_asked_for
from documents.languages import CODES
from documents.models import Edition, Version
from documents.paging import page_of
from documents.symbols import md_identifier
from documents.wording import reader_language

PER_PAGE = 50


def document_list(request):
    filtered = DocumentFilter(request.GET, queryset=documents_visible_to(request.user), request=request)
    found = filtered.qs.prefetch_related("titles")
    if exported := export_asked_for(request, DOCUMENTS, found):
        return exported
    page = page_of(found, DOCUMENTS.order, request.GET, PER_PAGE)
    return render(request, "documents/document_list.html", {"filter": filtered, "page": page, "exports": FORMATS})


def document(request, symbol):
    """A document's whole history on one page; at the address of a version, the same with that version named."""
    named = symbol_at(symbol)
    if named is None:
        raise Http404
    user = request.user
    found = documents_visible_to(user).with_symbol(named).select_related("session").first()
    versions = versions_visible_to(user).with_symbol(named).select_related("document")
    version = versions.first() if found and named.marks_key else None
    if found is None or (named.marks_key and version is None):
        raise Http404
    if symbol != named.path:
        return redirect(version or found, permanent=True)
    amendments = amendments_visible_to(user).filter(document=found)
    history = history_of(found, user)
    return render(
        request,
        "documents/document.html",
        {
            "document": found,
            "version": version,
            "titles": found.titles.all() if found.held else [],
            "versions": versions_to_show(found, user),
            "shown": edition_asked_for(found, named, request),
            "history": history,
            "md": md_page(version or found),
            "drawing": draw_history(history, name_of_event) if len(history) > 1 else None,
            "amendments": with_their_texts(amendments, user),
        },
    )


def versions_to_show(document, user):
    """Its versions in order; those `user` may read know their editions, each without its text but with `has_text`."""
    readable = Version.objects.readable_by(user)
    editions = Edition.objects.filter(version__in=readable).defer("text").annotate(has_text=~Q(text=""))
    return (
        Version.objects.visible_to(user)
        .filter(document=document)
        .in_order()
        .select_related("document")
        .annotate(readable=Exists(readable.filter(pk=OuterRef("pk"))))
        .prefetch_related("submissions__party__names", Prefetch("editions", editions))
    )


def edition_asked_for(document, symbol, request):
    """The text to read on the page of a version: that of ?text=fr, if it is held and the reader may read it."""
    language = request.GET.get("text")
    if language not in CODES:
        return None
    readable = Version.objects.readable_by(request.user).filter(document=document, marks=symbol.marks_key)
    return Edition.objects.filter(version__in=readable, language=language).exclude(text="").first()


def md_page(cited):
    """The ITU's own page of a document, built from its symbol; "" where the ITU's scheme is not known."""
    identifier = md_identifier(cited.symbol)
    return f"https://www.itu.int/md/{identifier.partition('!')[0]}/{get_language()[:2]}" if identifier else ""


def name_of_event(event):
    """The words of an event in the drawing: which version or meeting, and what happened there."""
    if event.kind == "issued":
        return event.version.symbol_in(reader_language()), (_("issued"),)
    if event.kind == "decided":
        return str(event.decision.paragraph), tuple(act.get_kind_display() for act in event.acts)
    if event.kind == "tabled":
        on_table = (event.version.symbol_in(reader_language()),) if event.version else ()
        return f"{event.meeting}/{event.item.number}", (_("on the table"), *on_table)
    return event.mention.paragraph_text.paragraph.name, (_("cited"),)
