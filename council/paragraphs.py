"""The paragraphs of a record and their words in one edition. All languages and editions share the paragraphs."""

from bisect import bisect_right

from council.models import Paragraph, ParagraphText
from council.models.paragraph import ORDER_STEP
from documents.text import fold


class ParagraphWriter:
    """Writes every piece of the file. `paragraphs` and `texts` then hold the rows by the order of what was read."""

    def __init__(self, writer):
        self.writer = writer
        self.record = writer.record
        self.edition = writer.edition
        self.reading = writer.reading

    def write(self):
        """Each piece on the paragraph it shares with other editions; new ones in their place between those."""
        held = {paragraph.key: paragraph for paragraph in self.record.paragraphs.all()}
        seen = {}
        keys = {read.order: self.key_of(read, seen) for read in self.reading.paragraphs}
        new = self.new_paragraphs(held, keys)
        Paragraph.objects.bulk_create(new.values(), batch_size=500)
        rows = held | new
        self.paragraphs = {order: rows[key] for order, key in keys.items()}
        self.write_texts()
        self.compare(held.values(), new.values())

    def key_of(self, read, seen):
        """A paragraph's key: its number where it has one, else its kind, item and ordinal among such."""
        if read.kind == Paragraph.Kind.NUMBERED:
            tail = read.number
        elif read.kind == Paragraph.Kind.HEADING:
            tail = f"item-{read.number}"
        else:
            tail = f"{read.kind}-{read.item or 0}"
        seen[tail] = seen.get(tail, 0) + 1
        again = f"~{seen[tail]}" if seen[tail] > 1 else ""
        return f"{self.writer.meeting}/{tail}{again}"

    def new_paragraphs(self, held, keys):
        """Unsaved paragraphs by key, each run of them spread evenly between the two held ones it stands between."""
        orders = sorted(paragraph.order for paragraph in held.values())
        new, run, before = {}, [], 0
        for read in [*self.reading.paragraphs, None]:
            if read is not None and keys[read.order] not in held:
                run.append(read)
                continue
            at = bisect_right(orders, before)
            after = orders[at] if at < len(orders) else before + ORDER_STEP * (len(run) + 1)
            for place, missing in enumerate(run, start=1):
                order = before + (after - before) * place // (len(run) + 1)
                new[keys[missing.order]] = self.paragraph_of(missing, keys[missing.order], order)
            run = []
            before = held[keys[read.order]].order if read is not None else before
        return new

    def paragraph_of(self, read, key, order):
        return Paragraph(
            record=self.record,
            item=self.writer.items.get(read.item) if read.item else None,
            kind=read.kind,
            number=read.number,
            order=order,
            key=key,
            internal=read.internal,
        )

    def write_texts(self):
        """The words, unless the edition has them already: they are never overwritten."""
        with_texts = set(self.edition.texts.values_list("paragraph_id", flat=True))
        progress = self.writer.request.progress(self.reading.paragraphs, "paragraphs")
        texts = [self.text_of(read) for read in progress if self.paragraphs[read.order].pk not in with_texts]
        ParagraphText.objects.bulk_create(texts, batch_size=500)
        stored = {text.paragraph_id: text for text in self.edition.texts.all()}
        self.texts = {order: stored[paragraph.pk] for order, paragraph in self.paragraphs.items()}

    def text_of(self, read):
        return ParagraphText(
            paragraph=self.paragraphs[read.order],
            edition=self.edition,
            order=read.order,
            raw=read.raw,
            text=read.text,
            folded=fold(read.text).text,
            lead=read.lead,
            place=read.place[:80],
            changes=[
                {"start": c.start, "end": c.end, "kind": c.kind, "author": c.author, "made_on": c.made_on}
                for c in read.changes
            ],
        )

    def compare(self, held, new):
        """A numbered paragraph that only some editions have is said, never filled by a neighbour."""
        if self.record.editions.count() == 1:
            return
        for paragraph in new:
            if paragraph.kind == Paragraph.Kind.NUMBERED:
                self.writer.note("warning", paragraph.number, "The editions held before lack this paragraph.")
        here = {paragraph.pk for paragraph in self.paragraphs.values()}
        for paragraph in held:
            if paragraph.kind == Paragraph.Kind.NUMBERED and paragraph.pk not in here:
                self.writer.note("warning", paragraph.number, "This file lacks the paragraph; another edition has it.")
