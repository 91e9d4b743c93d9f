"""The list of resolutions as a file."""

from django.db.models import F, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy

from council.addresses import without_language
from council.lineage import latest_title
from documents.exporting import Table
from documents.paging import Order

_WITHOUT_NUMBER = 2**31 - 1  # they come last


def read(resolution, site):
    """A resolution as JSON has it. It must be ready to be listed (`council.showing.with_titles`)."""
    title = latest_title(resolution)
    latest = resolution.shown_versions[-1] if resolution.shown_versions else None
    return {
        "key": resolution.key,
        "body": resolution.body,
        "kind": resolution.kind,
        "number": resolution.number or None,
        "title": title.title if title else None,
        "language": title.language if title else None,
        "act": latest.act if latest else None,
        "session": latest.session_id if latest else None,
        "pending": resolution.pending_count,
        "address": site + without_language(resolution.get_absolute_url()),
    }


RESOLUTIONS = Table(
    "resolutions",
    Order(
        {
            "body": F("body"),
            "kind": F("kind"),
            "order": Coalesce("number_order", Value(_WITHOUT_NUMBER)),
            "number": F("number"),
            "provisional": F("provisional_key"),
        },
        frozenset({"body", "kind", "number", "provisional"}),
    ),
    {
        "key": gettext_lazy("Resolution"),
        "body": gettext_lazy("Body"),
        "kind": gettext_lazy("Kind"),
        "number": gettext_lazy("Number"),
        "title": gettext_lazy("Title"),
        "language": gettext_lazy("Language"),
        "act": gettext_lazy("Last act"),
        "session": gettext_lazy("Session"),
        "pending": gettext_lazy("Pending proposals"),
        "address": gettext_lazy("Address"),
    },
    read,
    {},
)
