"""A paragraph of a .docx while it is being read, and the frames (body, cell, box, note) that paragraphs stand in."""

from __future__ import annotations

from dataclasses import dataclass, field

from council.records.characters import MAX_LENGTH, too_long
from council.records.record import Change, ChangeKind, Piece, PieceKind

STRUCK: frozenset[ChangeKind] = frozenset({"deleted", "moved_from"})


@dataclass
class Mark:
    """A tracked change: what was done, by whom, when; and, while it is open, where in which paragraph it began."""

    kind: ChangeKind
    author: str = ""
    made_on: str = ""
    draft: Draft | None = None
    start: int = 0

    @property
    def strikes(self) -> bool:
        return self.kind in STRUCK

    def over(self, start: int, end: int) -> Change:
        return Change(start, end, self.kind, self.author, self.made_on)


@dataclass
class Draft:
    """The characters met so far, the changes on them, and what is told right after them."""

    place: str
    enclosing: tuple[Mark, ...] = ()  # changes that cover all of it: a struck row, a box inserted as one
    parts: list[str] = field(default_factory=list)
    length: int = 0
    changes: list[Change] = field(default_factory=list)
    after: list[Piece] = field(default_factory=list)  # text boxes anchored here, notes called here
    fields: list[bool] = field(default_factory=list)  # per open field: whether its instruction is still being read
    kept: bool = False  # whether anything is left of it once its changes are accepted
    style: str = ""
    list_id: str | None = None
    level: int | None = None
    ended_by: Mark | None = None  # the change that struck its paragraph mark, so that the next paragraph continues it

    def add(self, text: str, *, struck: bool) -> None:
        self.parts.append(text)
        self.length += len(text)
        self.kept = self.kept or not (struck or text.isspace())
        if self.length > MAX_LENGTH:
            raise too_long(self.place)

    def close(self, mark: Mark) -> None:
        """A change that opened in this paragraph ends here."""
        if self.length > mark.start:
            self.changes.append(mark.over(mark.start, self.length))
        mark.draft = None

    def join(self, mark: Mark) -> None:
        """The next paragraph continues this one: the break between them is kept as a struck line feed."""
        self.add("\n", struck=True)
        self.changes.append(mark.over(self.length - 1, self.length))
        self.style, self.list_id, self.level, self.ended_by = "", None, None, None

    def settle(self) -> tuple[str, tuple[Change, ...]]:
        """Its characters, and its changes in text order."""
        whole = [mark.over(0, self.length) for mark in self.enclosing if self.length]
        changes = dict.fromkeys((*whole, *self.changes))
        return "".join(self.parts), tuple(sorted(changes, key=lambda change: (change.start, -change.end)))


@dataclass
class Frame:
    """Something paragraphs stand in, one after the other. `sink` takes its pieces as they are done."""

    kind: PieceKind
    label: str  # "" for the body, whose paragraphs are counted by themselves
    sink: list[Piece]
    cell: tuple[int, int, int] | None = None
    changes: tuple[Mark, ...] = ()
    draft: Draft | None = None
    continued: Draft | None = None  # a paragraph that goes on in the next
    paragraphs: int = 0  # told so far

    @property
    def place(self) -> str:
        """Where its next paragraph stands, in an editor's words."""
        if not self.label:
            return f"paragraph {self.paragraphs + 1}"
        return f"{self.label}, paragraph {self.paragraphs + 1}" if self.paragraphs else self.label


@dataclass
class Table:
    """A table being read. Columns are those of its grid; `origins` has the row each vertically merged cell began in."""

    number: int
    outside: str  # the label of what it stands in
    row: int = 0
    column: int = 1  # of the cell being read
    width: int = 1  # of that cell, in columns
    merged: bool = False
    changes: tuple[Mark, ...] = ()  # on the row as a whole
    origins: dict[int, int] = field(default_factory=dict)

    def next_row(self) -> None:
        self.row, self.column, self.changes = self.row + 1, 1, ()

    def next_cell(self) -> None:
        """The cell is done; one that is in no merge ends the merge above it."""
        if not self.merged:
            self.origins.pop(self.column, None)
        self.column, self.width, self.merged = self.column + self.width, 1, False

    def merge(self, *, restart: bool) -> None:
        """The cell is part of a vertical merge."""
        self.merged = True
        if restart:
            self.origins[self.column] = self.row

    @property
    def cell(self) -> tuple[int, int, int]:
        return self.number, self.origins.get(self.column, self.row) if self.merged else self.row, self.column

    @property
    def label(self) -> str:
        place = "table {}, row {}, cell {}".format(*self.cell)
        return f"{self.outside}, {place}" if self.outside else place
