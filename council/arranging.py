"""What follows from all the editions of a record together, whatever was imported first.

The order of its paragraphs and items, the number each paragraph has today, what the covers say of the meeting, and
whether the record was revised. Drafts come after what is published, so that they change nothing all can see.
"""

from council.cited import point_anew
from council.models import Decision, Paragraph, ParagraphText, Record
from council.models.meeting import RecordEditionQuerySet
from council.precedence import counting, in_precedence
from council.records.places import merge


def arrange(record):
    """Derive it all anew. Cheap where nothing changes."""
    editions = list(record.editions.select_related("version"))
    settle_latest(record, editions)
    arrange_paragraphs(record, in_precedence(editions))
    arrange_items(record)
    settle_meeting(record.meeting, counting(editions), editions)
    settle_state(record, counting(editions))


def settle_latest(record, editions):
    """Say of the editions which one of its language each audience reads, and have their words found by that."""
    for audience, column in RecordEditionQuerySet.LATEST.items():
        latest = {e.language: e.pk for e in sorted(editions, key=lambda e: e.number) if e.is_readable_by(audience)}
        held, chosen = {e.pk for e in editions if getattr(e, column)}, set(latest.values())
        record.editions.filter(pk__in=held - chosen).update(**{column: False})
        record.editions.filter(pk__in=chosen - held).update(**{column: True})
    point_anew(ParagraphText.objects.filter(edition__in=read_otherwise(record)))


def read_otherwise(record):
    """The editions whose words are not found by those who read them now: the first words of each tell."""
    texts = ParagraphText.objects.filter(edition__record=record, paragraph__internal=False)
    first = texts.order_by("edition", "order").values_list("edition", "pk")
    held = texts.filter(pk__in=dict(reversed(first)).values())
    return [text.edition_id for text in held.with_what_they_point_at() if text.pointers != text.pointed()]


def arrange_paragraphs(record, editions):
    """One order of all paragraphs; the number of each is that in the edition that counts most of those that have it."""
    sequences, numbers = {edition.pk: [] for edition in editions}, {}
    texts = ParagraphText.objects.filter(edition__in=editions).order_by("order")
    for paragraph, edition, number in texts.values_list("paragraph_id", "edition_id", "number"):
        sequences[edition].append((paragraph, number))
    for sequence in sequences.values():
        for paragraph, number in sequence:
            numbers.setdefault(paragraph, number)
    merged = merge([[paragraph for paragraph, _number in sequence] for sequence in sequences.values()], numbers)
    held = record.paragraphs.in_bulk()
    changed = []
    for order, pk in enumerate(merged, start=1):
        paragraph = held[pk]
        if (paragraph.order, paragraph.number) != (order, numbers[pk]):
            paragraph.order, paragraph.number = order, numbers[pk]
            changed.append(paragraph)
    Paragraph.objects.bulk_update(changed, ["order", "number"], batch_size=200)
    if changed:
        Decision.objects.sort_anew(record)


def arrange_items(record):
    """Items in the order of their first paragraphs. Where a person has placed one, it stays."""
    last = record.paragraphs.count() + 1
    first = {}
    for item, order in record.paragraphs.exclude(item=None).order_by("order").values_list("item_id", "order"):
        first.setdefault(item, order)
    items = sorted(record.items.all(), key=lambda item: (first.get(item.pk, last), item.position))
    for position, item in enumerate(items, start=1):
        if item.is_untouched and item.position != position:
            item.position = position
            item.save(update_fields=["position"])


def sort_anew(meeting):
    """Give what was said and decided at a meeting the keys of its session and order as they are now."""
    ParagraphText.objects.sort_anew(meeting)
    for record in Record.objects.filter(meeting=meeting):
        Decision.objects.sort_anew(record)


def settle_meeting(meeting, counted, editions):
    """Date, hours and chair as the first edition that states them has it, unless a person has said otherwise."""
    changed = []
    for name in ("held_on", "hours", "chair"):
        said = [getattr(edition, name) for edition in counted if getattr(edition, name)]
        held = getattr(meeting, name)
        by_machine = not held or held in [getattr(edition, name) for edition in editions]
        if said and by_machine and held != said[0]:
            setattr(meeting, name, said[0])
            changed.append(name)
    if changed:
        meeting.save(update_fields=changed)


def settle_state(record, counted):
    """A record is revised once a revision of its document is one of its editions; approving it is for a person."""
    revised = any(edition.version and "rev" in edition.version.marks for edition in counted)
    if revised and record.council_state == Record.CouncilState.DRAFT:
        record.council_state = Record.CouncilState.REVISED
        record.save(update_fields=["council_state"])
