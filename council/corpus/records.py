"""Records of the corpus: a meeting's agenda, its paragraphs in six languages, what they cite and what was decided."""

import hashlib
from dataclasses import dataclass
from datetime import date

from council.corpus.papers import CITED_MOST, PUBLIC
from council.corpus.wording import names_in, vocabulary
from council.models import (
    Act,
    ActDocument,
    ActResolution,
    AgendaItem,
    AgendaPaper,
    Decision,
    Evidence,
    ItemTitle,
    Mention,
    Paragraph,
    ParagraphText,
    Record,
    RecordEdition,
)
from council.sorting import decision_key, sort_key
from documents.languages import CODES
from documents.models import Document
from documents.provenance import READ_BY_MACHINE, Origin
from resolutions.models import Resolution

PARAGRAPHS_OF_A_RECORD = 50
OF_AN_ITEM = 8  # the heading, then the debate: what was proposed stands before what was decided
LATEST_FOR_ALL = {"latest_for_all": True, "latest_for_members": True, "latest_for_staff": True}
# Tables in the order in which they are written.
TABLES = (
    Record,
    RecordEdition,
    AgendaItem,
    ItemTitle,
    AgendaPaper,
    Paragraph,
    ParagraphText,
    Mention,
    Decision,
    Evidence,
    Act,
    ActDocument,
    ActResolution,
)


@dataclass(frozen=True)
class Citable:
    """What the paragraphs of a session may cite, and at which sessions each resolution got its versions."""

    documents: list[Document]
    resolutions: list[tuple[Resolution, set[str]]]

    @property
    def cited_most(self):
        return next(one for one, _held in self.resolutions if one.number == CITED_MOST)

    def draw(self, dice, paper):
        """What one paragraph cites: often the paper of its item, in one of twelve the resolution that is cited most."""
        cited = [paper] if paper and dice.random() < 0.25 else []
        if dice.random() < 0.08:
            cited.append(self.cited_most)
        if dice.random() < 0.06:
            cited.append(dice.choice(self.resolutions)[0])
        if dice.random() < 0.05:
            cited.append(dice.choice(self.documents))
        return list(dict.fromkeys(cited))


class Batch:
    """Some records with all that hangs on them: made in memory, then written table by table."""

    def __init__(self, dice, texts_before):
        self.dice = dice
        self.texts = texts_before
        self.rows = {table: [] for table in TABLES}

    def add(self, row):
        self.rows[type(row)].append(row)
        return row

    def write(self):
        for table, rows in self.rows.items():
            table.objects.bulk_create(rows, batch_size=500)

    def add_record(self, meeting, citable, texts_wanted):
        """A record of as many paragraphs as records have, or fewer where no more texts are wanted."""
        record = self.add(Record(meeting=meeting, council_state=Record.CouncilState.APPROVED))
        editions = [
            self.add(
                RecordEdition(record=record, language=language, held_on=meeting.held_on, **PUBLIC, **LATEST_FOR_ALL)
            )
            for language in CODES
        ]
        made = _Record(self, meeting, record, editions, citable)
        for order in range(1, PARAGRAPHS_OF_A_RECORD + 1):
            if texts_wanted <= 0:
                break
            made.add_paragraph(order, editions[:texts_wanted])
            texts_wanted -= len(editions)
        made.finish()
        return texts_wanted


