"""What a summary record says, before anything is written to a database.

A record is read in three steps, each usable alone: a reader of its file format makes a `Source` (every piece of the
file, in reading order), `read` makes a `Record` of it (cover, items, paragraphs, citations, decisions), and
`council.importing` writes a `Record` to the database. Nothing here knows Django.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from council.records.said import Said, Value

PieceKind = Literal["body", "cell", "note", "box", "header", "footer", "comment"]
ChangeKind = Literal["inserted", "deleted", "moved_from", "moved_to"]
ParagraphKind = Literal["cover", "heading", "numbered", "unnumbered", "table", "annex", "note", "signature"]
MentionState = Literal["resolved", "ambiguous", "unmatched"]
Role = Literal["subject", "vehicle", "basis", "argument", "follow_up", "mention"]
Outcome = Literal["decided", "no_decision_recorded", "pending_review"]
Severity = Literal["info", "warning", "error"]
# What a paragraph of a debate does, as those who draw up records divide it.
Part = Literal["presentation", "discussion", "proposal", "decision", "procedure", "statement"]
# What a note is about, where that is something a person can confirm or correct by itself.
About = Literal["", "citation", "proposal", "replaced", "assent", "refused"]


class Refused(Exception):
    """The file cannot be taken as a record. `said` is one sentence in the user's words, made as `say` makes one."""

    def __init__(self, template: str, /, **parameters: Value) -> None:
        self.said = template if isinstance(template, Said) else Said(template, parameters)
        super().__init__(self.said)


@dataclass(frozen=True)
class Change:
    """A tracked change: which code points of a piece's `raw` it covers, and who made it."""

    start: int
    end: int
    kind: ChangeKind
    author: str = ""
    made_on: str = ""


@dataclass(frozen=True)
class Piece:
    """One block of a file: a line, a paragraph, a table cell, a footnote.

    `raw` holds all its characters, struck ones included; `place` says where it stood ("line 12", "table 1, row 2, cell 3").
    """

    raw: str
    place: str
    kind: PieceKind = "body"
    style: str = ""
    changes: tuple[Change, ...] = ()
    cell: tuple[int, int, int] | None = None  # (table, row, column), counted from 1
    numbered: str = ""  # the number a word processor would print before it, when it is not part of the text


@dataclass(frozen=True)
class RefusedCharacter:
    """A character that was not stored: where it stood, which it was, why."""

    place: str
    codepoint: int
    reason: Said


@dataclass(frozen=True)
class Source:
    """A file taken apart. `received` counts its characters that are not white space, struck and refused ones included."""

    format: Literal["txt", "docx", "pdf"]
    pieces: tuple[Piece, ...]
    received: int
    refused: tuple[RefusedCharacter, ...] = ()


@dataclass(frozen=True)
class Note:
    """Something an editor should know. `where` is an item or paragraph number, a place in the file, or ""."""

    severity: Severity
    where: str
    message: Said
    about: About = ""


@dataclass
class Cover:
    """What the record says of itself before its first item. None or "" is: not stated."""

    session: str | None = None
    meeting: str | None = None  # "PL3"
    held_on: date | None = None
    issued_on: date | None = None
    symbol: str | None = None  # canonical
    language: str | None = None
    chair: str = ""
    hours: str = ""


@dataclass
class Paragraph:
    """One piece of the file in its place in the record.

    `text` is `raw` without struck text and artefacts, in NFC, otherwise character for character; it begins with the number,
    and `lead` says how many code points number and separator take.
    """

    order: int
    kind: ParagraphKind
    raw: str
    text: str
    place: str
    number: str = ""
    lead: int = 0
    item: str | None = None  # the number of its item
    internal: bool = False  # a remark of those who worked on the file, for editors only
    changes: tuple[Change, ...] = ()

    @property
    def body(self) -> str:
        """The words without the number."""
        return self.text[self.lead :]

    @property
    def where(self) -> str:
        """How notes, mentions and reports name it: "3.4", "3" for a heading, else its place in the file."""
        return self.number or self.place


