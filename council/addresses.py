"""The parts of an address as people write them, and the one true form each redirects to."""

from django.conf import settings

from documents.symbols import SymbolError, parse
from resolutions.models import Resolution


class SessionConverter:
    """A session's code: C24, C2000, C23-ADD, CA30, PP-22."""

    regex = r"[A-Za-z]{1,6}-?[0-9]{2,4}(?:-[A-Z0-9]{1,6}){0,2}"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


class MeetingConverter(SessionConverter):
    """An organ and a number: PL3, ADM2, CORR1."""

    regex = r"[A-Z]{2,4}[0-9]{1,3}"


class ParagraphConverter(SessionConverter):
    """A paragraph's number: 3.4."""

    regex = r"[0-9]{1,3}(?:\.[0-9]{1,4}){1,3}"


class BodyConverter(SessionConverter):
    regex = "|".join(Resolution.Body.values)


class SpellingConverter(SessionConverter):
    """Whatever is typed after the site's name, but no page of a language: those have addresses of their own."""

    regex = rf"(?!(?:{'|'.join(code for code, _name in settings.LANGUAGES)})/).+"


def symbol_at(path):
    """The symbol that a path names ("C24/8/rev1", "C24/INF/18", and any other spelling). None if it names none."""
    try:
        return parse(path.strip("/"))
    except SymbolError:
        return None
