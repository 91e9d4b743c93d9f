"""The box: a symbol or a resolution in any spelling leads to it; words lead to the paragraphs that hold them."""

from django.http import Http404, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from resolutions.citations import parse as parse_instruments

from council.audience import documents_visible_to, resolutions_visible_to, versions_visible_to
from council.models import ParagraphText
from documents.symbols import SymbolError, parse

SHOWN = 50


def search(request):
    query = " ".join(request.GET.get("q", "").replace("\0", " ").split())[:300]
    document = document_named(query, request.user)
    if document is not None:
        return redirect(document)
    named = resolutions_named(query, request.user)
    if len(named) == 1:
        address = named[0].get_absolute_url()
        return HttpResponseRedirect(f"{address}?{urlencode({'asked': query})}" if query.isdecimal() else address)
    found = texts_with(query, request.user) if query and not named else []
    documents = documents_visible_to(request.user).titled(query) if query and not named else []
    return render(
        request,
        "council/search.html",
        {
            "query": query,
            "named": named,
            "found": found,
            "documents": documents and documents.prefetch_related("titles").in_symbol_order()[:SHOWN],
            "shown": SHOWN,
        },
    )


def spelling(request, spelling):
    """/C24/8(Rev.1), /S24-CL-C-0008, /R1332: any spelling redirects to the one true address, by preferred language."""
    document = document_named(spelling.strip("/"), request.user)
    if document is not None:
        return redirect(document)
    named = resolutions_named(spelling.strip("/"), request.user)
    if len(named) == 1 and not spelling.strip("/").isdecimal():
        return redirect(named[0])
    raise Http404


def document_named(text, user):
    """The version, else the document, that a symbol names and `user` may know of."""
    try:
        symbol = parse(text)
    except SymbolError:
        return None
    if symbol.marks_key:
        versions = versions_visible_to(user).filter(
            document__session=symbol.session,
            document__series=symbol.series,
            document__number=symbol.number,
            marks=symbol.marks_key,
        )
        version = versions.select_related("document").first()
        if version is not None:
            return version
    return documents_visible_to(user).with_symbol(symbol).first()


def resolutions_named(text, user):
    """The resolutions a citation may stand for: a bare number stands for every body's."""
    named = parse_instruments(text)
    return list(resolutions_visible_to(user).cited_as_any(named).in_number_order()) if named else []


def texts_with(words, user):
    """Paragraphs that hold every word, latest meeting first."""
    texts = ParagraphText.objects.current_for(user).with_words(words).exclude(paragraph__number="")
    return texts.select_related("edition", "paragraph__record__meeting", "paragraph__item").order_by(
        "-paragraph__record__meeting__session__order",
        "-paragraph__record__meeting__order",
        "paragraph__order",
        "edition__language",
    )[:SHOWN]
