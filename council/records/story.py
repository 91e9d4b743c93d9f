"""One text of a .docx (its body, a header, its notes) as it grows into pieces, in reading order.

It knows paragraphs, frames, tables and tracked changes, and nothing of XML.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from council.records import characters
from council.records.drafts import Draft, Frame, Mark, Table
from council.records.numbering import Counter, Lists
from council.records.record import Piece, PieceKind, RefusedCharacter
from council.records.said import Said, say

_IN_INSTRUCTION = say("it stands in the instruction of a field, which is not printed")


class Tally:
    """What all texts of a file have in common: the paragraphs counted, the characters left out."""

    def __init__(self) -> None:
        self.paragraphs = 0
        self.refused: list[RefusedCharacter] = []


class Story:
    """`pieces` are done; the frame and the paragraph being read are on top of `_frames`."""

    def __init__(self, kind: PieceKind, label: str, lists: Lists, tally: Tally) -> None:
        self.pieces: list[Piece] = []
        self._styles = lists.styles
        self._counter = Counter(lists)
        self._tally = tally
        self._frames = [Frame(kind, label, self.pieces)]
        self._tables: list[Table] = []
        self._changes: list[Mark] = []  # open ones, outermost first
        self._table_numbers = count(1)
        self._box_numbers = count(1)
        self._notes = 0

    # Paragraphs

    @property
    def draft(self) -> Draft:
        """The paragraph being read. Text outside any paragraph makes one of its own."""
        return self._frames[-1].draft or self._begin()

    def open_paragraph(self) -> None:
        self.close_paragraph()
        self._begin()

    def _begin(self) -> Draft:
        self._tally.paragraphs += 1
        if self._tally.paragraphs > characters.MAX_PARAGRAPHS:
            raise characters.too_many_paragraphs()
        frame = self._frames[-1]
        draft, frame.continued = frame.continued, None
        if draft and draft.ended_by:
            draft.join(draft.ended_by)
        else:
            around = (mark for outer in self._frames for mark in outer.changes)
            draft = Draft(frame.place, (*around, *self._changes))
        frame.draft = draft
        return draft

    def close_paragraph(self) -> None:
        frame = self._frames[-1]
        draft, frame.draft = frame.draft, None
        if draft is None:
            return
        for mark in self._changes:
            if mark.draft is draft:
                draft.close(mark)
        if draft.ended_by and draft.kept:
            frame.continued = draft
        else:
            self._tell(frame, draft)

    def _tell(self, frame: Frame, draft: Draft) -> None:
        raw, changes = draft.settle()
        # A paragraph struck with its mark is gone for whoever counts; an empty one that stays has a number nobody sees.
        gone = draft.ended_by is not None and not draft.kept
        number = "" if gone else self._counter.number(draft.style, draft.list_id, draft.level)
        if raw.strip():
            style = self._styles.name(draft.style)
            numbered = number if draft.kept else ""
            frame.sink.append(Piece(raw, draft.place, frame.kind, style, changes, frame.cell, numbered))
            frame.paragraphs += 1
        frame.sink.extend(draft.after)

    # Characters

    def add(self, text: str) -> None:
        draft = self.draft
        if any(draft.fields):
            visible = (character for character in text if not character.isspace())
            characters.refuse(visible, draft.place, _IN_INSTRUCTION, self._tally.refused)
            return
        if accepted := characters.accept(text, draft.place, self._tally.refused):
            around = (*draft.enclosing, *self._changes)
            draft.add(accepted, struck=bool(around) and any(mark.strikes for mark in around))

    def refuse(self, character: str, reason: Said) -> None:
        characters.refuse(character, self.draft.place, reason, self._tally.refused)

    def tell_after(self, pieces: Iterable[Piece]) -> None:
        """Pieces that are read once the paragraph is: the note it calls."""
        self.draft.after.extend(pieces)

    # Changes

    def open_change(self, mark: Mark) -> None:
        mark.draft = self._frames[-1].draft
        mark.start = mark.draft.length if mark.draft else 0
        self._changes.append(mark)

    def close_change(self) -> None:
        mark = self._changes.pop()
        if mark.draft:
            mark.draft.close(mark)

    # Frames

    def open_note(self, kind: str, sink: list[Piece], *, ordinary: bool) -> None:
        """A footnote, endnote or comment. Word keeps separators, which are drawn lines, among them."""
        self._notes += ordinary
        self._frames.append(Frame("note", f"{kind} {self._notes}" if ordinary else f"{kind} separator", sink))

    def open_box(self) -> None:
        """A text box: its pieces follow the paragraph that anchors it."""
        outer = self._frames[-1]
        label = f"text box {next(self._box_numbers)}"
        if outer.kind in ("header", "footer", "note"):
            label = f"{outer.label}, {label}"
        self._frames.append(Frame("box", label, outer.draft.after if outer.draft else outer.sink))

    def close_frame(self) -> None:
        self._finish_frame()
        self._frames.pop()

    def close(self) -> None:
        """The text is at its end."""
        self._finish_frame()

    def _finish_frame(self) -> None:
        self.close_paragraph()
        frame = self._frames[-1]
        draft, frame.continued = frame.continued, None
        if draft:
            self._tell(frame, draft)

    # Tables

    def open_table(self) -> None:
        self._finish_frame()
        outer = self._frames[-1]
        outside = "" if outer.kind in ("body", "cell") else outer.label
        self._tables.append(Table(next(self._table_numbers), outside))

    def close_table(self) -> None:
        self._tables.pop()

    @property
    def table(self) -> Table | None:
        """The innermost table being read."""
        return self._tables[-1] if self._tables else None

    def open_cell(self) -> None:
        outer = self._frames[-1]
        kind: PieceKind = "cell" if outer.kind == "body" else outer.kind
        changes = self.table.changes if self.table else ()
        self._frames.append(Frame(kind, "", outer.sink, changes=changes))
        self.place_cell()

    def place_cell(self) -> None:
        """Where the cell stands, once more is known of its width and merge."""
        frame, table = self._frames[-1], self.table
        if table is None:
            frame.label = self._frames[-2].label
            return
        frame.label = table.label
        frame.cell = table.cell if frame.kind == "cell" else None

    def change_cell(self, mark: Mark) -> None:
        self._frames[-1].changes = (*self._frames[-1].changes, mark)

    def close_cell(self) -> None:
        self.close_frame()
        if table := self.table:
            table.next_cell()
