"""The box: a symbol or a resolution in any spelling leads to it; whatever else is asked leads to what holds it."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode

from council.addresses import place_in, session_in, symbol_at, without_language
from council.audience import documents_visible_to, resolutions_visible_to, sessions_visible_to, versions_visible_to
from council.models import Meeting, Paragraph, ParagraphText
from council.search.answering import answer
from council.search.facets import facets_of
from council.search.narrowing import narrowed_by
from council.search.nearest import nearest
from council.search.query import LONGEST, understand
from council.search.reasons import reasons_of
from council.showing import with_titles
from council.tracing import once_numbered
from documents.symbols import parse
from resolutions.citations import parse as parse_instruments
from resolutions.models import Resolution


def search(request):
    query = " ".join(request.GET.get("q", "").replace("\0", " ").split())[:LONGEST]
    one = document_named(query, request.user) or place_named(query, request.user)
    if one is not None:
        return redirect(one)
    named = resolutions_named(query, request.user)
    if len(named) == 1:
        address = named[0].get_absolute_url()
        return redirect(f"{address}?{urlencode({'asked': query})}" if query.isdecimal() else address)
    if named:
        return render(request, "council/search.html", {"query": query, "named": named})
    found = answer(understand(query), request.user, narrowed_by(request.GET), page_in(request.GET))
    near = nearest(found.query, request.user) if found.query and found.is_empty else []
    context = {"query": query, "found": found, "facets": facets_of(found), "reasons": reasons_of(found), "near": near}
    return render(request, "council/search.html", context)


def page_in(parameters):
    """The page an address asks for, the first where it asks for none."""
    asked = parameters.get("page", "")
    return int(asked) if asked.isdecimal() and len(asked) < 6 else 1


def spelling(request, spelling):
    """/C24/8(Rev.1), /S24-CL-C-0008, /R1332: any spelling leads to the one true address, from there by language.

    For good where nothing that may yet come in could make it mean something else.
    """
    text, user = spelling.strip("/"), request.user
    document = document_named(text, user)
    if document is not None:
        exact = document.symbol == parse(text)
        return redirect(without_language(document.get_absolute_url()), permanent=exact)
    place = place_named(text, user)
    if place is not None:
        return redirect(without_language(place.get_absolute_url()), permanent=not isinstance(place, ParagraphText))
    named = resolutions_named(text, user)
    if not named:
        raise Http404
    if len(named) > 1 or text.isdecimal():
        return redirect(f"{without_language(reverse('search'))}?{urlencode({'q': text})}")
    councils = named[0].body == Resolution.Body.COUNCIL
    return redirect(without_language(named[0].get_absolute_url()), permanent=councils)


def place_named(text, user):
    """The session, the meeting or the paragraph of its record that a code names and `user` may know of.

    A number that only an earlier edition has names its words there, or where they are today.
    """
    place = place_in(text)
    if place is None or not place[0]:
        return sessions_visible_to(user).filter(pk=session_in(text)).first()
    session, organ, number, paragraph = place
    meetings = Meeting.objects.visible_to(user).filter(session=session, organ=organ, number=number)
    if not paragraph:
        return meetings.first()
    held = Paragraph.objects.visible_to(user).filter(record__meeting__in=meetings, number=paragraph, kind="numbered")
    found = held.select_related("record__meeting").first()
    return found or once_numbered(paragraph, meetings.values("record")[:1], user)


def document_named(text, user):
    """The version, else the document, that a symbol names and `user` may know of."""
    symbol = symbol_at(text)
    if symbol is None:
        return None
    if symbol.marks_key:
        version = versions_visible_to(user).with_symbol(symbol).select_related("document").first()
        if version is not None:
            return version
    return documents_visible_to(user).with_symbol(symbol).first()


def resolutions_named(text, user):
    """The resolutions a citation may stand for: a bare number stands for every body's."""
    named = parse_instruments(text)
    if not named:
        return []
    return list(with_titles(resolutions_visible_to(user), user).cited_as_any(named).in_number_order())
