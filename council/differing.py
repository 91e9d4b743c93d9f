"""Two editions of a record, paragraph by paragraph: what was put in, left out, changed, moved or only numbered anew."""

from dataclasses import dataclass, field
from itertools import groupby

from council.models import ParagraphText
from council.records.difference import difference, longest_in_order
from council.records.places import merge


@dataclass
class Row:
    """A paragraph in both editions, or in one of them."""

    earlier: ParagraphText | None
    later: ParagraphText | None
    moved: bool = False  # it stands elsewhere among the others, and has not only another number
    parts: list = field(default_factory=list)  # of its words, where they differ

    @property
    def text(self):
        return self.later or self.earlier

    @property
    def is_renumbered(self):
        return bool(self.earlier and self.later and self.earlier.number != self.later.number)

    @property
    def is_unchanged(self):
        return bool(self.earlier and self.later) and not (self.parts or self.moved or self.is_renumbered)

    @property
    def kind(self):
        if not self.earlier or not self.later:
            return "inserted" if self.later else "struck"
        return "changed" if self.parts else "moved" if self.moved else "renumbered" if self.is_renumbered else "same"


def rows_between(earlier, later):
    """A row for each paragraph of two editions' texts, in the order of the later one."""
    before = {text.paragraph_id: text for text in earlier}
    after = {text.paragraph_id: text for text in later}
    numbers = {pk: text.number for pk, text in (before | after).items()}
    places = {pk: place for place, pk in enumerate(before)}
    kept = longest_in_order([places[pk] for pk in after if pk in places])
    for pk in merge([list(after), list(before)], numbers):
        old, new = before.get(pk), after.get(pk)
        row = Row(old, new)
        if old and new:
            row.moved = places[pk] not in kept
            row.parts = difference(old.body, new.body) if old.body != new.body else []
        yield row


def sections_between(rows):
    """Rows under their item; those that stand unchanged one after the other as one group."""
    for item, group in groupby(rows, key=lambda row: row.text.paragraph.item):
        told = list(group)
        heading = next((row for row in told if row.text.paragraph.kind == "heading"), None)
        runs = [(same, list(run)) for same, run in groupby(told, key=lambda row: row.is_unchanged)]
        yield {
            "item": item,
            "heading": heading,
            "runs": [{"unchanged": same, "rows": run, "numbers": numbers_of(run)} for same, run in runs],
            "is_unchanged": all(same for same, _run in runs),
        }


def numbers_of(rows):
    """The first and the last number of paragraphs that follow each other."""
    numbers = [row.text.number for row in rows if row.text.paragraph.kind == "numbered"]
    return (numbers[0], numbers[-1]) if numbers else None
