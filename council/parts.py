"""What each paragraph does in the debate, as rows. A person's word stays, also where a reading says otherwise."""

from council.models import ParagraphPart
from documents.languages import CODES
from documents.provenance import READ_BY_MACHINE


class PartWriter:
    """Writes the parts of one reading.

    The first language that tells one counts, in the order in which the Union names its languages: whichever was
    imported first, the same rows stand.
    """

    def __init__(self, writer):
        self.writer = writer
        self.language = writer.reading.language

    def write(self):
        held = {row.paragraph_id: row for row in ParagraphPart.objects.filter(paragraph__record=self.writer.record)}
        new = []
        for order, paragraph in self.writer.paragraphs.items():
            row, part = held.get(paragraph.pk), self.writer.reading.parts.get(order)
            if row is None and part:
                new.append(ParagraphPart(paragraph=paragraph, part=part, language=self.language, **READ_BY_MACHINE))
            elif row is not None and row.is_untouched:
                self.read_anew(row, part)
        ParagraphPart.objects.bulk_create(new, batch_size=500)

    def read_anew(self, row, part):
        """What this language told before, or a later one, gives way to what it tells now."""
        if part and CODES.index(self.language) <= CODES.index(row.language):
            if (row.part, row.language) != (part, self.language):
                row.part, row.language = part, self.language
                row.save(update_fields=["part", "language"])
        elif row.language == self.language:
            row.delete()
