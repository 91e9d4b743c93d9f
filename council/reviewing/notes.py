"""Warnings of the importer before an editor: of proposals that nobody confirmed, of assents to nothing understood, others.

Warnings about a citation are not listed apart: the citation is an entry, and settling it sees to the warning.
"""

from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import ValidationError
from django.db.models import F, OuterRef, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from council.models import ActDocument, Decision, ImportNote, ImportRun, ParagraphText
from council.reviewing.acts import paper
from council.reviewing.entries import Entry, Item, Kind
from council.reviewing.targets import spelling
from council.reviewing.words import whole
from council.settling import settling
from documents.provenance import Confirmation, Origin

SOURCE = "note"
PERMISSION = "council.change_importnote"

About, Severity = ImportNote.About, ImportNote.Severity
KINDS = {About.PROPOSAL: Kind.UNCONFIRMED, About.ASSENT: Kind.ASSENT}


def open_notes():
    """What the latest import of each edition warned of, and nobody has seen to."""
    latest = ImportRun.objects.filter(edition=OuterRef("run__edition")).order_by("-made_at", "-pk").values("pk")[:1]
    notes = ImportNote.objects.filter(run=Subquery(latest), resolved_by__isnull=True)
    return notes.exclude(severity=Severity.INFO).exclude(about=About.CITATION)


def items(scope):
    rows = open_notes().filter(run__edition__in=scope.editions).annotate(edition=F("run__edition"))
    rows = list(rows.values_list("pk", "about", "edition", "where"))
    places = places_of({(edition, where) for _pk, _about, edition, where in rows})
    for pk, about, edition, where in rows:
        text = places.get((edition, where))
        place = scope.place(edition, text[1] if text else 0, pk)
        yield Item(place, SOURCE, pk, KINDS.get(about, Kind.NOTE), edition)


def places_of(named):
    """The words that a note names by a paragraph's number, or by its place in the file: {named: (text, order)}."""
    editions, wheres = {edition for edition, _where in named}, {where for _edition, where in named if where}
    texts = ParagraphText.objects.filter(edition__in=editions)
    found = {}
    for column in ("place", "number"):
        rows = texts.filter(**{f"{column}__in": wheres}).order_by("-order")
        for pk, edition, order, where in rows.values_list("pk", "edition_id", "order", column):
            found[edition, where] = pk, order
    return found


def entries(items, scope):
    held = ImportNote.objects.select_related("run").in_bulk([item.pk for item in items])
    places = places_of({(item.edition, held[item.pk].where) for item in items if item.pk in held})
    texts = ParagraphText.objects.select_related("paragraph__record__meeting", "edition")
    texts = texts.in_bulk([pk for pk, _order in places.values()])
    return [entry(item, held[item.pk], places, texts, scope) for item in items if item.pk in held]


def entry(item, note, places, texts, scope):
    pk, _order = places.get((item.edition, note.where), (None, 0))
    text = texts.get(pk)
    shown = Entry(
        item,
        scope.all[item.edition],
        question=note.said,
        row=note,
        quotes=[whole(text)] if text else [],
        where="" if text else note.place,
        confirm=_("Seen to"),
        reject=_("Not so: dismiss"),
    )
    if item.kind == Kind.ASSENT:
        shown.confirm = _("Yes: agreed, and no more")
        shown.reject = _("No decision: reject")
        shown.other = _("The document that it is about")
    elif item.kind == Kind.UNCONFIRMED and text:
        shown.confirm = _("Right: it was not confirmed")
        shown.reject = _("Wrong: it was no proposal")
        shown.enter = f"{reverse('admin:council_decision_add')}?paragraph={text.paragraph_id}"
    return shown


def settle(pk, verdict, user):
    """What was said of it, in words; None when it is open no more."""
    note = ImportNote.objects.select_for_update().filter(pk=pk, resolved_by__isnull=True).first()
    if note is None:
        return None
    decision = decision_of(note) if note.about == About.ASSENT else None
    if decision is not None and decision.is_untouched:
        settle_decision(decision, verdict, user)
    elif verdict.action == "other":
        raise ValidationError(_("Nothing can be written here: see to it, or dismiss it."))
    note.resolved_by = user
    note.save(update_fields=["resolved_by"])
    said = "dismissed" if verdict.action == "reject" else "seen to"
    LogEntry.objects.log_actions(user.pk, [note], CHANGE, said)
    if verdict.action == "reject":
        return _("Dismissed: %(note)s") % {"note": note.said}
    return _("Seen to: %(note)s") % {"note": note.said}


def decision_of(note):
    """The decision that a warning is about."""
    texts = ParagraphText.objects.filter(edition=note.run.edition_id, number=note.where)
    return Decision.objects.select_for_update().filter(paragraph__texts__in=texts).first()


def settle_decision(decision, verdict, user):
    """It is confirmed as it is, rejected, or said to be about a paper."""
    state = Confirmation.REJECTED if verdict.action == "reject" else Confirmation.CONFIRMED
    said = f"state: {decision.state} -> {state.value}"
    with settling([decision]):
        if verdict.action == "other":
            act = decision.acts.order_by("order").first()
            ActDocument.objects.get_or_create(act=act, **paper(verdict.target))
            decision.origin = Origin.MANUAL
            said += f"; {act.kind} {spelling(verdict.target)}"
        decision.state = state
        decision.save(update_fields=["state", "origin"])
    LogEntry.objects.log_actions(user.pk, [decision], CHANGE, said)
