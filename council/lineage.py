"""A resolution's line: its versions, what is unknown between them, and the proposals that hang off it."""

from dataclasses import dataclass

from council.audience import amendments_visible_to
from council.models import Mention
from council.showing import with_their_texts
from documents.wording import choose
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
    def is_worth_drawing(self):
        """Whether there is more than one point to tie together."""
        return bool(self.versions) and len(self.versions) + len(self.pending) > 1


def line_of(resolution: Resolution, user):
    versions = (
        ResolutionVersion.objects.visible_to(user)
        .standing()
        .filter(resolution=resolution)
        .select_related("session", "resolution")
        .prefetch_related("texts")
        .in_order()
    )
    amendments = list(with_their_texts(amendments_visible_to(user).filter(resolution=resolution), user))
    return Line(
        list(versions),
        [amendment for amendment in amendments if amendment.is_pending],
        [amendment for amendment in amendments if not amendment.is_pending],
    )


def latest_words(line: Line, user):
    """The latest version of which `user` may read words, with `words`, those to show. None if there is none."""
    readable = set(
        ResolutionVersion.objects.readable_by(user)
        .filter(pk__in=[v.pk for v in line.versions])
        .values_list("pk", flat=True)
    )
    for version in reversed(line.versions):
        worded = [text for text in version.texts.all() if text.text and version.pk in readable]
        if worded:
            version.words = choose(worded)
            return version
    return None


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


def latest_title(resolution):
    """The title of the latest version that has one. `resolution.shown_versions` must have been fetched, in order."""
    for version in reversed(resolution.shown_versions):
        if titles := [text for text in version.texts.all() if text.title]:
            return choose(titles)
    return None
