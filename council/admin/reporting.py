"""The report of an import as a page of the admin shows it."""

from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from council.models import Act, AgendaItem, ImportNote

COVERAGE = {
    "paragraphs": _("paragraphs"),
    "document_mentions": _("citations of documents"),
    "resolution_mentions": _("citations of resolutions"),
    "unresolved": _("not resolved"),
    "characters_lost": _("characters lost"),
}


def report_as_html(report, notes):
    """The report of the import contract as tables: items with their decisions, counts, and these notes."""
    context = {
        "report": report,
        "items": [readable_item(item) for item in report.get("items", [])],
        "coverage": [(COVERAGE.get(name, name), count) for name, count in report.get("coverage", {}).items()],
        "notes": notes,
    }
    return render_to_string("admin/council/report.html", context)


def notes_of(report):
    """The notes of an import that was just made, as rows that are not kept."""
    for note in report["notes"]:
        yield ImportNote(severity=note["severity"], where=note["where"], made_of=note["message"].parts)


def readable_item(item):
    return item | {
        "outcome": AgendaItem.Outcome(item["outcome"]).label,
        "decisions": [
            decision | {"kinds": [Act.Kind(act["kind"]).label for act in decision["acts"]]}
            for decision in item["decisions"]
        ],
    }
