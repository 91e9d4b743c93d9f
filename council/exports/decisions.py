"""The list of decisions as a file."""

from django.db.models import F
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from council.addresses import without_language
from documents.exporting import Table
from documents.paging import Order
from documents.wording import choose


def read(decision, site):
    """A decision as JSON has it. It must be ready to be shown (`council.showing.shown`)."""
    paragraph, meeting = decision.paragraph, decision.paragraph.record.meeting
    text = choose(paragraph.current_texts, key=lambda one: one.edition.language)
    return {
        "key": str(paragraph),
        "session": meeting.session_id,
        "meeting": str(meeting),
        "paragraph": paragraph.number,
        "date": meeting.held_on.isoformat() if meeting.held_on else None,
        "acts": [_act(act) for act in decision.acts.all()],
        "text": text.body if text else None,
        "language": text.edition.language if text else None,
        "confirmed": not decision.needs_confirmation,
        "address": site + without_language(decision.get_absolute_url()),
    }


def _act(act):
    return {
        "kind": act.kind,
        "documents": [str(paper.cited) for paper in act.papers],
        "resolutions": [{"key": one.resolution.key, "effect": one.effect} for one in act.effects],
        "inferred": [
            *(str(paper.cited) for paper in act.papers if paper.inferred),
            *(one.resolution.key for one in act.effects if one.inferred),
        ],
    }


def _in_words(acts):
    """Acts in one cell: "noted C24/8(Rev.1); consultations council/1332 (under_consultation)"."""
    return "; ".join(" ".join([act["kind"], *act["documents"], *map(_effect, act["resolutions"])]) for act in acts)


def _effect(resolution):
    return f"{resolution['key']} ({resolution['effect']})"


def _confirmation(confirmed):
    return _("confirmed") if confirmed else _("read by machine, not yet confirmed")


DECISIONS = Table(
    "decisions",
    Order({"k": F("k"), "row": F("pk")}, descending=True),
    {
        "key": gettext_lazy("Decision"),
        "session": gettext_lazy("Session"),
        "meeting": gettext_lazy("Meeting"),
        "paragraph": gettext_lazy("Paragraph"),
        "date": gettext_lazy("Date"),
        "acts": gettext_lazy("What was done"),
        "text": gettext_lazy("Words"),
        "language": gettext_lazy("Language"),
        "confirmed": pgettext_lazy("reading", "confirmed"),
        "address": gettext_lazy("Address"),
    },
    read,
    {"acts": _in_words, "confirmed": _confirmation},
)
