"""Mentions before an editor: citations that were not resolved, back-references, groups named."""

from django.contrib.admin.models import CHANGE, LogEntry
from django.db.models import Exists, F, OuterRef
from django.utils.translation import gettext
from django.utils.translation import gettext as _

from council.cited import point_anew
from council.models import ImportNote, Mention, MentionCandidate, ParagraphText
from council.reviewing.entries import Candidate, Entry, Item, Kind, Quote
from council.reviewing.targets import TARGET_PARTS, candidate, set_target, spelling, title_of
from council.reviewing.words import sentence
from documents.provenance import Origin

State = Mention.State
OPEN = [State.AMBIGUOUS, State.UNMATCHED, State.SUGGESTED]

SOURCE = "mention"
PERMISSION = "council.change_mention"


def items(scope):
    """The open mentions of the scope. A group named again in the same words is settled with the first place."""
    party = MentionCandidate.objects.filter(mention=OuterRef("pk"), party__isnull=False)
    rows = (
        Mention.objects.filter(paragraph_text__edition__in=scope.editions, state__in=OPEN)
        .annotate(edition=F("paragraph_text__edition"), order=F("paragraph_text__order"), is_party=Exists(party))
        .order_by("edition", "order", "start")
        .values_list("pk", "state", "edition", "order", "start", "exact", "is_party")
    )
    groups = {}
    for pk, state, edition, order, start, exact, is_party in rows:
        place = scope.place(edition, order, start, last=is_party)
        if not is_party:
            kind = Kind.REFERENCE if state == State.SUGGESTED else Kind(state)
            yield Item(place, SOURCE, pk, kind, edition)
        elif (edition, exact) in groups:
            first = groups[edition, exact]
            groups[edition, exact] = first._replace(alike=first.alike + 1)
        else:
            groups[edition, exact] = Item(place, SOURCE, pk, Kind.PARTY, edition)
    yield from groups.values()


def entries(items, scope):
    rows = (
        Mention.objects.filter(pk__in=[item.pk for item in items])
        .select_related("paragraph_text__paragraph__record__meeting", "paragraph_text__edition")
        .prefetch_related(*(f"candidates__{part}" for part in TARGET_PARTS))
    )
    held = {row.pk: row for row in rows}
    return [entry(item, held[item.pk], scope) for item in items if item.pk in held]


def entry(item, mention, scope):
    return Entry(
        item,
        scope.all[item.edition],
        question=_("What does “%(exact)s” stand for?") % {"exact": mention.exact},
        original=mention.exact,
        row=mention,
        quotes=[quote(mention)],
        candidates=[stored(row) for row in mention.candidates.all()],
        reason=gettext(mention.reason) if mention.reason else "",
        role="" if item.kind == Kind.PARTY else mention.role,
        reject=_("None of these: reject") if mention.candidates.all() else _("No citation: reject"),
        other=_("Another document, version, resolution or group"),
    )


def quote(mention) -> Quote:
    return sentence(mention.paragraph_text, mention.start, mention.end)


def stored(row):
    return candidate(row.target, row.order) if row.target else Candidate(row.order, row.reading)


def settle(pk, verdict, user):
    """What was said of it, in words; None when it is open no more. LookupError without such a candidate."""
    mention = Mention.objects.select_for_update().filter(pk=pk, state__in=OPEN).first()
    if mention is None:
        return None
    target = verdict.target
    if verdict.action == "confirm":
        target = mention.candidates.get(order=verdict.order).target
        if target is None:
            raise LookupError(verdict.order)
    rows = [mention, *alike(mention)]
    for row in rows:
        say(row, verdict, target, user)
    point_anew(ParagraphText.objects.pointing_from(rows))
    close_notes(mention, user)
    if verdict.action == "reject":
        return _("“%(exact)s” is rejected.") % {"exact": mention.exact}
    named = " ".join(dict.fromkeys([spelling(target), title_of(target)[0]])).strip()
    return _("“%(exact)s” stands for %(target)s.") % {"exact": mention.exact, "target": named}


def alike(mention):
    """The other places of the edition that name the same group in the same words."""
    if not mention.candidates.filter(party__isnull=False).exists():
        return []
    others = Mention.objects.select_for_update().filter(
        paragraph_text__edition=mention.paragraph_text.edition_id,
        exact=mention.exact,
        reading=mention.reading,
        state=State.SUGGESTED,
    )
    return list(others.exclude(pk=mention.pk).order_by("pk"))


def say(mention, verdict, target, user):
    """Write what a person said of one mention, with a line of history. What was corrected is the person's own."""
    state = State.REJECTED if verdict.action == "reject" else State.CONFIRMED
    said = f"state: {mention.state} -> {state.value}"
    if state == State.REJECTED:
        set_nothing(mention)
    else:
        set_target(mention, target)
        said += f", {spelling(target)}"
    if verdict.role and verdict.role != mention.role:
        said += f"; role: {mention.role} -> {verdict.role}"
    if verdict.action == "other" or verdict.role not in ("", mention.role):
        mention.origin = Origin.MANUAL
    mention.state, mention.role = state, verdict.role or mention.role
    LogEntry.objects.log_actions(user.pk, [mention], CHANGE, said)
    mention.save()


def set_nothing(mention):
    """A rejected mention stands for nothing."""
    mention.document = mention.version = mention.resolution = mention.resolution_version = mention.party = None


def close_notes(mention, user):
    """The warning that the import gave of it is seen to."""
    text = mention.paragraph_text
    ImportNote.objects.filter(
        run__edition=text.edition_id,
        about=ImportNote.About.CITATION,
        where=text.number or text.place,
        message__startswith=f"“{mention.exact}”",
        resolved_by__isnull=True,
    ).update(resolved_by=user)
