"""The list of documents as a file."""

from django.db.models import F
from django.utils.translation import gettext_lazy

from council.addresses import without_language
from documents.exporting import Table
from documents.paging import Order
from documents.wording import choose


def read(document, site):
    """A document as JSON has it, with `held` and its titles fetched: of one only cited no more than its symbol is told."""
    title = choose(document.titles.all()) if document.held else None
    return {
        "symbol": str(document.symbol),
        "session": document.session_id,
        "series": document.series,
        "number": document.number,
        "kind": (document.held and document.kind) or None,
        "title": title.title if title else None,
        "language": title.language if title else None,
        "held": document.held,
        "address": site + without_language(document.get_absolute_url()),
    }


DOCUMENTS = Table(
    "documents",
    Order(
        {
            "session": -F("session__order"),
            "code": F("session_id"),  # two sessions may have one order, as WTSA-20 and WTSA-22 have
            "series": F("series"),
            "number": F("number"),
        },
        frozenset({"code", "series"}),
    ),
    {
        "symbol": gettext_lazy("Document"),
        "session": gettext_lazy("Session"),
        "series": gettext_lazy("Series"),
        "number": gettext_lazy("Number"),
        "kind": gettext_lazy("Kind"),
        "title": gettext_lazy("Title"),
        "language": gettext_lazy("Language"),
        "held": gettext_lazy("Held here"),
        "address": gettext_lazy("Address"),
    },
    read,
    {},
)
