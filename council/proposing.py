"""The proposals met in a record: which document, in which version and annex, would change which resolution."""

from council.models import AmendmentSource
from documents.models import cite
from documents.provenance import READ_BY_MACHINE
from documents.symbols import parse
from resolutions.citations import parse_key
from resolutions.models import Amendment, Resolution
from resolutions.models.amendment import PENDING


class ProposalWriter:
    """Writes the proposals of one reading; `touched` are the resolutions whose proposals it met.

    Whether there is a proposal is read in the first language that has its paragraph; every language adds its source.
    """

    def __init__(self, writer):
        self.writer = writer
        self.reading = writer.reading
        self.lead = writer.lead
        self.session = writer.meeting.session
        self.met = {}
        self.touched = set()

    def write(self):
        for proposal in self.reading.proposals:
            self.write_proposal(proposal)

    def write_proposal(self, read):
        document, version = cite(parse(read.vehicle))
        resolution = resolution_read(read.resolution, read.vehicle, read.annex)
        amendment = self.held(resolution, document, version, read.annex)
        paragraph = next((p for p in self.reading.paragraphs if p.where == read.where), None)
        if amendment is None and not self.leads(paragraph):
            return
        if amendment is None:
            amendment = Amendment(
                resolution=resolution, document=document, version=version, annex=read.annex, **READ_BY_MACHINE
            )
            amendment.replaces = self.replaced_by(amendment)
        if amendment.is_untouched:
            amendment.annex = amendment.annex or read.annex
            amendment.base_version = self.latest_version(resolution)
            amendment.save()
        if paragraph is not None:
            self.write_source(amendment, read, self.writer.texts[paragraph.order])
        self.met[resolution.pk] = amendment
        self.touched.add(resolution)

    def held(self, resolution, document, version, annex):
        """The proposal held already. A text that names no annex means the only one, whatever its annex."""
        held = list(Amendment.objects.filter(resolution=resolution, document=document, version=version))
        same = [amendment for amendment in held if amendment.annex == annex]
        if not same and len(held) == 1 and "" in (annex, held[0].annex):
            return held[0]
        return same[0] if same else None

    def leads(self, paragraph):
        """Whether this reading says that something is proposed there."""
        return self.lead.of(self.writer.paragraphs[paragraph.order].pk if paragraph else None)

    def write_source(self, amendment, read, text):
        AmendmentSource.objects.get_or_create(
            amendment=amendment, paragraph_text=text, defaults={"inferred": read.inferred}
        )

    def latest_version(self, resolution):
        earlier = resolution.versions.standing().filter(session__order__lt=self.session.order)
        return earlier.order_by("-session__order").first()

    def replaced_by(self, amendment):
        """A revision of a document replaces what the document proposed before."""
        earlier = Amendment.objects.filter(
            resolution=amendment.resolution, document=amendment.document, status__in=PENDING
        )
        return earlier.exclude(pk=amendment.pk).order_by("-pk").first()

    def on(self, resolution):
        """The proposal that an effect on a resolution deals with: that of this record, or else the one open proposal.

        With several open, which one was settled is for a person to say.
        """
        if resolution.pk in self.met:
            return self.met[resolution.pk]
        pending = list(resolution.amendments.standing().filter(status__in=PENDING)[:2])
        return pending[0] if len(pending) == 1 else None

    def drop_unstated(self):
        """Remove proposals that only an earlier reading of this record met, if nothing rests on them."""
        met = [amendment.pk for amendment in self.met.values()]
        once_met = Amendment.objects.untouched().filter(
            sources__paragraph_text__edition__record=self.writer.record, effects__isnull=True, replaced_by__isnull=True
        )
        here = {paragraph.pk for paragraph in self.writer.paragraphs.values()}
        for amendment in once_met.exclude(pk__in=met).filter(texts__isnull=True).distinct():
            sources = amendment.sources.values_list(
                "paragraph_text__paragraph_id", "paragraph_text__edition__record_id"
            )
            if all(
                record == self.writer.record.pk and self.lead.of(paragraph, paragraph in here)
                for paragraph, record in sources
            ):
                amendment.delete()


def resolution_read(key, vehicle="", annex=""):
    """The resolution of a key; without one, the new one that a document proposes in an annex."""
    return Resolution.objects.get_or_stub(parse_key(key)) if key else Resolution.objects.get_or_stub_new(vehicle, annex)
