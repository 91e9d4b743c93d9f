"""The decisions of a record as rows: evidence, acts, effects on resolutions, follow-ups."""

from council.models import Act, ActDocument, ActResolution, Decision, Evidence, FollowUp
from council.proposing import ProposalWriter, resolution_read
from council.records.said import say
from council.settling import settle
from documents.models import Session, cite
from documents.provenance import READ_BY_MACHINE, Confirmation
from documents.symbols import parse


class DecisionWriter:
    """Writes the decisions of one reading. What a person has touched is compared, and a difference is noted."""

    def __init__(self, writer):
        self.writer = writer
        self.reading = writer.reading
        self.paragraphs = writer.paragraphs
        self.lead = writer.lead
        self.proposals = ProposalWriter(writer)

    def write(self):
        held = {decision.paragraph_id: decision for decision in self.held_decisions()}
        read = {
            self.paragraphs[decision.paragraph].pk: decision
            for item in self.reading.items
            for decision in item.decisions
        }
        involved = {effect.resolution for row in held.values() for effect in effects_of(row)}
        to_write = [(self.row_for(held.get(pk), decision), decision) for pk, decision in read.items()]
        for pk, row in held.items():
            if pk not in read:
                self.drop_or_note(row)
        if not self.writer.shares:
            return
        for resolution in involved:
            settle(resolution)  # as it was before this record, so that an effect finds its proposal open
        self.proposals.write()
        self.proposals.drop_unstated()
        for row, decision in to_write:
            if row is not None:
                involved |= set(self.write_parts(row, decision))
        for resolution in involved | self.proposals.touched:
            settle(resolution)

    def held_decisions(self):
        return (
            Decision.objects.filter(item__record=self.writer.record)
            .select_related("paragraph", "item")
            .prefetch_related("acts__documents__version__document", "acts__documents__document")
            .prefetch_related("acts__resolutions__resolution", "evidence", "follow_ups")
        )

    def row_for(self, held, read):
        """The row to write a decision on, without the parts of an earlier reading. None where none is to be written."""
        paragraph = self.paragraphs[read.paragraph]
        differs = held is not None and signature_of(held) != signature_read(read)
        if self.lead.of(paragraph.pk) and (held is None or held.is_untouched):
            if differs and paragraph.pk in self.lead.after:
                said = say("This file reads the decision otherwise than it was held.")
                self.writer.note("warning", paragraph.number, said)
            row = held or Decision(**READ_BY_MACHINE)
            row.item, row.paragraph = paragraph.item, paragraph
            row.modality, row.conditional = read.modality, read.conditional
            row.save()
            row.acts.all().delete()
            row.evidence.all().delete()
            return row
        if held is None:
            said = say("This file reads a decision that the language before it lacks.")
            self.writer.note("warning", paragraph.number, said)
        elif differs:
            said = say("This file reads the decision otherwise than it is held.")
            self.writer.note("warning", paragraph.number, said)
        return None

    def drop_or_note(self, row):
        """A decision this reading does not have: the machine's own goes, a person's stays and is noted."""
        kept = row.closes.exists() or any(is_touched(follow_up) for follow_up in row.follow_ups.all())
        is_here = row.paragraph_id in {paragraph.pk for paragraph in self.paragraphs.values()}
        if self.lead.of(row.paragraph_id, is_here) and row.is_untouched and not kept:
            if row.paragraph_id in self.lead.after:
                said = say("This file lacks a decision that was held here.")
                self.writer.note("warning", row.paragraph.number, said)
            row.follow_ups.all().delete()
            row.delete()
        elif row.state != Confirmation.REJECTED:
            said = say("A decision is held here which this file does not show.")
            self.writer.note("warning", row.paragraph.number, said)

    def write_parts(self, row, read):
        """Evidence, acts and follow-ups. Returns the resolutions that the acts have an effect on."""
        own = Evidence.Role.ASSENT if read.basis else Evidence.Role.TEXT
        Evidence.objects.create(decision=row, paragraph=row.paragraph, role=own)
        for order in read.basis:
            Evidence.objects.create(decision=row, paragraph=self.paragraphs[order], role=Evidence.Role.PROPOSAL)
        self.write_follow_ups(row, read)
        return [
            resolution for order, act in enumerate(read.acts, start=1) for resolution in self.write_act(row, act, order)
        ]

    def write_act(self, row, read, order):
        act = Act.objects.create(decision=row, order=order, kind=read.kind)
        for symbol_text in read.documents:
            document, version = cite(parse(symbol_text))
            inferred = symbol_text in read.inferred
            ActDocument.objects.create(act=act, document=document, version=version, inferred=inferred)
        for effect in read.resolutions:
            resolution = resolution_of(effect)
            ActResolution.objects.create(
                act=act,
                resolution=resolution,
                effect=effect.effect,
                amendment=self.proposals.on(resolution),
                inferred=(effect.key or "") in read.inferred,
            )
            yield resolution

    def write_follow_ups(self, row, read):
        """Those read, beside those a person has touched."""
        kept = [follow_up for follow_up in row.follow_ups.all() if is_touched(follow_up)]
        row.follow_ups.exclude(pk__in=[follow_up.pk for follow_up in kept]).delete()
        told = {(follow_up.actor, follow_up.action) for follow_up in kept}
        for follow_up in read.follow_ups:
            if (follow_up.actor[:300], follow_up.action) not in told:
                FollowUp.objects.create(
                    decision=row,
                    edition=self.writer.edition,
                    language=self.reading.language,
                    actor=follow_up.actor[:300],
                    action=follow_up.action,
                    due=Session.objects.get_or_stub(follow_up.due) if follow_up.due else None,
                    **READ_BY_MACHINE,
                )


def effects_of(decision):
    return [effect for act in decision.acts.all() for effect in act.resolutions.all()]


def is_touched(follow_up):
    """Whether a person has confirmed, rejected, reported or closed it."""
    return not follow_up.is_untouched or follow_up.state_of_work != FollowUp.Work.OPEN


def resolution_of(effect):
    new = effect.label
    return resolution_read(effect.key, new.vehicle, new.annex) if new else resolution_read(effect.key)


def signature_read(decision):
    """What two readings of one decision must share to be the same: acts in order, with their papers and effects."""
    return [
        (
            act.kind,
            sorted(act.documents),
            sorted((resolution_of(effect).key, effect.effect) for effect in act.resolutions),
        )
        for act in decision.acts
    ]


def signature_of(decision):
    return [
        (
            act.kind,
            sorted(str(paper.cited) for paper in act.documents.all()),
            sorted((effect.resolution.key, effect.effect) for effect in act.resolutions.all()),
        )
        for act in decision.acts.all()
    ]