class _Record:
    """One record in the making."""

    def __init__(self, batch, meeting, record, editions, citable):
        self.batch, self.dice = batch, batch.dice
        self.meeting, self.record, self.editions, self.citable = meeting, record, editions, citable
        self.item = self.paper = self.before = None
        self.hashes = {edition.language: hashlib.sha256() for edition in editions}

    def finish(self):
        for edition in self.editions:
            edition.text_hash = self.hashes[edition.language].hexdigest()

    def add_paragraph(self, order, editions):
        kind, number, place = self.place_of(order)
        if kind == Paragraph.Kind.HEADING:
            self.add_item(number)
        paragraph = self.batch.add(
            Paragraph(
                record=self.record,
                item=None if kind == Paragraph.Kind.COVER else self.item,
                kind=kind,
                number=number,
                order=order,
                key=f"{self.meeting}/{place}",
            )
        )
        cited = self.citable.draw(self.dice, self.paper) if kind == Paragraph.Kind.NUMBERED else []
        for edition in editions:
            self.add_text(paragraph, edition, cited)
        if kind == Paragraph.Kind.NUMBERED and (order - 1) % OF_AN_ITEM == 0:
            self.add_decision(paragraph)
        self.before = paragraph

    @staticmethod
    def place_of(order):
        """Kind, number and key of the paragraph at that place: the cover, then items, one like the other."""
        if order == 1:
            return Paragraph.Kind.COVER, "", "cover"
        item, within = divmod(order - 2, OF_AN_ITEM)
        if within == 0:
            return Paragraph.Kind.HEADING, str(item + 1), f"item-{item + 1}"
        return Paragraph.Kind.NUMBERED, f"{item + 1}.{within}", f"{item + 1}.{within}"

    def add_item(self, number):
        outcome = AgendaItem.Outcome.NONE_RECORDED
        self.item = self.batch.add(
            AgendaItem(record=self.record, number=number, position=int(number), outcome=outcome, **READ_BY_MACHINE)
        )
        self.paper = self.dice.choice(self.citable.documents)
        self.batch.add(AgendaPaper(item=self.item, document=self.paper, order=1, **READ_BY_MACHINE))

    def add_text(self, paragraph, edition, cited):
        """The words in one language, and behind them, in brackets, what they cite as that language writes it."""
        language = edition.language
        words, named = vocabulary(language), names_in(self.batch.texts, self.dice)
        self.batch.texts += 1
        number = f"{paragraph.number}\t" if paragraph.number else ""
        if paragraph.kind == Paragraph.Kind.HEADING:
            body = words.title(self.dice)
            self.batch.add(ItemTitle(item=self.item, edition=edition, title=body))
        else:
            body = words.prose(self.dice, named)
        text = ParagraphText(
            paragraph=paragraph,
            edition=edition,
            order=paragraph.order,
            number=paragraph.number,
            lead=len(number),
            k=sort_key(self.meeting, paragraph.order, language, 1),
        )
        written = number + body
        for row in cited:
            written += " ("
            self.add_mention(text, row, written, row_in(row, language))
            written += f"{row_in(row, language)})"
        text.raw = text.text = written
        self.hashes[language].update(written.encode())
        self.batch.add(text)

    def add_mention(self, text, row, written, exact):
        target = {"document": row} if isinstance(row, Document) else {"resolution": row}
        role = (
            Mention.Role.SUBJECT if row is self.paper else self.dice.choice([Mention.Role.BASIS, Mention.Role.MENTION])
        )
        self.batch.add(
            Mention(
                paragraph_text=text,
                start=len(written),
                end=len(written) + len(exact),
                exact=exact,
                reading=str(row),
                role=role,
                state=Mention.State.RESOLVED,
                origin=Origin.AUTO,
                **target,
            )
        )

    def add_decision(self, paragraph):
        """What was proposed in the paragraph before is assented to in this one."""
        key = decision_key(self.meeting, paragraph.order)
        decision = self.batch.add(Decision(item=self.item, paragraph=paragraph, k=key, **READ_BY_MACHINE))
        self.item.outcome = AgendaItem.Outcome.DECIDED
        for proof, role in ((self.before, Evidence.Role.PROPOSAL), (paragraph, Evidence.Role.ASSENT)):
            self.batch.add(Evidence(decision=decision, paragraph=proof, role=role))
        act = self.batch.add(Act(decision=decision, order=1, kind=self.dice.choice(Act.Kind.values)))
        self.batch.add(ActDocument(act=act, document=self.paper))
        if self.dice.random() < 0.3:
            resolution, amended_at = self.dice.choice(self.citable.resolutions)
            effects = ActResolution.Effect
            changed = self.meeting.session_id in amended_at
            effect = effects.ADOPTED if changed else self.dice.choice([effects.UNDER_CONSULTATION, effects.NONE])
            self.batch.add(ActResolution(act=act, resolution=resolution, effect=effect))


def row_in(row, language):
    """What is cited, as that language writes it."""
    return row.symbol_in(language) if isinstance(row, Document) else row.name_in(language)


def day_of(session, number):
    """When the meeting of that number was held: several a day, all in June."""
    return date(session.year, 6, 4 + number % 26)
