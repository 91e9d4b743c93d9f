"""What rows keep so that a search need not ask other rows: all of it follows from those, and can be told anew."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Model, QuerySet

from council.arranging import settle_latest
from council.cited import MODELS, first_audiences
from council.models import Decision, ParagraphText, RecordEdition
from council.models.meeting import RecordEditionQuerySet
from council.sorting import decision_key, sort_key
from documents.models import DocumentTitle, Edition, Version
from documents.publishing import Audience
from resolutions.models import AmendmentText, VersionText

FINDABLE = (ParagraphText, DocumentTitle, Edition, VersionText, AmendmentText)
BATCH = 500
AT = "record__meeting__session"
LATEST = tuple(RecordEditionQuerySet.LATEST.values())


def write_columns(rows, columns):
    """Write what the rows hold now."""
    type(rows[0]).objects.bulk_update(rows, columns, batch_size=100)


def settle_records(editions, columns):
    """Of a record's editions the marks change together: no two may be the latest of one language."""
    for record in {edition.record for edition in editions}:
        settle_latest(record, list(record.editions.all()))


@dataclass(frozen=True)
class Kept:
    """Columns of a table, and `tell`: what its rows ought to hold there, by primary key."""

    rows: QuerySet
    columns: tuple[str, ...]
    tell: Callable[[list], dict[int, tuple]]
    write: Callable[[list, tuple[str, ...]], None] = write_columns

    def __str__(self):
        return f"{self.rows.model._meta.label} {', '.join(self.columns)}"

    def batches(self) -> Iterator[list[Model]]:
        """All rows, a batch at a time, so that nothing is held for long."""
        last = 0
        while rows := list(self.rows.filter(pk__gt=last).order_by("pk")[:BATCH]):
            yield rows
            last = rows[-1].pk

    def differing(self, rows) -> dict[Model, tuple]:
        """Of these rows those that hold anything else, with what they ought to hold."""
        right = self.tell(rows)
        return {row: right[row.pk] for row in rows if self.held(row) != right[row.pk]}

    def held(self, row):
        return tuple(getattr(row, column) for column in self.columns)

    def mend(self, rows) -> int:
        """Have rows that were found to differ hold what they ought to by now; returns how many are written."""
        with transaction.atomic():
            now = self.rows.filter(pk__in=[row.pk for row in rows]).select_for_update(of=("self",))
            differing = self.differing(list(now))
            for row, right in differing.items():
                for column, value in zip(self.columns, right, strict=True):
                    setattr(row, column, value)
            if differing:
                self.write(list(differing), self.columns)
        return len(differing)


def each(tell):
    """What is told of one row, told of many."""
    return lambda rows: {row.pk: (tell(row),) for row in rows}


def key_of_text(text):
    return sort_key(text.paragraph.record.meeting, text.order, text.language, text.edition.number)


def key_of_decision(decision):
    return decision_key(decision.paragraph.record.meeting, decision.paragraph.order)


def move_texts(rows, columns):
    """Write keys, no two of which may be alike at any moment: whatever stands where a text belongs is moved as well."""
    moving = {row.pk: row.k for row in rows}
    while in_the_way := list(ParagraphText.objects.filter(k__in=moving.values()).exclude(pk__in=moving)):
        moving |= {row.pk: key_of_text(row) for row in in_the_way}
    moved = list(ParagraphText.objects.filter(pk__in=moving))
    for keys in ({pk: -pk for pk in moving}, moving):
        for row in moved:
            row.k = keys[row.pk]
        write_columns(moved, columns)


def tell_readers(kind):
    """Who can read a citation of rows of a kind, the first audience of all."""

    def tell(rows):
        audiences = first_audiences(kind, [row.pk for row in rows])
        return {row.pk: (audiences.get(row.pk, Audience.NOBODY),) for row in rows}

    return tell


def tell_latest(editions):
    """Which audiences read each edition as the latest of its language."""
    beside = RecordEdition.objects.filter(record__in={edition.record_id for edition in editions}).order_by("number")
    latest = {
        audience: {(e.record_id, e.language): e.pk for e in beside if e.is_readable_by(audience)}
        for audience in RecordEditionQuerySet.LATEST
    }
    return {e.pk: tuple(of.get((e.record_id, e.language)) == e.pk for of in latest.values()) for e in editions}


KEPT = (
    Kept(
        RecordEdition.objects.select_related("record"),
        LATEST,
        tell_latest,
        settle_records,
    ),
    *(
        Kept(
            model.objects.select_related("edition") if model is ParagraphText else model.objects.all(),
            ("terms",),
            each(model.found_by),
        )
        for model in FINDABLE
    ),
    Kept(
        ParagraphText.objects.with_what_they_point_at(),
        ("pointers",),
        each(ParagraphText.pointed),
    ),
    *(
        Kept(
            model.objects.select_related("document") if model is Version else model.objects.all(),
            ("cited_for",),
            tell_readers(kind),
        )
        for kind, model in MODELS.items()
    ),
    Kept(
        ParagraphText.objects.select_related("edition", f"paragraph__{AT}"),
        ("k",),
        each(key_of_text),
        move_texts,
    ),
    Kept(
        Decision.objects.select_related(f"paragraph__{AT}"),
        ("k",),
        each(key_of_decision),
    ),
)
