"""What a reading becomes in the database. One `RecordWriter` writes one `Record`, inside its caller's transaction.

Whatever it writes is marked as read by machine. Rows a person has touched it never changes. What an item is and what a
paragraph decided is read in the first language that has it (`council.precedence`); other languages add their texts, and
where they differ a note says so. Beside a published edition a draft adds its own words and changes nothing all can see.
"""

from council.arranging import arrange
from council.cited import point_anew
from council.citing import MentionWriter
from council.deciding import DecisionWriter
from council.models import (
    AgendaItem,
    AgendaPaper,
    Decision,
    ItemTitle,
    Meeting,
    ParagraphText,
    Record,
    RecordEdition,
    Signatory,
)
from council.paragraphs import ParagraphWriter
from council.parts import PartWriter
from council.precedence import Lead
from council.records.record import Note
from council.records.said import say
from documents.models import Document, Session, Version, cite
from documents.provenance import READ_BY_MACHINE
from documents.symbols import parse


class RecordWriter:
    """Writes one reading, top down: meeting, record, edition, items, paragraphs, mentions, decisions."""

    def __init__(self, reading, request):
        self.reading = reading
        self.request = request
        self.meeting = self.hold_meeting()
        self.record = Record.objects.get_or_create(meeting=self.meeting)[0]
        self.lead = Lead(self.record, request.language, request.publish)
        self.shares = self.lead.shares

    def hold_meeting(self):
        """The meeting, locked: two imports of one record follow each other."""
        session = Session.objects.get_or_stub(self.request.session)
        organ, digits = Meeting.split_code(self.request.meeting)
        number = int(digits)
        meeting, _created = Meeting.objects.select_for_update().get_or_create(
            session=session, organ=organ, number=number, defaults={"order": Meeting.default_order(organ, number)}
        )
        return meeting

    def new_edition(self, text_hash, reading_hash):
        editions = self.record.editions.filter(language=self.request.language)
        latest = editions.order_by("-number").first()
        edition = RecordEdition(
            record=self.record,
            language=self.request.language,
            number=latest.number + 1 if latest else 1,
            text_hash=text_hash,
            reading_hash=reading_hash,
            held_on=self.request.held_on,
            hours=self.reading.cover.hours[:60],
            chair=self.reading.cover.chair[:200],
        )
        if self.request.symbol:
            symbol = parse(self.request.symbol)
            document = Document.objects.get_or_stub(symbol)
            edition.version = Version.objects.get_or_create(
                document=document, marks=symbol.marks_key, defaults={"issued_on": self.reading.cover.issued_on}
            )[0]
        edition.save()
        return edition

    def write(self, edition):
        self.edition = edition
        self.compare_date()
        self.write_document()
        self.items = {item.number: item for item in self.record.items.all()}
        for position, item in enumerate(self.reading.items, start=1):
            self.write_item(item, position)
        words = ParagraphWriter(self)
        words.write()
        self.paragraphs, self.texts = words.paragraphs, words.texts
        arrange(self.record)
        self.write_signatories()
        PartWriter(self).write()
        MentionWriter(self).write()
        DecisionWriter(self).write()
        Decision.objects.sort_anew(self.record)
        if self.shares:
            self.settle_outcomes()
        point_anew(ParagraphText.objects.filter(paragraph__record=self.record))

    def compare_date(self):
        held, said = self.meeting.held_on, self.request.held_on
        if held and said and held != said:
            dated = say("The meeting is dated %(held)s here, %(read)s in this file.", held=str(held), read=str(said))
            self.note("warning", "", dated)

    def write_document(self):
        """The document that the record is."""
        if not self.request.symbol or self.record.document_id or not self.shares:
            return
        document = Document.objects.get_or_stub(parse(self.request.symbol))
        if not document.kind:
            document.kind = Document.Kind.RECORD
            document.save(update_fields=["kind"])
        self.record.document = document
        self.record.save(update_fields=["document"])

    def write_item(self, read, position):
        item, leads = self.items.get(read.number), self.lead.of_item(read.number)
        if item is None:
            item = AgendaItem.objects.create(
                record=self.record,
                number=read.number,
                position=position,
                outcome=read.outcome if leads else AgendaItem.Outcome.PENDING,
                **READ_BY_MACHINE,
            )
            self.items[read.number] = item
            self.write_papers(item, read)
        elif not leads or not item.is_untouched:
            self.compare_papers(item, read)
        else:
            self.rewrite_item(item, read)
        if read.title:
            ItemTitle.objects.update_or_create(item=item, edition=self.edition, defaults={"title": read.title[:1000]})
        if leads and read.continued and item.continues_id is None and item.is_untouched:
            self.continue_item(item, read)

    def rewrite_item(self, item, read):
        if read.number in self.lead.items_after:
            self.compare_papers(item, read)
        item.outcome = read.outcome
        item.continues = item.continues if read.continued else None
        item.save(update_fields=["outcome", "continues"])
        self.write_papers(item, read)

    def write_papers(self, item, read):
        """The papers as read, unless a person has touched them: then only what they say stands."""
        kept = list(item.papers.all())
        if any(not paper.is_untouched for paper in kept):
            self.compare_papers(item, read)
            return
        if [str(paper.cited) for paper in kept] == read.papers:
            return
        item.papers.all().delete()
        for order, symbol in enumerate(read.papers, start=1):
            document, version = cite(parse(symbol))
            AgendaPaper.objects.create(item=item, document=document, version=version, order=order, **READ_BY_MACHINE)

    def compare_papers(self, item, read):
        held = [str(paper.cited) for paper in item.papers.select_related("document", "version__document")]
        if held != read.papers:
            papers = {"read": ", ".join(read.papers) or "–", "held": ", ".join(held) or "–"}
            self.note("warning", read.number, say("Papers read in this file: %(read)s; held: %(held)s.", **papers))

    def continue_item(self, item, read):
        """A "(continued)" item continues the latest earlier item of the session that had one of its documents."""
        documents = [cite(parse(symbol))[0] for symbol in read.papers]
        earlier = (
            AgendaItem.objects.filter(
                record__meeting__session=self.meeting.session_id,
                record__meeting__order__lt=self.meeting.order,
                papers__document__in=documents,
            )
            .order_by("-record__meeting__order", "position")
            .first()
        )
        if earlier is None:
            self.note("info", read.number, say("The item is continued, but the item it continues is not held here."))
            return
        item.continues = earlier
        item.save(update_fields=["continues"])

    def write_signatories(self):
        self.edition.signatories.all().delete()
        Signatory.objects.bulk_create(
            Signatory(edition=self.edition, order=order, office=office[:200], name=name[:200])
            for order, (office, name) in enumerate(self.reading.signatories, start=1)
        )

    def settle_outcomes(self):
        """An item is decided when a decision stands in it: people may have rejected one, or added one of their own."""
        decided = set(Decision.objects.standing().filter(item__record=self.record).values_list("item_id", flat=True))
        for item in self.record.items.all():
            if item.is_untouched and (item.outcome == AgendaItem.Outcome.DECIDED) != (item.pk in decided):
                # Where the only decision read was rejected, nobody has yet said that there is none.
                has_decision = item.pk in decided
                item.outcome = AgendaItem.Outcome.DECIDED if has_decision else AgendaItem.Outcome.PENDING
                item.save(update_fields=["outcome"])

    def note(self, severity, where, message):
        self.reading.notes.append(Note(severity, where, message))