@dataclass
class Mention:
    """An explicit citation in a paragraph's text: `exact == text[start:end]`, offsets in code points."""

    paragraph: int  # order of its Paragraph
    where: str
    start: int
    end: int
    exact: str
    target_type: Literal["document", "resolution"]
    target: str | None  # canonical: "C24/8(Rev.1)", "council/1332"; None when not resolved
    state: MentionState
    role: Role = "mention"
    candidates: tuple[str, ...] = ()
    first_session: str | None = None  # what a resolution's bracket says: (C11, last amended C23)
    last_session: str | None = None


@dataclass
class Suggestion:
    """A back-reference ("the report"): what it may stand for, best first, and why."""

    paragraph: int
    where: str
    start: int
    end: int
    exact: str
    candidates: tuple[str, ...]
    reason: str = ""
    role: Role = "mention"


@dataclass
class Naming:
    """A group or another party that a text names, by its acronym or name in whatever language: which, and why.

    `candidates` are keys of `documents.parties`. A naming is no citation: no report counts it.
    """

    paragraph: int
    where: str
    start: int
    end: int
    exact: str
    candidates: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True)
class NewInstrument:
    """A resolution that has no number yet: known by the document, and the annex of it, that proposes it."""

    vehicle: str  # canonical symbol
    annex: str = ""


@dataclass
class Effect:
    """What an act does to a resolution. Exactly one of `key` and `label` is set."""

    key: str | None
    effect: str
    label: NewInstrument | None = None


@dataclass
class Act:
    """One measure of a decision: its kind (design, 6), the papers it disposes of, its effect on resolutions.

    `inferred` names the symbols and keys in it that rest on a back-reference.
    """

    kind: str
    documents: list[str] = field(default_factory=list)
    resolutions: list[Effect] = field(default_factory=list)
    inferred: list[str] = field(default_factory=list)


@dataclass
class FollowUp:
    """What a decision asks somebody to do: the actor as written, the action as written, the session it is due at."""

    actor: str
    action: str
    due: str | None = None


@dataclass
class Decision:
    """One deciding paragraph, the paragraphs it rests on, and its acts in order."""

    paragraph: int  # order of the deciding Paragraph
    where: str
    text: str
    acts: list[Act]
    basis: list[int] = field(default_factory=list)  # orders of the proposing paragraphs
    conditional: bool = False  # "on the understanding that"
    follow_ups: list[FollowUp] = field(default_factory=list)
    modality: Literal["consensus", "acclamation", "vote"] = "consensus"


@dataclass
class Proposal:
    """A proposal, met in the record, to amend a resolution or to adopt a new one."""

    vehicle: str  # canonical symbol, with its mark if one was cited
    resolution: str | None  # key; None for a new one
    annex: str = ""
    status: str = "tabled"
    where: str = ""
    inferred: bool = False  # the vehicle rests on a back-reference


@dataclass
class Item:
    """An agenda item as the record has it."""

    number: str
    title: str
    continued: bool = False
    papers: list[str] = field(default_factory=list)  # canonical symbols of the heading, in its order
    heading: int | None = None  # order of its heading Paragraph
    decisions: list[Decision] = field(default_factory=list)
    outcome: Outcome = "no_decision_recorded"


@dataclass
class Record:
    """The reading of one file."""

    language: str
    cover: Cover
    items: list[Item]
    paragraphs: list[Paragraph]
    mentions: list[Mention]
    suggestions: list[Suggestion]
    proposals: list[Proposal]
    signatories: list[tuple[str, str]]  # (office, name)
    notes: list[Note]
    received: int  # see Source
    refused: int
    extracted: bool = False  # from a PDF: where words stand was worked out from the page
    namings: list[Naming] = field(default_factory=list)
    parts: dict[int, Part] = field(default_factory=dict)  # by the order of the paragraph; without one: not understood
    refusals: tuple[RefusedCharacter, ...] = ()

    @property
    def numbered(self) -> list[Paragraph]:
        return [paragraph for paragraph in self.paragraphs if paragraph.kind == "numbered"]

    @property
    def characters_lost(self) -> int:
        """Characters of the file, white space apart, that neither a paragraph's `raw` nor a refusal accounts for."""
        stored = sum(len("".join(paragraph.raw.split())) for paragraph in self.paragraphs)
        return self.received - stored - self.refused
