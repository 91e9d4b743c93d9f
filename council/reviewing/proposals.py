"""Proposals to amend before an editor: those whose vehicle only a back-reference names, and that nobody has confirmed."""

from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from council.models import AmendmentSource
from council.reviewing.acts import paper
from council.reviewing.entries import Entry, Item, Kind
from council.reviewing.targets import candidate
from council.reviewing.words import whole
from council.settling import settle as settle_resolution
from documents.provenance import READ_BY_MACHINE, Confirmation, Origin
from resolutions.models import Amendment

SOURCE = "proposal"
PERMISSION = "resolutions.change_amendment"


def items(scope):
    """Each at the first place that presents it; one that some text states with a citation is not doubtful."""
    stated = AmendmentSource.objects.filter(amendment=OuterRef("amendment"), inferred=False)
    untouched = {f"amendment__{name}": value for name, value in READ_BY_MACHINE.items()}
    rows = AmendmentSource.objects.filter(~Exists(stated), paragraph_text__edition__in=scope.all, **untouched)
    first = {}
    for amendment, edition, order in rows.values_list(
        "amendment_id", "paragraph_text__edition_id", "paragraph_text__order"
    ):
        place = scope.place(edition, order)
        if amendment not in first or place < first[amendment].place:
            first[amendment] = Item(place, SOURCE, amendment, Kind.PROPOSAL, edition)
    return [item for item in first.values() if item.edition in scope.editions]


def entries(items, scope):
    rows = Amendment.objects.filter(pk__in=[item.pk for item in items])
    rows = rows.select_related("resolution").prefetch_related("document__titles", "version__document__titles")
    held = {row.pk: row for row in rows}
    texts = {}
    for source in (
        AmendmentSource.objects.filter(amendment__in=held, paragraph_text__edition__in={i.edition for i in items})
        .select_related("paragraph_text__paragraph__record__meeting", "paragraph_text__edition")
        .order_by("-paragraph_text__order")
    ):
        texts[source.amendment_id, source.paragraph_text.edition_id] = source.paragraph_text
    return [entry(item, held[item.pk], texts, scope) for item in items if item.pk in held]


def entry(item, amendment, texts, scope):
    asked = {"vehicle": amendment.vehicle, "resolution": amendment.resolution.key or _("a new resolution")}
    text = texts.get((item.pk, item.edition))
    return Entry(
        item,
        scope.all[item.edition],
        question=_("Does %(vehicle)s propose a change to %(resolution)s?") % asked,
        row=amendment,
        quotes=[whole(text)] if text else [],
        candidates=[candidate(amendment.vehicle)],
        reject=_("There is no such proposal: reject"),
        other=_("Another document or version carries it"),
    )


def settle(pk, verdict, user):
    """What was said of it, in words; None when it is open no more."""
    amendment = Amendment.objects.select_for_update().filter(pk=pk, **READ_BY_MACHINE).first()
    if amendment is None:
        return None
    before = str(amendment)
    state = Confirmation.REJECTED if verdict.action == "reject" else Confirmation.CONFIRMED
    if verdict.action == "other":
        carry(amendment, verdict.target)
    amendment.state = state
    amendment.save()
    said = f"state: suggested -> {state.value}" + (f"; {before} => {amendment}" if before != str(amendment) else "")
    LogEntry.objects.log_actions(user.pk, [amendment], CHANGE, said)
    settle_resolution(amendment.resolution)
    told = (
        _("Proposal %(proposal)s is rejected.")
        if verdict.action == "reject"
        else _("Proposal %(proposal)s: confirmed.")
    )
    return told % {"proposal": amendment}


def carry(amendment, target):
    """Another document carries it."""
    fields = paper(target)
    held = Amendment.objects.filter(resolution=amendment.resolution, annex=amendment.annex, **fields)
    if held.exclude(pk=amendment.pk).exists():
        raise ValidationError(_("That proposal is held already: reject this one."))
    for name, value in fields.items():
        setattr(amendment, name, value)
    amendment.origin = Origin.MANUAL
