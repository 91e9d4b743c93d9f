"""The paragraphs of a record and their words in one edition. All languages and editions share the paragraphs."""

from council.comparing import Comparison
from council.models import Paragraph, ParagraphText
from council.recognising import Recogniser, sort_of
from council.sorting import sort_key


class ParagraphWriter:
    """Writes every piece of the file. `paragraphs` and `texts` then hold the rows by the order of what was read."""

    def __init__(self, writer):
        self.writer = writer
        self.record = writer.record
        self.edition = writer.edition
        self.reading = writer.reading

    def write(self):
        """Each piece on the paragraph it shares with other editions, or on one of its own."""
        recogniser = Recogniser(self.edition, self.reading)
        found = recogniser.recognise()
        keys = set(self.record.paragraphs.values_list("key", flat=True))
        new = {}
        for at, read in enumerate(self.reading.paragraphs):
            if at in found:
                self.read_anew(found[at], read, recogniser.read[at])
            else:
                new[at] = self.paragraph_of(read, self.free_key(recogniser.places[at], keys))
        Paragraph.objects.bulk_create(new.values(), batch_size=500)
        rows = found | new
        self.paragraphs = {read.order: rows[at] for at, read in enumerate(self.reading.paragraphs)}
        self.write_texts()
        Comparison(self.writer, recogniser.places, rows).note()

    def read_anew(self, paragraph, read, written):
        """A paragraph that is now read as of another sort. Else kind and item stay: they may have been set right."""
        if sort_of(paragraph) != written.sort:
            paragraph.kind, paragraph.number, paragraph.internal = read.kind, read.number, read.internal
            paragraph.item = self.writer.items.get(read.item) if read.item else None
            paragraph.save(update_fields=["kind", "number", "internal", "item"])

    def free_key(self, place, keys):
        """The key of a new paragraph: its place, which another may have had in an earlier edition."""
        key, again = f"{self.writer.meeting}/{place}", 1
        while key in keys:
            again += 1
            key = f"{self.writer.meeting}/{place}~{again}"
        keys.add(key)
        return key

    def paragraph_of(self, read, key):
        return Paragraph(
            record=self.record,
            item=self.writer.items.get(read.item) if read.item else None,
            kind=read.kind,
            number=read.number,
            order=read.order,
            key=key,
            internal=read.internal,
        )

    def write_texts(self):
        """The words, unless the edition has them already: they are never overwritten, only found to be elsewhere."""
        held = {text.order: text for text in self.edition.texts.select_related("paragraph")}
        progress = self.writer.request.progress(self.reading.paragraphs, "paragraphs")
        texts = [self.text_of(read) for read in progress if read.order not in held]
        ParagraphText.objects.bulk_create(texts, batch_size=500)
        for read in self.reading.paragraphs:
            if read.order in held:
                self.read_otherwise(held[read.order], read)
        stored = {text.paragraph_id: text for text in self.edition.texts.all()}
        self.texts = {order: stored[paragraph.pk] for order, paragraph in self.paragraphs.items()}

    def read_otherwise(self, text, read):
        """Words that are now read as another paragraph, or under another number, go there."""
        place = self.paragraphs[read.order], read.number
        if (text.paragraph, text.number) != place and text.text == read.text:
            (text.paragraph, text.number), text.lead = place, read.lead
            text.save(update_fields=["paragraph", "number", "lead"])

    def text_of(self, read):
        return ParagraphText(
            paragraph=self.paragraphs[read.order],
            edition=self.edition,
            order=read.order,
            number=read.number,
            raw=read.raw,
            text=read.text,
            k=sort_key(self.writer.meeting, read.order, self.edition.language, self.edition.number),
            lead=read.lead,
            place=read.place[:80],
            changes=[
                {"start": c.start, "end": c.end, "kind": c.kind, "author": c.author, "made_on": c.made_on}
                for c in read.changes
            ],
        )
