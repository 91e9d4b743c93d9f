"""Acts before an editor: the papers they dispose of and the resolutions they affect, where a back-reference says so.

Settling one makes the decision a person's, so that no import rewrites it; whether all of it was read rightly is still
for somebody to confirm.
"""

from collections import defaultdict

from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils.translation import gettext as _

from council.models import ActDocument, ActResolution, Evidence, Mention, ParagraphText
from council.reviewing.entries import Entry, Item, Kind
from council.reviewing.targets import candidate, spelling
from council.reviewing.words import whole
from council.settling import settling
from documents.models import Document, Version
from documents.provenance import Confirmation, Origin
from resolutions.models import Resolution

PERMISSION = "council.change_decision"
MODELS = {"paper": ActDocument, "effect": ActResolution}
PARTS = {
    ActDocument: ["document__titles", "version__document__titles"],
    ActResolution: ["resolution__versions__texts", "resolution__versions__session"],
}


def items(scope):
    """What rests on a back-reference, in the words of the first language that has the deciding paragraph."""
    found = []
    for source, model in MODELS.items():
        rows = model.objects.filter(inferred=True, act__decision__item__record__in=scope.records)
        rows = rows.exclude(act__decision__state=Confirmation.REJECTED)
        rows = rows.annotate(paragraph=F("act__decision__paragraph")).values_list("pk", "paragraph", "act__order")
        found += [(source, *row) for row in rows]
    if not found:
        return
    texts = ParagraphText.objects.filter(paragraph__in={row[2] for row in found}, edition__in=scope.all)
    first = scope.first_words(texts.values_list("paragraph_id", "edition_id", "order"))
    for source, pk, paragraph, order in found:
        edition, at = first.get(paragraph, (None, 0))
        if edition in scope.editions:
            yield Item(scope.place(edition, at, order), source, pk, Kind.INFERRED, edition)


def entries(items, scope):
    """The entries of one source, with the paragraphs that prove each decision."""
    model = MODELS[items[0].source] if items else ActDocument
    rows = model.objects.filter(pk__in=[item.pk for item in items]).select_related("act__decision")
    held = {row.pk: row for row in rows.prefetch_related(*PARTS[model])}
    decisions = {row.act.decision_id for row in held.values()}
    proofs = evidence_of(decisions, {item.edition for item in items})
    return [entry(item, held[item.pk], proofs, scope) for item in items if item.pk in held]


def evidence_of(decisions, editions):
    """The words that prove each decision in each edition: {(decision, edition): [text, ...]}, as they follow."""
    pairs = Evidence.objects.filter(decision__in=decisions).values_list("paragraph_id", "decision_id").distinct()
    proves = defaultdict(set)
    for paragraph, decision in pairs:
        proves[paragraph].add(decision)
    texts = (
        ParagraphText.objects.filter(paragraph__in=proves, edition__in=editions)
        .select_related("paragraph__record__meeting", "edition")
        .prefetch_related("mentions__candidates")
        .order_by("order")
    )
    found = defaultdict(list)
    for text in texts:
        for decision in proves[text.paragraph_id]:
            found[decision, text.edition_id].append(text)
    return found


def entry(item, row, proofs, scope):
    target = target_of(row)
    act = row.act.get_kind_display()
    return Entry(
        item,
        scope.all[item.edition],
        question=_("%(act)s: is it %(target)s that is meant?") % {"act": act, "target": spelling(target)},
        row=row.act.decision,
        quotes=[whole(text, places_of(row, text)) for text in proofs[row.act.decision_id, item.edition]],
        candidates=[candidate(target)],
        reject=_("Not this one: take it away"),
        other=_("Another document or version") if item.source == "paper" else _("Another resolution"),
    )


def target_of(row):
    return row.cited if isinstance(row, ActDocument) else row.resolution


def places_of(row, text):
    """The back-references of a text that may stand for what was inferred."""
    wanted = ("document_id", row.document_id) if isinstance(row, ActDocument) else ("resolution_id", row.resolution_id)
    name, pk = wanted
    return [
        (mention.start, mention.end)
        for mention in text.mentions.all()
        if mention.state in (Mention.State.SUGGESTED, Mention.State.CONFIRMED)
        and any(getattr(one, name) == pk for one in mention.candidates.all())
    ]


def settle(source, pk, verdict, user):
    """What was said of it, in words; None when it is open no more."""
    row = MODELS[source].objects.select_for_update().filter(pk=pk, inferred=True).first()
    if row is None:
        return None
    decision, before = row.act.decision, spelling(target_of(row))
    with settling([decision]):
        if verdict.action == "confirm":
            row.inferred = False
            row.save(update_fields=["inferred"])
            said = f"{before}: inferred -> confirmed"
        elif verdict.action == "reject":
            row.delete()
            said = f"{before}: inferred -> rejected"
        else:
            replace(row, verdict.target)
            said = f"{before}: inferred -> {spelling(verdict.target)}"
        decision.origin = Origin.MANUAL
        decision.save(update_fields=["origin"])
    LogEntry.objects.log_actions(user.pk, [decision], CHANGE, f"{row.act.kind} {said}")
    return _("Decision %(decision)s: %(said)s.") % {"decision": decision, "said": told(verdict, before)}


def told(verdict, before):
    if verdict.action == "confirm":
        return _("%(target)s is confirmed") % {"target": before}
    if verdict.action == "reject":
        return _("%(target)s is taken away") % {"target": before}
    return _("%(target)s in the place of %(before)s") % {"target": spelling(verdict.target), "before": before}


def replace(row, target):
    """Put what is meant in the place of what was inferred; where the act has it already, once is enough."""
    if isinstance(row, ActResolution):
        if not isinstance(target, Resolution):
            raise ValidationError(_("A resolution is asked for here."))
        fields = {"resolution": target, "amendment": None}
        again = row.act.resolutions.filter(resolution=target)
    else:
        fields = paper(target)
        again = row.act.documents.filter(**fields)
    if again.exclude(pk=row.pk).exists():
        row.delete()
        return
    for name, value in fields.items():
        setattr(row, name, value)
    row.inferred = False
    row.save()


def paper(target):
    """The columns of a document, or of a version of one. ValidationError for anything else."""
    if isinstance(target, Version):
        return {"document": target.document, "version": target}
    if not isinstance(target, Document):
        raise ValidationError(_("A document or version is asked for here."))
    return {"document": target, "version": None}
