"""The parts of an address as people write them, and the one true form each redirects to."""

import re
from functools import wraps

from django.conf import settings
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language

from council.models import Meeting
from documents.conferences import parse_session
from documents.symbols import SymbolError, parse
from resolutions.models import Resolution


class SessionConverter:
    """A session's code: C24, C2000, C23-ADD, CA30, PP-22."""

    regex = r"[A-Za-z]{1,6}-?[0-9]{2,4}(?:-[A-Za-z0-9]{1,6}){0,2}"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


class MeetingConverter(SessionConverter):
    """An organ and a number: PL3, ADM2, CORR1."""

    regex = r"[A-Za-z]{2,4}[0-9]{1,3}"


class ParagraphConverter(SessionConverter):
    """A paragraph's number: 3.4."""

    regex = r"[0-9]{1,3}(?:\.[0-9]{1,4}){1,3}"


class BodyConverter(SessionConverter):
    regex = "|".join(Resolution.Body.values)


class SpellingConverter(SessionConverter):
    """What is typed after the site's name and has a digit in it, the pages of a language excepted."""

    regex = rf"(?!(?:{'|'.join(code for code, _name in settings.LANGUAGES)})/)(?=.*\d).+"


PLACE = re.compile(rf"(?:([^/]+)/)?({MeetingConverter.regex})(?:/({ParagraphConverter.regex}))?")


def symbol_at(path):
    """The symbol that a path names ("C24/8/rev1", "C24/INF/18", and any other spelling). None if it names none."""
    try:
        return parse(path.strip("/"))
    except SymbolError:
        return None


def session_in(text):
    """The canonical code of a session in any spelling ("c24" -> "C24"); None if it is none."""
    try:
        return parse_session(text).code
    except ValueError:
        return None


def place_in(text):
    """What "C24/PL3/3.4" or "pl 3" names: (session or "", organ, number, paragraph or ""). None if it is no place."""
    found = PLACE.fullmatch(text.replace(" ", ""))
    if not found:
        return None
    session = session_in(found[1]) if found[1] else ""
    organ, number = Meeting.split_code(found[2].upper())
    if session is None or organ not in Meeting.Organ.values:
        return None
    return session, organ, int(number), found[3] or ""


def meeting_in(text):
    """ "PL3", "pl 3", "C24/PL3" as (session or "", organ, number). None if it names no meeting."""
    place = place_in(text)
    return place[:3] if place and not place[3] else None


def at_true_spelling(view):
    """The view of a meeting, at the true spelling of session and meeting; any other redirects there for good."""

    @wraps(view)
    def spelled(request, session, meeting, **rest):
        place = meeting_in(f"{session}/{meeting}")
        code = f"{place[1]}{place[2]}" if place else meeting
        true = (place[0] if place else session, code)
        if true == (session, meeting):
            return view(request, session, meeting, **rest)
        address = reverse(request.resolver_match.view_name, kwargs={"session": true[0], "meeting": true[1], **rest})
        query = request.META.get("QUERY_STRING")
        return redirect(f"{address}?{query}" if query else address, permanent=True)

    return spelled


def without_language(address):
    """The address to quote: "/documents/C24/8/" for "/en/documents/C24/8/"."""
    return address.removeprefix(f"/{get_language()}")
