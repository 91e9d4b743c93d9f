"""An entry of the review queue: what is asked, the words it stands in, what it may stand for."""

from dataclasses import dataclass, field
from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _

from council.models import ParagraphText, RecordEdition


class Kind(models.TextChoices):
    """What is doubtful about it, in the order in which the queue names the kinds."""

    AMBIGUOUS = "ambiguous", _("ambiguous citations")
    UNMATCHED = "unmatched", _("citations of nothing known")
    REFERENCE = "reference", _("back-references")
    INFERRED = "inferred", _("papers and resolutions of acts, inferred")
    PROPOSAL = "proposal", _("proposals to amend, inferred")
    UNCONFIRMED = "unconfirmed", _("proposals of the chair, not confirmed")
    ASSENT = "assent", _("agreed, but to what was not understood")
    NOTE = "note", _("other warnings")
    PARTY = "party", _("groups named")


class Place(NamedTuple):
    """Where an entry stands, for sorting: latest meetings first, in each record by language, then as the text runs.

    `last` keeps what is hardly ever doubtful behind all the rest of its record.
    """

    session: int
    meeting: int
    record: int
    language: int
    last: bool
    paragraph: int
    start: int


class Item(NamedTuple):
    """An entry before anything of it is fetched but its place: the `pk` of a row of `source`, in words of an edition."""

    place: Place
    source: str
    pk: int
    kind: Kind
    edition: int
    alike: int = 0  # how many more places are settled with it

    @property
    def id(self):
        """Its name on the page and in what the page sends: "mention-12"."""
        return f"{self.source}-{self.pk}"


@dataclass(frozen=True)
class Quote:
    """Words of one paragraph, from a sentence to the whole, some of them marked: (words, is marked), in order."""

    text: ParagraphText
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Candidate:
    """What it may stand for. `order` is that of a stored candidate; `title` is in `language`, "" where none is held."""

    order: int
    label: str
    title: str = ""
    language: str = ""
    address: str = ""


@dataclass
class Entry:
    """One entry as the page shows it. `question` says what is asked; `where` names the place if no words do."""

    item: Item
    edition: RecordEdition
    question: str
    row: models.Model
    quotes: list[Quote] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    reason: str = ""
    original: str = ""  # the words of the record that the question quotes
    where: str = ""
    role: str = ""
    confirm: str = ""  # what one click says, where there are no candidates to choose from
    reject: str = ""
    other: str = ""  # what may be written instead, "" where nothing may
    enter: str = ""  # the address of a page on which something missing is entered
    error: str = ""
    said: str = ""


@dataclass(frozen=True)
class Verdict:
    """What an editor says of an entry: one of "confirm", "reject", "other"; which candidate, or what else; its role."""

    action: str
    order: int = 1
    target: object = None
    role: str = ""
