"""An account of one edition of a record: every character of the file, every paragraph, every item, every symbol."""

from collections import Counter
from dataclasses import dataclass, field

from django.db.models import Prefetch

from council.models import AgendaItem, Decision, ItemTitle, Mention, Paragraph, ParagraphText, RecordEdition
from council.records.lookalikes import Lookalike, find_lookalikes
from council.records.said import Said
from council.saying import in_reader_language, place_in_reader_language
from documents.provenance import Confirmation
from documents.symbols import SymbolError, parse

TARGETS = ["document", "version__document", "resolution", "resolution_version__resolution", "party"]
DEBATED = [Paragraph.Kind.NUMBERED, Paragraph.Kind.UNNUMBERED]


@dataclass(frozen=True)
class Characters:
    """The file's characters, white space apart. `received` is None for imports that did not yet keep it.

    Of each that was refused: its code point, its place, and why.
    """

    received: int | None
    stored: int
    refused: list[tuple[str, str, str]]

    @property
    def lost(self):
        return None if self.received is None else self.received - self.stored - len(self.refused)


@dataclass(frozen=True)
class Accounted:
    """A paragraph of the edition with what it does, where that is told, and whatever in it looks like a symbol."""

    text: ParagraphText
    mentions: list[Mention]
    lookalikes: list[Lookalike]
    own: list[Lookalike]  # the record's own symbol, on its cover

    @property
    def paragraph(self):
        return self.text.paragraph

    @property
    def where(self):
        """Its number in this edition, else its place in the file."""
        return self.text.number or place_in_reader_language(self.text.place)

    @property
    def has_part(self):
        """Whether it stands in a debate; elsewhere its kind says what it is."""
        return self.paragraph.kind in DEBATED and self.paragraph.item_id is not None

    @property
    def row(self):
        """Who says what it does; None where nobody does."""
        return getattr(self.paragraph, "part", None)

    @property
    def part(self):
        row = self.row
        return row.part if row and row.state != Confirmation.REJECTED else ""


@dataclass
class Account:
    edition: RecordEdition
    characters: Characters
    paragraphs: list[Accounted]
    items: list[AgendaItem] = field(default_factory=list)

    @property
    def kinds(self):
        """How many paragraphs are of each kind, in the order of the kinds."""
        found = Counter(one.paragraph.kind for one in self.paragraphs)
        return [(kind, found[kind]) for kind in Paragraph.Kind if found[kind]]

    @property
    def parts(self):
        """How many paragraphs of the debates do what; "" for those of which it is not told."""
        return Counter(one.part for one in self.paragraphs if one.has_part)

    @property
    def states(self):
        """How many strings were found in each state; lookalikes are none of them."""
        found = Counter(mention.state for one in self.paragraphs for mention in one.mentions)
        return [(state, found[state]) for state in Mention.State if found[state]]

    @property
    def passed_over(self):
        return sum(len(one.lookalikes) for one in self.paragraphs)


def account_of(edition):
    """The account of an edition, taken from what is stored now, in a number of queries that never grows."""
    mentions = Mention.objects.select_related(*TARGETS).order_by("start")
    texts = (
        edition.texts.select_related("paragraph__record__meeting", "paragraph__part")
        .prefetch_related(Prefetch("mentions", mentions))
        .order_by("order")
    )
    run = edition.import_runs.first()
    document = edition.record.document
    paragraphs = [accounted(text, document.symbol if document else None) for text in texts]
    stored = sum(len("".join(one.text.raw.split())) for one in paragraphs)
    characters = Characters(run.received if run else None, stored, refusals(run) if run else [])
    return Account(edition, characters, paragraphs, items_of(edition))


def refusals(run):
    """What was not stored, in the reader's language."""
    return [
        (one["codepoint"], place_in_reader_language(one["place"]), in_reader_language(Said.of_parts(one["reason"])))
        for one in run.refused
    ]


def accounted(text, own_symbol):
    mentions = list(text.mentions.all())
    taken = [(mention.start, mention.end) for mention in mentions]
    found = find_lookalikes(text.text, taken)
    own = [one for one in found if text.paragraph.kind == Paragraph.Kind.COVER and names(one.exact, own_symbol)]
    return Accounted(text, mentions, [one for one in found if one not in own], own)


def names(exact, symbol):
    """Whether it is the symbol of that document, in whatever version and edition."""
    try:
        return parse(exact).document == symbol
    except SymbolError:
        return False


def items_of(edition):
    """The items of the record with what became of each: decided where, or said not to be, or still to be looked at."""
    decisions = Decision.objects.standing().select_related("paragraph").order_by("paragraph__order")
    titles = ItemTitle.objects.filter(edition=edition)
    return list(
        AgendaItem.objects.filter(record=edition.record_id)
        .order_by("position")
        .select_related("record__meeting")
        .prefetch_related(
            Prefetch("decisions", decisions, to_attr="standing_decisions"),
            Prefetch("titles", titles, to_attr="own_titles"),
        )
    )
