"""What standing decisions did to a resolution: the versions they made, and the status they left each proposal in.

Both are derived, so that it does not matter in which order meetings are imported. Rows a person has touched stay as
they are. What is published follows from published decisions alone: a draft changes nothing that all can see.
"""

from contextlib import contextmanager

from django.db.models import Exists, F, OuterRef, Q

from council.cited import point_anew
from council.models import ActResolution, Decision, ParagraphText
from documents.provenance import READ_BY_MACHINE
from resolutions.models import Amendment, Resolution, ResolutionVersion
from resolutions.models.amendment import ADOPTED, PENDING

Effect = ActResolution.Effect
STATUS_AFTER = {
    Effect.UNDER_CONSULTATION: Amendment.Status.UNDER_CONSULTATION,
    Effect.DEFERRED: Amendment.Status.DEFERRED,
    Effect.ADOPTED: Amendment.Status.ADOPTED,
    Effect.ADOPTED_AS_AMENDED: Amendment.Status.ADOPTED_AS_AMENDED,
    Effect.AMENDED: Amendment.Status.ADOPTED,
    Effect.REJECTED: Amendment.Status.REJECTED,
    Effect.WITHDRAWN: Amendment.Status.WITHDRAWN,
}
CHANGES_THE_TEXT = [Effect.ADOPTED, Effect.ADOPTED_AS_AMENDED, Effect.AMENDED, Effect.ABROGATED]


@contextmanager
def settling(decisions):
    """Whatever is changed of these decisions, versions, proposals and the index follow from it."""
    decisions = list(decisions)
    before, proofs = concerned_by(decisions), ParagraphText.objects.proving(decisions)
    rested_on = list(proofs.values_list("pk", flat=True))
    yield
    for resolution in before | concerned_by(decisions):
        settle(resolution)
    point_anew(ParagraphText.objects.filter(Q(pk__in=rested_on) | Q(pk__in=proofs.values("pk"))))


def concerned_by(decisions):
    return set(Resolution.objects.filter(effects__act__decision__in=decisions))


def settle(resolution: Resolution):
    """Derive the versions of a resolution and the status of its proposals from the standing decisions on it."""
    effects = list(effects_on(resolution))
    held = {version.session_id: version for version in resolution.versions.all()}
    for session in {effect.session for effect in effects if effect.effect in CHANGES_THE_TEXT}:
        held[session] = settle_version(resolution, session, held.get(session), effects)
    for amendment in resolution.amendments.untouched():
        settle_amendment(amendment, effects, held)
    for version in held.values():
        if not any(effect.session == version.session_id for effect in changing(version, effects)):
            drop_unless_stated(version)


def effects_on(resolution):
    """Effects of standing decisions, as the meetings followed each other, with their `session` and whether `public`."""
    return (
        ActResolution.objects.filter(resolution=resolution, act__decision__in=Decision.objects.standing())
        .annotate(
            session=F("act__decision__item__record__meeting__session"),
            public=Exists(Decision.objects.visible_to(None).filter(pk=OuterRef("act__decision"))),
        )
        .order_by(
            "act__decision__item__record__meeting__session__order",
            "act__decision__item__record__meeting__order",
            "act__decision__item__record__meeting",
            "act__decision__paragraph__order",
            "act__order",
        )
    )


def counted(row, effects):
    """The effects that count for a row: on what is published, only those that are public."""
    return [effect for effect in effects if effect.public or not row.is_published]


def changing(version, effects):
    return [effect for effect in counted(version, effects) if effect.effect in CHANGES_THE_TEXT]


def settle_version(resolution, session, version, effects):
    """The version that a session's decisions made, its act that of the last of them."""
    version = version or ResolutionVersion(resolution=resolution, session_id=session, **READ_BY_MACHINE)
    made_by = [effect for effect in changing(version, effects) if effect.session == session]
    stated = version.pk and version.sources.exists()
    if made_by and version.is_untouched and not stated:
        act = act_of(made_by[-1], resolution)
        if version.pk is None or version.act != act:
            version.act = act
            version.save()
    return version


def act_of(effect, resolution):
    if effect.effect == Effect.ABROGATED:
        return ResolutionVersion.Act.ABROGATED
    return ResolutionVersion.Act.AMENDED if resolution.number else ResolutionVersion.Act.ADOPTED


def settle_amendment(amendment, effects, versions):
    """The status after the last effect on it; superseded if it was pending when what replaces it was dealt with."""
    known = [effect for effect in counted(amendment, effects) if effect.effect in STATUS_AFTER]
    own = [effect for effect in known if effect.amendment_id == amendment.pk]
    status = STATUS_AFTER[own[-1].effect] if own else Amendment.Status.TABLED
    successors = set(amendment.replaced_by.values_list("pk", flat=True))
    if status in PENDING and any(effect.amendment_id in successors for effect in known):
        status = Amendment.Status.SUPERSEDED
    result = versions[own[-1].session] if status in ADOPTED else None
    if (amendment.status, amendment.resulting_version) != (status, result):
        amendment.status, amendment.resulting_version = status, result
        amendment.save(update_fields=["status", "resulting_version"])


def drop_unless_stated(version):
    """Remove a version that only a decision since corrected had made: nothing states it, nothing rests on it."""
    rests_on_it = (version.sources, version.texts, version.results_from, version.amended_by, version.mentions)
    if version.is_untouched and not any(rows.exists() for rows in rests_on_it):
        version.delete()
