"""A document's history as one list: versions, where it was on the table, what was decided and changed, who cites it."""

from dataclasses import dataclass, field
from datetime import date

from council.audience import items_visible_to
from council.models import (
    Act,
    ActDocument,
    AgendaItem,
    AgendaPaper,
    Decision,
    Mention,
    ParagraphText,
)
from council.showing import item_titles, known_papers, shown
from documents.models import Document, Version


@dataclass
class Event:
    """One moment of a document's life. `when` is None where no date is known; `place` sorts events without dates."""

    kind: str  # "issued", "tabled", "decided", "cited"
    place: tuple
    when: date | None = None
    version: Version | None = None  # the version issued, or the one on the table; None: not stated
    item: AgendaItem | None = None
    meeting: object = None
    presentation: ParagraphText | None = None
    decision: Decision | None = None
    acts: list = field(default_factory=list)
    mention: Mention | None = None


def history_of(document: Document, user):
    """Every event that `user` may know of, in the order of what happened."""
    versions = list(Version.objects.visible_to(user).filter(document=document).in_order())
    for version in versions:
        version.document = document  # its symbol then needs no query
    tabled = list(tabled_events(document, user))
    decided = list(decided_events(document, user))
    cited = list(cited_events(document, user, [event.item for event in tabled]))
    happened = sorted([*tabled, *decided, *cited], key=lambda event: event.place)
    return place_versions(versions, happened)


def place_versions(versions, happened):
    """Set each version among what happened: before the first event that it preceded."""
    events = list(happened)
    for version in versions:
        at = next((index for index, event in enumerate(events) if preceded(version, event, events)), len(events))
        events.insert(at, Event("issued", (), version.issued_on, version=version))
    return events


def preceded(version, event, events):
    """Whether a version was there before an event; one without a date came just before it first lay on a table."""
    if event.kind == "issued":
        return False
    if version.issued_on and event.when:
        return version.issued_on <= event.when
    tabled = [other for other in events if other.kind == "tabled" and other.version == version]
    return not tabled or event is tabled[0]


def place_of(meeting, *rest):
    return (meeting.session.order, meeting.order, *rest)


def tabled_events(document, user):
    """Each item it was on the table of, in which version, with the paragraph that presents it."""
    papers = (
        AgendaPaper.objects.standing()
        .filter(document=document, item__in=items_visible_to(user))
        .select_related("item__record__meeting__session", "version__document")
        .prefetch_related(item_titles(user, "item__"))
    )
    presented = first_mentions(document, user)
    for paper in known_papers(list(papers), user):
        meeting = paper.item.record.meeting
        yield Event(
            "tabled",
            place_of(meeting, paper.item.position, 0),
            meeting.held_on,
            version=paper.version,
            item=paper.item,
            meeting=meeting,
            presentation=presented.get(paper.item_id),
        )


def first_mentions(document, user):
    """Per item, the texts of the first numbered paragraph that names the document: its presentation."""
    mentions = (
        Mention.objects.current_for(user)
        .explicit()
        .filter(document=document, paragraph_text__paragraph__kind="numbered")
        .select_related("paragraph_text__paragraph__record__meeting", "paragraph_text__edition")
        .order_by("paragraph_text__paragraph__order")
    )
    first = {}
    for mention in mentions:
        texts = first.setdefault(mention.paragraph_text.paragraph.item_id, {})
        if not texts or mention.paragraph_text.paragraph_id in texts:
            texts.setdefault(mention.paragraph_text.paragraph_id, []).append(mention.paragraph_text)
    return {item: next(iter(texts.values())) for item, texts in first.items()}


def decided_events(document, user):
    """Each decision that disposes of it, or that settles a proposal it carries."""
    decisions = Decision.objects.visible_to(user).filter(acts__in=acts_on(document)).distinct()
    on_it = set(acts_on(document).values_list("decision", "pk"))
    for decision in shown(decisions.select_related("paragraph__record__meeting__session"), user):
        meeting = decision.paragraph.record.meeting
        yield Event(
            "decided",
            place_of(meeting, decision.item.position, decision.paragraph.order),
            meeting.held_on,
            meeting=meeting,
            item=decision.item,
            decision=decision,
            acts=[act for act in decision.acts.all() if (decision.pk, act.pk) in on_it],
        )


def acts_on(document):
    disposed = ActDocument.objects.filter(document=document).values("act")
    return Act.objects.filter(pk__in=disposed) | Act.objects.filter(resolutions__amendment__document=document)


def cited_events(document, user, its_items):
    """Where else it is cited: one event per paragraph, its own items and what announces them apart."""
    mentions = (
        Mention.objects.current_for(user)
        .explicit()
        .filter(document=document)
        .exclude(paragraph_text__paragraph__item__in=its_items)
        .exclude(
            paragraph_text__paragraph__item=None,
            paragraph_text__paragraph__record__in={item.record_id for item in its_items},
        )
        .select_related(
            "version__document",
            "paragraph_text__edition",
            "paragraph_text__paragraph__item",
            "paragraph_text__paragraph__record__meeting__session",
        )
        .order_by("pk")
    )
    seen = set()
    for mention in mentions:
        paragraph = mention.paragraph_text.paragraph
        if paragraph.pk in seen:
            continue
        seen.add(paragraph.pk)
        meeting = paragraph.record.meeting
        position = paragraph.item.position if paragraph.item else 0
        yield Event(
            "cited",
            place_of(meeting, position, paragraph.order),
            meeting.held_on,
            version=mention.version,
            item=paragraph.item,
            meeting=meeting,
            mention=mention,
        )
