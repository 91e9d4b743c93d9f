"""Publishing a record: its edition, and with it what only machine reading has stated in its paragraphs."""

from council.arranging import arrange
from council.models import Decision, RecordEdition
from council.settling import CHANGES_THE_TEXT, settle
from documents.models import Version
from documents.provenance import READ_BY_MACHINE
from documents.publishing import Access, Stage
from resolutions.models import Amendment, Resolution, ResolutionVersion

PUBLIC = {"stage": Stage.PUBLISHED, "access": Access.PUBLIC}
UNTOUCHED = {**READ_BY_MACHINE, "stage": Stage.DRAFT}


def publish_edition(edition: RecordEdition):
    """Show an edition to all, what the machine read in it with that mark. What a person holds back stays back."""
    RecordEdition.objects.filter(pk=edition.pk).update(**PUBLIC)
    edition.stage, edition.access = Stage.PUBLISHED, Access.PUBLIC
    arrange(edition.record)
    if edition.version_id:
        Version.objects.filter(pk=edition.version_id, stage=Stage.DRAFT).update(**PUBLIC)
    proposed = Amendment.objects.filter(sources__paragraph_text__paragraph__texts__edition=edition)
    show(proposed)
    decisions = Decision.objects.standing().filter(paragraph__texts__edition=edition)
    decided_on = Resolution.objects.filter(effects__act__decision__in=decisions)
    for resolution in (decided_on | Resolution.objects.filter(amendments__in=proposed)).distinct():
        settle(resolution)
    show(ResolutionVersion.objects.filter(sources__mention__paragraph_text__edition=edition))
    made_here = {"effects__effect__in": CHANGES_THE_TEXT, "effects__act__decision__in": decisions}
    show(
        ResolutionVersion.objects.filter(
            resolution__in=Resolution.objects.filter(**made_here), session=edition.record.meeting.session_id
        )
    )


def publish_by_hand(edition: RecordEdition):
    """Show an edition that came as a draft. What it says beside others that all could see then is still to be read in:
    the next import that publishes it does so, for it no longer counts as read."""
    beside = edition.record.editions.filter(stage=Stage.PUBLISHED).exclude(pk=edition.pk).exists()
    publish_edition(edition)
    if beside:
        edition.reading_hash = ""
        edition.save(update_fields=["reading_hash"])


def show(rows):
    """Publish what a machine has read and nobody has touched."""
    found = list(rows.filter(**UNTOUCHED).values_list("pk", flat=True))
    rows.model.objects.filter(pk__in=found).update(**PUBLIC)
