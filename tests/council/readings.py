"""Readings made by hand, for tests of what becomes of a reading whatever text it came from."""

from types import SimpleNamespace

from django.db import transaction

from council.importing import Request
from council.publishing import publish_edition
from council.records.record import Act, Cover, Decision, Effect, FollowUp, Item, Mention, Paragraph, Proposal, Record
from council.writing import RecordWriter


class Reading:
    """A record in the making: `item`, `paragraph`, `decide`, `propose` and `cite` add to it in the order of calls."""

    def __init__(self, key="C24/PL3", language="fr"):
        self.session, self.meeting = key.split("/")
        self.record = Record(language, Cover(), [], [], [], [], [], [], [], 0, 0)

    def item(self, number, *papers, title="Rapport", continued=False):
        self.add("heading", number, f"{number}\t{title}", item=number)
        self.record.items.append(Item(number, title, continued, list(papers), heading=len(self.record.paragraphs)))
        return self

    def paragraph(self, number, words="Le Président ouvre la discussion."):
        return self.add("numbered", number, f"{number}\t{words}", item=number.split(".")[0], lead=len(number) + 1)

    def add(self, kind, number, text, **fields):
        order = len(self.record.paragraphs) + 1
        self.record.paragraphs.append(Paragraph(order, kind, text, text, f"line {order}", number, **fields))
        return self

    def decide(self, number, *acts, basis=(), follow_ups=()):
        """A decision in the paragraph so numbered; each act is (kind, documents, [(key, effect), ...])."""
        item = next(item for item in self.record.items if item.number == number.split(".")[0])
        read = [Act(kind, list(papers), [Effect(*pair) for pair in effects]) for kind, papers, effects in acts]
        decision = Decision(self.order(number), number, "", read, [self.order(one) for one in basis])
        decision.follow_ups = [FollowUp(actor, action) for actor, action in follow_ups]
        item.decisions.append(decision)
        item.outcome = "decided"
        return self

    def propose(self, vehicle, key, where, annex=""):
        self.record.proposals.append(Proposal(vehicle, key, annex, where=where))
        return self

    def cite(self, number, exact, target, *, first=None, last=None):
        """An explicit citation where `exact` stands in the paragraph so numbered."""
        paragraph = self.record.paragraphs[self.order(number) - 1]
        start = paragraph.text.index(exact)
        kind = "resolution" if target.islower() or target.partition("/")[0].islower() else "document"
        mention = Mention(paragraph.order, number, start, start + len(exact), exact, kind, target, "resolved")
        mention.first_session, mention.last_session = first, last
        self.record.mentions.append(mention)
        return self

    def order(self, number):
        return next(p.order for p in self.record.paragraphs if p.number == number)

    def write(self, *, publish=False, symbol=None, held_on=None, again=False):
        """Write it as an import would: as a new edition, or `again` on the latest one of its language."""
        request = Request(
            b"",
            "record.txt",
            session=self.session,
            meeting=self.meeting,
            language=self.record.language,
            publish=publish,
            symbol=symbol,
            held_on=held_on,
        )
        with transaction.atomic():
            writer = RecordWriter(self.record, request)
            held = writer.record.editions.filter(language=self.record.language).order_by("-number").first()
            edition = held if again else writer.new_edition("0" * 64, "0" * 64)
            writer.write(edition)
            if publish:
                publish_edition(edition)
        return SimpleNamespace(
            edition=edition,
            record=writer.record,
            notes=[(note.severity, note.where, note.message) for note in self.record.notes],
        )
