"""A resolution's line: its versions, what is unknown between them, and the proposals that hang off it."""

from dataclasses import dataclass

from council.models import Mention
from resolutions.models import Amendment, ResolutionVersion
from resolutions.models.resolution import Resolution


@dataclass
class Line:
    """Versions in order of their sessions; the current one is the last that was not abrogated."""

    versions: list[ResolutionVersion]
    pending: list[Amendment]
    settled: list[Amendment]

    @property
    def current(self):
        """The version in force. None when nothing is known, or the last act abrogated it."""
        last = self.versions[-1] if self.versions else None
        return None if last and last.act == ResolutionVersion.Act.ABROGATED else last

    @property
    def starts_in_the_dark(self):
        """Whether versions before the first one known are missing."""
        return bool(self.versions) and self.versions[0].gap_before


def line_of(resolution: Resolution, user):
    versions = (
        ResolutionVersion.objects.visible_to(user)
        .standing()
        .filter(resolution=resolution)
        .select_related("session")
        .prefetch_related("texts")
        .in_order()
    )
    amendments = (
        Amendment.objects.visible_to(user)
        .standing()
        .filter(resolution=resolution)
        .select_related("document", "version__document", "base_version", "resulting_version", "replaces")
        .prefetch_related("texts")
        .order_by("document__session__order", "document__number", "pk")
    )
    amendments = list(amendments)
    return Line(
        list(versions),
        [amendment for amendment in amendments if amendment.is_pending],
        [amendment for amendment in amendments if not amendment.is_pending],
    )


def mentions_by_role(resolution: Resolution, user):
    """Its explicit mentions as [(role, [mention, ...]), ...], one per paragraph whatever the languages, in order."""
    mentions = (
        Mention.objects.current_for(user)
        .explicit()
        .filter(resolution=resolution)
        .select_related(
            "paragraph_text__edition",
            "paragraph_text__paragraph__item",
            "paragraph_text__paragraph__record__meeting__session",
        )
        .order_by(
            "paragraph_text__paragraph__record__meeting__session__order",
            "paragraph_text__paragraph__record__meeting__order",
            "paragraph_text__paragraph__order",
            "paragraph_text__edition__language",
            "start",
        )
    )
    one_per_paragraph = {}
    for mention in mentions:
        one_per_paragraph.setdefault(mention.paragraph_text.paragraph_id, []).append(mention)
    by_role = {}
    for group in one_per_paragraph.values():
        by_role.setdefault(group[0].role, []).append(group)
    return [(Mention.Role(role), by_role[role]) for role in Mention.Role.values if role in by_role]
