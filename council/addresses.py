"""The parts of an address as people write them, and the one true form each redirects to."""

from documents.symbols import SymbolError, parse

from resolutions.models import Resolution


class SessionConverter:
    """A session's code: C24, C2000, C23-ADD, CA30, PP-22."""

    regex = r"[A-Za-z]{1,6}-?[0-9]{2,4}(?:-[A-Z0-9]{1,6})?"

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


def symbol_at(path):
    """The symbol that a path names ("C24/8/rev1", "C24/INF/18", and any other spelling). None if it names none."""
    head, _slash, last = path.strip("/").rpartition("/")
    marked = last[:3].lower() in {"rev", "add", "cor"} and head
    try:
        return parse(f"{head} {spell_marks(last)}" if marked else path)
    except SymbolError:
        return None


def spell_marks(marks):
    """ "rev1.corr1" as symbols write it: "(rev.1)(corr.1)"."""
    words = []
    for mark in marks.split("."):
        kind = mark.rstrip("0123456789")
        words.append(f"({kind}.{mark[len(kind) :]})")
    return "".join(words)
